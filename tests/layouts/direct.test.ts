import type { Context, Material, Sentence } from '#model';
import { expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { isDirect } from '../../templates/layouts/statement/direct.ts';

const answers = (text: string, heading = 'Will there be a school?', name = 'Ada Reed') =>
  isDirect(
    { id: 's', text } as Sentence,
    { section: { heading: { text: heading } } } as Material,
    {
      pack: packFor('en'),
      answerer: () => (name === '' ? undefined : { text: name, sources: [] }),
    } as unknown as Context,
  );

it('an answer may point at what was asked above it, unless it only grants something, or nobody gives it', () => {
  expect(answers('That is planned for May.')).toBe(true);
  expect(answers('Yes, there has been one, although it was shut.')).toBe(false);
  expect(answers('That is planned for May.', 'The school')).toBe(false);
  expect(answers('That is planned for May.', undefined, '')).toBe(false);
});
