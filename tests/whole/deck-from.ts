import { readFileSync } from 'node:fs';
import type { Deck, Design, Planner, Tuning } from '#model';
import { distil } from '../../scripts/distil/distil.ts';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { signs } from '../../scripts/distil/signs.ts';
import { plan } from '../../scripts/plan/plan.ts';
import { plannerFor } from '../../scripts/plan/planner.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';
import { parseTuning, tuningPictures } from '../../scripts/read/tuning.ts';
import { tune } from '../../scripts/tune/tune.ts';
import { rules } from '../../templates/layouts/index.ts';

let studio: Design | undefined;

export interface Made {
  planned: Deck;
  deck: Deck;
  planner: Planner;
}

/** The deck of a text, planned and tuned. `file` says how the text is read, and where pictures are looked for. */
export async function deckFrom(text: string, tuning: Tuning | string = '', file = 'talk.md'): Promise<Made> {
  studio ??= await readDesign('studio', rules);
  const manuscript = await readManuscript(file, signs, new TextEncoder().encode(text));
  const article = distil(manuscript);
  const pack = packFor(article.lang);
  const planned = plan(article, studio, pack, { look: 'studio', dark: false, minutes: manuscript.front.minutes });
  const planner = plannerFor(article, studio, pack);
  const filed = typeof tuning === 'string' ? parseTuning(tuning, 'talk.tuning.md') : tuning;
  const deck = tune(planned, filed, planner, await tuningPictures(filed, file));
  return { planned, deck, planner };
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../articles/${name}`, import.meta.url), 'utf8');
}
