import { expect, it } from 'vitest';
import { renderPrint } from '../../scripts/render/render-print.ts';
import { deckOf, said, studio } from './deck-of.ts';

it('a figure in another colour stays on a line with the word that it stays with otherwise', async () => {
  const assets = { fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };
  const slots = { accent: '20:00' };
  const title = said('On Tuesday at about 20:00 UTC the quay was closed');
  const page = renderPrint(deckOf([{ layout: 'statement', title, scale: 0, slots }]), await studio(), assets);
  expect(page).toContain('at about <span class="accented">20:00</span>\u00a0UTC the');
});
