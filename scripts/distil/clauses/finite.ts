import type { ClauseWords, LanguagePack } from '#model';
import { withoutElision, isAmong, withoutMarks } from './words.ts';

/** Finite verbs of a language, as far as words and their order tell. */
export interface Finite {
  /** Whether the word that stands here among others is a finite verb. */
  isVerb(all: string[], at: number): boolean;
  /** Where the verb of the first clause stands among these words; -1 where none is known. */
  verb(all: string[]): number;
  /** "… vielen Leuten helfen wird": whether this verb and the one that it waits for close a clause that hangs on another. */
  isCluster(all: string[], at: number): boolean;
  /** "…, die im Tal wohnen": whether a verb stands last, before the first comma. */
  isVerbLast(text: string): boolean;
}

/** What a pack tells of its verbs. */
export function finiteOf(pack: LanguagePack, words: ClauseWords, dependent: ReadonlySet<string>): Finite {
  const isSecond = words.verbSecond !== undefined;
  const verbs = new Set(words.verbs);
  const regular = new Set(words.stems.flatMap((stem) => words.endings.map((ending) => stem + ending)));
  const others = new Set(words.others);
  const determiners = new Set([...pack.articles, ...pack.prepositions]);
  const pronouns = new Set(pack.pronouns);
  const subjects = new Set(words.subjects);
  const clitics = new Set(words.clitics);
  const tells = new Set(pack.attribution.verbs);
  // "Es decir" ties two sentences together, and is no verb.
  const ties = new Set(pack.connectives.filter((phrase) => phrase.includes(' ')));

  /** "Il en jette", "nous ne savons": behind a pronoun that is a subject, and the small words that lean on it, stands its verb. */
  const hasSubject = (all: string[], at: number): boolean => {
    if (clitics.has(withoutMarks(all[at] ?? ''))) return false;
    let before = at - 1;
    while (before > 0 && clitics.has(withoutMarks(all[before] ?? ''))) before--;
    return before >= 0 && subjects.has(withoutElision(all[before] ?? '')) && !/[,;:]$/.test(all[before] ?? '');
  };

  const isVerb = (all: string[], at: number): boolean => {
    const word = all[at] ?? '';
    const key = withoutElision(word);
    if (ties.has(`${key} ${withoutElision(all[at + 1] ?? '')}`)) return false;
    if (subjects.size > 0 && at > 0 && hasSubject(all, at)) return true;
    if (isSecond && at > 0 && isCapital(word)) return false;
    const before = all[at - 1];
    const isNoun = before !== undefined && determiners.has(withoutMarks(before));
    if (verbs.has(key)) return !isNoun || isSecond;
    if (others.has(key) || isNoun) return false;
    // "80 portes" are doors, but "le port 80 n'ouvre".
    if (!words.ends.test(key) && (!regular.has(key) || (/^\d/.test(before ?? '') && key === withoutMarks(word))))
      return false;
    // "Einzelnen Besuchern": before a noun stands an adjective.
    if (isSecond && /en$/.test(key) && isCapital(all[at + 1] ?? '')) return false;
    // "Die Forscher zeigen", "sie zeigen", but "die großen Häuser": behind a noun or a pronoun stands no adjective.
    return (
      !isSecond ||
      at < 2 ||
      /^\P{L}*\p{Lu}|[,)“"»\d]$/u.test(before ?? '') ||
      pronouns.has(withoutElision(before ?? ''))
    );
  };

  /** "…, plaide le maire": behind its comma it says whose words these are, and is no verb of theirs. */
  const isTelling = (all: string[], at: number): boolean =>
    !isSecond &&
    /[,»”"]$/u.test(all[at - 1] ?? '') &&
    tells.has(withoutElision(all[at] ?? '')) &&
    (isAmong(determiners, all[at + 1] ?? '') || isCapital(all[at + 1] ?? ''));

  const verb = (all: string[]): number => {
    let open = 0;
    for (let at = 0; at < all.length; at++) {
      const word = all[at] ?? '';
      if (at > 0 && isSecond && /,$/.test(all[at - 1] ?? '') && dependent.has(withoutMarks(word))) {
        const end = all.findIndex((one, index) => index > at && /,$/.test(one));
        if (end < 0) return -1;
        at = end;
        continue;
      }
      if (at > 0 && !isSecond && isAmong(dependent, word)) open++;
      if (!isVerb(all, at) || isTelling(all, at)) continue;
      // "Donde se construirá": the two are one verb.
      if (clitics.has(withoutMarks(word)) && isVerb(all, at + 1)) continue;
      if (open === 0) return at;
      open--;
    }
    return -1;
  };

  const isVerbLast = (text: string): boolean => {
    const last = (text.split(/,\s/u)[0] ?? '').split(/\s+/u).at(-1) ?? '';
    const key = withoutElision(last);
    return !isCapital(last) && (verbs.has(key) || (words.ends.test(key) && !others.has(key)));
  };

  const isCluster = (all: string[], at: number): boolean =>
    isSecond &&
    at > 0 &&
    at === all.length - 2 &&
    !verbs.has(withoutElision(all[at] ?? '')) &&
    verbs.has(withoutElision(all[at + 1] ?? ''));

  return { isVerb, verb, isCluster, isVerbLast };
}

function isCapital(word: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(word);
}
