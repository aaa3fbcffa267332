import { expect, it } from 'vitest';
import { pointing } from '../../templates/rules/titles/claims.ts';

it('points at nothing with the first part of a word', () => {
  expect(pointing.test('Including one-off costs, the guild lost 14 crowns')).toBe(false);
  expect(pointing.test('So-called lamp boats are rare')).toBe(false);
  expect(pointing.test('The guild lost the old one')).toBe(true);
});
