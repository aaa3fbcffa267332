import { readFile } from 'node:fs/promises';
import type { FindPackage, FontCut, FontPart, LookFont, Warning } from '#model';
import { cutColoured } from '../coloured/cut-coloured.ts';
import { readFaces, readFont } from '../faces.ts';
import { openFont } from '../font-file.ts';
import { cutFont } from '../font-work.ts';
import { shapesOf } from '../joined-forms.ts';
import { lettersOf } from '../letters.ts';
import { type Slice, slicesOf } from './package-letters.ts';
import { joiners, type Script, scriptsFor, wideMarks } from './scripts.ts';

/** What a deck is to be set in: its words, their language, and where more fonts are found. */
export interface Setting {
  /** Every letter that may be shown, as often as it likes. */
  text: string;
  /** BCP 47. */
  lang: string;
  find: FindPackage;
}

/**
 * Gives a look's faces the letters that they have not: of each script that the text needs, from the font that stands in for
 * it, cut to the text. What cannot be had is left to the reader's machine, with a warning.
 */
export async function withStandIns(
  fonts: LookFont[],
  { text, lang, find }: Setting,
): Promise<{ fonts: LookFont[]; warnings: Warning[] }> {
  const faces = await readFaces(fonts);
  const letters = lettersOf(text).filter((letter) => letter.trim() !== '');
  const missing = faces.map(({ font }) =>
    letters.filter((letter) => font.advance(letter.codePointAt(0) ?? 0) === undefined),
  );
  const scripts = scriptsFor(lang).filter(({ letters: own }) =>
    missing.some((some) => some.some((one) => own.test(one))),
  );
  if (scripts.length === 0) return { fonts, warnings: [] };

  const cut = cutter(joiners.filter((joiner) => text.includes(joiner)));
  const warnings: Warning[] = [];
  const filled: LookFont[] = [];
  for (const [at, font] of fonts.entries()) {
    let left = missing[at] ?? [];
    const [before, after]: [FontPart[], FontPart[]] = [[], []];
    for (const script of scripts) {
      const own = left.filter((letter) => script.letters.test(letter));
      if (own.length === 0) continue;
      const slices = await slicesOf((font.serif && script.serif) || script.sans, find).catch((fault: Error) => {
        warnings.push(notFetched(script, fault));
        return [];
      });
      const parts = await cut(own, slices, font, script);
      left = left.filter((letter) => !parts.some((part) => part.cut?.letters.includes(letter)));
      after.push(...parts);
      const marks = letters.filter((letter) => wideMarks.has(letter));
      if (script.large && /^(?:zh|ja)\b/i.test(lang)) {
        const parts = await cut(marks, slices, font, script);
        before.push(
          ...parts.map((part) => ({ ...part, cut: part.cut && { ...part.cut, family: `${part.cut.family} marks` } })),
        );
      }
    }
    filled.push({ ...font, files: [...before, ...font.files, ...after] });
  }
  return { fonts: filled, warnings: warnings.filter(({ message }, at) => at === firstWith(message, warnings)) };
}

/** Whether every face of a look has a letter itself. */
export type Own = (letter: string) => boolean;

/** Reads the faces of a look, to tell its own letters from those that something has to stand in for. */
export async function ownLetters(fonts: LookFont[]): Promise<Own> {
  const faces = await readFaces(fonts);
  return (letter) => faces.every(({ font }) => font.advance(letter.codePointAt(0) ?? 0) !== undefined);
}

/** All that withStandIns goes by in a text: the letters that a face has not, and what is cut out of a font together with them. */
export function standInLetters(text: string, own: Own): string[] {
  const letters = lettersOf(text).filter((letter) => letter.trim() !== '');
  const foreign = letters.filter((letter) => !own(letter));
  if (foreign.length === 0) return [];
  const beside = [...letters.filter((letter) => wideMarks.has(letter)), ...joiners.filter((one) => text.includes(one))];
  return [...new Set([...foreign, ...beside])].sort();
}

/** Cuts letters out of the slices that have them; the same cut is made once, whichever faces ask for it. */
function cutter(marks: string[]) {
  const made = new Map<string, Promise<Piece | undefined>>();
  return async (letters: string[], slices: Slice[], face: LookFont, script: Script): Promise<FontPart[]> => {
    const [weight, weights] = weightsFor(face.weight, script);
    const family = `${face.serif && script.serif ? 'Serif' : 'Sans'} ${script.name}`;
    let left = letters;
    const parts: FontPart[] = [];
    for (const { file, has } of slices) {
      const wanted = left.filter((letter) => has(letter.codePointAt(0) ?? 0));
      if (wanted.length === 0) continue;
      const key = `${file} ${weight} ${wanted.join('')}`;
      const cutting = made.get(key) ?? cutSlice(file, weight, wanted, script.joins ? marks : []);
      made.set(key, cutting);
      const part = await cutting;
      if (!part) continue;
      parts.push({ file, cut: { family, weights, ...part } });
      left = left.filter((letter) => !part.letters.includes(letter));
    }
    return parts;
  };
}

/** Which weight is cut for a face, and the weights that it is drawn for. */
function weightsFor(weight: number, { name, large }: Script): [number, string] {
  if (name === 'emoji') return [400, '1 1000'];
  if (!large) return [weight, String(weight)];
  return weight < 500 ? [400, '1 499'] : [600, '500 1000'];
}

type Piece = Pick<FontCut, 'letters' | 'bytes'>;

async function cutSlice(file: string, wght: number, letters: string[], marks: string[]): Promise<Piece | undefined> {
  const wanted = [...letters, ...marks];
  // A file that is not variable is the one with colours.
  const bytes = file.includes('-wght-')
    ? await cutFont(await readFile(file), [...wanted, ...shapesOf(letters)].join(''), 'truetype', wght)
    : await cutColoured(await readFont(file), wanted.join(''));
  const { advance } = openFont(bytes);
  const there = wanted.filter((letter) => advance(letter.codePointAt(0) ?? 0) !== undefined);
  return there.length > 0 ? { letters: there, bytes } : undefined;
}

function firstWith(message: string, warnings: Warning[]): number {
  return warnings.findIndex((other) => other.message === message);
}

function notFetched({ name }: Script, { message }: Error): Warning {
  return {
    code: 'font-missing',
    message: `No font for ${name === 'emoji' ? name : `${name} letters`} could be fetched: ${message}`,
    hint: 'They are drawn with whatever font the reader’s machine has. Build once where npm’s registry can be reached.',
  };
}
