import { afterAll, expect, it } from 'vitest';
import { deckAt, onScreen, putAway } from './screen.ts';

afterAll(putAway);

it('sets the headings of a deck that is read from the right in the fonts of its look', async () => {
  const families = await onScreen(
    await deckAt((text) => text.replace('lang: en', 'lang: ar')),
    { width: 1280, height: 720 },
    (page) =>
      page.evaluate(`[...new Set([...document.querySelectorAll('.slide :is(h1, h2, h3)')].map(
        (heading) => getComputedStyle(heading).fontFamily.split(',')[0]
      ))]`),
  );
  expect(families).toEqual(['"Inter Display"']);
});
