import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const titles = async (text: string): Promise<string[]> =>
  (await make(text, 'article.md')).slides.map(({ title }) => title);

const around = (pair: string) =>
  `# The hedge\n\nThe council planted nine kilometres of hedge along the coast road last winter. ${pair} Sheep stand behind it in the wind.\n`;

describe('what something is not, and what it is', () => {
  it('stand together on a slide, as they are written', async () => {
    expect(await titles(around('A hedge is not a fence. It is a larder with thorns.'))).toContain(
      'A hedge is not a fence. It is a larder with thorns',
    );
    expect(await titles(around('Farmers do not plant hedges for the birds. They plant them for the soil.'))).toContain(
      'Farmers do not plant hedges for the birds. They plant them for the soil',
    );
  });

  it('is the first clause, where the second sentence goes on for long', async () => {
    expect(
      await titles(
        around(
          'A hedge is not a fence. It is a larder, and whoever has seen a wren come out of one in February with its beak full will not ask what it was for.',
        ),
      ),
    ).toContain('A hedge is not a fence. It is a larder');
  });

  it('are of one thing, and nothing is denied twice', async () => {
    for (const pair of [
      'A hedge is not a fence. Sheep know the difference.',
      'A hedge is not a fence. It is not a wall either.',
      'A hedge is not a fence. It needs nine winters to close.',
    ])
      expect((await titles(around(pair))).filter((title) => /\. /.test(title))).toEqual([]);
  });

  it('are of something that the article has named', async () => {
    for (const pair of [
      'This hedge is not a fence. It is a larder with thorns.',
      'However old, a hedge is not a wall. It is a larder with thorns.',
      'What grows there is not a fence. It is a larder with thorns.',
    ])
      expect((await titles(around(pair))).filter((title) => title.startsWith(pair.slice(0, 12)))).toEqual([]);
  });
});
