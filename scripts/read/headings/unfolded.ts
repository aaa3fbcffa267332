import { type Aside, type Block, countWords } from '#model';

/** In words: what is folded behind more is no name of it. */
const longestName = 12;

/**
 * A row of two `<details>` or more that closes a section is a row of sections, one level below, each headed by what it is folded behind.
 * What stands behind the last of them would be under its head, and questions with their answers are told apart elsewhere.
 */
export function unfolded(blocks: Block[]): Block[] {
  const made: Block[] = [];
  let level = 1;
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    if (block.kind === 'heading') level = block.level;
    const run = rowAt(blocks, at, level + 1);
    if (run.length > 0) made.push(...run.flatMap((one) => section(one, Math.min(6, level + 1))));
    else made.push(block);
    at += Math.max(1, run.length);
  }
  return made;
}

function rowAt(blocks: Block[], from: number, level: number): Aside[] {
  const end = blocks.findIndex(({ kind }, at) => at >= from && kind !== 'aside');
  const run = blocks.slice(from, end < 0 ? blocks.length : end).filter((block) => block.kind === 'aside');
  const next = end < 0 ? undefined : blocks[end];
  const names = new Set(run.map(({ label }) => label));
  const isRow = run.length >= 2 && names.size === run.length && (next === undefined || next.kind === 'heading');
  return isRow && run.every((one) => isSection(one, level)) ? run : [];
}

function isSection({ folded, blocks }: Aside, level: number): boolean {
  if (!folded || countWords(folded.text) > longestName || /[?？؟]\s*$/u.test(folded.text)) return false;
  return !blocks.some((block) => block.kind === 'heading' && block.level <= level);
}

function section({ folded, blocks, line }: Aside, level: number): Block[] {
  return folded ? [{ kind: 'heading', level, prose: folded, line }, ...blocks] : blocks;
}
