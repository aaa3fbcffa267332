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
  const manuscript = await readManuscript(file, signs);
  const design = await readDesign('studio', rules);
  const deck = plan(distil(manuscript, {}), design, packFor('en'), { look: 'studio', dark: false });
  return renderPrint(deck, design, await readAssets(deck, design));
}
