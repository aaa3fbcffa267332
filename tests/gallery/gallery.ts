import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testBrowser } from '../whole/browser.ts';
import { dresses } from '../prove/looks.ts';
import { house } from '../whole/made.ts';
import { faultsOf, faintOf } from './faults.ts';
import { galleryPage } from './page.ts';
import { type Scenes, scenesOf } from './scenes.ts';

// npm run gallery: every layout in every look, from the layouts' own examples, and every slot filled to its budget. Exits
// with 1 if anything of it does not fit or cannot be read.
const folder = join(house, 'dist/gallery');
const shown = await dresses();
const scenes = new Map<string, Scenes>();
for (const { look } of shown) if (!scenes.has(look)) scenes.set(look, await scenesOf(look));
await mkdir(folder, { recursive: true });

const source = testBrowser();
try {
  const page = await (await source.browser()).newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.goto('about:blank');
  await page.setViewport({ width: 2050, height: 1080 });
  const measure = scenes.values().next().value?.assets.measure ?? '';
  for (const [name, part] of [
    ['index', 'examples'],
    ['stress', 'stress'],
  ] as const) {
    const html = galleryPage(shown, scenes, part);
    await writeFile(join(folder, `${name}.html`), html);
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const found = [...(await faultsOf(page, measure)), ...(await faintOf(page))];
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    await writeFile(join(folder, `${name}.pdf`), pdf);
    const count = await page.evaluate(() => document.querySelectorAll('.slide').length);
    console.log(`dist/gallery/${name}.html and .pdf: ${count} slides, ${found.length} findings`);
    for (const what of found) console.log(`  ${what}`);
    if (found.length > 0) process.exitCode = 1;
  }
} finally {
  await source.close();
}
