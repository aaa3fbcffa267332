import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Deck, EmbeddedFont, Look, LookFont, Slot, Warning } from '#model';
import { readFont } from './faces.ts';
import { type FontFile, openFont } from './font-file.ts';

/** The template's own signs: page numbers, quotation marks, the dot between section and part. */
const own = '0123456789.,/·:–—-“”„‘’«»•→()%?';

/**
 * The look's faces with the deck's letters in them, each from the first file of the face that has it. A file whose core
 * holds them all is embedded as it lies there; any other is cut to its letters.
 */
export async function embedFonts(deck: Deck, look: Look): Promise<{ fonts: EmbeddedFont[]; warnings: Warning[] }> {
  const text = wordsOf(deck);
  const used = look.fonts.filter(({ family }) => text.mono || !isOfCodeAlone(family, look));
  const letters = [...new Set(`${text.all}${own}`.replace(/[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, ''))];
  const open = remembered(async (file) => openFont(await readFont(file)));
  const embedded = await Promise.all(used.map((font) => embed(font, letters, open)));
  const missing = embedded[0]?.missing ?? [];
  return {
    fonts: embedded.flatMap(({ fonts }) => fonts),
    warnings: missing.length > 0 ? [noGlyph(missing)] : [],
  };
}

function isOfCodeAlone(family: string, { voices }: Look): boolean {
  return Object.entries(voices).every(([voice, type]) => (type.family === family) === (voice === 'mono'));
}

/** One face: its files with the letters that each is the first to have. */
async function embed(
  { family, weight, style, files }: LookFont,
  letters: string[],
  open: (file: string) => Promise<FontFile>,
): Promise<{ fonts: EmbeddedFont[]; missing: string[] }> {
  let missing = letters;
  const fonts: EmbeddedFont[] = [];
  for (const file of files) {
    const { advance } = await open(file);
    const found = missing.filter((letter) => advance(letter.codePointAt(0) ?? 0) !== undefined);
    missing = missing.filter((letter) => !found.includes(letter));
    if (found.length === 0) continue;
    const url = `data:font/woff2;base64,${(await withLetters(file, found)).toString('base64')}`;
    fonts.push({ family, weight, style, url, ...(fonts.length > 0 && { range: rangeOf(found) }) });
  }
  return { fonts, missing };
}

async function withLetters(file: string, letters: string[]): Promise<Buffer> {
  const core = file.replace(/\.\w+$/, '.core.woff2');
  if (letters.every(inCore) && existsSync(core)) return readFile(core);
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(await readFile(file), ` ${letters.join('')}`, { targetFormat: 'woff2' });
}

/** Letters as CSS writes a unicode-range. */
function rangeOf(letters: string[]): string {
  return letters.map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`).join(',');
}

function remembered<Value>(find: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}

/** The letters that scripts/make/cut-fonts.ts puts in the core of every face. */
function inCore(letter: string): boolean {
  return /[\u0020-\u017f\u2009\u200a\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u2044\u20ac\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]/.test(
    letter,
  );
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
