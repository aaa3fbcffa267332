import { describe, expect, it } from 'vitest';
import { rules } from '../../templates/layouts/index.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { renderPrint } from '../../scripts/render/render-print.ts';
import { deckOf, said } from './deck-of.ts';

const assets = { fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };
const design = await readDesign('studio', rules);
const claim = { layout: 'statement', title: said('The ropes are dry') };
const cover = { layout: 'title', title: said('How ropes are kept') };

const headings = (page: string) => page.match(/<h1[\s\S]*?<\/h1>/g)?.map((one) => one.replace(/<[^>]+>/g, ''));

describe('the pages of a PDF', () => {
  it('have one heading of the first rank, with a cover and without', () => {
    expect(headings(renderPrint(deckOf([cover, claim, claim]), design, assets))).toEqual(['How ropes are kept']);
    expect(headings(renderPrint(deckOf([claim, claim]), design, assets))).toEqual(['The ropes are dry']);
  });

  it('hold a quotation as a group, which has no caption in HTML, with who said it', () => {
    const slots = { quotes: [{ text: said('Dry them slowly'), open: '“', close: '”' }], name: said('Ada Reed') };
    const page = renderPrint(deckOf([cover, { layout: 'quote', title: said('Ropes'), slots }]), design, assets);
    expect(page).toMatch(/<figure role="group"[^>]*>[\s\S]*Ada Reed[\s\S]*<\/figure>/);
    expect(page.replace(/<style[\s\S]*?<\/style>/g, '')).not.toContain('figcaption>');
  });

  it('name a long talk whole in the foot line, where no source stands beside it', () => {
    const title = 'How ropes are kept dry through the winter in the lofts of the old yard';
    const page = (more: object) =>
      renderPrint(deckOf([cover, { ...claim, kicker: '', ...more }], { title }), design, assets);
    expect(page({})).toContain(`<span class="where">${title}</span>`);
    expect(page({ source: said('The yard') })).toContain(
      '<span class="where">How ropes are kept dry through the winter in the lofts of …</span>',
    );
  });
});
