import { describe, expect, it } from 'vitest';
import { clauses } from '../clauses-of.ts';
import { isFinished } from '../../../../scripts/distil/english/clauses/finished.ts';
import { isLeftOpen } from '../../../../scripts/distil/english/left-open.ts';

describe('what leads up to a clause', () => {
  it('is no clause of its own, whatever trails behind its first comma', () => {
    expect(
      clauses(
        'Since the yard can only be reached by a single narrow bridge, limiting it to one cart, that single cart can get rather full.',
      ),
    ).toEqual([expect.objectContaining({ text: 'That single cart can get rather full', bound: true })]);
    for (const front of [
      'Since there is one crane',
      'After the crane had gone',
      'Until the ice is thick',
      'As long as it rains',
    ])
      expect(isFinished(front, 'keeping the crews ashore, the town pays their rent')).toBe(false);
  });

  it('is one where only a time stands before its subject, and nothing behind it begins another', () => {
    expect(isFinished('Since May the town has lent boats', 'making the trade of the islands easier')).toBe(true);
  });

  it('has nothing told in passing of what it leads up to', () => {
    for (const opening of ['When', 'If', 'Since', 'Once', 'Although', 'Even if'])
      expect(
        clauses(
          `${opening} an old boat, which is often made of oak, can float for a day, the keeper of the lamp is pleased.`,
        ).filter(({ text }) => /made of oak/.test(text) && !/pleased/.test(text)),
      ).toEqual([]);
    expect(clauses('An old boat, which is often made of oak, can float for a day.').map(({ text }) => text)).toContain(
      'An old boat is often made of oak',
    );
  });

  it('has its subject in front of the condition under which it is so, or is not parted from it', () => {
    expect(
      clauses(
        'The keeper of the lamp fills the old can at dusk in the winter, and if the fog is thick, calls all the crews of the town home.',
      ).at(-1)?.text,
    ).toBe('The keeper of the lamp, if the fog is thick, calls all the crews of the town home');
    expect(
      clauses(
        'The keeper of the lamp filled the old can at dusk in the winter, and if the fog is thick, calls all the crews of the town home.',
      ),
    ).toHaveLength(1);
    expect(
      clauses(
        'The keeper of the lamp fills the old can at dusk in the winter, and if the fog is thick, the crews of the town come home.',
      ),
    ).toHaveLength(2);
  });

  it('is no clause before a colon, where somebody agrees or explains', () => {
    for (const verb of [
      'agree',
      'disagreed',
      'explain',
      'concluded',
      'insist',
      'recalled',
      'warn',
      'argued',
      'confirmed',
      'concur',
    ])
      expect(
        clauses(
          `The keepers of the northern lights ${verb}: the lamp of the old tower burns twice as much oil as the new one.`,
        ),
      ).toHaveLength(1);
    expect(
      clauses(
        'The keepers of the northern lights are pleased: the lamp of the old tower burns half as much oil as before.',
      ),
    ).toHaveLength(2);
  });
});

describe('a form of a clause', () => {
  const from = 'We know from rowing with old ropes that tar burns';

  it('is none where it ends before what somebody knows, or says', () => {
    expect(isLeftOpen('We know from rowing', from)).toBe(true);
    expect(isLeftOpen('The keeper said in May', 'The keeper said in May that the quay is closed')).toBe(true);
    expect(isLeftOpen(from, from)).toBe(false);
  });

  it('is one where nothing of the kind comes behind it', () => {
    expect(isLeftOpen('The crews learned at sea', 'The crews learned at sea in the long winter')).toBe(false);
    expect(isLeftOpen('The crews rowed in May', 'The crews rowed in May on the boats that the town lent')).toBe(false);
    const found = 'was found in the ice of the bay that froze in May';
    expect(isLeftOpen('The lamp was found in the ice', `The lamp ${found}`)).toBe(false);
    expect(isLeftOpen('It was found in the ice', `It ${found}`)).toBe(true);
    expect(isLeftOpen('It has been found at sea', 'It has been found at sea that tar burns')).toBe(true);
  });
});
