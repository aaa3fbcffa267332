import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

/** Of columns 6 to 12, and of 1 to 5: where the new amount stands, and the old one with the arrow. */
const [ofNew, ofOld] = [976, 656];

/** Of the arrow, with the air before it. */
const arrow = 150;

const label = { weight: 500, leading: 1.1, tracking: -0.014, lines: 1 } as const;
const figure = { weight: 600, leading: 1, tracking: -0.045, lines: 1 } as const;
const unit = { weight: 600, leading: 1.06, tracking: -0.03 } as const;
const when = { weight: 400, leading: 1.2, tracking: -0.011, lines: 1 } as const;
const context = { width: 768, weight: 400, leading: 1.36, tracking: -0.011 } as const;

/** What is set alike in all steps: title, qualifiers and what stands below, each in its size and lines. */
function words(title: number, lines: number, qualifier: number, below: number, [both, one]: [number, number]) {
  return {
    title: { ...headingBox, size: title, lines },
    qualifier: { ...label, size: qualifier, width: ofNew },
    oldQualifier: { ...label, size: Math.max(32, qualifier - 8), width: ofOld - arrow },
    when: { ...when, size: below, width: ofNew },
    oldWhen: { ...when, size: below, width: ofOld },
    context: { ...context, size: below, lines: both },
    sole: { ...context, size: below, width: 1264, lines: one },
  };
}

/** Both figures, each with the room that it has beside a unit, or alone, and their units. */
function amounts(
  [size, old]: [number, number],
  [beside, oldBeside]: [number, number],
  [unitSize, oldUnitSize]: [number, number],
) {
  const gap = 0.08 * size + 8;
  const oldRoom = ofOld - arrow;
  return {
    figure: { ...figure, size, width: ofNew },
    beside: { ...figure, size, width: beside },
    unit: { ...unit, size: unitSize, width: ofNew - beside - gap, lines: 2 },
    old: { ...figure, size: old, width: oldRoom },
    oldBeside: { ...figure, size: old, width: oldBeside },
    oldUnit: { ...unit, size: oldUnitSize, width: oldRoom - oldBeside - 24, lines: 1 },
  };
}

/** The same with the units below, both of one size, so that the figures stand on one line. */
function stacked([size, old]: [number, number], unitSize: number) {
  return {
    figure: { ...figure, size, width: ofNew },
    beside: { ...figure, size, width: ofNew },
    unit: { ...unit, size: unitSize, width: ofNew, lines: 1 },
    old: { ...figure, size: old, width: ofOld - arrow },
    oldBeside: { ...figure, size: old, width: ofOld - arrow },
    oldUnit: { ...unit, size: unitSize, width: ofOld - arrow, lines: 1 },
  };
}

/**
 * The old amount stands in columns 1 to 5 with the arrow behind it, the new one in columns 6 to 12. Units stand beside their figures in steps
 * 0 to 5, in some of which the old one has more room for its figure, and in others for its unit; and below them in 6 and 7. A figure that
 * has a unit is measured against `beside` or `oldBeside`, what stands alone below both against `sole`.
 */
export const boxes = [
  { ...words(72, 1, 48, 38, [2, 2]), ...amounts([480, 200], [620, 300], [96, 48]) },
  { ...words(72, 2, 44, 38, [2, 2]), ...amounts([360, 160], [600, 330], [80, 44]) },
  { ...words(72, 2, 44, 38, [2, 2]), ...amounts([360, 160], [600, 200], [80, 44]) },
  { ...words(72, 2, 40, 36, [3, 3]), ...amounts([248, 120], [620, 330], [64, 40]) },
  { ...words(72, 2, 40, 36, [3, 3]), ...amounts([248, 120], [560, 260], [64, 40]) },
  { ...words(72, 2, 40, 36, [3, 3]), ...amounts([248, 120], [700, 150], [56, 40]) },
  { ...words(60, 3, 36, 32, [3, 3]), ...stacked([220, 104], 44) },
  { ...words(60, 3, 36, 32, [4, 4]), ...stacked([160, 88], 38) },
] satisfies Boxes;
