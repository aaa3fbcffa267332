import { asInPack, countWords, type Form, type LanguagePack, opensOn, type Sentence, type Unit } from '#model';
import { says } from '../attributions/says.ts';
import { withoutCitation } from '../citations.ts';
import { isAside } from '../units/aside.ts';
import type { Clause } from '../units/clause.ts';
import { startsInTheAir } from '../units/in-the-air.ts';
import { mostWords } from '../units/point-words.ts';
import { cased, unitOf } from '../units/unit.ts';
import { withoutAnaphor } from './anaphor.ts';
import { canMean } from './can-mean.ts';
import { clauses } from './clauses/clauses.ts';
import { betweenSemicolons } from './clauses/semicolons.ts';
import { compress } from './compress.ts';
import { finish } from './finish.ts';
import { opensOnKind } from './participles.ts';
import { withConceded } from './conceded.ts';
import { inTwo } from './in-two.ts';
import { isImpersonal } from './impersonal.ts';
import { shapeOf } from './shape.ts';
import { withoutThousands, withThousands } from './thousands.ts';
import { isBase, isPlainlyFinite, words } from './verbs.ts';

/**
 * The clauses of an English sentence, each with its shorter forms, in its order.
 * @param before the sentence in front of it, in its paragraph
 */
export function takenApart(sentence: Sentence, pack: LanguagePack, before: string): Unit[] {
  const hidden = withoutThousands(sentence);
  const units = unitsOf(hidden, pack, before);
  return hidden === sentence ? units : units.map(withThousands);
}

function unitsOf(sentence: Sentence, pack: LanguagePack, before: string): Unit[] {
  const told = betweenSemicolons(withoutCitation(sentence.text, pack)).flatMap((part) => {
    // "In this post we will go over the nets, the ropes and what they cost": all of it is only announced.
    if (isAside(part, pack) && !/\d/.test(part)) return [];
    const text = withoutOpening(part, pack);
    return withConceded(clauses(text), text, opensOn(pack.contrasts.grants, part, pack));
  });
  return withWhoSays(told, pack).flatMap((clause, at, all) => {
    if (changesSubject(clause.text, all[at - 1]?.text) || isAside(clause.text, pack)) return [];
    const every = formsOf(clause.text, compress(clause.text), sentence, pack);
    const forms = at > 0 || canMean(clause.text, before) ? every : every.filter(({ text }) => !isHeadless(text));
    const shortest = forms.at(-1);
    if (!shortest) return [];
    // What only hung on a clause that is too long gives way to the rest of it.
    // What is said only with what is bound to it is told apart as it stood before.
    for (const half of shortest.words > mostWords ? inTwo(clause, sentence, forms) : []) {
      const able = formsOf(half.text, [withoutAnaphor(half.text)], sentence, pack);
      // A name stands as well by itself as the clause that tells of it.
      const leads = able.map((form) => (half.names ? { ...form, shape: shortest.shape } : form));
      if (leads.length > 0) return [unitOf(leads, { ...clause, entire: undefined, ...half }, sentence)];
    }
    return [unitOf(forms, clause, sentence)];
  });
}

/** In words: "the owners of the yard said". */
const longestSaid = 7;

/** "The yard is full, its owners say, and …": whose claim it is, between two clauses, is no clause, and stays with what it is said of. */
function withWhoSays(told: Clause[], pack: LanguagePack): Clause[] {
  const made: Clause[] = [];
  for (const clause of told) {
    const last = made.at(-1);
    if (!last || !tellsWho(clause.text, pack)) made.push(clause);
    else if (last.support === undefined)
      made[made.length - 1] = { ...last, support: clause.text, bound: true, entire: `${last.text}, ${clause.text}` };
  }
  return made;
}

function tellsWho(clause: string, pack: LanguagePack): boolean {
  const all = asInPack(clause).split(' ');
  const verb = all.at(-1) ?? '';
  const isSubject = all.length > 1 && all.length <= longestSaid && !/^(?:i|we|you|they|he|she|it)$/u.test(all[0] ?? '');
  return isSubject && pack.attribution.verbs.includes(verb) && says(verb, '', pack);
}

/** "Took two years": a verb whose subject was left out, so that it is taken to be the one before. */
function isHeadless(text: string): boolean {
  const all = words(text);
  return isPlainlyFinite(all[0] ?? '') && !opensOnKind(all);
}

