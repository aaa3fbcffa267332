import { type Definition, type LanguagePack, oncePerPack } from '#model';
import { grammarOf } from './clauses/grammar.ts';
import { finiteVerb } from './english/finite-verb.ts';
import { hasOwnVerb, isOfClause, isTornOff, withoutNextClause } from './english/gloss.ts';
import { fold, phrases, type Words } from './lexicon.ts';

/** What a sentence says that something is: "X is a …", "X, a …,", "X — an …". The term is a name or stands in a heading. */
export function definition(text: string, pack: LanguagePack, terms: Words): Definition | undefined {
  if (/[?？؟]["”’»)]*$/u.test(text)) return undefined;
  const bare = withoutOpening(text, pack);
  for (const pattern of pack.definitions) {
    const match = pattern.exec(bare);
    const term = withoutOpening(match?.groups?.term ?? '', pack);
    const gloss = bareGloss(match?.groups?.gloss ?? '', pack);
    if (
      match &&
      gloss &&
      closesBrackets(gloss) &&
      !(pack.surgery && (isTornOff(gloss, text) || isOfClause(term, gloss, text))) &&
      isTerm(term, pack, terms) &&
      tells(gloss, pack) &&
      !isOpenAside(text, term, gloss) &&
      !isOfList(text, term, gloss, pack) &&
      !isInRow(text, term, gloss, pack) &&
      !endsName(text, term, pack) &&
      !(pack.surgery && isOfSubject(text, term, gloss))
    )
      return { term, gloss };
  }
  return undefined;
}

/** "A yard for small boats (cutters": a bracket that is not closed. */
function closesBrackets(gloss: string): boolean {
  return gloss.lastIndexOf('(') <= gloss.lastIndexOf(')');
}

/** What something is, without the marks behind it and what the sentence goes on to claim. */
function bareGloss(gloss: string, { surgery }: LanguagePack): string {
  return (surgery ? withoutNextClause(gloss) : gloss).trim().replace(/[.,;。，；]+$/u, '');
}

/** "According to Ada Reed, a …" is of Ada Reed; "In May 1924, the …" is of nothing. */
function withoutOpening(term: string, pack: LanguagePack): string {
  const leading = openings(pack).exec(fold(term.trim()))?.[0].length ?? 0;
  return term.trim().slice(leading).trim();
}

const openings = oncePerPack((pack) => {
  const words = [...pack.attribution.leading, ...pack.examples, ...pack.connectives];
  return new RegExp(`^(?:${phrases(words, pack, '').source})[,，]?\\s*`);
});

/** A name or a word of a heading; never a date, a phrase with a preposition in front, a pronoun or a part of a clause. */
function isTerm(term: string, pack: LanguagePack, terms: Words): boolean {
  const words = fold(term).split(/\s+/u);
  const [first = ''] = words;
  if (term === '' || words.length > 6 || pointsElsewhere(first, pack) || isDate(words, pack)) return false;
  if (words.some((word) => isPartOfClause(word, pack))) return false;
  if (!pack.spaced) return isEasternTerm(term, pack);
  if (pack.surgery && finiteVerb(words) >= 0) return false;
  if (/\p{Ll}\p{Lu}|\p{Lu}[/&+-]?\p{Lu}|\p{L}\d/u.test(term) || /\s\p{Lu}/u.test(term)) return true;
  if (pack.articles.includes(first)) return false;
  return words.some((word) => terms.has(word) || terms.has(word.replace(/s$/u, '')));
}

function pointsElsewhere(first: string, pack: LanguagePack): boolean {
  return pack.pronouns.includes(first) || pack.prepositions.includes(first) || pack.conjunctions.includes(first);
}

/** "April 2027 — a year longer": a day is no term. */
function isDate(words: string[], pack: LanguagePack): boolean {
  const { months, weekdays, parts, relative } = pack.dates;
  const calendar = (word: string): boolean =>
    word in months || weekdays.includes(word) || parts.includes(word) || /^\d{1,4}(?:st|nd|rd|th|s|\.)?$/u.test(word);
  return words.every(calendar) || relative.includes(words.join(' '));
}

function isPartOfClause(word: string, pack: LanguagePack): boolean {
  return pack.auxiliaries.includes(word) || pack.subordinators.includes(word) || pack.negations.includes(word);
}

/** Without spaces there are no words to look at, so that the term must be short and free of particles. */
function isEasternTerm(term: string, pack: LanguagePack): boolean {
  const loose = [...pack.pronouns, ...pack.connectives, ...pack.examples, ...pack.subordinators];
  if (term.length < 2 || term.length > 16 || loose.some((word) => term.startsWith(word))) return false;
  return !/[不就都也还仅只而]$/u.test(term) && !pack.negations.some((word) => term.endsWith(word));
}

/** "A truly great example" praises; it says not what a thing is, nor does "a bridge between the two" without saying which. */
function tells(gloss: string, pack: LanguagePack): boolean {
  if (/\b(?:the (?:two|three|other|others|same|former|latter)|both|them|it|this|these|those)$/i.test(gloss))
    return false;
  if (pack.surgery && hasOwnVerb(gloss)) return false;
  const words = fold(gloss).split(/\s+/u).slice(0, 3);
  return !words.some((word) => pack.intensifiers.includes(word));
}

/** "Un blog, una radio o un periódico son …": what stands behind the comma is the next of a row, since the verb comes behind it. */
function isOfList(text: string, term: string, gloss: string, pack: LanguagePack): boolean {
  const grammar = grammarOf(pack);
  return grammar !== undefined && text.includes(`${term}, ${gloss}`) && grammar.verb(gloss.split(/\s+/u)) >= 0;
}

/**
 * "We have new oars and Tidekit, a net for the quay, a lamp, and more": what stands behind the name is the next thing of the row. "A kit that
 * turns any hull, | mast, or sail into a boat" is not said yet.
 */
function isInRow(text: string, term: string, gloss: string, pack: LanguagePack): boolean {
  const at = text.indexOf(gloss, Math.max(0, text.indexOf(term)));
  const [, next, ...others] = text.slice(at + gloss.length).split(/,\s+/u);
  const opens = (part: string, words: string[]) => words.includes(fold(part.split(/\s/u)[0] ?? ''));
  if (next === undefined || !others.some((part) => opens(part, [...pack.ands, ...pack.lists.joins]))) return false;
  if (opens(next, pack.articles)) return true;
  return pack.surgery && !opens(next, pack.prepositions) && finiteVerb(fold(next).split(/\s+/u)) < 0;
}

/** "The Museum of Boats in Oslo, a house …": the house is the museum, and not the town that its name ends with. */
function endsName(text: string, term: string, { prepositions }: LanguagePack): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(`${term},`)));
  const joint = /\s\p{Lu}[\p{L}\p{M}'’-]*\s(\p{Ll}+)\s$/u.exec(before)?.[1] ?? '';
  return prepositions.includes(joint);
}

/** "A friend of Marsh at Brenna, a captain named Reed, rows": who is named so, and what stands beside a subject, is not the last thing before its comma. */
function isOfSubject(text: string, term: string, gloss: string): boolean {
  if (/\b(?:named|called)\s\p{Lu}/u.test(gloss)) return true;
  const before = text
    .slice(0, Math.max(0, text.indexOf(`${term}, ${gloss}`)))
    .trim()
    .split(/\s+/u);
  return before.length > 1 && /^(?:of|at|from|for|with|in|on)$/.test(before.at(-1) ?? '') && finiteVerb(before) < 0;
}

/** "Otter Club, a group of swimmers pays for it": an aside behind the first words that nothing closes holds the verb too. */
function isOpenAside(text: string, term: string, gloss: string): boolean {
  const rest = text.startsWith(term) ? text.slice(term.length) : '';
  return /^[,，]/u.test(rest) && rest.slice(1).trim().startsWith(gloss) && rest.length - gloss.length < 4;
}
