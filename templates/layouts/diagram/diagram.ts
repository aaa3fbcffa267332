import type { LayoutRule } from '#model';
import { fitting } from '../../rules/room/fit.ts';
import { headings } from '../../rules/titles/headings.ts';
import { draft, titles } from '../../rules/titles/titles.ts';
import { boxes } from './boxes.ts';
import { isLegible } from './legible.ts';

/** A diagram that the article has in words, drawn; one that was not drawn, or whose labels would be too small, stays code. */
export const rule: LayoutRule = {
  name: 'diagram',
  budget: 160,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from, to }) => {
      if (block.kind !== 'code' || !isLegible(block)) return [];
      const lead = material.sentences[from - 1];
      const start = lead?.kind === 'prose' ? from - 1 : from;
      return [...new Set([start, from])].flatMap((at) => {
        const all = fitting(
          [...titles(material.sentences.slice(at, from), material, context), ...headings(material, context)],
          boxes,
          context,
        );
        const scale = context.step(boxes, [{ box: 'title', text: all[0]?.text ?? '' }]);
        if (scale === undefined) return [];
        return {
          from: at,
          to,
          spends: material.sentences.slice(at, to).map((sentence) => sentence.id),
          worth: 3 + 0.4 * (from - at),
          slides: [draft('diagram', all, { slots: { code: block }, scale })],
        };
      });
    }),
};
