import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { deckAt, onScreen, putAway } from './screen.ts';

afterAll(putAway);

const rain = `---
lang: en
---

# Rain on the quay

## Rainfall by month

| Month | Rain |
|---|---|
| January | 62 mm |
| February | 48 mm |
| March | 55 mm |
| April | 41 mm |
| May | 60 mm |
`;

/** Where everything stands on a slide, in px of its stage. */
const places = (slide: string) =>
  `[...document.querySelectorAll('${slide} :is(h2, li, span, strong)')].map((one) => [one.textContent, one.offsetLeft, one.offsetTop].join(' '))`;

it('the speaker’s window shows a slide as the audience sees it, a chart of times too', async () => {
  const [seen, shown] = await onScreen(await deckAt(() => rain), { width: 1280, height: 720 }, async (page) => {
    await page.evaluate(`Reveal.slide(Reveal.getSlides().findIndex((one) => one.querySelector('.slide.columns')))`);
    const opened = new Promise<Page>((found) => page.once('popup', (desk) => found(desk as Page)));
    await page.keyboard.press('s');
    const desk = await opened;
    await desk.waitForSelector('.now .slide.columns');
    return [await page.evaluate(places('.present .slide')), await desk.evaluate(places('.now .slide'))] as string[][];
  });
  expect(seen?.length).toBeGreaterThan(10);
  expect(shown).toEqual(seen);
});
