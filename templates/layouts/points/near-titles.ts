import type { Context, Said, Sentence } from '#model';
import type { Point } from '../../rules/points/point.ts';
import { repeats } from '../../rules/points/repeats.ts';

/**
 * The titles that may stand over a run. Where no heading holds its paragraphs together, what a later one claims does not: "Sales rose at
 * its bakeries" says nothing of what was lost. Where there is no other title, it may, rather than that nothing is told; but not as the half
 * of a sentence whose other half tells more.
 */
export function nearTitles(titles: Said[], run: Sentence[], offered: readonly Point[], context: Context): Said[] {
  const near = titles.filter((title) => !isOfLater(title, run, context));
  return near.length > 0 ? near : titles.filter((title) => isAll(title, offered, context));
}

function isOfLater(title: Said, [first, ...others]: Sentence[], context: Context): boolean {
  if (!first || context.hasSections()) return false;
  return others.some(({ id, paragraph }) => title.sources.includes(id) && paragraph !== first.paragraph);
}

/** Whether a title is all that its sentence tells: "Sales rose at its bakeries, but its ferries lost" tells more than its half does. */
function isAll(title: Said, offered: readonly Point[], context: Context): boolean {
  return offered.every((point) => !title.sources.includes(point.sentence.id) || repeats(point, title, context));
}
