import { expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

const shapes = (text: string) =>
  units(told(text), packFor('en')).map(({ forms }) => forms[0] && [forms[0].text, forms[0].shape]);

it('another way, and what somebody is glad of, stand in the sentence before', () => {
  expect(shapes('The old crane was too slow, so we needed another solution.').at(-1)).toEqual([
    'We needed another solution',
    'leaning',
  ]);
  expect(shapes('We’ve been very happy with it!').flat()).toContain('leaning');
  expect(shapes('The new crane goes beyond it with a winch of its own.').flat()).toContain('leaning');
  expect(shapes('The crew took the boat and rowed through it.').flat()).toContain('clause');
  expect(shapes('The town bought another boat.').flat()).toContain('clause');
  expect(shapes('We’ve been very happy with the new crane.').flat()).toContain('clause');
});

it('a time that is known from when it is told points at no sentence', () => {
  const text = 'This month, the harbour is lighting new lamps for the night ferries';
  expect(shapes(`${text}.`)).toEqual([[text, 'clause']]);
  expect(shapes('This month it is lighting new lamps for the night ferries.')).toEqual([]);
  expect(shapes('This month was cold.').flat()).not.toContain('clause');
});

it('“in that case”, what is only supposed, and what follows for others are true only behind what was said', () => {
  expect(shapes('In that case, the ferry keeps its lamps on.').flat()).not.toContain('clause');
  expect(shapes('In some cases, the ferry keeps its lamps on.').flat()).toContain('clause');
  expect(shapes('Suppose you keep a boat and its rope breaks at night.').flat()).not.toContain('clause');
  expect(shapes('As any new lamp, that’s dear.').flat()).not.toContain('clause');
  expect(shapes('Other boats lose the signal once the lamp is out, so the bell is rung.').at(-1)).toEqual([
    'The bell is rung',
    'leaning',
  ]);
  expect(shapes('The ferry loses the signal once the lamp is out, so the bell is rung.').at(-1)).toEqual([
    'The bell is rung',
    'clause',
  ]);
});

it('doing so, and a condition that only says “if so”, stand in the sentence before', () => {
  expect(shapes('The yard has, in recent years, been helping small towns do so.').flat()).not.toContain('clause');
  expect(shapes('A keeper who wants to lend an old boat may do so.').flat()).toContain('clause');
  expect(shapes('If you do, and if you want the yard to help, ring the bell.').flat()).not.toContain('clause');
  expect(shapes('If not, the ferry keeps its lamps on.').flat()).not.toContain('clause');
  expect(shapes('If you row, the ferry keeps its lamps on.').flat()).toContain('clause');
  expect(shapes('If you do the work at night, the ferry keeps its lamps on.').flat()).toContain('clause');
  expect(shapes('The yard was doing so well that it bought a second crane.').flat()).toContain('clause');
});

it('what there is no other of is told before, but where the clause says than which', () => {
  expect(shapes('There are no other rules.').flat()).toContain('leaning');
  expect(shapes('There is nothing else.').flat()).not.toContain('clause');
  expect(shapes('There are no other rules in the harbour.').flat()).toContain('clause');
  expect(shapes('There are no old rules.').flat()).toContain('clause');
  expect(shapes('There is no additional cost.').flat()).toContain('clause');
  expect(shapes('There is no more oil.').flat()).toContain('clause');
});

it('so much that was expected, and a figure that no word names, are of what the sentence before tells', () => {
  expect(shapes('Analysts expect 4.37 crowns a share.').flat()).not.toContain('clause');
  expect(shapes('The guild was looking for $40 million this quarter.').flat()).not.toContain('clause');
  expect(shapes('Analysts expect 4.37 dollars a share.').flat()).not.toContain('clause');
  expect(shapes('The storm cost the harbour an estimated $40 million.').flat()).toContain('clause');
  expect(shapes('Analysts expected 96 cents, according to the guild.').flat()).not.toContain('clause');
  expect(shapes('Analysts expect growth of 15% in the north.').flat()).toContain('clause');
  expect(shapes('The guild expects 40 boats this quarter.').flat()).toContain('clause');
  expect(shapes('A year ago, the figure was 40 crowns.').flat()).not.toContain('clause');
  expect(shapes('In the north, the figure fell.').flat()).not.toContain('clause');
  expect(shapes('In the north, the figure on the bow was mended.').flat()).toContain('clause');
  expect(shapes('When the tide is low, the number is painted red.').flat()).toContain('clause');
});

it('the most useful of them, and that crew behind a time, are known only from what was said before', () => {
  for (const text of [
    'The most useful was the new crane on the quay.',
    'The least loved is the old ferry.',
    'The biggest are moored in the north.',
    'In May, that crew built a new boat.',
    'Two years later, those boats sailed home.',
    'Recently, that yard was sold.',
  ])
    expect(shapes(text).flat(), text).not.toContain('clause');
  for (const text of [
    'The most useful tool was the new crane on the quay.',
    'The honest are few in the north.',
    'The most useful is yet to come.',
    'In May, the crew built a new boat.',
  ])
    expect(shapes(text).flat(), text).toContain('clause');
});

it('“it” points at no other sentence where its own has told what it is, in the clause before', () => {
  const { pointing } = packFor('en').bare;
  expect(pointing.test('In May of 2021 the Tern was taken to the old quay, and as of now it’s at sea')).toBe(false);
  expect(pointing.test('The Tern was sold, but it came back')).toBe(false);
  expect(pointing.test('In May of 2021 it was taken to the old quay')).toBe(true);
  expect(pointing.test('The guild was glad of it')).toBe(true);
  expect(pointing.test('Over the past 12 years they have carried the mail')).toBe(true);
  expect(pointing.test('Over the past 12 years the crews have carried what they could')).toBe(false);
  expect(pointing.test('The Tern was sold, and this was the end')).toBe(true);
});
