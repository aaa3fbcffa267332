import { type Box, dress, isOnePhrase, type Measure, together, type Voices, wordBreaks } from '#model';
import type { FontFile } from './font-file.ts';

/** A face of a look, opened. */
export interface Face {
  family: string;
  weight: number;
  font: FontFile;
}

/**
 * Measures words by the advance widths of the very fonts that the look ships, without a browser. Kerning, which mostly
 * draws letters together, is left out, so that the browser needs no more lines than are counted here.
 * @param name says what faces and voices these are
 */
export function measureWith(faces: Face[], voices: Voices, name: string): Measure {
  const widths = faces.map(() => new Map<string, number>());
  const cuts = new Map<string, string[]>();
  const known = new WeakMap<Box, Dressed>();
  const dressed = (box: Box) => {
    const before = known.get(box);
    if (before) return before;
    const made = dressedBox(box, faces, voices);
    known.set(box, made);
    return made;
  };
  return {
    name,
    lines(text, box) {
      const { face: at, size, tracking, pitch, mono, counted } = dressed(box);
      const before = counted.get(text);
      if (before !== undefined) return before;
      const [face, seen] = [faces[at] as Face, widths[at] as Map<string, number>];
      const width = (word: string) => {
        const before = seen.get(word);
        const em = before ?? emWidth(word, face.font);
        if (before === undefined) seen.set(word, em);
        return (em + tracked(word, tracking)) * size;
      };
      // The browser rounds each width: a line that is full to the last px may break a word sooner.
      const room = box.width + 0.01;
      const known = cuts.get(text);
      const cut = known ?? pieces(text);
      if (!known) keep(cuts, text, cut);
      const count = mono
        ? text.split('\n').reduce((sum, line) => sum + linesOfCode(line, width, room), 0)
        : flow(cut, width, room - 2);
      // The first line is as high as its capitals; every other needs the look's leading where the box has room for its own.
      const lines = Math.ceil(1 + (count - 1) * pitch - 0.02);
      keep(counted, text, lines);
      return lines;
    },
  };
}

/** So many texts are remembered: an article is measured from its beginning to its end, and what is long past does not come again. */
const mostKept = 5_000;

function keep<Measured>(known: Map<string, Measured>, text: string, measured: Measured): void {
  if (known.size >= mostKept) known.clear();
  known.set(text, measured);
}

interface Dressed {
  /** Which of the faces. */
  face: number;
  size: number;
  tracking: number;
  /** How high a line is, in lines of the box. */
  pitch: number;
  mono: boolean;
  /** Texts that were measured in it. */
  counted: Map<string, number>;
}

function dressedBox(box: Box, faces: Face[], voices: Voices): Dressed {
  const { voice, family, weight, size, leading, tracking } = dress(box, voices);
  const distance = (face: Face) => Math.abs(face.weight - weight) + (face.family === family ? 0 : 10_000);
  let nearest = 0;
  faces.forEach((face, at) => {
    if (distance(face) < distance(faces[nearest] as Face)) nearest = at;
  });
  return {
    ...{ face: nearest, size, tracking, mono: voice === 'mono' },
    pitch: Math.max(1, (leading * size) / (box.leading * box.size)),
    counted: new Map(),
  };
}

function linesOfWord(letters: number, width: number, room: number): number {
  return Math.ceil(letters / Math.max(1, Math.floor((room * letters) / width)));
}

/** Lines that a line of code takes: what is too long goes on four signs deeper than it began, or than sixteen. */
function linesOfCode(line: string, width: (word: string) => number, room: number): number {
  const [indent = ''] = /^ */u.exec(line) ?? [];
  const hang = width(' ') * (Math.min(16, indent.length) + 4);
  const over = width(line) - room;
  return over <= 0 ? 1 : 1 + Math.ceil(over / Math.max(room - hang, room / 2));
}

