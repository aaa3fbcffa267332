import type { Candidate, Context, Material } from '#model';
import { type Finding, weight } from '../../rules/figures/figures.ts';
import { isLabelled } from '../../rules/figures/telling.ts';
import { titles } from '../../rules/titles/titles.ts';
import { grid } from './grid.ts';

/** In figures: fewer stand on one slide, and more on no two. */
const [least, most] = [5, 8];

/** "125: boats that have a berth", "14: keepers", and more such in a row: the author's own list of amounts, half of it on each of two slides. */
export function labelledRuns(material: Material, found: Finding[][], context: Context): Candidate[] {
  return runsOf(found).flatMap(({ from, cells }): Candidate[] => {
    if (cells.length < least || cells.length > most) return [];
    const to = from + cells.length;
    const used = new Set(cells.map(({ sentence }) => sentence.id));
    const all = titles(material.sentences.slice(from, to), material, context, used);
    const half = Math.ceil(cells.length / 2);
    const pages = [cells.slice(0, half), cells.slice(half)];
    const slides = pages.flatMap((page) => {
      const slide = grid(page, all, context);
      return slide && (slide.slots.stats as unknown[]).length === page.length ? [slide] : [];
    });
    if (slides.length < pages.length) return [];
    const worth = ofAll + cells.reduce((sum, cell) => sum + weight(cell), 0) * 0.9;
    return [{ from, to, spends: [...used], worth, slides, authors: true }];
  });
}

/** What it is worth beside its figures that none of them is torn from the others. */
const ofAll = 3;

/** What is labelled in sentences one behind the other, and where that begins. */
function runsOf(found: Finding[][]): { from: number; cells: Finding[] }[] {
  const runs: { from: number; cells: Finding[] }[] = [];
  for (const [at, here] of found.entries()) {
    const cell = here.find(({ figure, sentence }) => isLabelled(figure, sentence));
    if (!cell) continue;
    const last = runs.at(-1);
    if (last && last.from + last.cells.length === at) last.cells.push(cell);
    else runs.push({ from: at, cells: [cell] });
  }
  return runs;
}
