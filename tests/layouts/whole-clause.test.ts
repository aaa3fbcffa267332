import { type Context, countWords, type Sentence } from '#model';
import { expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { wholeClause } from '../../templates/layouts/statement/whole-clause.ts';
import { told } from '../distil/told.ts';

const context = { pack: packFor('en'), words: countWords, holds: () => true } as unknown as Context;

it('is no clause that ends on who says it, as “the crews are tired the keeper warned”', () => {
  const text =
    'Chief keeper Ada Marsh also warned on the quay that the crews are tired and that the repair of the pier may take time to turn into stronger trust.';
  const clause = { worth: 1, bound: true, passing: false, conceded: false };
  const form = { shape: 'clause', text: 'The crews of the northern quay are tired after the winter' };
  const sentence = {
    ...told(text),
    units: [{ ...clause, forms: [form], support: 'chief keeper Ada Marsh also warned on the quay' }],
  } as unknown as Sentence;
  expect(wholeClause({ ...sentence, attribution: undefined }, context)?.text).toMatch(/warned on the quay$/);
  expect(wholeClause({ ...sentence, attribution: { by: 'Ada Marsh' } } as Sentence, context)).toBeUndefined();
});
