import type { Block } from '#model';

/** Of lines of code that differ in one word, as where each language has its own, so many show how it goes. */
const mostAlike = 4;

/** Lines of code behind so many others that are the same but for a word: nobody sits through a slide of each. */
export function toldOften(blocks: Block[]): Set<Block> {
  const counts = new Map<string, number>();
  const often = new Set<Block>();
  for (const block of blocks) {
    if (block.kind !== 'code' || /\n/.test(block.text.trim())) continue;
    const words = block.text.trim().split(/\s+/u);
    if (words.length < 2) continue;
    // The line with each of its words left open in turn.
    const open = words.map((_, at) => words.map((word, other) => (other === at ? '\0' : word)).join(' '));
    if (open.some((key) => (counts.get(key) ?? 0) >= mostAlike)) often.add(block);
    for (const key of open) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return often;
}
