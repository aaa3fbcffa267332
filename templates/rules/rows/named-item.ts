import { type Context, opensOn, type Sentence } from '#model';
import { asLine, said } from '../words/words.ts';
import { written } from './item-words.ts';
import type { Row } from './row.ts';
import { mostSupport } from './shortened.ts';

/** "Ferry Watch, a crew that keeps the lamps lit": where two items begin so, names stand above what is said of them. */
export function namedItem(sentence: Sentence, context: Context): Row | undefined {
  const all = written(sentence, context.pack);
  const [, name = '', rest = ''] = named.exec(all) ?? [];
  const { articles, prepositions, relatives } = context.pack;
  if (name === '' || !opensOn([...articles, ...prepositions, ...relatives], rest, context.pack)) return undefined;
  const bare = rest.replace(/,\s\p{Ll}+ing\s[^,]*$/u, '');
  // "Ann Marsh, the keeper, lit the lamp": what she did, stands behind what she is.
  if (/,\s/u.test(bare) && opensOn([...articles, ...relatives], rest, context.pack)) return undefined;
  if (sentence.units.some(({ forms }) => !forms[0]?.text.startsWith(`${name},`))) return undefined;
  const fits = [rest, bare].find((one) => context.words(one) <= mostSupport);
  return fits ? { lead: said(name, sentence), support: said(asLine(fits, sentence), sentence) } : undefined;
}

/** Up to four words with capitals. */
const named = /^([\p{Lu}\p{N}][^\s,]*(?:\s[\p{Lu}\p{N}][^\s,]*){0,3}),\s+(\p{Ll}.*)$/u;
