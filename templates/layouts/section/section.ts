import type { LayoutRule } from '#model';
import { headings } from '../../rules/titles/headings.ts';
import { said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** The opener of a chapter, and the last resort of one that has nothing short enough to show: its heading, full-bleed. */
export const rule: LayoutRule = {
  name: 'section',
  budget: 40,
  boxes,
  propose: (material, context) => {
    const { heading } = material.section;
    if (!heading || heading.sentences.length === 0) return [];
    const [title] = headings(material, context);
    if (!title) return [];
    // One item of a list is not what a chapter says.
    const first = material.sentences.find(
      ({ headline, kind, roles }) =>
        headline && headline !== title.text && kind !== 'item' && !roles.includes('granted'),
    );
    const line = first?.headline ? said(first.headline, first) : undefined;
    const whole = context.step(boxes, [
      { box: 'title', text: title.text },
      ...(line ? [{ box: 'line' as const, text: line.text }] : []),
    ]);
    const scale = whole ?? context.step(boxes, [{ box: 'title', text: title.text }]) ?? boxes.length - 1;
    const slots = line && whole !== undefined ? { line } : {};
    return [{ from: 0, to: 0, spends: [], worth: 0, slides: [{ layout: 'section', title, slots, scale }] }];
  },
};
