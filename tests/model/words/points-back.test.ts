import { describe, expect, it } from 'vitest';
import { pointsBack } from '#model';
import { packFor } from '../../../scripts/distil/languages/index.ts';

describe('what a sentence begins with', () => {
  it.each([
    ['en', 'It carries the mail.'],
    ['en', 'However, the boats came back.'],
    ['en', 'Them nobody asked.'],
    ['en', 'None that a pilot would know.'],
    ['en', 'None of them came back.'],
    ['en', 'Neither is fit to sail.'],
    ['en', 'Both have carried the mail.'],
    ['de', 'Es trägt die Post.'],
    ['fr', 'Il porte le courrier.'],
    ['es', 'Pero nadie preguntó.'],
    ['en', 'If not, ask the keeper.'],
    ['en', 'For others, the boat is a home.'],
    ['de', 'Falls nicht, hat der Wärter den Schlüssel.'],
    ['de', 'Für andere ist das Boot ein Zuhause.'],
    ['de', 'Sei es, weil das Boot leckt, oder weil es stürmt.'],
    ['de', 'Sei es durch Wind oder durch Eis.'],
    ['fr', "Si ce n'est pas le cas, demandez au gardien."],
    ['fr', "Pour d'autres, le bateau est une maison."],
    ['fr', 'Ce ne sont pas de petits chiffres, et je le sais.'],
    ['es', 'Si no es así, pregunta al guardián.'],
    ['es', 'Para otros, el barco es una casa.'],
    ['zh', '如果不是这样，请问守门人。'],
    ['ja', 'こう説明することで、番人は門を開けます。'],
    ['ja', 'たとえ嵐の夜であっても。'],
  ])('points at the sentence before (%s): %s', (lang, text) => {
    expect(pointsBack(text, packFor(lang))).toBe(true);
  });

  it.each([
    ['en', 'There is no bridge over the sound.'],
    ['en', 'It takes an hour to row to the island.'],
    ['en', 'The boat carries the mail.'],
    ['en', 'Shesham is a wood.'],
    ['en', 'None of the boats came back.'],
    ['en', 'Neither the mail nor the boat came.'],
    ['en', 'Both the mail and the boat came.'],
    ['en', 'Both countries signed the treaty.'],
    ['de', 'Es gibt keine Brücke über den Sund.'],
    ['fr', 'Il y a un pont sur le fleuve.'],
    ['fr', 'Ce sont les rameurs qui paient le gardien.'],
    ['en', 'If nothing helps, ask the keeper.'],
    ['de', 'Für andere Boote ist kein Platz.'],
    ['fr', "Pour d'autres bateaux, il n'y a pas de place."],
    ['zh', '如果这样的船来了，请问守门人。'],
    ['ja', 'たとえ嵐の夜であっても、舟は出ます。'],
  ])('points nowhere (%s): %s', (lang, text) => {
    expect(pointsBack(text, packFor(lang))).toBe(false);
  });
});
