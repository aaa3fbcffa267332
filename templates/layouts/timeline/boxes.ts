import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, lines: 2 } as const;
const side = { ...headingBox, width: 560 } as const;
const date = { weight: 600, leading: 1.06 } as const;
const event = { weight: 600, tracking: -0.024 } as const;
const solo = { weight: 500, tracking: -0.022 } as const;
const text = { weight: 400, leading: 1.36, tracking: -0.011 } as const;

/**
 * Across the slide while the events are short: three, four and five with a year each, three, four and five with longer
 * dates, then six in two rows. What is too long for that runs down beside the heading: up to four, five, and six, short and longer; the last has
 * room for the dates of scripts whose lines need air. An event without a
 * text sets its words as `solo`.
 */
export const boxes = [
  {
    title: { ...title, size: 72 },
    date: { ...date, size: 144, width: 512, lines: 1, tracking: -0.045, most: 3 },
    event: { ...event, size: 54, width: 512, lines: 3, leading: 1.12 },
    text: { ...text, size: 38, width: 496, lines: 3 },
    solo: { ...solo, size: 56, width: 512, lines: 6, leading: 1.14 },
  },
  {
    title: { ...title, size: 72 },
    date: { ...date, size: 88, width: 512, lines: 2, tracking: -0.036, most: 3 },
    event: { ...event, size: 54, width: 512, lines: 3, leading: 1.12 },
    text: { ...text, size: 38, width: 496, lines: 2 },
    solo: { ...solo, size: 56, width: 512, lines: 5, leading: 1.14 },
  },
  {
    title: { ...title, size: 72 },
    date: { ...date, size: 112, width: 376, lines: 1, tracking: -0.045, most: 4 },
    event: { ...event, size: 46, width: 376, lines: 3, leading: 1.14 },
    text: { ...text, size: 34, width: 376, lines: 4 },
    solo: { ...solo, size: 44, width: 376, lines: 7, leading: 1.16 },
  },
  {
    title: { ...title, size: 72 },
    date: { ...date, size: 92, width: 292, lines: 1, tracking: -0.04, most: 5 },
    event: { ...event, size: 36, width: 292, lines: 4, leading: 1.16 },
    text: { ...text, size: 30, width: 292, lines: 4 },
    solo: { ...solo, size: 36, width: 292, lines: 8, leading: 1.2 },
  },
  {
    title: { ...title, size: 72 },
    date: { ...date, size: 72, width: 512, lines: 2, tracking: -0.034, most: 3 },
    event: { ...event, size: 42, width: 512, lines: 4, leading: 1.14 },
    text: { ...text, size: 32, width: 496, lines: 3 },
    solo: { ...solo, size: 44, width: 512, lines: 7, leading: 1.16 },
  },
  {
    title: { ...title, size: 72, lines: 1 },
    date: { ...date, size: 76, width: 376, lines: 2, tracking: -0.034, most: 4 },
    event: { ...event, size: 46, width: 376, lines: 3, leading: 1.14 },
    text: { ...text, size: 34, width: 376, lines: 4 },
    solo: { ...solo, size: 44, width: 376, lines: 7, leading: 1.16 },
  },
  {
    title: { ...title, size: 72 },
    date: { ...date, size: 64, width: 376, lines: 2, tracking: -0.03, most: 4 },
    event: { ...event, size: 40, width: 376, lines: 4, leading: 1.15 },
    text: { ...text, size: 30, width: 376, lines: 3 },
    solo: { ...solo, size: 38, width: 376, lines: 7, leading: 1.2 },
  },
  {
    title: { ...title, size: 72 },
    date: { ...date, size: 48, width: 292, lines: 2, tracking: -0.026, most: 5 },
    event: { ...event, size: 34, width: 292, lines: 5, leading: 1.18 },
    text: { ...text, size: 28, width: 292, lines: 3 },
    solo: { ...solo, size: 34, width: 292, lines: 8, leading: 1.22 },
  },
  {
    title: { ...title, size: 72, lines: 1 },
    date: { ...date, size: 72, width: 512, lines: 1, tracking: -0.034, most: 6 },
    event: { ...event, size: 36, width: 512, lines: 2, leading: 1.16 },
    text: { ...text, size: 28, width: 512, lines: 2 },
    solo: { ...solo, size: 36, width: 512, lines: 4, leading: 1.18 },
  },
  {
    title: { ...side, size: 72, lines: 5 },
    date: { ...date, size: 42, width: 320, lines: 3, tracking: -0.026, most: 4 },
    event: { ...event, size: 42, width: 656, lines: 2, leading: 1.13 },
    text: { ...text, size: 34, width: 656, lines: 2, leading: 1.34 },
    solo: { ...solo, size: 38, width: 656, lines: 4, leading: 1.16 },
  },
  {
    title: { ...side, size: 72, lines: 5 },
    date: { ...date, size: 40, width: 320, lines: 3, tracking: -0.026, most: 5 },
    event: { ...event, size: 38, width: 656, lines: 2, leading: 1.13 },
    text: { ...text, size: 29, width: 656, lines: 2, leading: 1.34 },
    solo: { ...solo, size: 36, width: 656, lines: 3, leading: 1.2 },
  },
  {
    title: { ...side, size: 72, lines: 5 },
    date: { ...date, size: 40, width: 320, lines: 2, tracking: -0.024, most: 6 },
    event: { ...event, size: 38, width: 656, lines: 2, leading: 1.13 },
    text: { ...text, size: 28, width: 656, lines: 1, leading: 1.34 },
    solo: { ...solo, size: 38, width: 656, lines: 2, leading: 1.16 },
  },
  {
    title: { ...side, size: 60, lines: 6 },
    date: { ...date, size: 36, width: 320, lines: 2, tracking: -0.022, most: 6 },
    event: { ...event, size: 34, width: 656, lines: 2, leading: 1.13 },
    text: { ...text, size: 28, width: 656, lines: 1, leading: 1.34 },
    solo: { ...solo, size: 31, width: 656, lines: 3, leading: 1.22 },
  },
  {
    title: { ...side, size: 56, lines: 6 },
    date: { ...date, size: 34, width: 320, lines: 2, tracking: -0.02, most: 6 },
    event: { ...event, size: 30, width: 656, lines: 3, leading: 1.18, weight: 500 },
    text: { ...text, size: 28, width: 656, lines: 1, leading: 1.34 },
    solo: { ...solo, size: 29, width: 656, lines: 4, leading: 1.22 },
  },
  {
    title: { ...side, size: 56, lines: 6 },
    date: { ...date, size: 30, width: 320, lines: 3, tracking: -0.02, most: 6 },
    event: { ...event, size: 30, width: 656, lines: 3, leading: 1.18, weight: 500 },
    text: { ...text, size: 28, width: 656, lines: 1, leading: 1.34 },
    solo: { ...solo, size: 29, width: 656, lines: 4, leading: 1.22 },
  },
] satisfies Boxes;
