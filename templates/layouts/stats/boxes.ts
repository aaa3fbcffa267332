import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, lines: 2 } as const;
const qualifier = { weight: 500, leading: 1.1, tracking: -0.011, lines: 1 } as const;
const figure = { weight: 600, leading: 1, tracking: -0.045, lines: 1 } as const;
const unit = { weight: 600, leading: 1.06, tracking: -0.026, lines: 1 } as const;
const label = { weight: 400, leading: 1.36, tracking: -0.011 } as const;

/**
 * By count: step 0 is for two, step 1 for three in columns, step 2 for two or three in rows, step 3 for four in a grid; from there on
 * they hold any number, two and three of them in rows. A figure that has a unit beside it is measured against `beside`, one without
 * against `figure`; in step 4 the figures are short and the units long, in step 5 both are neither.
 */
export const boxes = [
  {
    title: { ...title, size: 72 },
    qualifier: { ...qualifier, size: 40, width: 776 },
    figure: { ...figure, size: 300, width: 776 },
    beside: { ...figure, size: 300, width: 488 },
    unit: { ...unit, size: 72, width: 264 },
    label: { ...label, size: 40, width: 712, lines: 4 },
  },
  {
    title: { ...title, size: 72 },
    qualifier: { ...qualifier, size: 36, width: 496 },
    figure: { ...figure, size: 184, width: 496 },
    beside: { ...figure, size: 184, width: 320 },
    unit: { ...unit, size: 48, width: 156 },
    label: { ...label, size: 36, width: 480, lines: 5 },
  },
  {
    title: { ...title, size: 72 },
    qualifier: { ...qualifier, size: 32, width: 832 },
    figure: { ...figure, size: 160, width: 832 },
    beside: { ...figure, size: 160, width: 416 },
    unit: { ...unit, size: 56, width: 388 },
    label: { ...label, size: 40, width: 760, lines: 4 },
  },
  {
    title: { ...title, size: 72 },
    qualifier: { ...qualifier, size: 32, width: 776 },
    figure: { ...figure, size: 160, width: 776 },
    beside: { ...figure, size: 160, width: 464 },
    unit: { ...unit, size: 56, width: 292 },
    label: { ...label, size: 35, width: 720, lines: 2 },
  },
  {
    title: { ...title, size: 72 },
    qualifier: { ...qualifier, size: 32, width: 776 },
    figure: { ...figure, size: 160, width: 776 },
    beside: { ...figure, size: 160, width: 320 },
    unit: { ...unit, size: 56, width: 436 },
    label: { ...label, size: 35, width: 720, lines: 2 },
  },
  {
    title: { ...title, size: 72 },
    qualifier: { ...qualifier, size: 32, width: 776 },
    figure: { ...figure, size: 144, width: 776 },
    beside: { ...figure, size: 144, width: 416 },
    unit: { ...unit, size: 48, width: 340 },
    label: { ...label, size: 34, width: 720, lines: 2 },
  },
  {
    title: { ...title, size: 64 },
    qualifier: { ...qualifier, size: 30, width: 776 },
    figure: { ...figure, size: 120, width: 776 },
    beside: { ...figure, size: 120, width: 464 },
    unit: { ...unit, size: 44, width: 292 },
    label: { ...label, size: 32, width: 760, lines: 3 },
  },
] satisfies Boxes;
