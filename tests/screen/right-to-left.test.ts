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

it('sets ones below ones in a column of figures, also where words are read from the right', async () => {
  const table =
    '---\nlang: ar\n---\n\n# الميناء\n\n## من يدفع\n\n| المصدر | 2024 | 2025 |\n| --- | --- | --- |\n| المدينة | 118,000 | 96,500 |\n| الأصدقاء | 4,700 | 61,050 |\n| التذاكر | 27,400 | 350 |\n';
  const ends = await onScreen(await deckAt(() => table), { width: 1280, height: 720 }, (page) =>
    page.evaluate(`(() => {
      const slides = Reveal.getSlides();
      Reveal.slide(slides.findIndex((one) => one.querySelector('.slide.table')));
      return [...document.querySelectorAll('.slide.table tbody td:nth-child(2)')].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return Math.round(range.getBoundingClientRect().right);
      });
    })()`),
  );
  expect(ends).toHaveLength(3);
  expect(new Set(ends as number[]).size).toBe(1);
});
