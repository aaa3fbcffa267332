import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const qualifier = { width: 1552, weight: 500, leading: 1.1, tracking: -0.014, lines: 1 } as const;
const figure = { weight: 600, leading: 1, tracking: -0.045, lines: 1 } as const;
const unit = { weight: 600, leading: 1.06, tracking: -0.03 } as const;
const context = { width: 768, weight: 400, leading: 1.36, tracking: -0.011 } as const;
const sole = { ...context, width: 1264 } as const;

/**
 * The unit stands beside the figure in steps 0 to 4 and 6: a short figure, a longer one with a short unit, one a size smaller, one with
 * a unit of a sign or two, one with much to say of it, one with such a unit below a long title. In steps 5 and 7 it stands below, so that
 * the figure has the whole width. A figure is never smaller than 300.
 * What stands alone below a figure is measured against `sole`.
 */
export const boxes = [
  {
    title: { ...headingBox, size: 72, lines: 2 },
    qualifier: { ...qualifier, size: 48 },
    figure: { ...figure, size: 480, width: 864 },
    unit: { ...unit, size: 96, width: 784, lines: 2 },
    context: { ...context, size: 38, lines: 3 },
    sole: { ...sole, size: 38, lines: 3 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    qualifier: { ...qualifier, size: 48 },
    figure: { ...figure, size: 480, width: 1248 },
    unit: { ...unit, size: 80, width: 400, lines: 2 },
    context: { ...context, size: 38, lines: 3 },
    sole: { ...sole, size: 38, lines: 3 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    qualifier: { ...qualifier, size: 44 },
    figure: { ...figure, size: 340, width: 1120 },
    unit: { ...unit, size: 80, width: 528, lines: 2 },
    context: { ...context, size: 38, lines: 3 },
    sole: { ...sole, size: 38, lines: 3 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    qualifier: { ...qualifier, size: 44 },
    figure: { ...figure, size: 340, width: 1480 },
    unit: { ...unit, size: 80, width: 168, lines: 1 },
    context: { ...context, size: 38, lines: 3 },
    sole: { ...sole, size: 38, lines: 3 },
  },
  {
    title: { ...headingBox, size: 60, lines: 3 },
    qualifier: { ...qualifier, size: 40 },
    figure: { ...figure, size: 300, width: 1056 },
    unit: { ...unit, size: 72, width: 592, lines: 2 },
    context: { ...context, size: 32, lines: 4 },
    sole: { ...sole, size: 32, lines: 3 },
  },
  {
    title: { ...headingBox, size: 72, lines: 2 },
    qualifier: { ...qualifier, size: 44 },
    figure: { ...figure, size: 340, width: 1696 },
    unit: { ...unit, size: 64, width: 1696, lines: 1 },
    context: { ...context, size: 38, lines: 3 },
    sole: { ...sole, size: 38, lines: 3 },
  },
  {
    title: { ...headingBox, size: 60, lines: 3 },
    qualifier: { ...qualifier, size: 40 },
    figure: { ...figure, size: 300, width: 1480 },
    unit: { ...unit, size: 72, width: 168, lines: 1 },
    context: { ...context, size: 32, lines: 4 },
    sole: { ...sole, size: 32, lines: 3 },
  },
  {
    title: { ...headingBox, size: 60, lines: 3 },
    qualifier: { ...qualifier, size: 40 },
    figure: { ...figure, size: 300, width: 1696 },
    unit: { ...unit, size: 60, width: 1696, lines: 1 },
    context: { ...context, size: 32, lines: 4 },
    sole: { ...sole, size: 32, lines: 3 },
  },
] satisfies Boxes;
