import type { LayoutRule, Said } from '#model';
import { draft, headings, leadTitles, said } from '../words.ts';
import { itemRows } from '../points/lists.ts';
import { boxes } from './boxes.ts';

/** Things to be done or that happen in an order: a numbered list of the author's, six to a slide. */
export const rule: LayoutRule = {
  name: 'steps',
  budget: 66,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from, to }) => {
      if (block.kind !== 'list' || !block.ordered) return [];
      const rows = itemRows(block, context).slice(0, 12);
      if (rows.length < 2) return [];
      const lead = material.sentences[from - 1];
      const start = lead && /[:：]$/u.test(lead.text) ? from - 1 : from;
      const count = Math.ceil(rows.length / 6);
      const size = Math.ceil(rows.length / count);
      const drafts = Array.from({ length: count }, (_, at) => rows.slice(at * size, (at + 1) * size)).flatMap(
        (page, at) => {
          const all = at === 0 ? leadTitles(material, start, from, context) : headings(material, context);
          const least = page.length <= 3 ? 0 : page.length === 4 ? 1 : page.length === 5 ? 2 : 3;
          const texts = page.flatMap(({ lead: title, support }) => [
            { box: 'step' as const, text: title.text },
            ...(support ? [{ box: 'text' as const, text: support.text }] : []),
          ]);
          const scale = context.step(boxes, [{ box: 'title', text: all[0]?.text ?? '' }, ...texts], least);
          const steps = page.map(({ lead: title, support }): { [name: string]: Said } =>
            support ? { title, text: support } : { title },
          );
          return scale === undefined
            ? []
            : [draft('steps', all.length > 0 ? all : [said('')], { slots: { steps, start: at * size + 1 }, scale })];
        },
      );
      if (drafts.length === 0) return [];
      return [
        {
          from: start,
          to,
          spends: material.sentences.slice(start, to).map((sentence) => sentence.id),
          worth: 1.7 * drafts.length + 0.4 * rows.length,
          slides: drafts,
        },
      ];
    }),
};
