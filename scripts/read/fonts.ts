import { readFile } from 'node:fs/promises';
import type { Deck, EmbeddedFont, LookFont, Slot, Warning } from '#model';
import { openFont } from './font-file.ts';

/** The template's own signs: page numbers, quotation marks, the dot between section and part. */
const own = '0123456789.,/·:–—-“”„‘’«»•→()%?';

/**
 * The look's faces with the deck's letters in them. A face whose core holds them all is embedded as it lies there; any
 * other is cut to the deck's letters, all of them in one file, so that no word is set in two.
 */
export async function embedFonts(
  deck: Deck,
  fonts: LookFont[],
): Promise<{ fonts: EmbeddedFont[]; warnings: Warning[] }> {
  const text = wordsOf(deck);
  const used = fonts.filter(({ mono }) => !mono || text.mono);
  const letters = new Set(`${text.all}${own}`.replace(/[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, ''));
  const embedded = await Promise.all(used.map((font) => embed(font, letters)));
  const missing = [...(embedded[0]?.missing ?? [])];
  return {
    fonts: embedded.map(({ font }) => font),
    warnings: missing.length > 0 ? [noGlyph(missing)] : [],
  };
}

async function embed(font: LookFont, letters: Set<string>): Promise<{ font: EmbeddedFont; missing: string[] }> {
  const { family, weight, style } = font;
  const whole = await readFile(font.file);
  const { advance } = openFont(whole);
  const missing = [...letters].filter((letter) => advance(letter.codePointAt(0) ?? 0) === undefined);
  const rare = [...letters].some((letter) => !inCore(letter) && !missing.includes(letter));
  const bytes = rare
    ? await cut(whole, [...letters].join(''))
    : await readFile(font.file.replace(/\.ttf$/, '.core.woff2'));
  return { font: { family, weight, style, url: `data:font/woff2;base64,${bytes.toString('base64')}` }, missing };
}

/** The letters that scripts/make/cut-fonts.ts puts in the core of every face. */
function inCore(letter: string): boolean {
  return /[\u0020-\u017f\u2009\u200a\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u2044\u20ac\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]/.test(
    letter,
  );
}

async function cut(whole: Buffer, letters: string): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(whole, ` ${letters}`, { targetFormat: 'woff2' });
}

/** Everything that may be seen on a slide, and whether some of it is code. */
function wordsOf(deck: Deck): { all: string; mono: boolean } {
  let all = deck.meta.title;
  let mono = false;
  const take = (slot: Slot): void => {
    if (typeof slot === 'string') all += slot;
    if (slot === null || typeof slot !== 'object') return;
    if ('kind' in slot && slot.kind === 'code') mono = true;
    for (const inner of Object.values(slot)) take(inner as Slot);
  };
  for (const { title, kicker, source, slots } of deck.slides) take({ title, kicker, source, slots });
  return { all, mono };
}

function noGlyph(missing: string[]): Warning {
  const some = missing.slice(0, 12).join(' ');
  const more = missing.length > 12 ? ` and ${missing.length - 12} more` : '';
  return {
    code: 'glyph-missing',
    message: `The look has no letters for ${some}${more}`,
    hint: 'They are drawn with whatever font the reader’s machine has.',
  };
}
