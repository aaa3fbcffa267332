import { type Candidate, type Context, type Said, titleWords } from '#model';
import { amountSlots, reachesAbove, reachesBelow, wholeAmount } from '../../rules/figures/amount.ts';
import type { Crown } from '../../rules/figures/crowns.ts';
import { type Finding, tears, weight } from '../../rules/figures/figures.ts';
import { draft } from '../../rules/titles/titles.ts';
import { goingOn, said, sourceLine } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** A figure, what is said of it, and the run of sentences that both stand for. */
export interface Told {
  finding: Finding;
  contexts: Said[];
  from: number;
  to: number;
}

/** The first step whose figures leave room for a sign that reaches above its digits, below the words that qualify it. */
const notLargest = 2;

/** What a title loses at most for its length: the clause of a figure says more than what it begins with. */
const mostOver = 0.6;

/**
 * A figure as large as it can be, under a title.
 * @param below what of the contexts does not stand in the title
 */
export function slidesOf(
  { finding, contexts, from }: Told,
  { titles, to, spends, price }: Crown,
  below: Said[],
  context: Context,
): Candidate[] {
  const shown = inOne(below, context);
  const { figure, unit } = finding.amount;
  const isTall = reachesAbove.test(figure.text) && finding.amount.qualifier !== undefined;
  const texts = [
    { box: 'title' as const, text: titles[0]?.text ?? '' },
    { box: 'figure' as const, text: figure.text },
    ...(unit ? [{ box: 'unit' as const, text: unit.text }] : []),
    ...shown.map(({ text }) => ({ box: shown.length > 1 ? ('context' as const) : ('sole' as const), text })),
  ];
  const scale = context.step(boxes, texts, isTall ? notLargest : 0);
  if (scale === undefined) return [];
  const second = contexts.some((one) => !one.sources.includes(finding.sentence.id));
  const claims = spends.reduce((sum, sentence) => sum + 0.3 + 0.4 * sentence.worth, 0);
  const over = Math.max(0, context.words(titles[0]?.text ?? '') - titleWords);
  const deep = shown.length > 0 && reachesBelow.test(figure.text) ? ['deep'] : [];
  const form = [...deep, ...(isTall ? ['tall'] : [])].join(' ');
  const whole = wholeAmount(finding.amount).text;
  const slots = {
    ...amountSlots(finding.amount),
    contexts: shown,
    form,
    ...(titles[0]?.text === whole ? { whole } : {}),
  };
  return [
    {
      from,
      to,
      spends: [...contexts.flatMap((one) => one.sources), ...spends.map(({ id }) => id)],
      worth:
        1.3 +
        weight(finding) +
        (second ? 0.4 : 0) +
        claims -
        (finding.leans ? 0.25 : 0) -
        Math.min(mostOver, 0.2 * over) -
        price -
        tears(finding),
      slides: [
        draft('number', titles, {
          slots,
          scale,
          source: sourceLine([finding.sentence], [...titles.slice(0, 1), ...shown]),
        }),
      ],
    },
  ];
}

/** "The harbour has room for 40 boats | in its inner basin": what only goes on with a sentence stands behind it, and not in a column beside it. */
function inOne(shown: Said[], { sentence }: Context): Said[] {
  const [first, rest, other] = shown;
  const [id, ...others] = new Set([...(first?.sources ?? []), ...(rest?.sources ?? [])]);
  if (!first || !rest || other || !id || others.length > 0 || !/^\p{Ll}/u.test(rest.text)) return shown;
  const whole = sentence(id);
  return [said(goingOn(first.text, rest.text, whole), whole)];
}
