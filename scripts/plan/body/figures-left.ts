import { allSaid, type Candidate, type Context, everySaid, type Figure, type Material } from '#model';
import { toldBy } from '../offered/offers.ts';
import { freeTitle } from '../titled.ts';

/**
 * A second chance for figures that the chosen slides leave out: a slide of its own for each that could have one, where it stands in
 * the article, as long as nothing is shown twice and a title is free. The weightiest come first, and they never crowd out the rest:
 * at most one more slide for each two, and two in any case.
 */
export function withFiguresLeft(
  chosen: Candidate[],
  offered: Candidate[],
  { sentences }: Pick<Material, 'sentences'>,
  taken: Set<string>,
  context: Context,
): Candidate[] {
  const figuresOf = toldBy(context);
  const figuresIn = ({ slides }: Candidate) => slides.flatMap(allSaid).flatMap(figuresOf);
  const told = new Set(chosen.flatMap(figuresIn));
  if (sentences.every(({ figures }) => figures.every((figure) => !large(figure) || told.has(figure)))) return chosen;
  const spent = new Set(chosen.flatMap(({ spends }) => spends));
  const titles = new Set(taken);
  const claim = ({ slides: [first] }: Candidate) => {
    const title = first && freeTitle(first, (key) => titles.has(key));
    if (title) titles.add(title);
    return title !== undefined;
  };
  const isTold = ({ slides }: Candidate) => slides.flatMap(everySaid).some(({ said }) => context.told(said.text));
  chosen.forEach(claim);
  const able = offered
    .filter(({ slides: [draft, more] }) => draft && !more && kinds.has(draft.layout))
    .map((one) => ({ one, figures: figuresIn(one).filter((figure) => large(figure) && !told.has(figure)) }))
    .filter(({ figures }) => figures.length > 0)
    .sort((a, b) => b.figures.length - a.figures.length || b.one.worth - a.one.worth);
  let result = chosen;
  let room = Math.max(2, Math.ceil(chosen.length / 2));
  for (const { one, figures } of able) {
    if (room === 0) break;
    if (figures.every((figure) => told.has(figure)) || one.spends.some((id) => spent.has(id))) continue;
    if (isTold(one) || !claim(one)) continue;
    for (const figure of figures) told.add(figure);
    for (const id of one.spends) spent.add(id);
    room--;
    result = placedIn(result, one, context);
  }
  return result;
}

/** What shows a figure first of all. */
const kinds = new Set(['number', 'change', 'proportion', 'stats', 'statement']);

const never = new Set(['year', 'version', 'ordinal', 'other']);

/** What can stand large: a year is told by the timeline, or by nothing. */
function large({ measure }: Figure): boolean {
  return !never.has(measure);
}

/** In the order of the article: behind every slide whose first shown sentence comes before its own. */
function placedIn(list: Candidate[], one: Candidate, context: Context): Candidate[] {
  const at = list.findIndex((other) => startOf(other, context) > startOf(one, context));
  return at < 0 ? [...list, one] : [...list.slice(0, at), one, ...list.slice(at)];
}

function startOf({ spends }: Candidate, context: Context): number {
  // The heading that stands above a slide may stand above others before it.
  const shown = spends.map(context.sentence).filter(({ kind }) => kind !== 'heading' && kind !== 'title');
  return Math.min(...shown.map(({ start }) => start));
}
