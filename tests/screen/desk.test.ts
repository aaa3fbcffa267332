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

it('the speaker’s window breaks long lines of code in the notes, and cuts none off', async () => {
  const command = `haul --line ${'quay '.repeat(40)}`;
  const code = `---\nlang: en\n---\n\n# Hauling\n\n## The line\n\nIt is hauled so:\n\n\`\`\`\n${command}\n\`\`\`\n`;
  const over = await onScreen(await deckAt(() => code), { width: 1280, height: 720 }, async (page) => {
    await page.evaluate(`Reveal.slide(Reveal.getSlides().findIndex((one) => one.querySelector('.notes pre')))`);
    const opened = new Promise<Page>((found) => page.once('popup', (desk) => found(desk as Page)));
    await page.keyboard.press('s');
    const desk = await opened;
    const pre = await desk.waitForSelector('.notes-of pre');
    return pre?.evaluate((one) => one.scrollWidth - one.clientWidth);
  });
  expect(over).toBe(0);
});

it('finds words on slides and in notes, and not the name of a section in the foot of each of its slides', async () => {
  const found = await onScreen(await deckAt(() => rain), { width: 1280, height: 720 }, async (page) => {
    const slides = `Reveal.getSlides().filter((one) => one.querySelector('.foot')?.textContent.includes('Rain on the quay'))`;
    const named = await page.evaluate(`${slides}.length`);
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await page.keyboard.press('F');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Control');
    await page.keyboard.type('on the quay');
    await page.keyboard.press('Enter');
    const told = await page.evaluate(`document.querySelector('.search output').value`);
    return [Number(named), Number(String(told).split('/')[1])];
  });
  const [named = 0, hits = 0] = found;
  expect(named).toBeGreaterThan(0);
  expect(hits).toBeGreaterThan(0);
  expect(hits).toBeLessThan(named + 2);
});

it('marks what is found, though it is written with accents and goes on in other letters', async () => {
  const quay =
    '---\nlang: en\n---\n\n# Rain\n\n## The quay\n\n- **The café** opens at dawn\n- The gate opens at noon\n';
  const marked = await onScreen(await deckAt(() => quay), { width: 1280, height: 720 }, async (page) => {
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await page.keyboard.press('F');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Control');
    await page.keyboard.type('CAFE opens');
    await page.keyboard.press('Enter');
    return page.evaluate(`[...CSS.highlights.get('found')].map(String)`);
  });
  expect(marked).toEqual(['café opens']);
});

it('asks where to go in a field that can be read on any slide', async () => {
  const look = await onScreen(await deckAt(() => rain), { width: 1280, height: 720 }, async (page) => {
    await page.keyboard.press('g');
    await page.waitForSelector('.jump-to-slide-input:focus');
    return page.evaluate(() => {
      const field = document.querySelector('.jump-to-slide-input') as Element;
      const { backgroundColor, color, fontFamily } = getComputedStyle(field);
      const slide = getComputedStyle(document.querySelector('.present .slide') as Element);
      return [backgroundColor, color, fontFamily === slide.fontFamily];
    });
  });
  expect(look).toEqual(['rgb(250, 250, 247)', 'rgb(18, 19, 26)', true]);
});

it('lets the art of a cover go on where a window is higher than the stage, and cuts it off on paper', async () => {
  const cut = `getComputedStyle(document.querySelector('.slide > .art')).overflow + getComputedStyle(document.querySelector('.slide:has(> .art)')).overflow`;
  const seen = await onScreen(await deckAt(), { width: 1024, height: 768 }, async (page) => {
    const before = await page.evaluate(cut);
    await page.emulateMediaType('print');
    return [before, await page.evaluate(cut)];
  });
  expect(seen).toEqual(['visiblevisible', 'hiddenhidden']);
});
