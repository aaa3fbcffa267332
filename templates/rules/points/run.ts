import type { Material, Said, Sentence } from '#model';
import type { Row } from '../rows/row.ts';
import { sourceLine } from '../words/words.ts';
import type { Point } from './point.ts';

/** Neighbouring sentences of a section, from one to before another, the points they offer and the titles, best first. */
export interface Run {
  material: Material;
  from: number;
  to: number;
  sentences: Sentence[];
  offered: Point[];
  titles: Said[];
}

/** What a slide would show of a run. */
export interface Shown {
  title: Said;
  /** How the sentence goes on that the title is the first clause of. */
  rest?: Said | undefined;
  points: Point[];
  rows: Row[];
}

/** Whose claims the rows are, where neither they nor what stands below them says so. */
export function footOf({ points, rows }: Shown): Said | undefined {
  return sourceLine(
    points.map(({ sentence }) => sentence),
    rows.flatMap(({ lead, support }) => (support ? [lead, support] : [lead])),
  );
}
