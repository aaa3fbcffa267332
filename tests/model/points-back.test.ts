import { describe, expect, it } from 'vitest';
import { pointsBack } from '#model';
import { packFor } from '../../scripts/distil/languages/index.ts';

describe('what a sentence begins with', () => {
  it.each([
    ['en', 'It carries the mail.'],
    ['en', 'However, the boats came back.'],
    ['en', 'Them nobody asked.'],
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
    ['de', 'Es gibt keine Brücke über den Sund.'],
    ['fr', 'Il y a un pont sur le fleuve.'],
  ])('points nowhere (%s): %s', (lang, text) => {
    expect(pointsBack(text, packFor(lang))).toBe(false);
  });
});
