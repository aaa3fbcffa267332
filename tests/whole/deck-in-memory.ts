import { distil } from '../../scripts/distil/distil.ts';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { signs } from '../../scripts/distil/signs.ts';
import { plan } from '../../scripts/plan/plan.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';
import { deckJson } from '../../scripts/write/json.ts';
import { rules } from '../../templates/layouts/index.ts';
import type { DeckFile } from '../score/deck-file.ts';

/** Makes decks of texts as the program does, up to deck.json; nothing is drawn and nothing touches the disk. */
export async function deckMaker(): Promise<(text: string, name: string) => Promise<DeckFile>> {
  const design = await readDesign('studio', rules);
  return async (text, name) => {
    const article = distil(await readManuscript(name, signs, new TextEncoder().encode(text)));
    const deck = plan(article, design, packFor(article.lang), { look: 'studio', dark: false });
    return JSON.parse(JSON.stringify(deckJson(deck)));
  };
}
