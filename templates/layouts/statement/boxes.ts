import type { Boxes } from '#model';
import { eyebrowBox } from '../../rules/room/eyebrow-box.ts';

/** In words: what a statement may say, with what stands above it. */
export const budget = 40;

const title = { width: 1552, weight: 600 } as const;
/** The heading, where it stands small above a claim that is too long for one. */
const eyebrow = eyebrowBox;
/** A long question, above an answer that leaves room for it. */
const question = { ...eyebrow, lines: 2 } as const;

/**
 * From a few words that fill the stage to a long sentence that still reads from the back of the room. The claim is the title itself,
 * or stands below an eyebrow in the title's place, with air between them.
 */
export const boxes = [
  {
    title: { ...title, size: 208, width: 1664, lines: 3, leading: 0.98, tracking: -0.043 },
    claim: { ...title, size: 208, width: 1664, lines: 2, leading: 0.98, tracking: -0.043 },
    eyebrow,
  },
  {
    title: { ...title, size: 168, width: 1664, lines: 4, leading: 1.0, tracking: -0.042 },
    claim: { ...title, size: 168, width: 1664, lines: 3, leading: 1.0, tracking: -0.042 },
    eyebrow,
  },
  {
    title: { ...title, size: 136, lines: 4, leading: 1.02, tracking: -0.04 },
    claim: { ...title, size: 136, lines: 4, leading: 1.02, tracking: -0.04 },
    eyebrow,
  },
  {
    title: { ...title, size: 108, lines: 5, leading: 1.06, tracking: -0.036 },
    claim: { ...title, size: 108, lines: 5, leading: 1.06, tracking: -0.036 },
    eyebrow: question,
  },
  {
    title: { ...title, size: 84, lines: 7, leading: 1.1, tracking: -0.03 },
    claim: { ...title, size: 84, lines: 7, leading: 1.1, tracking: -0.03 },
    eyebrow: question,
  },
  {
    title: { ...title, size: 64, lines: 9, leading: 1.16, tracking: -0.024 },
    claim: { ...title, size: 64, lines: 9, leading: 1.16, tracking: -0.024 },
    eyebrow: question,
  },
] satisfies Boxes;
