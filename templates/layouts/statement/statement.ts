import type { LayoutRule } from '#model';
import { draft, said } from '../words.ts';
import { accentOf } from './accent.ts';
import { boxes } from './boxes.ts';

/** One claim that fills the stage: for a sentence that says the most, or that is all a section has to say. */
export const rule: LayoutRule = {
  name: 'statement',
  budget: 22,
  boxes,
  propose: ({ sentences }, context) =>
    sentences.flatMap((sentence, at) => {
      if (sentence.kind !== 'prose' || !sentence.headline) return [];
      const title = said(sentence.headline, sentence);
      const scale = context.step(boxes, [{ box: 'title', text: title.text }]);
      if (scale === undefined) return [];
      const strong = sentence.roles.includes('superlative') || sentence.spans.some((span) => span.kind === 'strong');
      return [
        {
          from: at,
          to: at + 1,
          spends: [sentence.id],
          worth: sentence.worth * 0.9 + (strong ? 0.45 : 0),
          slides: [draft('statement', [title], { slots: { accent: accentOf(title.text, sentence, context) }, scale })],
        },
      ];
    }),
};
