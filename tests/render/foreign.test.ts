import { describe, expect, it } from 'vitest';
import { saidMarkup } from '../../scripts/render/said.ts';
import { renderScreen } from '../../scripts/render/render-deck.ts';
import { renderPrint } from '../../scripts/render/render-print.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { rules } from '../../templates/layouts/index.ts';
import { deckFrom } from '../whole/deck-from.ts';

const article = `---
lang: de
---
# Die Gezeiten

## Was der Lotse sagt

Der Hafen richtet sich seit hundert Jahren nach dem Mond und nach dem Wind. Die Tabelle hängt an jeder Tür der Stadt.

## Was der Kapitän sagt

> The water comes when the moon calls it, and nobody on the quay has ever known a reason to doubt "the old table".
`;

const assets = { fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };

describe('words in another language than the talk', () => {
  it('say so, and keep the quotation marks of their own', async () => {
    const { deck } = await deckFrom(article);
    const html = renderPrint(deck, await readDesign('studio', rules), assets);
    const body = html.slice(html.indexOf('<body'));
    expect(body).toMatch(/<span lang="en">The water comes[^<]*“the old table”/);
    expect(body).not.toMatch(/<span lang="en">[^<]*Hafen/);
  });

  it('say so no more on the next screen, once what stands around them is in the language of the talk', async () => {
    const { deck } = await deckFrom(article);
    const design = await readDesign('studio', rules);
    const shown = () => [...renderScreen(deck, design, assets).sections.values()].join('');
    expect(shown()).toContain('<span lang="en">The water comes');
    for (const sentence of deck.sentences) delete sentence.foreign;
    expect(shown()).not.toContain('<span lang="en">');
  });

  it('keep their order where the talk is read from the right', () => {
    const markup = saidMarkup('A three-quarter majority is needed: nobody waits', undefined, 'ar');
    // One around all of them, whatever stands around each.
    expect(markup).toMatch(/^<bdi>(?:<bdi>[^<]*<\/bdi>|<\/?span[^>]*>|[^<])*<\/bdi>$/);
    expect(saidMarkup('الميناء Lysvik', undefined, 'ar')).not.toMatch(/^<bdi>/);
    expect(saidMarkup('Nobody waits here', undefined, 'en')).not.toContain('<bdi>');
  });
});
