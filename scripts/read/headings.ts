import { type Block, cut, type Heading, type Paragraph, type Prose, type Signs, wholeMark } from '#model';
import { capitalsAbove } from './headings/capitals-above.ts';
import { closeLines } from './headings/close-lines.ts';
import { couldHead, endsOpen, isCapitals } from './headings/could-head.ts';
import { figureLines } from './headings/figure-lines.ts';
import { labelledLines, namedLines } from './headings/labelled-lines.ts';
import { numberDepth } from './headings/number-depth.ts';
import { questionHeads } from './headings/questions.ts';
import { areSections, sections } from './headings/run-in.ts';
import { isTight, type Page } from './headings/page.ts';
import { belowRow, rowsBelow, seriesOf } from './headings/series.ts';
import { standsOver } from './headings/stands-over.ts';
import { stoppedHeads, withoutStop } from './headings/stopped-heads.ts';
import { untoldItems } from './headings/untold-lists.ts';
import type { Source } from './source.ts';
import { paragraphText } from './block-text.ts';

/** In text whose headings are marked: a short paragraph that is all bold heads what follows, one level below. */
export function boldHeadings(blocks: Block[], signs: Signs): Block[] {
  let level = 1;
  const linked = blocks.filter(isLinked).length;
  return blocks.map((block, index) => {
    if (block.kind === 'heading') level = block.level;
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || !next || next.kind === 'heading') return block;
    // "**[Live view](…)**" leads away, where there are not several that each head what is said of them.
    if (linked === 1 && isLinked(block)) return block;
    if (namesWhatIsBelow(block.prose, next)) return heading(block, Math.min(6, level + 1));
    if (!wholeMark(block.prose, 'strong')) return block;
    const { text } = block.prose;
    const before = blocks[index - 1];
    // "In the end, | **nobody came**": the line goes on with the sentence above it.
    if (before?.kind === 'paragraph' && /[,،，、]$/u.test(before.prose.text)) return block;
    return couldHead(text, signs) && !endsOpen(text) ? heading(block, Math.min(6, level + 1)) : block;
  });
}

function isLinked(block: Block): boolean {
  return block.kind === 'paragraph' && !!wholeMark(block.prose, 'strong') && !!wholeMark(block.prose, 'link');
}

/** "**moor** (since 2.0)", right above a list: a name as programs have them, written small, heads it as another would, whatever a bracket adds. */
function namesWhatIsBelow({ text, spans }: Prose, next: Block): boolean {
  const bold = spans.find(({ kind, start }) => kind === 'strong' && start === 0);
  return (
    bold !== undefined &&
    (next.kind === 'list' || next.kind === 'table') &&
    /^[\p{L}@][\w./:@-]*$/u.test(text.slice(0, bold.end).trim()) &&
    /^(?:\s\([^()]{1,40}\))?$/u.test(text.slice(bold.end))
  );
}

/**
 * Headings in text without marks, by their shape: short, without a closing stop, over something longer, and with at least
 * two signs more (Title Case, capitals, a number, a question, few words, a long paragraph under them). The first line may
 * be the title, of level 1. Where the page told so many by a mark, no others are looked for.
 */
