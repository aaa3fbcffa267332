import { type Box, dress, isOnePhrase, listedBreak, type Measure, oncePer, type Voices } from '#model';
import { type Extent, extentOf, widthOf } from './em-width.ts';
import type { FontFile } from './font-file.ts';
import { pieces } from './pieces.ts';

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
  const widths = faces.map(() => new Map<string, Extent>());
  const cuts = new Map<string, string[]>();
  const spare = voices.head.leading > joinedAir ? 0.02 : spareBelow;
  const dressed = oncePer((box: Box) => dressedBox(box, faces, voices));
  return {
    name,
    lines(text, box) {
      const { face: at, size, tracking, pitch, mono, strict, counted } = dressed(box);
      const before = counted.get(text);
      if (before !== undefined) return before;
      const [face, seen] = [faces[at] as Face, widths[at] as Map<string, Extent>];
      const width = (word: string) => {
        const before = seen.get(word);
        const extent = before ?? extentOf(word, face.font);
        if (!before) seen.set(word, extent);
        return widthOf(extent, tracking) * size;
      };
      // The browser rounds each width: a line that is full to the last px may break a word sooner.
      const room = box.width + 0.01;
      const known = cuts.get(text);
      const cut = known ?? pieces(text);
      if (!known) keep(cuts, text, cut);
      const count = mono
        ? text.split('\n').reduce((sum, line) => sum + linesOfCode(line, width, room), 0)
        : flow(cut, width, room - 2, strict);
      // The first line is as high as its capitals; every other needs the look's leading where the box has room for its own.
      const lines = Math.ceil(1 + (count - 1) * pitch - spare);
      keep(counted, text, lines);
      return lines;
    },
  };
}

/**
 * Of a line of a box: boxes have as much air below them, so that two lines of square letters, which stand further apart, are no third
 * one. Joined letters, whose heads have more air still, need it for what hangs below their line.
 */
const [spareBelow, joinedAir] = [0.2, 1.3];

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
  /** Whether a word that must be broken counts as a line more: so large, a smaller size is better. */
  strict: boolean;
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
    ...{ face: nearest, size, tracking, mono: voice === 'mono', strict: voice === 'display' },
    pitch: Math.max(1, (leading * size) / (box.leading * box.size)),
    counted: new Map(),
  };
}

function linesOfWord(letters: number, width: number, room: number): number {
  return Math.ceil(letters / Math.max(1, Math.floor((room * letters) / width)));
}

/** Lines that a line of code takes: what is too long goes on four signs deeper than it began, or than sixteen. */
function linesOfCode(line: string, width: (word: string) => number, room: number): number {
  if (width(line) <= room) return 1;
  const sign = width(' ');
  const signs = (word: string) => Math.ceil(width(word) / sign - 0.01);
  const [indent = ''] = /^ */u.exec(line) ?? [];
  const below = Math.max(1, Math.floor(room / sign - Math.min(16, indent.length) - 4));
  let most = Math.floor(room / sign);
  let lines = 1;
  let pen = indent.length;
  for (const word of line.trim().split(codeWord)) {
    const count = signs(word.trimEnd());
    if (pen > 0 && pen + count > most) {
      [lines, pen, most] = [lines + 1, 0, below];
    }
    // What is longer than a line is broken where it must be.
    const more = Math.max(0, Math.ceil((count - most) / below));
    if (more > 0) [lines, pen, most] = [lines + more, count - most - (more - 1) * below, below];
    else pen += signs(word);
  }
  return lines;
}

/** Behind a space, and where the page breaks a listing by itself. */
const codeWord = new RegExp(`(?<= )(?=[^ ])|${listedBreak.source}`);

/** Lines that words take as they are set one after another, a break wherever the browser may break. */
function flow(cut: string[], width: (word: string) => number, room: number, strict: boolean): number {
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
    if (solid > room) lines += linesOfWord([...word].length, solid, room) - (strict ? 0 : 1);
    pen = (solid > room ? solid % room : pen + solid) + (piece.length > word.length ? width(' ') : 0);
  }
  return lines;
}
