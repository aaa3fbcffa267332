import type { Candidate, Context, LayoutRule, Material } from '#model';
import { boxes } from './boxes.ts';
import { innerCode } from './inner-code.ts';
import { listing } from './listing.ts';
import { retitled } from './retitled.ts';
import { toldOften } from './told-often.ts';
import { twins } from './twins.ts';
import type { Placed } from './within.ts';
import { withOutput } from './with-output.ts';

/** Code as it is written, with a sentence that says what it does. Long code goes on at a blank line. */
export const rule: LayoutRule = {
  name: 'code',
  budget: 160,
  boxes,
  propose: (material, context) => {
    const passed = new Set([...toldOften(material.blocks.map(({ block }) => block)), ...twins(material.blocks)]);
    return material.blocks.flatMap((one, at) => {
      if (passed.has(one.block)) return [];
      if (one.block.kind !== 'code') return ofInner(one, material, context);
      const other = material.blocks[at + 2]?.block;
      const both = other && passed.has(other) ? [] : withOutput(one, at, material, context);
      return [...listing(one, material, context), ...both];
    });
  },
  retitled,
};

/** The code in the items of a list, or in an aside, a slide each under what is said there. */
function ofInner({ block, from, to }: Placed, material: Material, context: Context): Candidate[] {
  const { drafts, worth, spends } = innerCode(block, material, context);
  return drafts.length > 0 ? [{ from, to, spends, worth, slides: drafts, authors: true }] : [];
}
