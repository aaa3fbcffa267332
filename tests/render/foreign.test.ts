import { describe, expect, it } from 'vitest';
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

describe('words in another language than the talk', () => {
  it('say so, and keep the quotation marks of their own', async () => {
    const { deck } = await deckFrom(article);
    const html = renderPrint(deck, await readDesign('studio', rules), {
      ...{ fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] },
    });
    const body = html.slice(html.indexOf('<body'));
    expect(body).toMatch(/<span lang="en">The water comes[^<]*“the old table”/);
    expect(body).not.toMatch(/<span lang="en">[^<]*Hafen/);
  });
});
