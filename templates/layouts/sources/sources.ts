import type { Context, LayoutRule, Said, Sentence } from '#model';
import { capital, fixed, points, said } from '../words.ts';
import { boxes } from './boxes.ts';

/** Who says so: the claims of the article that it puts into somebody's mouth. */
export const rule: LayoutRule = {
  name: 'sources',
  budget: 60,
  boxes,
  compose: ({ article }, context) => {
    const rows = article.sentences.flatMap((sentence): { by: Said; claim: Said }[] => {
      const { attribution } = sentence;
      if (!attribution || sentence.kind !== 'prose' || !sentence.text.includes(attribution.by)) return [];
      if (nobody.test(attribution.by)) return [];
      const claim = claimOf(sentence, context);
      return claim ? [{ by: said(capital(attribution.by), sentence), claim }] : [];
    });
    const shown: typeof rows = [];
    let left = 54;
    for (const row of rows) {
      const count = context.words(row.claim.text) + context.words(row.by.text);
      if (shown.length === 5 || count > left) continue;
      shown.push(row);
      left -= count;
    }
    if (shown.length < 3) return [];
    const title = fixed(context.pack.words.sources);
    const texts = shown.flatMap(({ claim, by }) => [
      { box: 'claim' as const, text: claim.text },
      { box: 'by' as const, text: by.text },
    ]);
    const scale = context.step(boxes, [{ box: 'title', text: title.text }, ...texts]);
    return scale === undefined ? [] : [{ layout: 'sources', title, slots: { rows: shown }, scale }];
  },
};

/** A share of people is no source. */
const nobody =
  /^(?:many|some|most|few|several|others?|people|everyone|half|(?:one|two|three)-\p{L}+|die hälfte|viele|manche|einige|beaucoup|certains|muchos|algunos)$/iu;

/** What is claimed: without "According to …", which the name beside it says, and never half of it. */
function claimOf(sentence: Sentence, context: Context): Said | undefined {
  const [point] = points(sentence, context, 16, true);
  if (!point) return undefined;
  const { support = '', bound } = point.unit;
  if (!bound || /^according to\s/i.test(support)) return said(point.text, sentence);
  const whole = `${point.text} ${support}`;
  return sentence.text.includes(whole.slice(1)) && context.words(whole) <= 18 ? said(whole, sentence) : undefined;
}
