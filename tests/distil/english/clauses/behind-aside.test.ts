import { expect, it } from 'vitest';
import { beginsBehindAside } from '../../../../scripts/distil/english/clauses/aside.ts';
import { clauses } from '../clauses-of.ts';

const texts = (sentence: string) => clauses(sentence).map(({ text }) => text);

it('begins behind what the last name in front of it is, and not with that', () => {
  expect(
    texts(
      'While keepers expect growth of about 15% in the ferry trade, the guild’s largest branch, ferry income grew just 7% in the third quarter.',
    ),
  ).toEqual([
    'Keepers expect growth of about 15% in the ferry trade, the guild’s largest branch',
    'Ferry income grew just 7% in the third quarter',
  ]);
});

it('has the whole of the reason, or of the condition, with it', () => {
  expect(
    clauses(
      'Because the guild sold the Tern, its oldest boat, income from the ferries fell to its lowest level since the storm.',
    ),
  ).toMatchObject([
    {
      text: 'Income from the ferries fell to its lowest level since the storm',
      support: 'because the guild sold the Tern, its oldest boat',
    },
  ]);
});

it('begins with whoever did it where only that one is told of between the commas', () => {
  expect(
    texts('While the guild lost money on its lamps last year, the yard, which builds boats, earned more than ever.'),
  ).toContain('The yard earned more than ever');
  expect(
    texts(
      'While the guild lost money on its lamps, the yards, mills and quays earned more than ever before that year.',
    ),
  ).not.toContain('Mills and quays earned more than ever before that year');
});

it('begins in front of who says it, where that stands between two commas', () => {
  expect(
    clauses(
      'Because the guild sold the Tern, the crews, keepers say, will leave the harbour before the ice comes back.',
    ),
  ).toMatchObject([
    {
      text: 'The crews, keepers say, will leave the harbour before the ice comes back',
      support: 'because the guild sold the Tern',
    },
  ]);
});

it('begins behind what is left out of a sum, though a word there looks like a verb', () => {
  expect(
    clauses(
      'Excluding mending charges and charges related to the sinking of the old ferry of Holm, earnings totaled 99 cents a share.',
    ),
  ).toMatchObject([
    {
      text: 'Earnings totaled 99 cents a share',
      support: expect.stringMatching(/^excluding mending charges .* of Holm/i),
    },
  ]);
});

it('begins there only where the first part is a name, and the second a clause', () => {
  for (const aside of ['its oldest boat', 'Brenna’s oldest boat', 'the crews'])
    expect(beginsBehindAside(`${aside}, income grew by a third`)).toBe(true);
  for (const rest of [
    'the crews left, income grew by a third',
    'old boats, income grew by a third',
    'the yard, mills and quays earned more',
    'the yard, mills, quays and inns earned more',
    'the yard, old boats of the bay',
    'the yard, if it rains, is wet',
    'the yard, keepers say, earned more',
  ])
    expect(beginsBehindAside(rest)).toBe(false);
});
