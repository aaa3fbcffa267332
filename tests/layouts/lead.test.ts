import { type Context, countWords } from '#model';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { announcedBy } from '../../templates/layouts/lead.ts';
import { told } from '../distil/told.ts';

const announced = (text: string, lang: string) => {
  const context = { pack: packFor(lang), words: (words: string) => countWords(words), holds: () => true };
  return announcedBy(told(text, lang), context as unknown as Context).map((said) => said.text);
};

describe('a sentence that announces what stands below it', () => {
  it.each([
    ['en', 'Here is our winter timetable:', 'Our winter timetable'],
    ['en', 'In the end, the mended hull looks like this:', 'The mended hull looks like this'],
    ['de', 'Hier ist unser neuer Fahrplan:', 'Unser neuer Fahrplan'],
    ['fr', 'Voici les heures du bac:', 'Les heures du bac'],
    ['es', 'Aquí están los horarios del barco:', 'Los horarios del barco'],
  ])('gives it its title, without what ties it to the text (%s: %s)', (lang, text, title) => {
    expect(announced(text, lang)).toEqual([title]);
  });

  it.each([
    ['en', 'Here is the following:'],
    ['en', 'The harbour has three boats:'],
    ['de', 'Hier folgen diese Zeiten:'],
  ])('gives it none where it only points at it, or says something else (%s: %s)', (lang, text) => {
    expect(announced(text, lang)).toEqual([]);
  });
});
