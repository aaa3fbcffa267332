import { existsSync } from 'node:fs';
import {
  day,
  type Deck,
  digitsWith,
  type EmbeddedFont,
  type FontCut,
  type FontPart,
  type Keep,
  keepNothing,
  type Look,
  type LookFont,
  type Slot,
  type Warning,
} from '#model';
import { readFont } from './fonts/faces.ts';
import { type FontFile, openFont } from './fonts/font-file.ts';
import { cutFont, packed } from './fonts/font-work.ts';
import { lettersOf } from './fonts/letters.ts';
import { ownBytes } from './files/own-file.ts';

/** The template's own signs: page numbers, quotation marks, the dot between section and part. */
const own = '0123456789.,/·:–—-“”„‘’«»•()%?\u202f';

interface Embedded {
  fonts: EmbeddedFont[];
  warnings: Warning[];
}

/**
 * The look's faces with the deck's letters in them, each from the first file of the face that has it. A file whose core
 * holds them all is embedded as it lies there; any other is cut to its letters. Fonts that stand in follow, each once.
 */
export async function embedFonts(deck: Deck, look: Look, keep = keepNothing): Promise<Embedded> {
  const text = wordsOf(deck);
  const used = look.fonts.filter(({ family }) => text.mono || !isOfCodeAlone(family, look));
  const beside = `${own}${digitsWith(text.all)}`;
  const letters = lettersOf(`${text.all}${beside}`);
  const inCode = new Set(text.mono ? letters : []);
  if (text.mono) for (const letter of lettersOf(`${text.prose}${beside}`)) inCode.delete(letter);
  const key = `${text.mono} ${[...letters].sort().join('')} ${[...inCode].sort().join('')}`;
  return keep('fonts', key, () => withFaces(used, letters, { inCode, family: look.voices.mono.family }, keep));
}

/** The letters that stand in code alone, and the family that it is set in. */
interface OfCode {
  inCode: ReadonlySet<string>;
  family: string;
}

async function withFaces(used: LookFont[], letters: string[], code: OfCode, keep: Keep): Promise<Embedded> {
  const open = remembered((file) => keep(`font ${file}`, '', async () => openFont(await readFont(file))));
  const faces = await Promise.all(used.map((font) => assign(font, letters, open)));
  const fonts = await Promise.all(faces.map(({ font, shares }) => embed(font, shares)));
  const cuts = new Set(faces.flatMap(({ shares }) => shares.flatMap(({ part }) => part.cut ?? [])));
  // Of what stands in code alone, "├── boats", only the face of code is asked.
  const inMono = faces.find(({ font }) => font.family === code.family)?.missing;
  const missing = (faces[0]?.missing ?? []).filter(
    (letter) => !inMono || !code.inCode.has(letter) || inMono.includes(letter),
  );
  return {
    fonts: [...fonts.flat(), ...(await embedCuts([...cuts]))],
    warnings: missing.length > 0 ? [noGlyph(missing)] : [],
  };
}

function isOfCodeAlone(family: string, { voices }: Look): boolean {
  return Object.entries(voices).every(([voice, type]) => (type.family === family) === (voice === 'mono'));
}

/** A file of a face, and the letters that it is the first to have. */
interface Share {
  part: FontPart;
  letters: string[];
}

async function assign(
  font: LookFont,
  letters: string[],
  open: (file: string) => Promise<FontFile>,
): Promise<{ font: LookFont; shares: Share[]; missing: string[] }> {
  let missing = letters;
  const shares: Share[] = [];
  for (const part of font.files) {
    const { advance } = part.cut ? openFont(part.cut.bytes) : await open(part.file);
    const found = missing.filter((letter) => advance(letter.codePointAt(0) ?? 0) !== undefined);
    missing = missing.filter((letter) => !found.includes(letter));
    if (found.some(isSeen)) shares.push({ part, letters: found });
  }
  return { font, shares, missing };
}

/** Browsers take no font that draws nothing: a blank that a face has in no other file is as wide as its own blanks make it. */
function isSeen(letter: string): boolean {
  return letter.trim() !== '';
}

/** The look's own files of a face: the first is asked for every letter that no other is named for. */
function embed({ family, weight, style }: LookFont, shares: Share[]): Promise<EmbeddedFont[]> {
  const ours = shares.filter(({ part }) => !part.cut);
  return Promise.all(
    ours.map(async ({ part, letters }, at) => {
      const url = dataUrl(await withLetters(part.file, letters));
      return { family, weight, style, url, ...(at > 0 && { range: rangeOf(letters) }) };
    }),
  );
}

function embedCuts(cuts: FontCut[]): Promise<EmbeddedFont[]> {
  const once = new Map(cuts.map((cut) => [`${cut.family} ${cut.weights} ${cut.letters.join('')}`, cut]));
  return Promise.all(
    [...once.values()].map(async ({ family, weights, letters, bytes }) => {
      const url = dataUrl(await packed(bytes));
      return { family, weight: weights, style: 'normal', url, range: rangeOf(letters) };
    }),
  );
}

function dataUrl(font: Buffer): string {
  const format = font.toString('latin1', 0, 4) === 'wOFF' ? 'woff' : 'woff2';
  return `data:font/${format};base64,${font.toString('base64')}`;
}

async function withLetters(file: string, letters: string[]): Promise<Buffer> {
  const core = file.replace(/\.\w+$/, '.core.woff2');
  if (letters.every(inCore) && existsSync(core)) return ownBytes(core);
  return cutFont(ownBytes(file), ` ${letters.join('')}`, 'woff2');
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

/** Everything that may be seen on a slide, what of it is no code, and whether some of it is. */
function wordsOf(deck: Deck): { all: string; prose: string; mono: boolean } {
  const front = `${deck.meta.title}${day(deck.meta.date ?? '', deck.meta.lang)}`;
  let [all, prose, mono] = [front, front, false];
  const take = (slot: Slot, inCode = false): void => {
    if (typeof slot === 'string') all += slot;
    if (typeof slot === 'string' && !inCode) prose += slot;
    if (slot === null || typeof slot !== 'object') return;
    const isCode = 'kind' in slot && slot.kind === 'code';
    mono ||= isCode;
    for (const [name, inner] of Object.entries(slot)) take(inner as Slot, (inCode || isCode) && name !== 'caption');
  };
  for (const { title, kicker, source, slots } of deck.slides) take({ title, kicker, source, slots });
  return { all, prose, mono };
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
