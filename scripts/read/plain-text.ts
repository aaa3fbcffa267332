import type { Block, Item } from '#model';
import { finishReading } from './finish-reading.ts';
import { speaker } from './flow/apart.ts';
import type { Line } from './plain/line.ts';
import { linesOf } from './plain/lines.ts';
import { tabbed } from './plain/tabbed.ts';
import { ProseBuilder } from './prose-builder.ts';
import type { Reader } from './reader.ts';
import type { Source } from './source.ts';

/** Plain text as it was pasted: headings by their shape, lists as typed, quotations behind `>`, lines that were wrapped joined. */
export const plainText: Reader = function* ({ source, from, to, signs }) {
  const lines = linesOf(source, from, to);
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
    const made = blockOf(run, source);
    if (made) blocks.push(made);
    index = end;
  }
  yield;
  return finishReading({ blocks, dropped: [], warnings: [] }, source, signs, true);
};

/** Whether a line belongs to the block of the line above it; `item` is the last item of that block. */
function goesOn(above: Line, line: Line, item: Line | undefined): boolean {
  if (line.kind === 'more') return true;
  if (line.kind === 'item') return item?.ordered === line.ordered && (!line.ordered || line.number > item.number);
  return (line.kind === 'quote' || line.kind === 'row') && above.kind === line.kind;
}

function blockOf(run: Line[], source: Source): Block | undefined {
  const [first] = run;
  if (!first) return undefined;
  const line = source.lineAt(first.at);
  if (first.kind === 'rule') return { kind: 'rule', line };
  if (first.kind === 'heading') return { kind: 'heading', level: first.number, prose: prose([first], source), line };
  if (first.kind === 'quote') return quotation(run, source, line);
  if (first.kind === 'row') return tabbed(run, source, line);
  if (first.kind !== 'item') {
    const words = prose(run, source);
    return words.text === '' ? undefined : { kind: 'paragraph', prose: words, line };
  }
  return {
    kind: 'list',
    ordered: first.ordered,
    start: first.ordered ? first.number : 1,
    items: items(run, source),
    line,
  };
}

function items(run: Line[], source: Source): Item[] {
  const groups: Line[][] = [];
  for (const line of run) {
    if (line.kind === 'item') groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) => ({ prose: prose(group, source), blocks: [] }));
}

function quotation(run: Line[], source: Source, line: number): Block | undefined {
  const groups: Line[][] = [[]];
  for (const each of run) {
    if (each.text.trim() === '' || /^(?:—|–|―|--)\s*\S/.test(each.text)) groups.push([]);
    if (each.text.trim() !== '') groups.at(-1)?.push(each);
  }
  const blocks = groups.map((group) => prose(group, source)).filter(({ text }) => text !== '');
  const paragraphs = blocks.map((words): Block => ({ kind: 'paragraph', prose: words, line: words.line }));
  const by = speaker(paragraphs, source);
  return paragraphs.length === 0 ? undefined : { kind: 'quote', blocks: paragraphs, line, ...(by ? { by } : {}) };
}

function prose(lines: Line[], source: Source) {
  const builder = new ProseBuilder(source, lines[0]?.at ?? 0);
  lines.forEach((line, index) => {
    if (index > 0) builder.add('\n', line.at - 1);
    builder.add(line.text, line.at);
  });
  return builder.finish();
}
