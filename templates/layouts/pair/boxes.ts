import type { Boxes } from '#model';
import { headingBox } from '../../rules/room/heading-box.ts';

const title = { ...headingBox, size: 72, lines: 2 } as const;
const large = { ...headingBox, width: 1640, leading: 1.02, tracking: -0.034 } as const;
const lead = { width: 800, weight: 600, tracking: -0.024, most: 2 } as const;
const plain = { weight: 400, tracking: -0.011 } as const;
const deck = { ...plain, size: 38, width: 1552, lines: 1, leading: 1.36 } as const;

/** What a short claim is not set in: it has no support, and no other that has. */
const none = {
  lead: { ...lead, size: 60, lines: 0, leading: 1.1 },
  support: { ...plain, size: 44, width: 976, lines: 0, leading: 1.34 },
} as const;

/**
 * A lead without support is solo, or bare beside one that has it. In steps 0 and 1 two short claims share the whole stage, one below
 * the other; in 2 and 3 two longer ones stand side by side below a large title, in 4 to 8 below a heading, of which 5 and 6 give a
 * shorter claim's lines to its support.
 */
export const boxes = [
  {
    title,
    deck,
    ...none,
    bare: none.lead,
    solo: { weight: 500, tracking: -0.024, size: 128, width: 1640, lines: 1, leading: 1.08, most: 2 },
  },
  {
    title,
    deck,
    ...none,
    bare: none.lead,
    solo: { weight: 500, tracking: -0.024, size: 104, width: 1640, lines: 2, leading: 1.08, most: 2 },
  },
  {
    title: { ...large, size: 104, lines: 2 },
    deck,
    lead: { ...lead, size: 60, lines: 4, leading: 1.1 },
    support: { ...plain, size: 40, width: 780, lines: 2, leading: 1.36 },
    bare: { ...lead, size: 60, lines: 5, leading: 1.1 },
    solo: { ...lead, size: 64, lines: 5, leading: 1.1 },
  },
  {
    title: { ...large, size: 96, lines: 3 },
    deck,
    lead: { ...lead, size: 52, lines: 4, leading: 1.12 },
    support: { ...plain, size: 36, width: 780, lines: 3, leading: 1.36 },
    bare: { ...lead, size: 52, lines: 5, leading: 1.12 },
    solo: { ...lead, size: 56, lines: 5, leading: 1.12 },
  },
  {
    title,
    deck,
    lead: { ...lead, size: 72, lines: 4, leading: 1.08 },
    support: { ...plain, size: 40, width: 780, lines: 2, leading: 1.36 },
    bare: { ...lead, size: 72, lines: 5, leading: 1.08 },
    solo: { ...lead, size: 80, lines: 5, leading: 1.08 },
  },
  {
    title,
    deck,
    lead: { ...lead, size: 72, lines: 3, leading: 1.08 },
    support: { ...plain, size: 40, width: 780, lines: 3, leading: 1.36 },
    bare: { ...lead, size: 72, lines: 5, leading: 1.08 },
    solo: { ...lead, size: 80, lines: 5, leading: 1.08 },
  },
  {
    title,
    deck,
    lead: { ...lead, size: 72, lines: 2, leading: 1.08 },
    support: { ...plain, size: 40, width: 780, lines: 4, leading: 1.36 },
    bare: { ...lead, size: 72, lines: 5, leading: 1.08 },
    solo: { ...lead, size: 80, lines: 5, leading: 1.08 },
  },
  {
    title,
    deck,
    lead: { ...lead, size: 56, lines: 5, leading: 1.12 },
    support: { ...plain, size: 36, width: 780, lines: 3, leading: 1.36 },
    bare: { ...lead, size: 56, lines: 6, leading: 1.12 },
    solo: { ...lead, size: 62, lines: 6, leading: 1.1 },
  },
  {
    title: { ...title, size: 64 },
    deck,
    lead: { ...lead, size: 48, lines: 5, leading: 1.12 },
    support: { ...plain, size: 34, width: 780, lines: 4, leading: 1.36 },
    bare: { ...lead, size: 48, lines: 8, leading: 1.12 },
    solo: { ...lead, size: 54, lines: 8, leading: 1.12 },
  },
] satisfies Boxes;