/** Lines that words take as they are set one after another, a break wherever the browser may break. */
function flow(cut: string[], width: (word: string) => number, room: number): number {
  let lines = 1;
  let pen = 0;
  for (const piece of cut) {
    const word = piece.trimEnd();
    const solid = width(word);
    if (pen > 0 && pen + solid > room) {
      lines += 1;
      pen = 0;
    }
    // What is kept together cannot be broken: no number of lines is enough.
    if (solid > room && (/\u00a0|[-‐][\p{L}\d]/u.test(word) || isOnePhrase(word))) return Infinity;
    // A word that is wider than its box is broken where it must be, and no letter is.
    if (solid > room) lines += linesOfWord([...word].length, solid, room) - 1;
    pen = (solid > room ? solid % room : pen + solid) + (piece.length > word.length ? width(' ') : 0);
  }
  return lines;
}

const wide =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff00-\\uff60\\p{Extended_Pictographic}';
/** A wide character with the marks that may not begin a line after it, or a run of others up to a space, hyphen or dash. */
const piece = new RegExp(
  `[（「『《〈【“‘]*(?![\\d#*])[${wide}][、。，．：；？！）」』》〉】”’ー]*\\s*|(?:(?![${wide}])\\S|[\\d#*])+?(?:[-‐–—](?=\\p{L})|(?=(?![\\d#*])[${wide}])|(?=—)|\\s+|$)|\\s+`,
  'gu',
);

/** A text cut where a line may end; white space stays at the end of the piece before it. */
export function pieces(text: string): string[] {
  let kept = '';
  let at = 0;
  for (const { start, end } of together(text)) {
    kept += text.slice(at, start) + text.slice(start, end).replace(/[-‐]/g, '\ue000').replace(/ /g, '\ue001');
    at = end;
  }
  kept += text.slice(at);
  const found = wholeWords(kept.trim().match(piece) ?? [], text.length - text.trimStart().length, text);
  return found.map((one) =>
    one
      .replace(/\ue000/g, '-')
      .replace(/\ue001/g, '\u00a0')
      .replace(/[ \t\r\n]+$/, ' '),
  );
}

/** Joins pieces between which the page does not break, as they are parts of one word. */
function wholeWords(found: string[], from: number, text: string): string[] {
  const breaks = new Set(wordBreaks(text));
  const joined: string[] = [];
  let at = from;
  for (const one of found) {
    const before = joined.at(-1) ?? '';
    const isInside = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(one) && isUnspaced(before, one);
    if (isInside && !breaks.has(at)) joined[joined.length - 1] = before + one;
    else joined.push(one);
    at += one.length;
  }
  return joined;
}

function isUnspaced(before: string, after: string): boolean {
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
  return wide.test(before.slice(-1)) || wide.test(after.slice(0, 1));
}

function emWidth(word: string, font: FontFile): number {
  let em = 0;
  for (const sign of word)
    em += /[0-9]/.test(sign) ? widestDigit(font) : (font.advance(sign.codePointAt(0) ?? 0) ?? guess(sign));
  return em;
}

const digitWidths = new WeakMap<FontFile, number>();

/** Figures, dates and tables are set in digits that are all as wide as the widest. */
function widestDigit(font: FontFile): number {
  const known = digitWidths.get(font);
  if (known !== undefined) return known;
  const widest = Math.max(...Array.from('0123456789', (digit) => font.advance(digit.charCodeAt(0)) ?? 0.6));
  digitWidths.set(font, widest);
  return widest;
}

/** A character that another font of the reader's machine will draw: as wide as such a character is at most. */
function guess(sign: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign)) return 0;
  return new RegExp(`[${wide}]`, 'u').test(sign) ? 1 : 0.6;
}

/** Square and joined scripts are set without tracking, so a negative one is not counted on for them. */
function tracked(word: string, em: number): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of the letters that are set with tracking starts there
  if (em < 0 && /[^\u0000-\u052f\u1e00-\u2bff\ue000\ue001]/.test(word)) return 0;
  return em * [...word].length;
}
