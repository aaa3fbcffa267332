import { countWords, type Form, type LanguagePack, type Role, type Sentence, type Unit, withoutStop } from '#model';
import { apart } from './clauses/apart.ts';
import { grammarOf } from './clauses/grammar.ts';
import { leans } from './clauses/leans.ts';
import { withoutTie } from './clauses/opening.ts';
import { canMean } from './english/can-mean.ts';
import { clauses } from './english/clauses.ts';
import { withoutAnaphor } from './english/anaphor.ts';
import { compress } from './english/compress.ts';
import { finish } from './english/finish.ts';
import { halves } from './english/halves.ts';
import { splitTop } from './english/syntax.ts';
import type { Clause } from './english/tails.ts';
import { isAuxiliary, isPlainlyFinite, words } from './english/verbs.ts';
import { pauses } from './pauses.ts';
import { shapeOf } from './shape.ts';

/** In words: a longer sentence is no prose, and its clauses would take their time to find. */
const mostSurgery = 200;

/** What a point may have; a longer clause is shown in two halves. */
const mostWords = 14;

/**
 * The clause units of a sentence, in its order: the sentence's own words, split and never invented.
 * A language without surgery has its words left as they are: its long sentences are told apart where their clauses are known.
 * @param before the sentence in front of it, in its paragraph
 */
export function units(sentence: Sentence, pack: LanguagePack, before = ''): Unit[] {
  const cut = ['prose', 'item', 'heading'].includes(sentence.kind) && sentence.words <= mostSurgery;
  if (cut && !pack.surgery) return asTheyAre(sentence, pack);
  if (!cut) return [whole(sentence, pack)];
  const told = parts(sentence.text).flatMap((part) => clauses(withoutOpening(part, pack)));
  return told.flatMap((clause, at, all) => {
    if (changesSubject(clause.text, all[at - 1]?.text) || isAside(clause.text, pack)) return [];
    const every = formsOf(clause.text, sentence, pack);
    const forms = at > 0 || canMean(clause.text, before) ? every : every.filter(({ text }) => !isHeadless(text));
    const shortest = forms.at(-1);
    if (!shortest) return [];
    // What only hung on a clause that is too long gives way to the rest of it.
    if (shortest.words > mostWords && !clause.bound) {
      const half = halves(clause.text);
      const leads = half ? formsOf(half.text, sentence, pack, false) : [];
      if (half && leads.length > 0) return [made(leads, { ...half, passing: clause.passing }, sentence)];
    }
    return [made(forms, clause, sentence)];
  });
}

/** "Took two years": a verb whose subject was left out, so that it is taken to be the one before. */
function isHeadless(text: string): boolean {
  return isPlainlyFinite(words(text)[0] ?? '');
}

/** What stands between semicolons, each part a clause with its own opening; "too much, and it burns; too little, and …" is one. */
function parts(sentence: string): string[] {
  const all = splitTop(sentence, /;\s+/);
  return all.some((part) => /^(?:too|less|more|fewer)\s[^,]{1,30},?\s+and\s/i.test(part)) ? [] : all;
}

/** "If you like it, write to us": to be said, and not to be shown. */
export function isAside(clause: string, { asides }: LanguagePack): boolean {
  return asides.some((pattern) => pattern.test(clause));
}

