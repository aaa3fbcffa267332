import {
  alternatives,
  capital,
  functionWords,
  type LanguagePack,
  opensOn,
  type VerbSecondWords,
  type When,
} from '#model';
import { fold } from '../lexicon.ts';
import { grammarOf } from './grammar.ts';
import { leans } from './leans.ts';
import { commasOf, type ClauseRule, small } from './rule.ts';

/**
 * "Wenn der Wind dreht, wartet die Fähre am Steg": where the verb stands second, what is said first pushes the subject behind it. With
 * the condition below the clause, the subject stands first again: "Die Fähre wartet am Steg".
 */
export const inverted: ClauseRule = (text, { words, grammar, pack }) => {
  if (!words.verbSecond || !opensOn([...pack.subordinators, ...words.bound, ...words.loose], text, pack)) return [];
  const { verbSecond } = words;
  return commasOf(text).flatMap((comma) => {
    const rest = text.slice(comma + 1).trim();
    const turned = grammar.goesOn(rest) ? subjectFirst(rest, verbSecond, pack) : undefined;
    // "Während der Bus 34 Minuten braucht, schafft die Bahn sie in 19": what "sie" is, has to stand before it.
    return turned && !leans(turned, pack)
      ? [[{ text: turned, support: small(text.slice(0, comma)), bound: true }]]
      : [];
  });
};

/** "1999 lehnten die Bürger den Plan ab" without its date: "Die Bürger lehnten den Plan ab". Undefined where no date opens the clause. */
export function undated(text: string, dates: When[], pack: LanguagePack): string | undefined {
  const grammar = grammarOf(pack);
  const date = dates.find(({ relative, iso }) => !relative && iso !== '');
  const second = pack.clauses?.verbSecond;
  const at = date ? text.toLowerCase().indexOf(date.text.toLowerCase()) : -1;
  if (!grammar || !second || !date || at < 0) return undefined;
  const ahead = new RegExp(`^(?:(?:${alternatives([...(pack.dates.already ?? []), ...pack.dates.plain])})\\s)*$`, 'i');
  const rest = text.slice(at + date.text.length).trim();
  // Where the verb stands second, it is what stands behind the date, known or not: "1956 riss …".
  const [next = ''] = rest.split(/\s+/u, 1);
  const isVerb = grammar.goesOn(rest) || (/^\p{Ll}{3,}$/u.test(next) && !functionWords(pack).has(next));
  if (!ahead.test(text.slice(0, at)) || !isVerb) return undefined;
  const turned = subjectFirst(rest, second, pack);
  return turned && capital(turned);
}

/** The subject of a clause that begins with its verb, and then the clause; undefined where it is not plain which words are its subject. */
function subjectFirst(clause: string, second: VerbSecondWords, pack: LanguagePack): string | undefined {
  const [verb = '', ...others] = clause.split(/\s+/u);
  const reflexive = second.reflexives.includes(others[0] ?? '') ? others.splice(0, 1) : [];
  const length = subjectLength(others, second, pack);
  if (length === undefined || length >= others.length) return undefined;
  return [...others.slice(0, length), verb, ...reflexive, ...others.slice(length)].join(' ');
}

/** How many words the subject at the beginning has: a pronoun, or an article, what describes, and a noun that nothing further is said of. */
function subjectLength(words: string[], second: VerbSecondWords, pack: LanguagePack): number | undefined {
  const first = words[0] ?? '';
  if (second.subjects.includes(first)) return 1;
  if (second.oblique.includes(first)) return undefined;
  const noun = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const before = words.slice(0, noun);
  if (noun < 0 || noun > 3 || before.some((word) => /[,;:]$/u.test(word) || pack.prepositions.includes(word)))
    return undefined;
  const behind = words.findIndex((word, at) => at > noun && !/^\p{Lu}/u.test(word));
  const opens =
    pack.articles.includes(first) || pack.pronouns.includes(first) || pack.hedges.quantifiers.includes(first);
  if (noun > 0 && !opens && !/^\d/.test(first)) return undefined;
  if (behind < 0 || /\P{L}$/u.test(words[behind - 1] ?? '')) return undefined;
  const next = fold(words[behind] ?? '');
  // "die Kinder der Stadt", "die Häuser im Tal", "Ada und Eva": what belongs to the noun.
  const belongs =
    second.genitive.includes(next) || pack.prepositions.includes(next) || pack.conjunctions.includes(next);
  return belongs ? undefined : behind;
}
