import { expect, it } from 'vitest';
import type { Context } from '#model';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { withoutDate } from '../../templates/layouts/timeline/without-date.ts';

const context = { pack: packFor('en') } as Context;

it('leaves a date where a word belongs to it, and takes what a bracket says of it', () => {
  expect(withoutDate('In May 1931 ninety boats came', 'May 1931', context)).toBe('Ninety boats came');
  expect(withoutDate('In May 1931 alone, ninety boats came', 'May 1931', context)).toBe(
    'In May 1931 alone, ninety boats came',
  );
  expect(withoutDate('Until May 1931 (the end of the lease), boats came', 'Until May 1931', context)).toBe(
    'Boats came',
  );
});

it('takes the weekday with its date', () => {
  expect(withoutDate('Friday, 21 March 2031: the keeper saw a light', '21 March 2031', context)).toBe(
    'The keeper saw a light',
  );
  expect(withoutDate('On Friday, 21 March 2031, the keeper saw a light', '21 March 2031', context)).toBe(
    'The keeper saw a light',
  );
});
