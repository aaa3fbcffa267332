import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const ask = { width: 1552, weight: 600 } as const;
const answer = { width: 976, weight: 400, tracking: -0.014 } as const;
const question = { width: 800, weight: 600, tracking: -0.024 } as const;
const reply = { width: 800, weight: 400, tracking: -0.011, leading: 1.38 } as const;

/**
 * One pair alone uses `ask` (the question, which is the slide's heading) and `answer`; a grid of two to four uses
 * `title`, `question` and `reply`.
 */
export const boxes = [
  {
    title: { ...headingBox, size: 72, lines: 1 },
    ask: { ...ask, size: 144, lines: 3, leading: 1.0, tracking: -0.042 },
    answer: { ...answer, size: 52, lines: 5, leading: 1.28, tracking: -0.018 },
    question: { ...question, size: 56, lines: 2, leading: 1.12, most: 2 },
    reply: { ...reply, size: 42, lines: 6, leading: 1.34 },
  },
  {
    title: { ...headingBox, size: 72, lines: 1 },
    ask: { ...ask, size: 116, lines: 3, leading: 1.02, tracking: -0.038 },
    answer: { ...answer, size: 48, lines: 4, leading: 1.3 },
    question: { ...question, size: 50, lines: 2, leading: 1.14 },
    reply: { ...reply, size: 38, lines: 3 },
  },
  {
    title: { ...headingBox, size: 72, lines: 1 },
    ask: { ...ask, size: 96, lines: 3, leading: 1.04, tracking: -0.035 },
    answer: { ...answer, size: 48, lines: 6, leading: 1.3 },
    question: { ...question, size: 44, lines: 2, leading: 1.15 },
    reply: { ...reply, size: 34, lines: 4 },
  },
  {
    title: { ...headingBox, size: 72, lines: 1 },
    ask: { ...ask, size: 80, lines: 4, leading: 1.06, tracking: -0.032 },
    answer: { ...answer, size: 44, lines: 7, leading: 1.32 },
    question: { ...question, size: 38, lines: 2, leading: 1.16 },
    reply: { ...reply, size: 30, lines: 5 },
  },
  {
    title: { ...headingBox, size: 60, lines: 2 },
    ask: { ...ask, size: 64, lines: 3, leading: 1.08, tracking: -0.028 },
    answer: { ...answer, size: 36, lines: 8, leading: 1.36 },
    question: { ...question, size: 34, lines: 2, leading: 1.18 },
    reply: { ...reply, size: 28, lines: 5 },
  },
  {
    title: { ...headingBox, size: 52, lines: 2 },
    ask: { ...ask, size: 54, lines: 3, leading: 1.1, tracking: -0.026 },
    answer: { ...answer, size: 31, lines: 10, leading: 1.38, tracking: -0.011 },
    question: { ...question, size: 30, lines: 2, leading: 1.2 },
    reply: { ...reply, size: 28, lines: 6 },
  },
] satisfies Boxes;
