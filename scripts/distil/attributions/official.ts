import { alternatives, type Attribution, type LanguagePack, oncePerPack } from '#model';
import { fold } from '../lexicon.ts';
import { nameBehindComma } from '../names/behind-comma.ts';

/**
 * `„…“, sagt die Leiterin der Werft, Ada Reed`, `« … », a dit le maire de Lysvik`: who says it is told by an office, behind the comma
 * that follows a quotation, and may have a name behind another.
 */
export function official(text: string, pack: LanguagePack): Attribution | undefined {
  if (pack.surgery || !pack.spaced || !/["”»“]/u.test(text)) return undefined;
  const match = offices(pack).exec(fold(text));
  if (!match) return undefined;
  const [whole, verb = '', office = ''] = match;
  const end = match.index + whole.length;
  const start = match.index + whole.indexOf(verb);
  const named = nameBehindComma(text.slice(end));
  const by = named?.name ?? text.slice(end - office.length, end);
  const last = end + (named?.words.length ?? 0);
  return { text: text.slice(start, last), by, start, end: last };
}

const offices = oncePerPack(({ attribution: { verbs, quoting = [] }, articles }) => {
  const own = articles.filter((article) => !article.includes(' '));
  const first = alternatives(own.map((article) => (article.endsWith("'") ? article : `${article} `)));
  return new RegExp(
    `["”»“],?\\s((?:${alternatives([...verbs, ...quoting])}))\\s((?:${first})[^,.;:"“”«»()]{3,70}?)(?=[,.;]|$)`,
  );
});
