import type { LayoutRule, Said } from '#model';
import { fixed, points, said } from '../words.ts';
import { boxes } from './boxes.ts';

/** Who says so: the claims of the article that it puts into somebody's mouth. */
export const rule: LayoutRule = {
  name: 'sources',
  budget: 60,
  boxes,
  compose: ({ article }, context) => {
    const rows = article.sentences.flatMap((sentence): { claim: Said; by: Said }[] => {
      const { attribution } = sentence;
      if (!attribution || sentence.kind !== 'prose' || !sentence.text.includes(attribution.by)) return [];
      const [point] = points(sentence, context, 14, true);
      return point ? [{ claim: said(point.text, sentence), by: said(attribution.by, sentence) }] : [];
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
    const scale = context.step(
      boxes,
      shown.flatMap(({ claim, by }) => [
        { box: 'claim' as const, text: claim.text },
        { box: 'by' as const, text: by.text },
      ]),
      shown.length <= 4 ? 0 : 1,
    );
    return scale === undefined
      ? []
      : [{ layout: 'sources', title: fixed(context.pack.words.sources), slots: { rows: shown }, scale }];
  },
};