/** "I took the oars, and she took the rope": without its first word it would be I who took it. */
function changesSubject(clause: string, before: string | undefined): boolean {
  const pronoun = /^(?:it|they|he|she)(?=[\s'’])/i.exec(clause)?.[0].toLowerCase();
  if (pronoun === undefined || before === undefined || isImpersonal(clause)) return false;
  const same = { it: 'it|this|that', they: 'they|these|those' }[pronoun] ?? pronoun;
  return !new RegExp(`\\b(?:${same})\\b`, 'i').test(before);
}

/** Of a clause and its shorter forms those that need nothing else, the longest first. */
function formsOf(clause: string, shorter: string[], sentence: Sentence, pack: LanguagePack): Form[] {
  return [...new Set([clause, ...shorter].map((text) => cased(finish(text), sentence)))]
    .filter((text) => text !== '' && !startsInTheAir(text, pack) && !isLikeAnOrder(text, clause) && !breaksOff(text))
    .filter((text) => keepsItsHedges(text, clause, sentence) && keepsItsCode(text, clause, sentence))
    .map((text) => ({ text, words: countWords(text), shape: shapeOf(text, clause, sentence.kind === 'item') }));
}

/** `She said the boats "were never meant for`: a quotation that is not closed. */
function breaksOff(text: string): boolean {
  const straight = text.match(/(?<!\d)"/gu)?.length ?? 0;
  return straight % 2 > 0 || text.lastIndexOf('“') > text.lastIndexOf('”');
}

/** "`(rope: Rope) => Knot`": code stands in a form whole, or not at all. */
function keepsItsCode(text: string, clause: string, { text: all, spans }: Sentence): boolean {
  const every = spans
    .flatMap(({ kind, start, end }) => (kind === 'code' ? [all.slice(start, end)] : []))
    .filter((code) => /\s/.test(code));
  if (every.some((code) => !text.includes(code) && isTorn(code, text, clause))) return false;
  const codes = every.filter((code) => clause.includes(code));
  const rest = codes.reduce((left, code) => left.replace(code, ''), text);
  return codes.every(
    (code) => text.includes(code) || !words(code).some((part) => isCodes(part) && rest.includes(part)),
  );
}

/** "`fix: a mast`", "`boat [NAME]`": whether a form ends or begins within code, or has lost what stands in brackets there. */
function isTorn(code: string, text: string, clause: string): boolean {
  const [first = '', ...others] = code.toLowerCase().split(/[,;:]\s+/);
  const low = text.toLowerCase();
  const last = others.at(-1);
  if (last !== undefined && (low.endsWith(` ${first}`) || low.startsWith(`${last} `))) return true;
  return /[[(<]/.test(code) && clause.includes(code) && text.includes(code.split(/\s*[[(<]/)[0] ?? '');
}

/** A part of code that is no plain word: "--all", "=>", "Knot[]". */
function isCodes(part: string): boolean {
  return part.length > 1 && /[^\p{L}\p{N}.,;:'’]/u.test(part);
}

/** "They plant them for the soil": without its first word it would tell somebody to, and of what was said before. */
function isLikeAnOrder(text: string, clause: string): boolean {
  const [first = '', ...next] = words(text).slice(0, 3);
  return /^they\s/i.test(clause) && isBase(first) && next.some((word) => /^(?:it|them|this|these|those)$/i.test(word));
}

/** Cuts what only ties a sentence to the one before ("However, …") and frames that say nothing ("It is worth noting that …"). */
function withoutOpening(text: string, pack: LanguagePack): string {
  let rest = text.replace(
    /^(?:and|but|or|yet|also|so(?!\s+(?:far|that|much|many|long|few))),?\s+(?=[a-zß-ɏ])|^(?:yes|no|well|ok|okay),\s+(?=[a-zß-ɏ])/i,
    '',
  );
  rest = rest
    .replace(loose, '')
    .replace(dateline, '')
    .replace(/^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{Lu})/u, '');
  const comma = rest.search(/[,:]/);
  const opening = asInPack(rest.slice(0, Math.max(0, comma)));
  if (comma > 0 && comma < 40 && pack.connectives.includes(opening))
    rest = rest
      .slice(comma + 1)
      .trim()
      .replace(/^(?:though|however|too|then|of course),\s+/i, '');
  for (const frame of pack.fillerFrames) {
    const found = frame.exec(rest);
    if (found && found.index === 0 && rest.length - found[0].length > 12) rest = rest.slice(found[0].length).trim();
  }
  return finish(rest) || text;
}

/** "Instead the ferry …", "Therefore it …": without its comma only before what a subject begins with. */
const loose =
  /^(?:therefore|thus|instead|meanwhile|consequently|accordingly|moreover|furthermore|additionally|nevertheless|nonetheless)\s+(?=(?:the|a|an|it|they|we|you|he|she|his|her|our|their|its|there|some|many|most|all|no|every|each|several)\s)/i;

/** "BRENNA, Norway, May 6 (Wire) — ": where and when a report was written. */
const dateline =
  /^(?:\p{Lu}{3,}[\p{Lu}\s.'’-]*(?:,\s[^—–;:]{2,60}?)?(?:\s?[(/][^()/]{2,30}[)/])?)\s(?:—|–|--)\s+(?=\p{Lu})/u;

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
