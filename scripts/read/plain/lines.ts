import type { Dropped, Signs } from '#model';
import type { Source } from '../source.ts';
import { alignedRows } from './aligned.ts';
import { codeLines } from './code-lines.ts';
import { contentsOf } from './contents.ts';
import type { Line } from './line.ts';
import { mailOf } from './mail.ts';
import { type PageBreaks, pageBreaks } from './page-breaks.ts';
import { partsOf } from './tabbed.ts';

/** A bullet, as typed or as a word processor draws it; a number; a letter. */
const item = /^\s*(?:([-*•‣◦▪●○·–—\uf0b7\uf0a7]|[o§](?=\t))|\(?(\d{1,3})[.)]|([a-z])[.)])\s+(?=\S)/;

/** The lines of a text, and what its pages left among them; and what the head of a letter tells. */
export interface Lines {
  lines: Line[];
  dropped: Dropped[];
  author?: string | undefined;
  date?: string | undefined;
}

/** The lines of a text from an offset on, or up to another, without the empty ones. Lines that were wrapped are `more`. */
export function linesOf(source: Source, signs: Signs, from: number, to?: number): Lines {
  const first = source.lineAt(from);
  const texts = source.text
    .slice(from, to)
    .split('\n')
    .map((text) => text.trimEnd());
  const mail = mailOf(texts, first, source, signs);
  if (!mail) return within(texts, first, source);
  const { lines, dropped } = within(texts.slice(mail.from, mail.to), first + mail.from, source);
  const subject: Line = { kind: 'heading', ...mail.subject, ordered: false, number: 1 };
  return {
    lines: mail.subject.text === '' ? lines : [subject, ...lines],
    dropped: [...mail.dropped, ...dropped],
    author: mail.author,
    date: mail.date,
  };
}

/** The lines of a text that begins with the line of this number. */
function within(all: string[], first: number, source: Source): Lines {
  const breaks = pageBreaks(all);
  for (const at of contentsOf(all)) breaks.set(at, 'table of contents');
  const rows = all.flatMap((text, row) => (breaks.has(row) || isWithin(all, row, breaks) ? [] : [{ text, row }]));
  const texts = rows.map(({ text }) => text);
  const code = codeLines(texts);
  const width = wrapWidth(texts.filter((_, index) => !code.has(index)));
  const aligned = alignedRows(texts);
  const lines: Line[] = [];
  rows.forEach(({ text, row }, index) => {
    const at = source.startOf(first + row);
    if (text.trim() === '') return;
    const above = index > 0 && texts[index - 1]?.trim() !== '' ? lines.at(-1) : undefined;
    const line = lineOf(text, at, { texts, index, above, width, aligned, code });
    if (line) lines.push(line);
  });
  const dropped = [...breaks].map(([row, reason]) => ({ text: all[row]?.trim() ?? '', line: first + row, reason }));
  return { lines, dropped };
}

/** Whether an empty line is at the break of a page within a sentence: what comes behind the break goes on in small letters. */
function isWithin(texts: string[], row: number, breaks: PageBreaks): boolean {
  if (breaks.size === 0 || texts[row]?.trim() !== '') return false;
  let breaking = false;
  const next = (step: number): string => {
    let at = row + step;
    for (; breaks.has(at) || texts[at]?.trim() === ''; at += step) breaking ||= breaks.has(at);
    return texts[at]?.trim() ?? '';
  };
  const [before, after] = [next(-1), next(1)];
  return breaking && /^\p{Ll}/u.test(after) && !/[.!?:]["”’)]*$/u.test(before);
}

/**
 * What stands around a line: all of them and its place among them, the one above if no empty one is between, how wide they are wrapped,
 * which of them stand in columns, and which are code.
 */
interface Around {
  texts: string[];
  index: number;
  above: Line | undefined;
  width: number;
  aligned: Set<number>;
  code: Set<number>;
}

function lineOf(text: string, at: number, { texts, index, above, width, aligned, code }: Around): Line | undefined {
  const bare: Line = { kind: 'text', text, at, ordered: false, number: 0 };
  if (code.has(index)) return { ...bare, kind: 'code' };
  const under = /^\s*(=|-|_|\*|~)(?:\s?\1){2,}\s*$/.exec(text);
  if (under) {
    const heads = above?.kind === 'text' && above.text.length <= 110 && (under[1] === '=' || under[1] === '-');
    if (!heads || !above) return { ...bare, kind: 'rule' };
    Object.assign(above, { kind: 'heading', number: under[1] === '=' ? 1 : 2 });
    return undefined;
  }
  const parts = /^\s/.test(text) ? 0 : partsOf(text);
  if (aligned.has(index)) return { ...bare, kind: 'row' };
  if (
    parts > 1 &&
    text.length < 400 &&
    [texts[index - 1], texts[index + 1]].some((near = '') => partsOf(near) === parts)
  )
    return { ...bare, kind: 'row' };
  const quoted = /^\s*>\s?/.exec(text);
  if (quoted) return { ...bare, kind: 'quote', text: text.slice(quoted[0].length), at: at + quoted[0].length };
  const mark = item.exec(text);
  if (mark && isItem(mark, texts, index)) {
    const number = Number(mark[2] ?? 0) || (mark[3] ? mark[3].charCodeAt(0) - 96 : 0);
    return { kind: 'item', text: text.slice(mark[0].length), at: at + mark[0].length, ordered: number > 0, number };
  }
  return above && continues(texts, index, above, width) ? { ...bare, kind: 'more' } : bare;
}

/** A dash alone may begin a line of dialogue or a name; a number may number a heading, a letter end an initial. */
function isItem(mark: RegExpExecArray, texts: string[], index: number): boolean {
  const text = texts[index] ?? '';
  const near = (step: number): string => {
    let at = index + step;
    while (texts[at]?.trim() === '') at += step;
    return texts[at] ?? '';
  };
  const like = (other: string): boolean => {
    const found = item.exec(other);
    return (
      found !== null && (mark[2] ? found[2] !== undefined : mark[3] ? found[3] !== undefined : found[1] === mark[1])
    );
  };
  if (mark[2] && /[?？]$/.test(text)) return true;
  const alone = !like(near(1)) && !like(near(-1));
  if (mark[1] && !/[·–—]/.test(mark[1])) return true;
  return !alone;
}

function continues(texts: string[], index: number, above: Line, width: number): boolean {
  const [before = '', text = '', after = ''] = texts.slice(index - 1, index + 2);
  if (above.kind === 'quote' || above.kind === 'heading' || above.kind === 'rule' || above.kind === 'code')
    return false;
  if (above.kind === 'item' && /^\s{2,}/.test(text)) return true;
  if (width === 0 || headsBelow(before, text, after, width)) return false;
  const word = /^\s*\S+/.exec(text)?.[0].trim().length ?? 0;
  // The first line is nobody's last, so that the width tells most of it.
  const isFirst = texts.findIndex((one) => one.trim() !== '') === index - 1;
  // Had the first word of this line still had its place in the line above, somebody ended that line on purpose.
  return before.length + 1 + word > width * (isFirst ? 0.97 : 0.85);
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

/** The width at which a text was wrapped; 0 if it was not. */
function wrapWidth(texts: string[]): number {
  const plain = (text: string | undefined) =>
    text !== undefined && text.trim() !== '' && !item.test(text) && !/^\s*>/.test(text);
  const above = texts.filter((text, index) => plain(text) && plain(texts[index + 1]));
  // Whoever wraps lines seldom ends them where a sentence ends.
  if (above.filter((text) => /[.!?:]["”’)]*$/.test(text)).length > above.length * 0.7) return 0;
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
