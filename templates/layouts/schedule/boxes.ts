import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, size: 72, lines: 1 } as const;
const when = { width: 368, weight: 600, tracking: -0.02, leading: 1.12, lines: 1 } as const;
const what = { width: 1296, weight: 400, tracking: -0.014, leading: 1.2, lines: 2 } as const;

/**
 * Up to four rows, longer names of days in a wider column, three that are long; then up to six; and up to four that are long. At last
 * those with a date, an hour and a zone in front, or with words that say when.
 */
export const boxes = [
  { title, when: { ...when, size: 48 }, what: { ...what, size: 44, most: 4 } },
  { title, when: { ...when, size: 48, width: 480 }, what: { ...what, size: 44, width: 1184, most: 4 } },
  {
    title: { ...title, size: 60 },
    when: { ...when, size: 48, width: 480 },
    what: { ...what, size: 44, width: 1184, lines: 3, most: 3 },
  },
  { title, when: { ...when, size: 40 }, what: { ...what, size: 36, most: 6 } },
  { title: { ...title, size: 60, lines: 2 }, when: { ...when, size: 34 }, what: { ...what, size: 32, most: 6 } },
  {
    title: { ...title, size: 60, lines: 2 },
    when: { ...when, size: 34 },
    what: { ...what, size: 32, lines: 3, most: 4 },
  },
  {
    title: { ...title, size: 60, lines: 2 },
    when: { ...when, size: 34, width: 480, lines: 2 },
    what: { ...what, size: 32, width: 1184, most: 6 },
  },
  {
    title: { ...title, size: 60, lines: 2 },
    when: { ...when, size: 34, width: 480, lines: 2 },
    what: { ...what, size: 32, width: 1184, lines: 3, most: 4 },
  },
] satisfies Boxes;
