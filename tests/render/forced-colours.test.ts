import { expect, it } from 'vitest';
import { rules } from '../../templates/layouts/index.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { renderPrint } from '../../scripts/render/render-print.ts';
import { deckOf, said } from './deck-of.ts';
import { inBrowser } from './in-browser.ts';

const assets = { fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };

it('has every large figure in the colour of the machine’s text where the machine forces its colours', async () => {
  const stats = ['40', '12', '7'].map((figure) => ({ figure: said(figure), label: said('boats on the slip') }));
  const page = renderPrint(
    deckOf([{ layout: 'stats', title: said('In numbers'), slots: { stats } }]),
    await readDesign('studio', rules),
    assets,
  );
  const colours = await inBrowser(async (browser) => {
    const tab = await browser.newPage();
    const session = await tab.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    await tab.setContent(page);
    return tab.$$eval('.slide.stats .figure', (all) => all.map((one) => getComputedStyle(one).color));
  });
  expect(colours).toHaveLength(3);
  expect(new Set(colours).size).toBe(1);
});
