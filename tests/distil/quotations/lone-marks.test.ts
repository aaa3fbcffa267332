import { expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

const first = (lang: string, text: string) => units(told(text, lang), packFor(lang))[0]?.forms[0]?.text;

it.each([
  ['de', '»Wir haben den Hafen nie wieder verlassen.', 'Wir haben den Hafen nie wieder verlassen'],
  ['de', 'Die Flut kam in der Nacht.«', 'Die Flut kam in der Nacht'],
  ['ja', '「港は一月に凍りました。', '港は一月に凍りました'],
  ['pt', '"O porto congelou em janeiro.', 'O porto congelou em janeiro'],
])('a sentence out of a longer quotation is shown without the mark that has no other (%s): %s', (lang, text, shown) => {
  expect(first(lang, text)).toBe(shown);
});

it.each([
  ['de', '»Ada« heißt das älteste Boot am Steg.', '»Ada« heißt das älteste Boot am Steg'],
  ['de', 'Das älteste Boot am Steg heißt »Ada«.', 'Das älteste Boot am Steg heißt »Ada«'],
  ['ja', '「港」は古い言葉です。', '「港」は古い言葉です'],
])('a mark that has its other stays (%s): %s', (lang, text, shown) => {
  expect(first(lang, text)).toBe(shown);
});
