import { expect, it } from 'vitest';
import { claimStart } from '../../../scripts/model/words/claim-start.ts';
import { deckMaker } from '../../whole/deck-in-memory.ts';
import { told } from '../../distil/told.ts';

const make = await deckMaker();

it('what stands before those who claim the rest of a sentence is not theirs', () => {
  const theirs = (text: string) => {
    const sentence = told(text);
    return sentence.text.slice(claimStart(sentence));
  };
  const second =
    'The town buys 5,000 metres of rope, while the Institute of Harbours says the safest load is 400 kilos.';
  expect(theirs(second)).toBe('Institute of Harbours says the safest load is 400 kilos.');
  expect(theirs('The toll will vary, and experts say it is too early to tell.')).toMatch(/^experts/);
  expect(theirs('The town lends its quay to the guild -- a quay Ida Holm says it needs for nets.')).toMatch(
    /^Ida Holm/,
  );
  for (const whole of ['The toll will vary, experts say.', 'The boats leak, and they sink, Ada Reed said.'])
    expect(theirs(whole)).toBe(whole);
});

it('a figure that stands before them has not their name at its foot', async () => {
  const text =
    'The town of Brenna now buys 5,000 metres of rope a year for all of its boats, while the Institute of Harbours says the highest safe load is 400 kilos of rope a boat.';
  const { slides } = await make(
    `# Rope\n\n## How much\n\n${text}\n\n## Oil\n\nOil is dear. Wicks are cheap.\n`,
    'r.md',
  );
  const shown = slides.filter(({ appendix }) => !appendix).flatMap(({ texts }) => texts.map((one) => one.text));
  expect(shown.join(' | ')).toContain('5,000');
  expect(shown).not.toContain('Institute of Harbours says');
});
