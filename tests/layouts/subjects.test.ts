import { expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

const news = `The Brenna to close two of its piers this winter

The keepers of the Brenna asked the council for a new lamp, since the old one has gone out in each of the last storms. The council of
the town, which owns the pier and both of its halls, wants to wait for the spring and for what the ferries bring.

Nobody has counted the boats that come at night, and nobody will before the ice is gone. The crews of the north say so as well.`;

it('calls what claims nothing short by whom the article is called after, and not “Introduction”', async () => {
  const { slides } = await make(news, 'brenna.txt');
  const titles = slides.map(({ title }) => title);
  expect(titles).toContain('Brenna');
  expect(titles).not.toContain('Introduction');
});

it('calls nothing by the end of a longer name', async () => {
  const named = news.replace('The Brenna', 'N.B. Brenna').replace('keepers of the Brenna', 'keepers of Brenna');
  const { slides } = await make(named, 'brenna.txt');
  expect(slides.map(({ title }) => title)).not.toContain('Brenna');
});
