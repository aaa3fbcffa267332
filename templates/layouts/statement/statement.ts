import type { Context, LayoutRule, Said, Sentence } from '#model';
import { draft, points, said } from '../words.ts';
import { accentOf } from './accent.ts';
import { boxes } from './boxes.ts';

/** One claim that fills the stage: for a sentence that says the most, or that is all a section has to say. */
export const rule: LayoutRule = {
  name: 'statement',
  budget: 22,
  boxes,
  propose: ({ sentences }, context) =>
    sentences.flatMap((sentence, at) => {
      if (sentence.kind !== 'prose') return [];
      const title = claim(sentence, context);
      if (!title) return [];
      const scale = context.step(boxes, [{ box: 'title', text: title.text }]);
      if (scale === undefined) return [];
      const strong = sentence.roles.includes('superlative') || sentence.spans.some((span) => span.kind === 'strong');
      return [
        {
          from: at,
          to: at + 1,
          spends: [sentence.id],
          worth: sentence.worth * 0.9 + (strong ? 0.45 : 0) - (sentence.headline ? 0 : 0.3),
          slides: [draft('statement', [title], { slots: { accent: accentOf(title.text, sentence, context) }, scale })],
        },
      ];
    }),
};

/** The sentence's headline, or a clause of it that leans on nothing. */
function claim(sentence: Sentence, context: Context): Said | undefined {
  if (sentence.headline) return said(sentence.headline, sentence);
  const point = points(sentence, context, 16).find(({ leans, words }) => !leans && words >= 4);
  return point && said(point.text, sentence);
}
