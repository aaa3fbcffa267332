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
