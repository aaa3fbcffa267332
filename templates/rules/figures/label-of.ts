import type { Context, Figure } from '#model';
import { isHeadless } from '../points/point.ts';

/** What stands behind the figure, or before it where nothing does; the whole clause where a date would be lost. */
export function labelOf(clause: string, figure: Figure, context: Context): string | undefined {
  const at = clause.toLowerCase().indexOf(figure.text.toLowerCase());
  if (at < 0) return undefined;
  const ahead = clause.slice(0, at).trim();
  const before = ahead.replace(/[,;:，；：、—–-]$/u, '').trim();
  // "900 rowers, sailors and divers": the figure is of all of them.
  if (/^,\s/u.test(clause.slice(at + figure.text.length)) && at === 0) return clause;
  const after = clause
    .slice(at + figure.text.length)
    .trim()
    .replace(/^[,;:]\s*/u, '');
  // "13% had stayed at home": of whom, only the figure could say.
  if (before === '' && isHeadless(after, context) && !/\p{L}/u.test(figure.unit)) return clause;
  if (before === '' && context.words(after) >= 1) return after;
  const { labels } = context.pack;
  const isBound = /\d{4}/u.test(before) || labels.rates.test(before);
  const goesOn = /^\p{Ll}/u.test(after) || labels.goesOn.test(after);
  if (!isBound && context.words(after) >= 3 && goesOn && context.words(before) <= 5) return clause;
  // "The car came to" calls for its figure, which does not stand behind it.
  if (after === '' && labels.calls.test(before)) return clause;
  const bare = before.replace(labels.ends, '');
  // "They have lost | 30 centimetres": a label that stops at its verb is torn.
  const stopsAtVerb = bare === ahead && context.pack.surgery;
  if (after === '' && !/\d/u.test(bare) && context.words(bare) >= 2 && !stopsAtVerb && !hangs(bare, context))
    return bare;
  return clause;
}

/** "En algunos embalses no llega ni al": in a language whose small words are not known by heart here, the figure is missed. */
function hangs(text: string, { pack }: Context): boolean {
  const last = text.toLowerCase().split(/\s+/u).at(-1) ?? '';
  if (pack.surgery) return false;
  if (!pack.spaced)
    return [...pack.prepositions, ...pack.auxiliaries, ...pack.conjunctions, ...pack.stopwords].some((word) =>
      text.endsWith(word),
    );
  // Where next to nothing is known of a language, all of its small words are in one list.
  if (pack.prepositions.length === 0) return pack.stopwords.includes(last);
  return [...pack.articles, ...pack.prepositions, ...pack.conjunctions, ...pack.negations].includes(last);
}
