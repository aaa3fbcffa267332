import type { Context, Material, Sentence } from '#model';
import { expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { isOfOther } from '../../templates/layouts/stats/of-other.ts';
import type { Shown } from '../../templates/rules/points/run.ts';
import { strangeness } from '../../templates/rules/points/strangers.ts';
import { told } from '../distil/told.ts';

/** A sentence in its paragraph, and where it begins. */
function at(paragraph: number, start: number, text: string): Sentence {
  return { ...told(text), id: `s${start}`, paragraph, start };
}

it('has no figure of the next paragraph below what is claimed between the two', () => {
  const [first, claim, last] = [
    at(1, 0, 'In the north 36,560 boats lay in the ice.'),
    at(1, 50, 'The ice is getting worse.'),
    at(2, 100, 'In the south wrecks fell by 37 percent.'),
  ];
  const cells = (...sentences: Sentence[]) => sentences.map((sentence) => ({ sentence }));
  expect(isOfOther(claim, cells(first, last))).toBe(true);
  expect(isOfOther(claim, cells(last))).toBe(false);
  expect(isOfOther(first, cells(claim, last))).toBe(false);
});

it('has no title that tells a figure behind what is told first in another paragraph, nor one that names what no point tells of', () => {
  const first = at(1, 0, 'The crews of the north row less.');
  const last = at(2, 100, 'The mill added 33,000 jobs in May.');
  const cost = (text: string, ...points: Sentence[]) => {
    const shown = { title: { text, sources: [last.id] }, points: points.map((sentence) => ({ sentence })) };
    const material = { sentences: [first, last] } as unknown as Material;
    return strangeness(shown as unknown as Shown, material, {
      pack: packFor('en'),
      title: 'Mills',
      hasSections: () => true,
    } as unknown as Context);
  };
  expect(cost('The mill added 33,000 jobs in May', first)).toBeGreaterThan(1);
  expect(cost('The mill added 33,000 jobs in May', first, last)).toBeGreaterThan(1);
  expect(cost('The mill added 33,000 jobs in May', last)).toBe(0);
  last.topic = 'The mill';
  expect(cost('The mill', first)).toBeGreaterThan(1);
});

it('has no title that tells a figure of a paragraph of which nothing more is told, where no heading holds it to the next', () => {
  const claim = at(1, 0, 'The yard is to save 10 crowns by May.');
  const more = at(1, 40, 'It lost some of its nets last year.');
  const point = at(2, 100, 'Rents rose by 2 crowns.');
  const cost = (
    sentences: Sentence[],
    points: Sentence[],
    headed: boolean,
    text = 'The yard is to save 10 crowns by May',
  ) => {
    const shown = {
      title: { text, sources: [claim.id] },
      points: points.map((sentence) => ({ sentence })),
    };
    const context = { pack: packFor('en'), title: 'Mills', hasSections: () => headed } as unknown as Context;
    return strangeness(shown as unknown as Shown, { sentences } as unknown as Material, context);
  };
  expect(cost([claim, more, point], [point], false)).toBeGreaterThan(1);
  expect(cost([claim, more, point], [point], true)).toBe(0);
  expect(cost([claim, more, point], [more, point], false)).toBe(0);
  expect(cost([claim, more, point], [point], false, 'The yard is to save')).toBe(0);
  // A paragraph of one sentence goes on in the next, as reports do.
  expect(cost([claim, point], [point], false)).toBe(0);
});

it('has points of the next paragraph below what only adds to its own at a price that nothing pays', () => {
  const own = (text: string) => {
    const [claim, point] = [at(1, 0, text), at(2, 100, 'The pier of Holm saves boats.')];
    const shown = { title: { text: 'The ice is getting worse', sources: [claim.id] }, points: [{ sentence: point }] };
    const material = { sentences: [claim, point] } as unknown as Material;
    return strangeness(shown as unknown as Shown, material, { pack: packFor('en') } as Context);
  };
  expect(own('Moreover, the ice is getting worse.')).toBeGreaterThan(2);
  expect(own('But the ice is getting worse.')).toBe(0);
  expect(own('The ice is getting worse.')).toBe(0);
});

it('has no title that ends a paragraph of several sentences above what only the next ones tell', () => {
  const behind = at(2, 200, 'The pier of Holm saves boats.');
  const cost = (before: number, section: object, ...points: Sentence[]) => {
    const sentences = [
      ...Array.from({ length: before }, (_, index) => at(1, index * 40, 'Crews row a lot in May.')),
      at(1, 160, 'Ideally nobody would see the keeper.'),
      behind,
    ];
    const shown = {
      title: { text: 'Ideally nobody would see the keeper', sources: ['s160'] },
      points: points.map((sentence) => ({ sentence })),
    };
    const material = { section, sentences } as unknown as Material;
    return strangeness(shown as unknown as Shown, material, {
      pack: packFor('en'),
      title: 'Mills',
      hasSections: () => true,
    } as unknown as Context);
  };
  expect(cost(2, {}, behind)).toBeGreaterThan(1);
  const both = cost(2, {}, at(1, 40, 'Crews row a lot in May.'), behind);
  expect(both).toBeGreaterThan(0.4);
  expect(both).toBeLessThan(1);
  expect(cost(2, {}, at(1, 40, 'Crews row a lot in May.'))).toBe(0);
  expect(cost(1, {}, behind)).toBe(0);
  expect(cost(2, { heading: { text: 'Piers' } }, behind)).toBe(0);
  expect(cost(2, {}, at(0, 10, 'The north is cold.'))).toBe(0);
  const first = { title: { text: 'Crews row a lot', sources: ['s0'] }, points: [{ sentence: behind }] };
  const sentences = [0, 1, 2].map((index) => at(1, index * 40, 'Crews row a lot in May.'));
  const material = { section: {}, sentences: [...sentences, behind] } as unknown as Material;
  expect(
    strangeness(first as unknown as Shown, material, {
      pack: packFor('en'),
      title: 'Mills',
      hasSections: () => true,
    } as unknown as Context),
  ).toBe(0);
});

it('has a title of a later paragraph than what is told first at a price, where no heading holds the two together', () => {
  const first = at(1, 0, 'The crews of the north row less.');
  const last = at(2, 100, 'The mill is old.');
  const cost = (sections: boolean, source: Sentence, ...points: Sentence[]) => {
    const shown = {
      title: { text: source.text, sources: [source.id] },
      points: points.map((sentence) => ({ sentence })),
    };
    const material = { section: {}, sentences: [first, last] } as unknown as Material;
    const context = { pack: packFor('en'), title: 'Mills', hasSections: () => sections } as unknown as Context;
    return strangeness(shown as unknown as Shown, material, context);
  };
  expect(cost(false, last, first, last)).toBeGreaterThan(0.5);
  expect(cost(true, last, first, last)).toBe(0);
  expect(cost(false, first, first, last)).toBe(0);
  expect(cost(false, last, last)).toBe(0);
});
