import { type ClauseWords, type LanguagePack, oncePerPack, opensOn } from '#model';
import { type Finite, finiteOf } from './finite.ts';
import { withoutElision, isAmong, withoutMarks } from './words.ts';

/** What tells a finite verb and a main clause of a language without surgery, as far as words and their order tell. */
export interface Grammar extends Pick<Finite, 'verb'> {
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
  const relatives = new Set(pack.relatives);
  const dependent = new Set([...pack.subordinators, ...pack.relatives, ...words.that]);
  const pronouns = new Set(pack.pronouns);
  const { isVerb, verb, isCluster, isVerbLast } = finiteOf(pack, words, dependent);

  const isMain = (text: string): boolean => {
    const all = text.split(/\s+/u);
    if (all.length < 3 || opensOn([...words.loose, ...words.bound, ...words.that], text, pack)) return false;
    const first = withoutMarks(all[0] ?? '');
    if (dependent.has(first) && !pack.articles.includes(first)) return false;
    const at = verb(all);
    const isLast =
      at === all.length - 1 || (/[,;:]$/.test(all[at] ?? '') && !words.that.includes(withoutMarks(all[at + 1] ?? '')));
    // "(Man soll helfen und) sich damit nicht plagen": where the verb stands second, no clause of its own opens on what leans on it.
    if (words.verbSecond?.reflexives.includes(first)) return false;
    // "…, aber nicht unterstützt": what is denied has no subject.
    if (isSecond && at === 1 && pack.negations.includes(first)) return false;
    if (isCluster(all, at)) return false;
    const ahead = aheadOf(all, at);
    if (isSecond && isBehindRelative(all, at)) return false;
    if (isSecond) return at > 0 && ahead <= mostBeforeSecond && (!isLast || all.length <= 3);
    return ahead <= mostBefore && (at > 0 || (at === 0 && words.subjectless));
  };

  /** "Brenna, die am Fluss liegt, keine steht still": behind what hangs on the first noun comes something else than its verb. */
  const isBehindRelative = (all: string[], at: number): boolean => {
    const opens = all.findIndex(
      (word, index) => index > 0 && /,$/.test(all[index - 1] ?? '') && relatives.has(withoutMarks(word)),
    );
    const ends = all.findIndex((word, index) => index > opens && /,$/.test(word));
    const next = withoutMarks(all[ends + 1] ?? '');
    return opens > 0 && ends > opens && ends + 1 < at && !words.joins.includes(next);
  };

  const goesOn = (text: string): boolean => {
    // "Es decir" is no verb.
    if (opensOn(pack.connectives, text, pack)) return false;
    const all = text.split(/\s+/u, 4);
    const small = all.findIndex(
      (word) => !(pronouns.has(withoutElision(word)) || pack.negations.includes(withoutElision(word))),
    );
    const at = isSecond ? 0 : Math.max(0, small);
    return isVerb(['', ...all], at + 1);
  };

  const isRelative = (text: string): boolean => {
    const [first = '', second = ''] = text.split(/\s+/u, 2);
    const opens =
      isAmong(relatives, first) || (pack.prepositions.includes(withoutMarks(first)) && isAmong(relatives, second));
    // What looks like an article opens a relative where its verb stands last.
    return opens && (!isSecond || isVerbLast(text));
  };

  return {
    verb,
    isMain,
    goesOn,
    opens: (text) => isMain(text) && !goesOn(text),
    holds: (text, list) => {
      const any = new Set(list);
      return text.split(/\s+/u).some((word) => isAmong(any, word));
    },
    isRelative,
  };
}

/** How many words stand before a verb, but for what stands between two commas. */
function aheadOf(all: string[], at: number): number {
  return at < 0
    ? at
    : all
        .slice(0, at)
        .join(' ')
        .replace(/,\s[^,]*,(?=\s|$)/u, '')
        .split(' ').length;
}
