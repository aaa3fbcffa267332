import type { Block, Item } from '#model';
import { finishReading } from './finish-reading.ts';
import { speaker } from './flow/apart.ts';
import { addMarked } from './plain-text/add-marked.ts';
import { type Hyphen, type Hyphens, hyphens } from './plain-text/hyphens.ts';
import type { Line } from './plain-text/line.ts';
import { linesOf } from './plain-text/lines.ts';
import { tabbed } from './plain-text/tabbed.ts';
import { ProseBuilder } from './prose-builder.ts';
import type { Reader } from './reader.ts';
import type { Source } from './source.ts';

/** Plain text as it was pasted: headings by their shape, lists as typed, quotations behind `>`, lines that were wrapped joined. */
export const plainText: Reader = function* ({ source, from, to, signs }) {
  const { lines, dropped, author, date } = linesOf(source, signs, from, to);
  const parting = hyphens(source.text);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const first = lines[index] as Line;
    let end = index + 1;
    let item = first.kind === 'item' ? first : undefined;
    while (end < lines.length && first.kind !== 'heading' && first.kind !== 'rule') {
      const line = lines[end] as Line;
      if (!goesOn(lines[end - 1] as Line, line, item)) break;
      if (line.kind === 'item') item = line;
      end++;
    }
    const run = lines.slice(index, end);
    const made = blockOf(run, source, parting);
    if (made) blocks.push(made);
    index = end;
  }
  yield;
  return finishReading({ blocks, dropped, warnings: [], author, date }, source, signs, { bare: true });
};

/** Whether a line belongs to the block of the line above it; `item` is the last item of that block. */
function goesOn(above: Line, line: Line, item: Line | undefined): boolean {
  if (line.kind === 'more') return true;
  if (line.kind === 'item') return item?.ordered === line.ordered && (!line.ordered || line.number > item.number);
  return (line.kind === 'quote' || line.kind === 'row' || line.kind === 'code') && above.kind === line.kind;
}

function blockOf(run: Line[], source: Source, parting: Hyphens): Block | undefined {
  const [first] = run;
  if (!first) return undefined;
  const line = source.lineAt(first.at);
  if (first.kind === 'rule') return { kind: 'rule', line };
  if (first.kind === 'heading')
    return { kind: 'heading', level: first.number, prose: prose([first], source, parting), line };
  if (first.kind === 'quote') return quotation(run, source, parting, line);
  if (first.kind === 'row') return tabbed(run, source, line);
  if (first.kind === 'code') return code(run, source, line);
  if (first.kind !== 'item') {
    const words = prose(run, source, parting);
    return words.text === '' ? undefined : { kind: 'paragraph', prose: words, line };
  }
  return {
    kind: 'list',
    ordered: first.ordered,
    start: first.ordered ? first.number : 1,
    items: items(run, source, parting),
    line,
  };
}

/** Lines of code as they stand, with the empty ones among them. */
function code(run: Line[], source: Source, line: number): Block {
  const [{ at: start } = { at: 0 }, last] = [run[0], run.at(-1)];
  const text = source.text.slice(start, (last?.at ?? start) + (last?.text.length ?? 0));
  const segments = [{ at: 0, source: start, length: text.length }];
  return { kind: 'code', language: '', lit: [], text, prose: { text, spans: [], segments, line, sentences: [] }, line };
}

function items(run: Line[], source: Source, parting: Hyphens): Item[] {
  const groups: Line[][] = [];
  for (const line of run) {
    if (line.kind === 'item') groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) => ({ prose: prose(group, source, parting), blocks: [] }));
}

function quotation(run: Line[], source: Source, parting: Hyphens, line: number): Block | undefined {
  const groups: Line[][] = [[]];
  for (const each of run) {
    if (each.text.trim() === '' || /^(?:—|–|―|--)\s*\S/.test(each.text)) groups.push([]);
    if (each.text.trim() !== '') groups.at(-1)?.push(each);
  }
  const blocks = groups.map((group) => prose(group, source, parting)).filter(({ text }) => text !== '');
  const paragraphs = blocks.map((words): Block => ({ kind: 'paragraph', prose: words, line: words.line }));
  const by = speaker(paragraphs, source);
  return paragraphs.length === 0 ? undefined : { kind: 'quote', blocks: paragraphs, line, ...(by ? { by } : {}) };
}

/** Lines in one, and a word that was parted at the end of a line whole again. */
function prose(lines: Line[], source: Source, parting: Hyphens) {
  const builder = new ProseBuilder(source, lines[0]?.at ?? 0);
  let parted: Hyphen | undefined;
  lines.forEach(({ text, at }, index) => {
    if (index > 0 && !parted) builder.add('\n', at - 1);
    const start = parted ? text.length - text.trimStart().length : 0;
    parted = parting(text, lines[index + 1]?.text ?? '');
    addMarked(builder, text.slice(start, parted === 'printed' ? -1 : undefined), at + start);
  });
  return builder.finish();
}
