import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const slideOf = async (prose: string) => {
  const { slides } = await make(`# The harbour in winter\n\n## The quay\n\n${prose}\n`, 'article.md');
  const slide = slides.find(({ texts }) => texts.some(({ text }) => text === 'The ice on the bar'));
  return slide && { title: slide.title, texts: slide.texts.map(({ role, text }) => `${role}: ${text}`) };
};

describe('things that a sentence lists', () => {
  it('stand as rows below what leads to them', async () => {
    expect(
      await slideOf('The town closed its quay for three reasons: the price of tar, the ice on the bar, and old ropes.'),
    ).toEqual({
      title: 'The town closed its quay for three reasons',
      texts: ['points.lead: The price of tar', 'points.lead: The ice on the bar', 'points.lead: Old ropes'],
    });
  });

  it('are what the sentence before counts', async () => {
    const of = (count: string) =>
      slideOf(`The crew found that there were ${count} narrow places. The crane, the ice on the bar, and the gate.`);
    expect((await of('three'))?.texts).toEqual([
      'points.lead: The crane',
      'points.lead: The ice on the bar',
      'points.lead: The gate',
    ]);
    expect(await of('five')).toBeUndefined();
  });
});

describe('one of the things that a sentence lists', () => {
  const shown = async (prose: string) =>
    (await make(`# The harbour in winter\n\n## The quay\n\n${prose}\n`, 'article.md')).slides.flatMap(({ texts }) =>
      texts.map(({ text }) => text),
    );
  const lead =
    'The clerk of the northern harbour looks through the log of each of its boats to gather three kinds of marks';

  it('is no point by itself, and all of them are, where they are clauses', async () => {
    const things = 'the hours the boat lay; the set of ropes it takes to the quay; and the names';
    const all = await shown(`${lead} that few of the crews of the town have ever seen: ${things}.`);
    expect(all).not.toContain('The set of ropes it takes to the quay');
    const clauses = await shown(
      'Three things went wrong: the crane broke in May; the boats leaked; and the crew slept.',
    );
    expect(clauses).toContain('The crane broke in May');
  });

  it('stands with the others below what leads to them in some twenty words', async () => {
    const things = 'the hours in port; the ice on the bar; and the names';
    expect(await shown(`${lead}: ${things}.`)).toEqual(
      expect.arrayContaining(['The hours in port', 'The ice on the bar', 'The names']),
    );
  });
});

describe('a figure of what only may come', () => {
  it('is not set in large type', async () => {
    const { slides } = await make(
      '# The quay\n\n## Work\n\nThe pilots found a place in the harbour that could keep 140 boats from mooring in winter.\n',
      'article.md',
    );
    expect(slides.map(({ layout }) => layout)).not.toContain('number');
  });
});
