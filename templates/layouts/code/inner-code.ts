import type { Block, Candidate, Context, Draft, Material } from '#model';
import { listing } from './listing.ts';
import { toldOften } from './told-often.ts';
import { within } from './within.ts';

/** Slides of the code that stands within a block, in its order, each with as much of what is said before it as it can have. */
export function innerCode(
  block: Block,
  material: Material,
  context: Context,
): Pick<Candidate, 'spends' | 'worth'> & { drafts: Draft[] } {
  const all = within(block, material, context);
  const often = toldOften(all.flatMap(({ material: { blocks } }) => blocks.map((one) => one.block)));
  const shown = all.flatMap(({ material: inner, name }) =>
    inner.blocks
      .filter((one) => one.block.kind === 'code' && !often.has(one.block))
      .flatMap((one, at) => listing(one, inner, context, name && { said: name, opens: at === 0 }).at(-1) ?? []),
  );
  return {
    drafts: shown.flatMap((candidate) => candidate.slides),
    spends: [...new Set(shown.flatMap((candidate) => candidate.spends))],
    worth: shown.reduce((sum, one) => sum + one.worth, 0),
  };
}
