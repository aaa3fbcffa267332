import { type Block, cut, type Item, type List } from '#model';
import type { Source } from '../source.ts';

/** Fewer are no row of parts. */
const fewest = 3;

/** "The hull. It is made of oak …": what a part is called, in at most five words, before what is said of it. */
const called = /^((?:[^\s.:]+\s){0,4}[^\s.:]+)[.:]\s+(?=\p{Lu})/u;

/**
 * Parts that the author numbered by hand, some with paragraphs of their own behind them, so that Markdown makes of their numbers several
 * lists: what each is called heads it. Any other list is left as it is.
 */
export function numberedParts(blocks: Block[], source: Source): Block[] {
  const asked = blocks.filter(isAsked);
  const parts = new Set<Block>(asked.length >= fewest && goOn(asked) ? asked : partsOf(blocks));
  let level = 1;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') level = block.level;
    return block.kind === 'list' && parts.has(block)
      ? block.items.flatMap((item) => headed(item, Math.min(6, level + 1), source))
      : [block];
  });
}

function partsOf(blocks: Block[]): List[] {
  const lists = blocks.filter(isOfParts);
  const count = lists.reduce((sum, { items }) => sum + items.length, 0);
  return lists.length >= 2 && count >= fewest && goOn(lists) ? lists : [];
}

/** "2. Who owns it?", with its answer behind it: a question that was numbered by hand. */
function isAsked(block: Block): block is List {
  return block.kind === 'list' && block.ordered && block.items.length === 1 && asks(block.items[0]);
}

function asks(item: Item | undefined): boolean {
  return item !== undefined && /[?？؟]["”’)]*$/u.test(item.prose.text);
}

function isOfParts(block: Block): block is List {
  return block.kind === 'list' && block.ordered && block.items.every(({ prose }) => called.test(prose.text));
}

/** Whether each list counts on from the one before it, and the first from 1. */
function goOn(lists: List[]): boolean {
  let next = 1;
  return lists.every(({ start, items }) => {
    const fits = start === next;
    next += items.length;
    return fits;
  });
}

function headed(item: Item, level: number, source: Source): Block[] {
  const { prose, blocks } = item;
  if (asks(item)) return [{ kind: 'heading', level, prose, line: prose.line }, ...blocks];
  const { length } = called.exec(prose.text)?.[1] ?? '';
  const name = cut(prose, 0, length, source.text);
  const rest = cut(prose, length + 1, prose.text.length, source.text);
  return [
    { kind: 'heading', level, prose: name, line: name.line },
    { kind: 'paragraph', prose: rest, line: rest.line },
    ...blocks,
  ];
}
