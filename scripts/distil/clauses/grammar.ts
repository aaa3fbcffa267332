import { type ClauseWords, type LanguagePack, oncePerPack, opensOn } from '#model';
import { fold } from '../lexicon.ts';

/** What tells a finite verb and a main clause of a language without surgery, as far as words and their order tell. */
export interface Grammar {
  /** Where the verb of the first clause stands among these words; -1 where none is known. */
  verb(words: string[]): number;
  /** Whether a text is a main clause, with its verb where a main clause has it. */
  isMain(text: string): boolean;
  /** Whether a text is a main clause that has a subject of its own. */
  opens(text: string): boolean;
  /** Whether a text begins with a finite verb, or with a small word and then the verb: "s'élève", "no se verá". */
  goesOn(text: string): boolean;
  /** Whether any of these words stands in a text. */
  holds(text: string, words: string[]): boolean;
  isRelative(text: string): boolean;
}

/** A clause of more words than this, before its verb, is no longer understood here. */
const [mostBefore, mostBeforeSecond] = [12, 9];

export const grammarOf = oncePerPack((pack): Grammar | undefined => pack.clauses && made(pack, pack.clauses));

function made(pack: LanguagePack, words: ClauseWords): Grammar {
  const isSecond = words.verbSecond !== undefined;
  const verbs = new Set(words.verbs);
  const regular = new Set(words.stems.flatMap((stem) => words.endings.map((ending) => stem + ending)));
  const others = new Set(words.others);
  const determiners = new Set([...pack.articles, ...pack.prepositions]);
  const dependent = new Set([...pack.subordinators, ...pack.relatives, ...words.that]);
  const pronouns = new Set(pack.pronouns);

  const isVerb = (all: string[], at: number): boolean => {
    const word = all[at] ?? '';
    const key = bare(word);
    if (isSecond && at > 0 && /^\P{L}*\p{Lu}/u.test(word)) return false;
    const before = all[at - 1];
    const isNoun = before !== undefined && determiners.has(whole(before));
    if (verbs.has(key)) return !isNoun || isSecond;
    if (others.has(key) || isNoun) return false;
    if (!words.ends.test(key) && (!regular.has(key) || /^\d/.test(before ?? ''))) return false;
    // "Die Forscher zeigen", "sie zeigen", but "die großen Häuser": behind a noun or a pronoun stands no adjective.
    return !isSecond || at < 2 || /^\P{L}*\p{Lu}|[,)“"»\d]$/u.test(before ?? '') || pronouns.has(bare(before ?? ''));
  };

  const verb = (all: string[]): number => {
    let open = 0;
    for (let at = 0; at < all.length; at++) {
      const key = whole(all[at] ?? '');
      if (at > 0 && isSecond && /,$/.test(all[at - 1] ?? '') && dependent.has(key)) {
        const end = all.findIndex((word, index) => index > at && /,$/.test(word));
        if (end < 0) return -1;
        at = end;
        continue;
      }
      if (at > 0 && !isSecond && (dependent.has(key) || dependent.has(elided(key)))) open++;
      if (!isVerb(all, at)) continue;
      if (open === 0) return at;
      open--;
    }
    return -1;
  };

  const isMain = (text: string): boolean => {
    const all = text.split(/\s+/u);
    if (all.length < 3 || opensOn([...words.loose, ...words.bound, ...words.that], text, pack)) return false;
    const first = whole(all[0] ?? '');
    if (dependent.has(first) && !pack.articles.includes(first)) return false;
    const at = verb(all);
    const isLast =
      at === all.length - 1 || (/[,;:]$/.test(all[at] ?? '') && !words.that.includes(whole(all[at + 1] ?? '')));
    if (isSecond) return at > 0 && at <= mostBeforeSecond && (!isLast || all.length <= 3);
    return at <= mostBefore && (at > 0 || (at === 0 && words.subjectless));
  };

  const goesOn = (text: string): boolean => {
    const all = text.split(/\s+/u, 4);
    const small = all.findIndex((word) => !(pronouns.has(bare(word)) || pack.negations.includes(bare(word))));
    const at = isSecond ? 0 : Math.max(0, small);
    return isVerb(['', ...all], at + 1);
  };

  /** "…, die im Tal wohnen": what looks like an article opens a clause whose verb stands last. */
  const isVerbLast = (text: string): boolean => {
    const last = (text.split(/,\s/u)[0] ?? '').split(/\s+/u).at(-1) ?? '';
    const key = bare(last);
    return !/^\P{L}*\p{Lu}/u.test(last) && (verbs.has(key) || (words.ends.test(key) && !others.has(key)));
  };

  return {
    verb,
    isMain,
    goesOn,
    opens: (text) => isMain(text) && !goesOn(text),
    holds: (text, list) =>
      text.split(/\s+/u).some((word) => list.includes(whole(word)) || list.includes(elided(whole(word)))),
    isRelative: (text) => {
      const [first = '', second = ''] = text.split(/\s+/u, 2).map(whole);
      const is = (word: string) => pack.relatives.includes(word) || pack.relatives.includes(elided(word));
      if (!is(first) && !(pack.prepositions.includes(first) && is(second))) return false;
      return !isSecond || isVerbLast(text);
    },
  };
}

/** The word in lower case, without the marks around it. */
function whole(word: string): string {
  return fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}']+$/gu, '');
}

/** Of "s'élève" the verb, of "qu'il" the pronoun. */
function bare(word: string): string {
  return whole(word).replace(/^\p{L}+'(?=\p{L})/u, '');
}

/** Of "qu'il" what stands before its apostrophe, and the apostrophe. */
function elided(key: string): string {
  return /^\p{L}+'/u.exec(key)?.[0] ?? '';
}
