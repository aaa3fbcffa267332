import { expect, it } from 'vitest';
import { renderPrint } from '../../scripts/render/render-print.ts';
import { deckOf, said, studio } from './deck-of.ts';

const assets = { fonts: [], pictures: {}, scripts: [], measure: '', styles: [], warnings: [] };

it('shows a figure that is its own heading once, and above it what somebody else calls it', async () => {
  const slots = { qualifier: said('over'), figure: said('40'), unit: said('boats'), whole: 'over 40 boats' };
  const page = async (title: string) =>
    renderPrint(deckOf([{ layout: 'number', slots, title: said(title) }]), await studio(), assets);
  const own = await page('over 40 boats');
  expect(own).toMatch(/<h[12] class="amount">/);
  expect(own).not.toContain('class="title"');
  const called = await page('What the storm took');
  expect(called).toMatch(/<h[12] class="title">What the storm took<\/h[12]>[\s\S]*<p class="amount">/);
});
