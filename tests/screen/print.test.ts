import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, expect, it } from 'vitest';
import { deckAt, onScreen, putAway } from './screen.ts';

afterAll(putAway);

it('prints every slide on a page of its own from the dialog of the browser, wherever the deck stands', async () => {
  const { slides, pdf } = await onScreen(await deckAt(), { width: 1280, height: 720 }, async (page) => {
    await page.keyboard.press('End');
    return {
      slides: (await page.evaluate(
        `[...document.querySelectorAll('section[id]')].map((slide) => slide.querySelector('.title, .claim, .slide')?.textContent.trim().split(/\\s/)[0])`,
      )) as string[],
      pdf: await page.pdf({ preferCSSPageSize: true, printBackground: true }),
    };
  });
  const paper = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  expect(paper.numPages).toBe(slides.length);
  for (const [at, title] of slides.entries()) {
    const page = await paper.getPage(at + 1);
    expect(page.view).toEqual([0, 0, 1440, 810]);
    const items = (await page.getTextContent()).items as { str: string }[];
    const words = items.map(({ str }) => str).join('');
    expect(words.replace(/\s/g, '')).toContain(title.slice(0, 6));
  }
});

it('has the letters of all slides ready for that dialog, whether they were seen or not', async () => {
  const missing = await onScreen(await deckAt(), { width: 1280, height: 720 }, (page) =>
    page.evaluate(
      `[...document.fonts].filter(({ status }) => status !== 'loaded').map(({ family, weight }) => family + ' ' + weight)`,
    ),
  );
  expect(missing).toEqual([]);
});
