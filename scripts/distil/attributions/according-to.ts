import type { Attribution, LanguagePack } from '#model';
import { fold } from '../lexicon.ts';
import { patterns } from './patterns.ts';

/** "According to Ada Reed, …", at either end of a sentence. */
export function accordingTo(text: string, low: string, pack: LanguagePack): Attribution | undefined {
  const match = patterns(pack).leading.exec(low);
  if (!match) return undefined;
  const start = match.index;
  const from = start + match[0].length;
  const rest = /^[^,;:!?()—–，；：（）。]{1,110}?(?=[,;:!?()—–，；：（）。]|\.?$|(?<![\s.]\p{Lu})\.\s)/u.exec(
    text.slice(from),
  );
  if (!rest || (start > 0 && !/[,(—–]\s?$/u.test(text.slice(0, start)) && rest[0].split(' ').length > 12))
    return undefined;
  const source = pack.clauses?.verbSecond ? beforeVerb(rest[0], pack) : rest[0];
  if (isMeasure(source, start, text, pack)) return undefined;
  const end = from + source.length;
  return { text: text.slice(start, end), by: who(source), start, end };
}

/**
 * "Le prix varie selon la saison": what a thing depends on says nothing. With no comma before it, only who has a name, or is known to
 * say things, does.
 */
function isMeasure(source: string, start: number, text: string, { attribution, articles }: LanguagePack): boolean {
  if (attribution.measures.length === 0) return false;
  const words = fold(source)
    .split(/[\s']+/u)
    .filter((word) => !articles.includes(word) && !articles.includes(`${word}'`));
  if (attribution.measures.includes(words[0] ?? '')) return true;
  if (start === 0 || /[,(—–]\s?$/u.test(text.slice(0, start))) return false;
  const known = [...attribution.papers, ...attribution.nouns];
  return !/\p{Lu}/u.test(source) && !words.some((word) => known.includes(word));
}

/** "Laut einer Studie der Stadt steigt das Wasser": the first small word behind a noun that is none of the usual is the verb. */
function beforeVerb(rest: string, pack: LanguagePack): string {
  const usual = [...pack.articles, ...pack.prepositions, ...pack.ands];
  const verb = [...rest.matchAll(/(?<=\p{Lu}\p{L}*)\s(\p{Ll}\p{L}*)/gu)].find(([, word = '']) => !usual.includes(word));
  return rest.slice(0, verb?.index);
}

/** Of "former Orchard engineer Ada Reed" the name; a source that is no person stays whole. */
function who(source: string): string {
  const told = source.trim();
  if (/(?:^|\s)(?:of|from|by|at|in|for|von|der|des|de|du|del)\s/u.test(told) || /['’]s?\s/u.test(told)) return told;
  const name = /(?:(?:\p{Lu}[\p{L}.'’-]*|&)\s)*\p{Lu}[\p{L}.'’-]*$/u.exec(told)?.[0];
  return name && name !== told && /\s/u.test(name) ? name : told;
}

/** "As the report notes, …" */
export function asSaid(text: string, low: string, pack: LanguagePack): Attribution | undefined {
  const match = patterns(pack).asSaid.exec(low);
  if (!match) return undefined;
  const end = match[0].length;
  return { text: text.slice(0, end), by: text.slice(3, 3 + (match[1] ?? '').length), start: 0, end };
}
