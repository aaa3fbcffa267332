import { type Context, figuresTold, type LayoutRule, type Said, type Sentence } from '#model';
import { capital, draft, isMarked, points, said } from '../words.ts';
import { accentOf } from './accent.ts';
import { boxes } from './boxes.ts';

/** One claim that fills the stage: for a sentence that says the most, or that is all a section has to say. */
export const rule: LayoutRule = {
  name: 'statement',
  budget: 22,
  boxes,
  propose: ({ sentences }, context) =>
    sentences.flatMap((sentence, at) => {
      // Somebody's own words belong to a quotation, with their name.
      if (sentence.kind !== 'prose' || (sentence.claims.length === 0 && sentence.roles.includes('quote'))) return [];
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
          worth: sentence.worth * 0.9 + marked + superlative - figures - length(title, context),
          slides: [draft('statement', [title], { slots: { accent: accentOf(title.text, sentence, context) }, scale })],
        },
      ];
    }),
};

/** What it costs that a claim is longer than a title should be. */
function length({ text }: Said, context: Context): number {
  const over = context.words(text) - 9;
  return over > 0 ? 0.4 + 0.15 * over : 0;
}

/** The shortest claim of the sentence, or a clause of it that leans on nothing, without the label in front. */
function claim(sentence: Sentence, context: Context): Said | undefined {
  const [first] = sentence.claims;
  if (first !== undefined) return said(first, sentence);
  const point = points(sentence, context, 16).find(({ leans, words }) => !leans && words >= 4);
  return point && said(capital(point.text.replace(/^\p{Lu}[^—–.,]{1,30}\s[—–]\s(?=.{12,})/u, '')), sentence);
}
