import { type Block, cut, type Paragraph, type Prose, type Span, sourceRange } from '#model';
import type { Source } from '../source.ts';

/** So many lines of one paragraph, at least. */
const fewest = 3;

/**
 * Where lines of a paragraph are in bold letters and others below them are not, as questions stand over their answers with no empty line
 * between them, each of them is a paragraph of its own, and so is what stands below it.
 */
export function boldLines(blocks: Block[], source: Source): Block[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? parted(block, source) : [block]));
}

function parted(block: Paragraph, source: Source): Block[] {
  const { prose } = block;
  const bold = prose.spans.filter((span) => span.kind === 'strong' && fillsLine(span, prose, source.text));
  if (bold.length < fewest) return [block];
  const edges = [0, ...bold.flatMap(({ start, end }) => [start, end]), prose.text.length];
  return edges.slice(1).flatMap((end, at): Block[] => {
    const piece = cut(prose, edges[at] ?? 0, end, source.text);
    return piece.text === '' ? [] : [{ ...block, prose: piece, line: piece.line }];
  });
}

/** In characters: the marks around a line, and the break before or behind them. */
const mostMarks = 20;

function fillsLine({ start, end }: Span, prose: Prose, input: string): boolean {
  const range = sourceRange(prose, start, end);
  return (
    opens.test(input.slice(Math.max(0, range.start - mostMarks), range.start)) &&
    closes.test(input.slice(range.end, range.end + mostMarks))
  );
}

const opens = /(?:^|\n|<br ?\/?>)[ \t]*(?:[*_]+|<(?:strong|b)>)$/;
const closes = /^(?:[*_]+|<\/(?:strong|b)>)[ \t]*(?:\\?\r?\n|<br|$)/;