export function headingsByShape(blocks: Block[], source: Source, signs: Signs, told: number): Block[] {
  const titled = blocks.some((block) => block.kind === 'heading' && block.level === 1);
  const { items, leaning } = closeLines(blocks, source, signs);
  const untold = untoldItems(blocks, source, signs);
  const stopped = stoppedHeads(blocks, signs);
  const rows = seriesOf(blocks, signs);
  const series = new Set(rows.flatMap((row) => [...row]));
  for (const at of [...stopped, ...series]) untold.delete(at);
  // One line below a colon is no list: close to what is below, it heads that.
  for (const at of leaning) if (!untold.has(at + 1)) untold.delete(at);
  const page: Page = {
    ...{ blocks, source, signs, leaning },
    questions: questionHeads(blocks, signs),
    ...{ stopped, series },
    tight: isTight(blocks, source),
    items: new Set([...items, ...labelledLines(blocks), ...figureLines(blocks), ...untold]),
  };
  // What is pasted begins with a title, and not in the middle of a list.
  if (blocks.some((_, at) => !page.items.has(at))) page.items.delete(0);
  const heads = withoutAsides(
    blocks.map(
      (block, index) => block.kind === 'paragraph' && (told < enough || index === 0) && standsOver(page, index),
    ),
    blocks,
  );
  const capitals = capitalsAbove(blocks, heads);
  const first = blocks.findIndex(({ kind }) => kind !== 'directive');
  const below = new Set([...rowsBelow(rows, blocks, heads), ...belowRow(rows, heads)]);
  const headed = blocks.map((block, index) => {
    if (block.kind !== 'paragraph' || !heads[index]) return block;
    const { text } = block.prose;
    const title =
      index === first && !titled && !signs.emptyHeading(text) && (!signs.numbered(text) || counts.test(text));
    const depth = numberDepth(text);
    const inner = below.has(index) || (capitals && !isCapitals(text));
    const prose = stopped.has(index) ? cut(block.prose, 0, withoutStop(text).length, source.text) : block.prose;
    return heading({ ...block, prose }, title ? 1 : Math.max(depth ? depth + 1 : 2, inner ? 3 : 2));
  });
  return withLists(headed, page.items, source);
}

/** A question or two that a text asks on its way, and no other headings: they head nothing, but for one that is the title. */
function withoutAsides(heads: boolean[], blocks: Block[]): boolean[] {
  const found = heads.flatMap((is, at) => (is ? [at] : []));
  const [one = 0, other = 0, more] = found.filter((at) => asksAlone(blocks[at]));
  // "Who are you? | Who are you to the town?", right below each other: the first has no answer, and the second is more of it.
  if (more === undefined && one > 0 && other === one + 1)
    return heads.map((is, at) => is && at !== one && at !== other);
  if (found.length >= fewestAsked || found.some((at) => !asksAlone(blocks[at]))) return heads;
  return heads.map((is, at) => is && at === 0 && heads[1] !== true);
}

function asksAlone(block: Block | undefined): boolean {
  return block !== undefined && /[?？؟]["”’)]*$/u.test(paragraphText(block));
}

/** So many questions that stand alone are what a text is built of. */
const fewestAsked = 3;

/** So many headings with a mark are all that there are. */
const enough = 3;

/**
 * Three items in a row or more are a list again, as it was before it was pasted; where they are called something, "Price: …", and much is
 * said of each, they are sections.
 */
function withLists(blocks: Block[], items: Set<number>, source: Source): Block[] {
  const made: Block[] = [];
  let level = 1;
  for (let index = 0; index < blocks.length; ) {
    const run: Paragraph[] = [];
    for (let block = blocks[index]; block?.kind === 'paragraph' && items.has(index + run.length); ) {
      run.push(block);
      block = blocks[index + run.length];
    }
    const block = blocks[index];
    if (block?.kind === 'heading') level = block.level;
    const parts = run.length >= 3 ? namedLines(run, index) : [];
    if (parts.length > 0 && areSections(parts, blocks[index + run.length]))
      made.push(...sections(parts, blocks, level + 1, source));
    else if (run.length >= 3)
      made.push({
        kind: 'list',
        ordered: false,
        start: 1,
        items: run.map(({ prose }) => ({ prose, blocks: [] })),
        line: run[0]?.line ?? 0,
      });
    else if (run.length > 0) made.push(...run);
    else if (block) made.push(block);
    index += Math.max(1, run.length);
  }
  return made;
}

/** "7 ways to dry a boat" counts what comes. */
const counts = /^(?:[2-9]|\d\d)\s+\p{L}/u;

function heading(block: Paragraph, level: number): Heading {
  return { kind: 'heading', level: Math.min(6, level), prose: block.prose, line: block.line };
}
