import type { Box } from '#model';
import { expect, it } from 'vitest';
import { readDesign } from '../../scripts/read/design.ts';
import { rules } from '../../templates/layouts/index.ts';

const { measure } = await readDesign('studio', rules);
const box: Box = { size: 34, width: 1596, lines: 12, weight: 400, leading: 1.32, tracking: 0, face: 'mono' };
const lines = (code: string) => measure.lines(code, box);

it('counts a line of a log as it is broken, behind its commas and blanks and not where it is full', () => {
  const long = (at: number) => `"field${at}":"${'x'.repeat(40)}"`;
  expect(lines(`{${long(1)}}`)).toBe(1);
  // Three of 52 signs: one and a half stand on a line of 78, and are not parted there.
  expect(lines([long(1), long(2), long(3)].join(','))).toBe(3);
  expect(lines([long(1), long(2), long(3)].join(', '))).toBe(3);
  // Without a place to break it is broken where it must be.
  expect(lines('x'.repeat(78 + 74 + 10))).toBe(3);
});
