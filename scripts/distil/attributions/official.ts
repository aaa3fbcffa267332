import { alternatives, type Attribution, type LanguagePack, oncePerPack } from '#model';
import { fold } from '../lexicon.ts';

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
  const [behind = '', name] = person.exec(text.slice(end)) ?? [];
  const by = name ?? text.slice(end - office.length, end);
  return { text: text.slice(start, end + behind.length), by, start, end: end + behind.length };
}

const offices = oncePerPack(({ attribution: { verbs, quoting = [] }, articles }) => {
  const own = articles.filter((article) => !article.includes(' '));
  const first = alternatives(own.map((article) => (article.endsWith("'") ? article : `${article} `)));
  return new RegExp(
    `["”»“],?\\s((?:${alternatives([...verbs, ...quoting])}))\\s((?:${first})[^,.;:"“”«»()]{3,70}?)(?=[,.;]|$)`,
  );
});

/** ", Ada Reed": a name behind the office. */
const person = /^,\s(\p{Lu}[\p{L}.'’-]+(?:\s(?:(?:de|del|van|von|da|di)\s)?\p{Lu}[\p{L}'’-]+){1,2})(?=[,.;]|$)/u;
