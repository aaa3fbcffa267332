import type { Context, Said } from '#model';
import { said } from '../words/words.ts';

/** In words: an item that is no longer is its own name. */
const longestName = 4;

/** What an item is about: the name or the code that it begins with. */
export function nameOf(lead: Said, context: Context): Said | undefined {
  if (context.words(lead.text) <= longestName) return lead;
  const [sentence] = lead.sources.map(context.sentence);
  const codes = sentence?.spans
    .filter(({ kind }) => kind === 'code')
    .map(({ start, end }) => sentence.text.slice(start, end));
  const text = [...(codes ?? []), ...(sentence?.names ?? []).map((name) => name.text)].find((one) =>
    lead.text.startsWith(one),
  );
  return sentence && text !== undefined ? said(text, sentence) : undefined;
}
