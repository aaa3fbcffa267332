import type { Range } from '#model';

/** Opening marks and what closes them. Where a mark closes in one language and opens in another, both pairs stand here. */
const pairs: [open: string, close: string][] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‹', '›'],
  ['"', '"'],
];

const closers = new Map(pairs);
const opening = new RegExp(`[${[...closers.keys()].join('')}]`, 'g');

const longest = 1200;

/** Stretches of a text in quotation marks, marks and all, the outer ones only. An apostrophe is none. */
export function quoted(text: string): Range[] {
  const ranges: Range[] = [];
  for (const { 0: mark, index: at } of text.matchAll(opening)) {
    if (at < (ranges.at(-1)?.end ?? 0) || !opens(text, at)) continue;
    const end = closing(text, at, closers.get(mark) ?? '');
    if (end !== undefined) ranges.push({ start: at, end: end + 1 });
  }
  return ranges;
}

/** Marks that are nothing else: a single one may be an apostrophe. */
const [leading, ending] = [/^["“„«»「『]/u, /["”“»«」』]$/u];

/** A sentence out of a longer quotation, without the mark that the other of its pair is not there for. */
export function withoutLoneMark(text: string): string {
  const [opens, ends] = [leading.test(text), ending.test(text.replace(/[.。]$/u, ''))];
  if (!opens && !ends) return text;
  const ranges = quoted(text);
  const begun = opens && ranges[0]?.start !== 0 ? text.slice(1) : text;
  const last = begun.replace(/[.。]$/u, '');
  return ends && !ranges.some(({ end }) => end >= last.length + (text.length - begun.length))
    ? last.slice(0, -1)
    : begun;
}

/** A single mark inside a word is an apostrophe; a straight one after a digit says inches. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (text[at] === '»') return /[\s(]/u.test(before) && /\p{L}/u.test(text[at + 1] ?? '');
  if (text[at] !== '‘' && text[at] !== '"') return true;
  return !/[\p{L}\p{N}]/u.test(before) || /\p{Script=Han}/u.test(before);
}

function closing(text: string, open: number, marks: string): number | undefined {
  const last = Math.min(text.length, open + longest);
  for (let at = open + 2; at < last; at++) {
    if (!marks.includes(text[at] as string)) continue;
    if (text[at] === '’' && /\p{L}/u.test(text[at + 1] ?? '')) continue;
    return at;
  }
  return undefined;
}
