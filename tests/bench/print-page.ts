import type { Deck, Design } from '#model';
import { rules } from '../../templates/layouts/index.ts';
import { distil } from '../../scripts/distil/distil.ts';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { signs } from '../../scripts/distil/signs.ts';
import { plan } from '../../scripts/plan/plan.ts';
import { readAssets } from '../../scripts/read/assets.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';
import { renderPrint } from '../../scripts/render/render-print.ts';

/** The very page that Lectern would hand to the browser to be printed: what the floor is given. */
export async function printPageOf(file: string): Promise<string> {
  const { deck, design } = await planned(file);
  return renderPrint(deck, design, await readAssets(deck, design));
}

/** How many slides Lectern makes of a text. */
export async function slidesOf(text: string): Promise<number> {
  return (await planned('deck.md', new TextEncoder().encode(text))).deck.slides.length;
}

async function planned(file: string, words?: Uint8Array): Promise<{ deck: Deck; design: Design }> {
  const manuscript = await readManuscript(file, signs, words);
  const design = await readDesign('studio', rules);
  return { design, deck: plan(distil(manuscript, {}), design, packFor('en'), { look: 'studio', dark: false }) };
}
