import { describe, expect, it } from 'vitest';
import { rules } from '../../templates/layouts/index.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { renderPrint } from '../../scripts/render/render-print.ts';
import { deckFrom } from '../whole/deck-from.ts';
import { inBrowser } from './in-browser.ts';

const assets = { fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };

describe('a table whose first column has no head', () => {
  it('has an empty cell there, and no head that a screen reader would call', async () => {
    const { deck } = await deckFrom(
      '# Boats\n\n## Both\n\n|  | Sloop | Dory |\n|---|---|---|\n| Price | £900 | £300 |\n| Oars | 1 | 2 |\n',
    );
    const page = renderPrint(deck, await readDesign('studio', rules), assets);
    const head = /<thead>([\s\S]*?)<\/thead>/.exec(page)?.[1] ?? '';
    expect(head).toContain('Sloop');
    expect(head.match(/<th/g)).toHaveLength(2);
    expect(head.match(/<td/g)).toHaveLength(1);
  });
});

describe('a cell that begins with a quotation mark', () => {
  it('has it in the line of its words', async () => {
    const { deck } = await deckFrom(
      '# Boats\n\nThe boats of the yard are rated by their keepers.\n\n## Ratings\n\n| Boats | Rating |\n|---|---|\n| Sloop | "good" |\n| Dory | "better" |\n| Yawl | "best" |\n',
    );
    const page = renderPrint(deck, await readDesign('studio', rules), assets);
    const displays = await inBrowser(async (browser) => {
      const tab = await browser.newPage();
      await tab.setContent(page);
      return tab.$$eval('.slide.table td .hang', (marks) => marks.map((mark) => getComputedStyle(mark).display));
    });
    expect(displays).toEqual(['inline', 'inline', 'inline']);
  });
});
