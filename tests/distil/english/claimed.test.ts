import { describe, expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

const rows = (text: string) =>
  units(told(text), packFor('en')).map(({ forms, support, bound }) => [forms.at(-1)?.text, support, bound]);

describe('what somebody says, where it is too long for one line with who says it', () => {
  it('stands above them, with what they are and when they said it, whether a “that” leads to it or not', () => {
    expect(
      rows('Ida Holm, head of the harbour office, said on Monday that the new ferry will carry 40 cars to Brenna.'),
    ).toEqual([
      ['The new ferry will carry 40 cars to Brenna', 'Ida Holm, head of the harbour office, said on Monday', true],
    ]);
    expect(rows('The Brenna bakery said on Thursday the oldest oven in the town will be lit again in May.')).toEqual([
      ['The oldest oven in the town will be lit again in May', 'The Brenna bakery said on Thursday', true],
    ]);
  });

  it('is two claims, each above them, where a second “that” leads to another without a comma', () => {
    expect(
      rows(
        'The keeper Ada Marsh also warned that crew budgets remain tight and that the repair of the quay may take time to turn into stronger trust among owners.',
      ),
    ).toEqual([
      ['Crew budgets remain tight', 'The keeper Ada Marsh also warned', true],
      [
        'The repair of the quay may take time to turn into stronger trust among owners',
        'The keeper Ada Marsh also warned',
        true,
      ],
    ]);
  });

  it('is told with to whom they said it, and with a capital, in quotation marks as well', () => {
    expect(
      rows(
        'The keeper Ida Holm said in an interview with Harbour News that “old ropes,” among them hemp ones, cost the guild 6 million kroner.',
      ),
    ).toEqual([
      [
        '“Old ropes,” among them hemp ones, cost the guild 6 million kroner',
        'The keeper Ida Holm said in an interview with Harbour News',
        true,
      ],
    ]);
    expect(
      rows(
        'The keeper Ida Holm said in a letter to the council that the storms of last winter cost the guild its pier.',
      ),
    ).toEqual([
      [
        'The storms of last winter cost the guild its pier',
        'The keeper Ida Holm said in a letter to the council',
        true,
      ],
    ]);
  });

  it('is told in two lines with them behind both, where those have room', () => {
    expect(
      rows("Holm said that the decision to buy a share in the yard shows the town's determination to boost its fleet."),
    ).toEqual([
      ["The decision to buy a share in the yard shows the town's determination", 'to boost its fleet, Holm said', true],
    ]);
  });

  it('is told without by whom a report was made', () => {
    expect(
      rows(
        'The report, whose authors spent two years among the crews of the northern coast, says that the crews of the northern towns earn less than those of the south.',
      ),
    ).toEqual([['The crews of the northern towns earn less than those of the south', 'The report says', true]]);
  });

  it('is all that they said, though it begins with when it was so', () => {
    expect(
      rows('The survey found that in 2019, the town had 54 boats that leak, and the yard had 60 boats that float.').map(
        ([form]) => form,
      ),
    ).toEqual(['The survey found that in 2019, the town had 54 boats that leak, and the yard had 60 boats that float']);
    expect(
      rows(
        'The survey, led by the keepers of the harbour at Lysvik, found that in 2019, 540 boats had leaks that showed likely or certain rot, and an additional 260 boats had leaks that showed possible rot.',
      ),
    ).toEqual([
      [
        'In 2019, 540 boats had leaks that showed likely or certain rot',
        'and an additional 260 boats had leaks that showed possible rot, the survey found',
        true,
      ],
    ]);
  });

  it('is what a survey reveals as well', () => {
    expect(
      rows(
        'Our survey revealed that 56% of all rowers row from home at least some of the time: 22% row on the lake and 34% row on the river.',
      )[0]?.slice(1),
    ).toEqual(['Our survey revealed', true]);
  });

  it('stays behind them in one line that has room for both', () => {
    expect(rows('Holm said that the new ferry is full.')[0]?.[0]).toBe('Holm said that the new ferry is full');
  });

  it('stays behind them where what they did besides would be taken for what they said', () => {
    expect(
      rows('Ida Holm, who runs the harbour office, said the new ferry is full and hinted that a larger one may come.')
        .flat()
        .some((words) => /^The new ferry is full and hinted/.test(`${words}`)),
    ).toBe(false);
  });

  it('stays behind them where a pronoun in it means them', () => {
    expect(
      rows('The oldest bakery of the harbour said it would sell its two ovens to the school in the spring.')[0]?.[0],
    ).not.toMatch(/^It would/);
  });
});
