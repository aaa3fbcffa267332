import { item } from './item.ts';
import type { Line } from './line.ts';
import { stopOrColon } from '../sentence-end.ts';

/** Whether a line goes on with the one above it. */
export function continues(texts: string[], index: number, above: Line, width: number): boolean {
  const [before = '', text = '', after = ''] = texts.slice(index - 1, index + 2);
  if (above.kind === 'quote' || above.kind === 'heading' || above.kind === 'rule' || above.kind === 'code')
    return false;
  if (above.kind === 'item' && /^\s{2,}/.test(text)) return true;
  if (width === 0) return isSecondHalf(texts, index);
  if (headsBelow(before, text, after, width)) return false;
  if (goesOnSmall(before, text, width)) return true;
  const word = /^\s*\S+/.exec(text)?.[0].trim().length ?? 0;
  // The first line is nobody's last, so that the width tells most of it.
  const isFirst = texts.findIndex((one) => one.trim() !== '') === index - 1;
  // Had the first word of this line still had its place in the line above, somebody ended that line on purpose.
  return before.length + 1 + word > width * (isFirst ? 0.97 : 0.85);
}

/** In characters: half a sentence. */
const half = 50;

/** Of a text that is not wrapped: the end of a sentence, below a long line that stops at a comma; not of several that do, which may be a list. */
function isSecondHalf(texts: string[], index: number): boolean {
  const [above, before, text] = [index - 2, index - 1, index].map((at) => texts[at] ?? '') as [string, string, string];
  return (
    before.length >= half &&
    /\p{L},\s*$/u.test(before) &&
    /^\s*\p{Ll}[\p{L}’'-]*\s.*[.!?]["”’)]*\s*$/u.test(text) &&
    !/[,;:]\s*$/u.test(above)
  );
}

/** Of a text that is wrapped: a line that ends early within a sentence, which goes on below in small letters; no command over another. */
function goesOnSmall(before: string, text: string, width: number): boolean {
  const long = [before, text].every((line) => line.length > width * 0.5);
  return (
    long &&
    !/[#={}<>`]|--/u.test(before + text) &&
    /[\p{L}\p{N},]$/u.test(before) &&
    /^\s*\p{Ll}[\p{L}’'-]*\s/u.test(text)
  );
}

/** Fewer questions are no list of them. */
const fewestAsked = 3;

/** The lines that ask over an answer, each the first behind an empty line, where there are several: none goes on below, however long it is. */
export function askedAlone(texts: string[]): Set<number> {
  const found = texts.flatMap((text, index) => {
    const isFirst = (texts[index - 1] ?? '').trim() === '';
    return isFirst && /^\s*\p{Lu}[^.?!]*\?$/u.test(text) && !/^\s*\p{Ll}/u.test(texts[index + 1] ?? '') ? [index] : [];
  });
  return new Set(found.length >= fewestAsked ? found : []);
}

/** Behind a sentence, a line that ends early and without a stop is no last line of it, but heads what begins below. */
function headsBelow(before: string, text: string, after: string, width: number): boolean {
  return (
    /[.!?]["”’)]*$/u.test(before) &&
    /^\s*[\p{Lu}\p{N}]/u.test(text) &&
    text.length < width * 0.75 &&
    !/[.!,;:…–—-]["”’)]*$/u.test(text) &&
    /^\s*["“‘]?\p{Lu}/u.test(after)
  );
}

/**
 * The width at which each line was wrapped, 0 where it was not: that of the whole text or, where other paragraphs stand in one line each,
 * that of its own.
 * @param code the lines that are code
 */
export function wrapWidths(texts: string[], code: Set<number>): number[] {
  const width = wrapWidth(texts.filter((_, index) => !code.has(index)));
  const widths = texts.map(() => width);
  for (let from = 0; width === 0 && from < texts.length; from++) {
    let to = from;
    while (!code.has(to) && (texts[to] ?? '').trim() !== '') to++;
    widths.fill(widthOfOne(texts.slice(from, to)), from, to);
    from = to;
  }
  return widths;
}

/** In lines: fewer of about one width may be so by chance. */
const fewestWrapped = 4;

/** The width at which a paragraph was wrapped; 0 if it was not. Its lines fill it, and most go on below within a sentence, in small letters. */
function widthOfOne(lines: string[]): number {
  const above = lines.slice(0, -1);
  const widest = Math.max(0, ...above.map(({ length }) => length));
  if (lines.length < fewestWrapped || widest > 110 || lines.some((line) => item.test(line))) return 0;
  const full = above.filter(({ length }) => length >= Math.max(40, widest * 0.7));
  const on = above.filter((line, at) => /[\p{L}\p{N},]$/u.test(line) && /^\p{Ll}/u.test(lines[at + 1] ?? ''));
  return full.length === above.length && on.length >= above.length * 0.5 ? widest : 0;
}

/** The width at which a text was wrapped; 0 if it was not. */
function wrapWidth(texts: string[]): number {
  const plain = (text: string | undefined) =>
    text !== undefined && text.trim() !== '' && !item.test(text) && !/^\s*>/.test(text);
  const above = texts.filter((text, index) => plain(text) && plain(texts[index + 1]));
  // Whoever wraps lines seldom ends them where a sentence ends.
  if (above.filter((text) => stopOrColon.test(text)).length > above.length * 0.7) return 0;
  const followed = above.map(({ length }) => length);
  const sorted = followed.sort((a, b) => a - b);
  const widest = sorted.at(Math.floor(sorted.length * 0.95)) ?? 0;
  // Nobody who wraps lines leaves whole paragraphs in one.
  const longer = texts.filter((text) => plain(text) && text.length > widest * 1.3).length;
  if (longer > followed.length * 0.1) return 0;
  const wrapped = followed.filter((length) => length >= widest * 0.7 && length >= 40).length;
  // The lines of an address or of the head of a letter are short, and few beside sentences that go on below.
  const enough = goOnBelow(texts) ? 0.3 : 0.6;
  return followed.length >= 2 && widest <= 110 && wrapped >= followed.length * enough ? widest : 0;
}

/** Whether the long lines of a text mostly go on below in small letters, as only lines do that were wrapped. */
function goOnBelow(texts: string[]): boolean {
  const long = texts.filter((text, index) => text.length >= 40 && /^\s*["“‘(]?\p{L}/u.test(texts[index + 1] ?? ''));
  const small = texts.filter((text, index) => text.length >= 40 && /^\s*\p{Ll}/u.test(texts[index + 1] ?? ''));
  return small.length >= 3 && small.length >= long.length * 0.5;
}
