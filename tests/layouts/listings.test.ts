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

describe('a figure of what only may come', () => {
  it('is not set in large type', async () => {
    const { slides } = await make(
      '# The quay\n\n## Work\n\nThe pilots found a place in the harbour that could keep 140 boats from mooring in winter.\n',
      'article.md',
    );
    expect(slides.map(({ layout }) => layout)).not.toContain('number');
  });
});
