import { expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

const shapes = (text: string) => units(told(text), packFor('en')).map(({ forms }) => forms[0]?.shape);

it('the verbs that news are told with make clauses', () => {
  for (const verb of ['axed', 'ousted', 'offloaded', 'repaid', 'dubbed', 'sued', 'recouped', 'leased'])
    expect(shapes(`The ferry company ${verb} 40 boats in the spring.`), verb).toEqual(['clause']);
});

it('what is a noun more often is a verb only in its past form', () => {
  expect(shapes('The ferry company axes and fires in the spring.')).toEqual(['phrase']);
});

it('by how much a thing rose or fell makes no passive of its verb', () => {
  for (const amount of ['£10 to £213', 'A$40', 'as much as a third', 'just two boats'])
    expect(shapes(`The bakery's profits rose by ${amount} in the spring.`), amount).toEqual(['clause']);
  expect(shapes('The loaves dropped by the baker in the spring.')).toEqual(['phrase']);
});

it('how long before or after something happened is no clause', () => {
  expect(shapes('Hours before the keeper left.')).toEqual(['phrase']);
  expect(shapes('The year after the storm came was dry.')).toEqual(['clause']);
});
