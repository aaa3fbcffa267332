import type { Block, Candidate, Material, Section } from '#model';

/** So much that no other choice is worth more. */
const asked = 100;

/**
 * The candidates that the author's directives leave: none goes over a `break`, and one with the layout that was asked for by
 * `layout=…` is preferred to all others that show the block behind it.
 */
export function directed(candidates: Candidate[], { blocks }: Material): Candidate[] {
  const wishes = blocks.flatMap(({ block, from }) => (block.kind === 'directive' ? [{ ...block, at: from }] : []));
  const breaks = wishes.filter(({ name }) => name === 'break').map(({ at }) => at);
  const layouts = wishes.filter(({ name }) => name === 'layout');
  if (wishes.length === 0) return candidates;
  return candidates
    .filter(({ from, to }) => breaks.every((at) => at <= from || at >= to))
    .map((candidate) => {
      const wanted = layouts.some(
        ({ at, value }) => candidate.from <= at && at < candidate.to && shows(candidate, value),
      );
      return wanted ? { ...candidate, worth: candidate.worth + asked } : candidate;
    });
}

/** Whether the author keeps a block off the slides: its words are for the speaker alone. */
export function isHidden(block: Block | undefined): boolean {
  return block?.kind === 'directive' && (block.name === 'skip' || block.name === 'notes-only');
}

/** Whether the author keeps a whole section off the slides: what is said before its heading is said of all of it. */
export function isLeftOut({ heading, line, blocks }: Section): boolean {
  return heading !== undefined && blocks.some((block) => isHidden(block) && block.line < line);
}

function shows({ slides }: Candidate, layout: string): boolean {
  return slides.some((slide) => slide.layout === layout);
}
