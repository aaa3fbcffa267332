import { type Context, figuresTold, type LayoutRule, type Said, type Sentence } from '#model';
import { draft, isMarked, points, said } from '../words.ts';
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
      const marked = isMarked(title.text, sentence) ? 1.2 : 0;
      const figures = figuresTold(title.text, sentence).some(({ measure }) => measure !== 'year') ? 0.8 : 0;
      const superlative = sentence.roles.includes('superlative') ? 0.6 : 0;
      return [
        {
          from: at,
          to: at + 1,
          spends: [sentence.id],
          worth: sentence.worth * 0.9 + marked + superlative - figures - (sentence.headline ? 0 : 0.3),
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
