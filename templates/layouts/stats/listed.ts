import { type Context, type List, type Sentence, withoutStop } from '#model';
import { amountOf } from '../../rules/figures/amount.ts';
import type { Finding } from '../../rules/figures/figures.ts';

/** In words: what stands below an amount. */
const mostLabel = 8;

/**
 * The amounts of a list whose every item is one with what is counted: "40 boats in the harbour", "12 keepers". Undefined where an item is
 * anything else.
 */
export function listedAmounts({ ordered, items }: List, context: Context): Finding[] | undefined {
  if (ordered) return undefined;
  const found = items.flatMap(({ prose: { sentences }, blocks }) => {
    const [sentence] = sentences;
    const cell = sentence && sentences.length === 1 && blocks.length === 0 ? cellOf(sentence, context) : undefined;
    return cell ?? [];
  });
  return found.length === items.length ? found : undefined;
}

const counted = new Set(['amount', 'count', 'money', 'share']);

function cellOf(sentence: Sentence, context: Context): Finding | undefined {
  const [figure, more] = sentence.figures;
  if (!figure || more || figure.start > 0 || !counted.has(figure.measure)) return undefined;
  const amount = amountOf(figure, sentence, context);
  const clause = withoutStop(sentence.text, context.pack);
  const at = amount ? clause.indexOf(amount.figure.text) : -1;
  if (!amount || at < 0) return undefined;
  const label = clause.slice(at + amount.figure.text.length).replace(/^[\s:：]+/u, '');
  const words = context.words(label);
  // "7 (of ten) boats", "40, all in all": what goes on from the digits is no name of what is counted.
  if (words < 1 || words > mostLabel || !/^\p{L}/u.test(label) || /\d/u.test(label)) return undefined;
  const { unit: _, ...bare } = amount;
  return { sentence, figure, amount: bare, clause, label, leans: false };
}
