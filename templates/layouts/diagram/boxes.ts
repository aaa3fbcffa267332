import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

export const boxes = [
  { title: { ...headingBox, size: 72, lines: 2 } },
  { title: { ...headingBox, size: 56, lines: 3 } },
] satisfies Boxes;
