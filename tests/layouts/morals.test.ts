import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const titles = async (text: string): Promise<string[]> =>
  (await make(text, 'article.md')).slides.map(({ title }) => title);

const around = (moral: string) =>
  `# The boat

My aunt left me a boat, and I did not know how to sail. I paid 40 crowns a month for the barn behind the mill. I bought 12 litres of tar. I counted 312 nails in the hull. I weighed 80 kilos of rope.

We carried the mast up the stairs in May. My cousin came home and painted the hull. ${moral}

In June I rowed to the island with 46 lamps. I paid 9 crowns for the ferry home. I sold 22 lamps to the baker. I gave 15 lamps to the school. I sold the boat to a farmer for 300 crowns.
`;

describe('what an essay comes to', () => {
  it('heads a slide, in the words of the author', async () => {
    expect(await titles(around('A boat is a promise to a place.'))).toContain('A boat is a promise to a place');
  });
});
