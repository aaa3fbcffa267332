import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const step = { weight: 600, tracking: -0.024 } as const;
const text = { weight: 400, tracking: -0.011, leading: 1.36 } as const;
const deck = { ...text, size: 38, width: 1552, lines: 1 } as const;
const beside = { ...text, size: 34, width: 688, lines: 4 } as const;

/**
 * A stair for two steps, for up to three and for four, then rows beside the heading: for up to three, the second time for long ones, for
 * up to six of a few words, for five, for six of a line each, and for six; at last for four long ones, in scripts whose lines need air too. `deck` is what leads into
 * a stair, below a heading of one line, or into rows, below the heading beside them.
 */
export const boxes = [
  {
    title: { ...headingBox, size: 72, width: 1552, lines: 2 },
    deck,
    step: { ...step, size: 60, width: 752, lines: 3, leading: 1.1, most: 2 },
    text: { ...text, size: 40, width: 752, lines: 3 },
  },
  {
    title: { ...headingBox, size: 72, width: 1552, lines: 2 },
    deck,
    step: { ...step, size: 48, width: 464, lines: 3, leading: 1.12, most: 3 },
    text: { ...text, size: 34, width: 464, lines: 4 },
  },
  {
    title: { ...headingBox, size: 72, width: 1552, lines: 2 },
    deck,
    step: { ...step, size: 40, width: 336, lines: 4, leading: 1.14, most: 4 },
    text: { ...text, size: 30, width: 336, lines: 4 },
  },
  {
    title: { ...headingBox, size: 72, width: 688, lines: 5 },
    deck: beside,
    step: { ...step, size: 52, width: 832, lines: 3, leading: 1.12, most: 3 },
    text: { ...text, size: 34, width: 832, lines: 1 },
  },
  {
    title: { ...headingBox, size: 72, width: 688, lines: 5 },
    deck: beside,
    step: { ...step, size: 44, width: 832, lines: 3, leading: 1.14, most: 3 },
    text: { ...text, size: 31, width: 832, lines: 2 },
  },
  {
    title: { ...headingBox, size: 72, width: 688, lines: 5 },
    deck: beside,
    step: { ...step, size: 52, width: 832, lines: 1, leading: 1.12, most: 6 },
    text: { ...text, size: 30, width: 832, lines: 0 },
  },
  {
    title: { ...headingBox, size: 72, width: 688, lines: 5 },
    deck: beside,
    step: { ...step, size: 42, width: 832, lines: 2, leading: 1.14, most: 5 },
    text: { ...text, size: 29, width: 832, lines: 2 },
  },
  {
    title: { ...headingBox, size: 72, width: 688, lines: 5 },
    deck: beside,
    step: { ...step, size: 40, width: 832, lines: 1, leading: 1.14, most: 6 },
    text: { ...text, size: 28, width: 832, lines: 1 },
  },
  {
    title: { ...headingBox, size: 60, width: 688, lines: 6 },
    deck: beside,
    step: { ...step, size: 34, width: 832, lines: 2, leading: 1.16 },
    text: { ...text, size: 28, width: 832, lines: 1 },
  },
  {
    title: { ...headingBox, size: 60, width: 688, lines: 6 },
    deck: beside,
    step: { ...step, size: 34, width: 832, lines: 3, leading: 1.16, most: 4 },
    text: { ...text, size: 28, width: 832, lines: 1 },
  },
] satisfies Boxes;