/** "I took the oars, and she took the rope": without its first word it would be I who took it. */
function changesSubject(clause: string, before: string | undefined): boolean {
  const pronoun = /^(?:it|they|he|she)(?=[\s'’])/i.exec(clause)?.[0].toLowerCase();
  if (pronoun === undefined || before === undefined) return false;
  const same = { it: 'it|this|that', they: 'they|these|those' }[pronoun] ?? pronoun;
  return !new RegExp(`\\b(?:${same})\\b`, 'i').test(before);
}

/** The clause and its shorter forms that need nothing else, the longest first. */
function formsOf(clause: string, sentence: Sentence, pack: LanguagePack, shorter = true): Form[] {
  const texts = [clause, ...(shorter ? compress(clause) : [withoutAnaphor(clause)])];
  return [...new Set(texts.map((text) => cased(finish(text), sentence)))]
    .filter((text) => text !== '' && !startsInTheAir(text, pack) && keepsItsHedges(text, clause, sentence))
    .map((text) => ({ text, words: countWords(text), shape: shapeOf(text, clause, sentence.kind === 'item') }));
}

/** The clauses of a sentence in a language without surgery; of what somebody said, and of what is one clause, the whole. */
function asTheyAre(sentence: Sentence, pack: LanguagePack): Unit[] {
  const text = withoutTie(withoutLabel(withoutStop(sentence.text, pack), pack), pack);
  const found = sentence.quotations.length > 0 ? [] : (apart(cased(finish(text), sentence), pack) ?? []);
  if (found.length < 2 && found[0]?.support === undefined) return [whole({ ...sentence, text }, pack)];
  return found.map((clause) => {
    const shape = startsInTheAir(clause.text, pack) || leans(clause.text, pack) ? 'leaning' : 'clause';
    return made([{ text: clause.text, words: countWords(clause.text), shape }], clause, sentence);
  });
}

function whole(sentence: Sentence, pack: LanguagePack): Unit {
  const text = cased(finish(withoutLabel(withoutStop(sentence.text, pack), pack)), sentence);
  // How far a hedge reaches is not known without grammar: it stays beside every word of its sentence.
  const able = countWords(text) > mostWords && sentence.kind !== 'question' && sentence.hedges.length === 0;
  const half = able ? halfOf(text, pack) : undefined;
  const lead = half?.text ?? text;
  const shape = startsInTheAir(lead, pack) || leans(lead, pack) ? 'leaning' : 'clause';
  return made([{ text: lead, words: countWords(lead), shape }], half ?? { text }, sentence);
}

/** Two halves of a sentence; the first has to be a clause of its own where that can be told, and a list behind a colon is not torn. */
function halfOf(text: string, pack: LanguagePack): Clause | undefined {
  const half = pauses(text);
  // "即使下雨，…": without spaces, what a clause begins with stands right before its other words.
  if (half && !pack.spaced && pack.subordinators.some((word) => half.text.startsWith(word))) return undefined;
  const grammar = grammarOf(pack);
  if (!half || !grammar) return half;
  return grammar.isMain(half.text) && !/:\s/u.test(half.text) ? half : undefined;
}

/** "Das heißt: …": what ties a sentence to the one before is no label of it. */
function withoutLabel(text: string, { connectives }: LanguagePack): string {
  const label = /^([^:：]{2,30})[:：]\s*(?=\S{3,})/u.exec(text);
  return label && connectives.includes((label[1] ?? '').toLowerCase()) ? text.slice(label[0].length) : text;
}

function made(forms: Form[], { support, bound, passing }: Clause, sentence: Sentence): Unit {
  const text = forms[0]?.text ?? '';
  const start = Math.max(0, sentence.text.indexOf(text.slice(1, 12)) - 1);
  return {
    forms,
    ...(support ? { support } : {}),
    ...(bound ? { bound } : {}),
    ...(passing ? { passing } : {}),
    roles: rolesWithin(text, sentence),
    worth: 0,
    start,
    end: Math.min(sentence.text.length, start + text.length),
  };
}

/** Code at the start keeps its small letter, where a plain word gets a capital. */
function cased(text: string, sentence: Sentence): string {
  const code = sentence.spans
    .filter(({ kind }) => kind === 'code')
    .map(({ start, end }) => sentence.text.slice(start, end))
    .find((written) => written !== '' && text.toLowerCase().startsWith(written.toLowerCase()));
  return code === undefined ? text : code + text.slice(code.length);
}

/** Cuts what only ties a sentence to the one before ("However, …") and frames that say nothing ("It is worth noting that …"). */
function withoutOpening(text: string, pack: LanguagePack): string {
  let rest = text.replace(
    /^(?:and|but|or|yet|also|so(?!\s+(?:far|that|much|many|long|few))),?\s+(?=\p{L})|^(?:yes|no|well|ok|okay),\s+(?=\p{L})/iu,
    '',
  );
  rest = rest.replace(dateline, '').replace(/^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{Lu})/u, '');
  const comma = rest.indexOf(',');
  const opening = rest.slice(0, Math.max(0, comma)).toLowerCase().replace(/’/g, "'");
  if (comma > 0 && comma < 40 && pack.connectives.includes(opening)) rest = rest.slice(comma + 1).trim();
  for (const frame of pack.fillerFrames) {
    const found = frame.exec(rest);
    if (found && found.index === 0 && rest.length - found[0].length > 12) rest = rest.slice(found[0].length).trim();
  }
  return finish(rest) || text;
}

/** "BRENNA, Norway, May 6 (Wire) — ": where and when a report was written. */
const dateline =
  /^(?:\p{Lu}{3,}[\p{Lu}\s.'’-]*(?:,\s[^—–;:]{2,60}?)?(?:\s?[(/][^()/]{2,30}[)/])?)\s(?:—|–|--)\s+(?=\p{Lu})/u;

/** "It offers", "This makes": words that point at another slide, which this slide's reader may never have seen. */
function startsInTheAir(text: string, pack: LanguagePack): boolean {
  const first =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/^[\p{L}']+/u)?.[0] ?? '';
  const person = /^(?:i|we|you|our|your|my|us)(?:'|$)/.test(first);
  if (!person && pointsAway(first.replace(/'.*$/, ''), text, pack)) return true;
  if (/^(?:here|there)$/.test(first) && /^(?:here's|here is|here are|there they)/i.test(text)) return true;
  if (/^(?:which|who|whose|whom|that|than|and|but|or|nor|then|such)$/.test(first)) return true;
  // "If the wind turns, the ferry waits": the condition has its clause with it.
  if (/^(?:because|if)$/.test(first) && !/,\s+(?!(?:and|or|but|which|who)\s)\S+\s+\S+/.test(text)) return true;
  if (
    /\b(?:this|that|these|those|such|then|the (?:two|former|latter)|(?<!\b(?:do|did|done|doing|think|say|said|says|hope|is|was|more|even|or|and) )so)$/i.test(
      text,
    ) ||
    /^\(.*\)[.!?]?$/.test(text)
  )
    return true;
  // A predicate whose subject was elided may not point back with its object as well: "puts it in a unique position".
  const elided = isPlainlyFinite(first) && !isAuxiliary(first);
  if (elided && /\b(?:it|them|him|this|these|those)\b/i.test(text)) return true;
  return withoutAnaphor(text) !== text && /^(?:it|they|he|she|this|these|those|its|their|his|her)\b/i.test(text);
}

/** "There is no bridge over the sound" points nowhere: it says that there is none. */
const whatThereIs =
  /^there(?:['’]s|\s(?:is|are|was|were|has|have|had|will|may|might|must|can|could)\b)(?!\s(?:not\s)?one\b)/iu;

/** A pronoun, unless the word is an article or a preposition as well: "les femmes", "en 2023", "das Haus" but not "das kostet". */
function pointsAway(
  word: string,
  text: string,
  { pronouns, articles, prepositions, capitalNouns }: LanguagePack,
): boolean {
  if (!pronouns.includes(word) || whatThereIs.test(text)) return false;
  if (capitalNouns && articles.includes(word)) return !/^\p{L}+\s(?:\p{Ll}+e[mnrs]?\s){0,2}\p{Lu}/u.test(text);
  return !articles.includes(word) && !prepositions.includes(word);
}

/** A hedge before or inside what is kept stays with it: the form must hold each hedge of its clause that governs it. */
function keepsItsHedges(form: string, clause: string, sentence: Sentence): boolean {
  const low = form.toLowerCase();
  const at = clause.toLowerCase().indexOf(low.slice(1, 14));
  return sentence.hedges.every((hedge) => {
    const word = hedge.text.toLowerCase();
    const where = clause.toLowerCase().indexOf(word);
    if (low.includes(word)) return true;
    return (where < 0 || where > at + form.length) && !tellsOfAll(low, word, sentence.text.slice(hedge.end));
  });
}

/** "Many firms pay, and some firms pay twice": words that tell of firms and not of some of them may be taken for more than was said. */
function tellsOfAll(form: string, hedge: string, after: string): boolean {
  if (hedge !== 'some' && hedge !== 'several') return false;
  const noun = /^\s+(?:\p{L}+\s+)??(\p{L}+s)\b/u.exec(after)?.[1]?.toLowerCase();
  return noun !== undefined && form.includes(noun);
}

function rolesWithin(text: string, sentence: Sentence): Role[] {
  const roles = new Set<Role>(sentence.roles.filter((role) => role !== 'figure' && role !== 'hedge'));
  if (sentence.figures.some((figure) => text.includes(figure.digits))) roles.add('figure');
  if (sentence.hedges.some((hedge) => text.includes(hedge.text))) roles.add('hedge');
  return [...roles];
}
