import { describe, expect, it } from 'vitest';
import { deckMaker, planMaker } from '../../whole/deck-in-memory.ts';

describe('a section of which nothing is worth a slide', () => {
  it('does not show the one word with which an answer begins, but what it goes on with', async () => {
    const plan = await planMaker();
    const asked = (question: string, answer: string) => `## ${question}\n\n${answer}\n`;
    const { slides } = await plan(
      `# Ropes: an interview with Ada Reed\n\nWe asked Ada Reed about her ropes.\n\n${asked('Who are you?', 'I make ropes in the old yard at Wells.')}\n${asked('Is it hard to sell a rope by the yard?', 'Right. And you get to see a lot less of it.')}\n${asked('Is it dear?', 'Yes.')}`,
      'a.md',
    );
    const all = slides.flatMap(({ slots }) => JSON.stringify(slots));
    expect(all.filter((text) => /"Right\.?"/.test(text))).toEqual([]);
    expect(all.filter((text) => /a lot less of it/.test(text))).not.toEqual([]);
    expect(all.filter((text) => /"Yes\.?"/.test(text))).not.toEqual([]);
  });

  it('shows the answer that begins with “there was one” below what was asked', async () => {
    const plan = await planMaker();
    const { slides } = await plan(
      '# Ropes: an interview with Ada Reed\n\nWe asked Ada Reed about her ropes.\n\n## Which storms broke a rope?\n\nThere was one in May. It was the first that we saw come over the quay. It had hail in it.\n\n## Who are you?\n\nI make ropes in the old yard at Wells.\n',
      'b.md',
    );
    expect(slides.flatMap(({ slots }) => JSON.stringify(slots)).filter((text) => /one in May/.test(text))).not.toEqual(
      [],
    );
  });
});

it('what an item leads into is not told without it', async () => {
  const make = await deckMaker();
  const { slides } = await make(
    `# The pier\n\n## Who pays\n\n${'The pier is older than the church, and nobody knows who built it. '}\n\n## Ice\n\n- You pay for the ice if:\n    - You are using the pier of the northern harbour in winter, and\n    - Your boat has at least one mast, and\n    - You have not asked the keeper of the northern harbour for a berth in the yard before\n`,
    'article.md',
  );
  const texts = slides.filter(({ appendix }) => !appendix).flatMap((slide) => slide.texts.map(({ text }) => text));
  expect(texts.filter((text) => /^You are using|^Your boat has/.test(text))).toEqual([]);
});

it('what is done to “it” is not told alone', async () => {
  const make = await deckMaker();
  const { slides } = await make(
    '# The pier\n\nThe pier is older than the church.\n\n## Gates\n\nWhen a ferry leaves its berth, the pier shuts its gate and locks it if the keeper has not shut the other within `gateTimeout` milliseconds (default 5000). Set it to 0 to lock the gate at once. This applies to the gates of the yard too, and to those of the ferry.\n\n## Lamps\n\nThe lamps are lit at dusk.\n',
    'article.md',
  );
  const texts = slides.filter(({ appendix }) => !appendix).flatMap((slide) => slide.texts.map(({ text }) => text));
  expect(texts.filter((text) => /^Set it to 0/.test(text))).toEqual([]);
});
