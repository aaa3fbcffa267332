import type { Context, Figure, Sentence } from '#model';
import { type Amount, amountOf } from './amount.ts';
import { isNoClaim, isNotTheClaim, isNotTold } from './not-large.ts';
import { once } from '../once.ts';
import { type Telling, tellingOf } from './telling.ts';

/** A figure that is worth large type, and the clause it stands in. */
export interface Finding extends Telling {
  sentence: Sentence;
  figure: Figure;
  amount: Amount;
}

/** The figures of a sentence that can stand large: no years, versions or ordinals, and only where their clause is short enough. */
export function findings(sentence: Sentence, context: Context): Finding[] {
  return once(context, sentence, 'findings', () => findingsOf(sentence, context));
}

function findingsOf(sentence: Sentence, context: Context): Finding[] {
  if (isNoClaim(sentence, context)) return [];
  return sentence.figures.flatMap((figure) => {
    if (isNotTheClaim(figure, sentence, context)) return [];
    const amount = amountOf(figure, sentence, context);
    const told = amount && tellingOf(figure, sentence, context);
    return amount && told && !isNotTold(told, sentence, context) ? [{ sentence, figure, amount, ...told }] : [];
  });
}

/** What a finding weighs: money, shares and qualified figures more than bare counts. */
export function weight({ figure, sentence }: Pick<Finding, 'figure' | 'sentence'>): number {
  const measure = figure.measure === 'money' || figure.measure === 'share' ? 0.25 : figure.value >= 1000 ? 0.2 : 0;
  // "The bike cost €171 a month: the lease, …, and about €1.50 for electricity": what is told before the colon is the sum of it.
  const part = /\d[^:]*:\s/u.test(sentence.text.slice(0, figure.start)) ? 0.3 : 0;
  return 0.35 + measure + (figure.qualifier ? 0.1 : 0) + sentence.worth * 0.6 - part;
}

/** What one figure costs that is taken out of a list: the rest of it falls apart. */
export function tears({ sentence }: Finding): number {
  return sentence.kind === 'item' ? 1.4 : 0;
}
