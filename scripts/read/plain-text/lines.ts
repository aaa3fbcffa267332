import type { Dropped, Signs } from '#model';
import type { Source } from '../source.ts';
import { alignedRows } from './aligned.ts';
import { codeLines } from './code-lines.ts';
import { contentsOf } from './contents.ts';
import { isItem, item, numberOf } from './item.ts';
import type { Line } from './line.ts';
import { mailOf } from './mail.ts';
import { type PageBreaks, pageBreaks } from './page-breaks.ts';
import { partsOf } from './tabbed.ts';
import { askedAlone, continues, wrapWidths } from './wrapped.ts';
import { stopOrColon } from '../sentence-end.ts';

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
  const widths = wrapWidths(texts, code);
  const aligned = alignedRows(texts);
  const asked = askedAlone(texts);
  const lines: Line[] = [];
  rows.forEach(({ text, row }, index) => {
    const at = source.startOf(first + row);
    if (text.trim() === '') return;
    const above = index > 0 && texts[index - 1]?.trim() !== '' ? lines.at(-1) : undefined;
    const width = widths[index] ?? 0;
    const line = lineOf(text, at, { texts, index, above, width, aligned, code, asked });
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
  return breaking && /^\p{Ll}/u.test(after) && !stopOrColon.test(before);
}

/**
 * What stands around a line: all of them and its place among them, the one above if no empty one is between, how wide it was wrapped,
 * which of them stand in columns, which are code, and which are questions that stand alone.
 */
interface Around {
  texts: string[];
  index: number;
  above: Line | undefined;
  width: number;
  aligned: Set<number>;
  code: Set<number>;
  asked: Set<number>;
}

function lineOf(
  text: string,
  at: number,
  { texts, index, above, width, aligned, code, asked }: Around,
): Line | undefined {
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
    const number = numberOf(mark, texts[index + 1]);
    return { kind: 'item', text: text.slice(mark[0].length), at: at + mark[0].length, ordered: number > 0, number };
  }
  return above && !asked.has(index - 1) && continues(texts, index, above, width) ? { ...bare, kind: 'more' } : bare;
}
