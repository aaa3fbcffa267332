import { afterAll, describe, expect, it } from 'vitest';
import { deckAt, onScreen, putAway } from './screen.ts';

afterAll(putAway);
const desk = { width: 1280, height: 720 };

/** Where the slides stand in the window, and which of them is shown. */
const seen = `Reveal.getSlides().map((slide) => {
  const { left, right, top, bottom } = slide.getBoundingClientRect();
  return { left, right, top, bottom, shown: slide === Reveal.getCurrentSlide() };
})`;

interface Place {
  left: number;
  right: number;
  top: number;
  bottom: number;
  shown: boolean;
}

describe('all slides at once', () => {
  it('stand in rows that fill the window, and none beside it', async () => {
    const places = await onScreen(await deckAt(), desk, async (page) => {
      await page.keyboard.press('Escape');
      return (await page.evaluate(seen)) as Place[];
    });
    expect(Math.min(...places.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places.map(({ right }) => right))).toBeLessThanOrEqual(desk.width);
    expect(new Set(places.map(({ left, top }) => `${left} ${top}`)).size).toBe(places.length);
    expect(new Set(places.map(({ top }) => top)).size).toBeLessThan(places.length / 2);
  });

  it('are gone through by the arrows, row by row, and the one that is shown is always in sight', async () => {
    const { rows, last } = await onScreen(await deckAt(), desk, async (page) => {
      await page.keyboard.press('Escape');
      const before = (await page.evaluate(seen)) as Place[];
      await page.keyboard.press('ArrowDown');
      const after = (await page.evaluate(seen)) as Place[];
      await page.keyboard.press('End');
      return { rows: [before, after], last: (await page.evaluate(seen)) as Place[] };
    });
    const [before, after] = rows.map((places) => places.find(({ shown }) => shown));
    expect(after?.left).toBe(before?.left);
    expect(rows[1]?.findIndex(({ shown }) => shown)).toBeGreaterThan(1);
    expect(last.at(-1)?.shown).toBe(true);
    expect(last.at(-1)?.bottom).toBeLessThanOrEqual(desk.height);
  });

  it('leave the words of a slide as large as they are, which was gone over there', async () => {
    const smaller = await onScreen(await deckAt(), desk, async (page) => {
      await page.keyboard.press('Escape');
      for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForFunction('!Reveal.isOverview()');
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      return page.evaluate(
        `[...document.querySelectorAll('.slide > *')].filter(({ style }) => style.zoom).map(({ textContent }) => textContent.trim())`,
      );
    });
    expect(smaller).toEqual([]);
  });

  it('lead back to the slide that is chosen, by a click or by Enter', async () => {
    const indices = await onScreen(await deckAt(), desk, async (page) => {
      const at = async () => (await page.evaluate('Reveal.getSlides().indexOf(Reveal.getCurrentSlide())')) as number;
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const entered = await at();
      await page.keyboard.press('Escape');
      const [, , , place] = (await page.evaluate(seen)) as Place[];
      await page.mouse.click((place?.left ?? 0) + 20, (place?.top ?? 0) + 20);
      return [entered, await at(), await page.evaluate('Reveal.isOverview()')];
    });
    expect(indices).toEqual([1, 3, false]);
  });
});
