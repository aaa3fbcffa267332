// Pictures of slides, to look at while working on a layout:
//   npx tsx tests/render/shoot.ts path/to/samples.ts [folder] [--dark] [--phone] [--look=NAME]
// The module exports Slide[] (or partial slides: what is missing is filled in). See also `sample` in deck-of.ts.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { highlight } from '../../scripts/render/highlight.ts';
import { renderPrint } from '../../scripts/render/render-print.ts';
import { type Sample, deckOf, studio, wholeFonts } from './deck-of.ts';
import { inBrowser } from './in-browser.ts';

/** The portrait stage of 720 × 1280 at half its size. */
const phoneStyle = '.page{width:720px;height:1280px;zoom:.5}</style>';

const [file, folder = '/tmp/shots'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!file) throw new Error('Which module holds the slides?');
const phone = process.argv.includes('--phone');
const exported = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
const slides = Object.values(exported).filter(Array.isArray).flat() as Sample[];
const look = process.argv.find((word) => word.startsWith('--look='))?.slice(7) ?? 'studio';
const deck = deckOf(slides, { look, dark: process.argv.includes('--dark') });
const design = await studio(look);
const assets = { ...(await wholeFonts(design)), code: await highlight(deck) };
const html = renderPrint(deck, design, assets);
await mkdir(folder, { recursive: true });

await inBrowser(async (browser) => {
  const page = await browser.newPage();
  await page.setViewport(phone ? { width: 360, height: 640, deviceScaleFactor: 1 } : { width: 1920, height: 1080 });
  await page.setContent(phone ? html.replace('</style>', phoneStyle) : html);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const found = await page.evaluate(overflows);
  for (const [at, slide] of deck.slides.entries()) {
    const element = await page.$(`.page:nth-of-type(${at + 1})`);
    const name = `${String(at + 1).padStart(2, '0')}-${slide.layout}-${slide.scale}.png`;
    await element?.screenshot({ path: join(folder, name) as `${string}.png` });
  }
  console.log(`${deck.slides.length} slides in ${folder}`);
  for (const line of found) console.log(line);
});

/** Words that reach out of the stage's margins or of a box that cuts them off. */
function overflows(): string[] {
  const lines: string[] = [];
  for (const [at, page] of [...document.querySelectorAll('.page')].entries()) {
    const stage = page.getBoundingClientRect();
    const foot = page.querySelector('.foot')?.getBoundingClientRect();
    for (const element of page.querySelectorAll('.slide *:not(svg):not(svg *)')) {
      if (element.closest('.foot, .unseen, svg')) continue;
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!words) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const box = range.getBoundingClientRect();
      const what = `slide ${at + 1}: "${element.textContent?.trim().slice(0, 40)}"`;
      if (box.right > stage.right || box.left < stage.left) lines.push(`${what} is wider than the stage`);
      if (box.bottom > (foot ? foot.top : stage.bottom) || box.top < stage.top)
        lines.push(`${what} reaches ${Math.round(box.bottom - stage.top)}`);
    }
  }
  return lines;
}
