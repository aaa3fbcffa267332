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
  ])('points nowhere (%s): %s', (lang, text) => {
    expect(pointsBack(text, packFor(lang))).toBe(false);
  });
});
