import { type Block, type Item, type List, opensBold } from '#model';
import type { Source } from '../source.ts';

/** In blocks: what stands between two items of a list, and was not set in far enough to belong to the first of them. */
const mostBetween = 6;

/**
 * "1. Lower the boat", its command in a line of its own, "2. Row away": Markdown begins a new list at the two, as the command was not set
 * in far enough. The numbers go on, so the list does; what stands between belongs to the item before it.
 */
export function joinedLists(blocks: Block[], source: Source): Block[] {
  const made: Block[] = [];
  for (const block of blocks) {
    const open = block.kind === 'list' && !block.ordered ? openList(made, block, source) : undefined;
    if (open && block.kind === 'list') {
      open.items.push(...block.items);
      continue;
    }
    const at = block.kind === 'list' && block.ordered ? goesOnFrom(made, block) : undefined;
    const before = at === undefined ? undefined : made[at];
    if (at === undefined || before?.kind !== 'list' || block.kind !== 'list') {
      made.push(block);
      continue;
    }
    const between = made.splice(at + 1);
    const last = before.items.at(-1);
    if (last) last.blocks.push(...between);
    before.items.push(...block.items);
  }
  return made;
}

/**
 * The list that a list goes on from though a picture or somebody's words that are set beside it stand between two of its items: each item
 * begins in bold letters with what it is called. What stands between comes behind the list. Where nothing stands between but where links
 * lead to, it goes on whatever its items begin with.
 */
function openList(made: Block[], list: List, source: Source): List | undefined {
  const at = made.findLastIndex(({ kind }) => kind !== 'picture' && kind !== 'quote');
  const before = made[at];
  if (before?.kind !== 'list' || before.ordered) return undefined;
  if (at === made.length - 1) return endsDefinitions(list.line - 1, source) ? before : undefined;
  return [...before.items, ...list.items].every(isNamed) ? before : undefined;
}

/** Whether the lines up to one are empty but for "[sails]: https://…", which Markdown takes for the end of a list. */
function endsDefinitions(line: number, source: Source): boolean {
  let at = line;
  while (at > 0 && source.line(at).trim() === '') at--;
  return definition.test(source.line(at));
}

const definition = /^ {0,3}\[[^\]\n]+\]:\s*\S/;

function isNamed({ prose }: Item): boolean {
  return opensBold(prose);
}

/** The place of the list that a list goes on from. */
function goesOnFrom(made: Block[], list: List): number | undefined {
  const at = made.findLastIndex(({ kind }, index) => kind === 'list' && isOrdered(made[index]));
  const before = made[at];
  if (before?.kind !== 'list' || at < made.length - 1 - mostBetween || at === made.length - 1) return undefined;
  const between = made.slice(at + 1);
  if (between.some(({ kind }) => kind === 'heading' || kind === 'rule' || kind === 'directive')) return undefined;
  const next = before.start + before.items.length;
  // Where every item is "1.", only what is no prose of its own may stand between.
  const isRepeated =
    list.start === 1 &&
    before.start === 1 &&
    (before.items.length === 1 || list.items.length === 1) &&
    between.every(({ kind }) => kind === 'code' || kind === 'list');
  return (list.start > 1 && list.start === next) || isRepeated ? at : undefined;
}

function isOrdered(block: Block | undefined): boolean {
  return block?.kind === 'list' && block.ordered;
}
