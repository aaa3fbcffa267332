import { describe, expect, it } from 'vitest';
import type { Context, Sentence, Unit } from '#model';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { units } from '../../scripts/distil/units.ts';
import { choose } from '../../templates/rules/points/choose.ts';
import { told } from '../distil/told.ts';

const context = { isPersonal: () => false, hasSections: () => true, alike: () => 0 } as unknown as Context;

const sentence = (text: string, id: string): Sentence => {
  const bare = { ...told(text), id, paragraph: 1 };
  return { ...bare, units: units(bare, packFor('en')) };
};

const point = (from: Sentence, unit = from.units[0] as Unit, leans = false) => ({
  ...{ sentence: from, unit, leans, text: unit.forms[0]?.text ?? '', words: 5, worth: 0.5 },
});

describe('a point that lost its subject', () => {
  const before = sentence('The hills are full of old lamps, but the keepers had never been there.', 's1');
  const after = sentence('They decided to look for the lamps in the spring.', 's2');
  const leaning = point(after, after.units[0], true);
  const chosen = (title: string, offered = [leaning]) =>
    choose(offered, { text: title, sources: ['s1'] }, 60, [before, after], context);

  it('is shown behind the clause that it goes on from, and not where that is cut off', () => {
    expect(before.units).toHaveLength(2);
    expect(chosen('The hills are full of old lamps')).toEqual([]);
    expect(chosen('The keepers had never been there')).toEqual([leaning]);
    const [first, last] = before.units.map((unit) => point(before, unit));
    if (!first || !last) throw new Error('There are two');
    expect(chosen('The hills', [first, leaning])).toEqual([first]);
    expect(chosen('The hills', [first, last, leaning])).toEqual([first, last, leaning]);
  });
});
