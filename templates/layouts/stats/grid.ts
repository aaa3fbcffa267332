import type { Context, Draft } from '#model';
import { amountSlots } from '../../rules/figures/amount.ts';
import type { Finding } from '../../rules/figures/figures.ts';
import { draft } from '../../rules/titles/titles.ts';
import { capital, said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** In words: what a grid has at most, title and all. */
export const budget = 55;

/** Two to four figures with their labels below the first title, if they fit; of four that have too many words, the first three. */
export function grid(cells: Finding[], all: Draft['title'][], context: Context): Draft | undefined {
  if (cells.length < 2 || all.length === 0) return undefined;
  const stats = cells.map((finding) => ({
    ...amountSlots(finding.amount),
    label: said(goesOn(finding) ? finding.label : capital(finding.label), finding.sentence),
  }));
  const words = [all[0]?.text ?? '', ...cells.map((finding) => `${finding.figure.text} ${finding.label}`)].reduce(
    (sum, text) => sum + context.words(text),
    0,
  );
  // An item is not left out of its list.
  const canDrop = cells.length > 3 && !cells.slice(-2).every(({ sentence: { kind } }) => kind === 'item');
  if (words > budget) return canDrop ? grid(cells.slice(0, 3), all, context) : undefined;
  const scale = context.step(
    boxes,
    [
      { box: 'title', text: all[0]?.text ?? '' },
      ...cells.flatMap(({ amount: { qualifier, figure, unit }, label }) => [
        { box: unit ? ('beside' as const) : ('figure' as const), text: figure.text },
        ...(qualifier ? [{ box: 'qualifier' as const, text: qualifier.text }] : []),
        ...(unit ? [{ box: 'unit' as const, text: unit.text }] : []),
        { box: 'label' as const, text: label },
      ]),
    ],
    firstStep[cells.length - 2],
  );
  return scale === undefined ? undefined : draft('stats', all, { slots: { stats }, scale });
}

/** The largest step of the boxes for two, three and four. */
const firstStep = [0, 1, 3];

/** "86% | of berths are taken": what stands right behind the figure goes on with it, in its sentence or in a clause that was made of that. */
function goesOn({ sentence: { text }, figure, clause, label }: Finding): boolean {
  const [, ...behind] = clause.split(figure.text);
  return [text.slice(figure.end), behind.join(figure.text)].some((rest) => rest.trimStart().startsWith(label));
}
