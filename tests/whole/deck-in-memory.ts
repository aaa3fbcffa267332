import type { Deck } from '#model';
import { distil } from '../../scripts/distil/distil.ts';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { signs } from '../../scripts/distil/signs.ts';
import { plan } from '../../scripts/plan/plan.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';
import { deckJson } from '../../scripts/write/json.ts';
import { rules } from '../../templates/layouts/index.ts';
import type { DeckFile } from '../score/deck-file.ts';

/** Plans decks of texts as the program does; nothing is drawn and nothing touches the disk. */
export async function planMaker(): Promise<(text: string, name: string) => Promise<Deck>> {
  const design = await readDesign('studio', rules);
  return async (text, name) => {
    const article = distil(await readManuscript(name, signs, new TextEncoder().encode(text)));
    return plan(article, design, packFor(article.lang), { look: 'studio', dark: false });
  };
}

/** The same, up to deck.json. */
export async function deckMaker(): Promise<(text: string, name: string) => Promise<DeckFile>> {
  const make = await planMaker();
  return async (text, name) => JSON.parse(JSON.stringify(deckJson(await make(text, name))));
}
