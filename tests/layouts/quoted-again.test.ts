import type { Material, Sentence } from '#model';
import { expect, it } from 'vitest';
import { oftenQuoted } from '../../templates/layouts/quote/again.ts';

it('tells of a quotation whether its owner is quoted again, by the last name, in a section that is short', () => {
  const quotations = ['Ada Reed', 'Reed', 'Ida Holm'].map((by) => ({ by }) as Sentence['quotations'][number]);
  const [first, , other] = quotations;
  const section = (length: number) => {
    const sentences = Array.from({ length }, (_, at) => ({ quotations: quotations.slice(at, at + 1) }));
    const again = oftenQuoted({ sentences } as Material);
    return [first, other].map((one) => one && again(one));
  };
  expect(section(24)).toEqual([true, false]);
  expect(section(25)).toEqual([false, false]);
});
