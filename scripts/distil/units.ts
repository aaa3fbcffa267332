import {
  countWords,
  type LanguagePack,
  oncePerPack,
  opensOn,
  pointsBack,
  type Sentence,
  type Unit,
  withoutStop,
} from '#model';
import { isAside } from './units/aside.ts';
import { apart } from './clauses/apart.ts';
import { grammarOf } from './clauses/grammar.ts';
import { undated } from './clauses/inverted.ts';
import { leans } from './clauses/leans.ts';
import { withoutTie } from './clauses/opening.ts';
import { finishAsWritten } from './english/finish.ts';
import type { Clause } from './units/clause.ts';
import { takenApart } from './english/units.ts';
import { startsInTheAir } from './units/in-the-air.ts';
import { pauses } from './units/pauses.ts';
import { mostWords } from './units/point-words.ts';
import { cased, unitOf } from './units/unit.ts';
import { withoutLoneMark } from './quotations/quote-marks.ts';
import { isTurned } from './worth/other-side.ts';

/** In words: a longer sentence is no prose, and its clauses would take their time to find. */
const mostSurgery = 200;

/**
 * The clause units of a sentence, in its order: the sentence's own words, split and never invented.
 * A language without surgery has its words left as they are: its long sentences are told apart where their clauses are known.
 * @param before the sentence in front of it, in its paragraph
 */
export function units(sentence: Sentence, pack: LanguagePack, before = ''): Unit[] {
  const cut = ['prose', 'item', 'heading'].includes(sentence.kind) && sentence.words <= mostSurgery;
  const told = pack.surgery ? takenApart : asTheyAre;
  const made = cut ? told(sentence, pack, before) : [whole(sentence, pack)];
  return made.map((unit) => (isTurned(unit, sentence, pack) ? { ...unit, roles: [...unit.roles, 'granted'] } : unit));
}

/**
 * The clauses of a sentence in a language without surgery; of what somebody said, and of what is one clause, the whole. What is only
 * said to the reader has none.
 */
function asTheyAre(sentence: Sentence, pack: LanguagePack): Unit[] {
  if (isPassed(sentence, pack)) return [];
  const text = withoutTie(withoutLabel(alone(sentence.text, pack), pack), pack);
  if (sentence.kind === 'prose' && endsInTheAir(sentence.text, pack)) return [torn(text, sentence)];
  const found = sentence.quotations.length > 0 ? [] : (apart(cased(finishAsWritten(text, pack), sentence), pack) ?? []);
  if (found.length < 2 && found[0]?.support === undefined) return [whole({ ...sentence, text }, pack)];
  return found.map((clause) => {
    const shape = startsInTheAir(clause.text, pack) || leans(clause.text, pack) ? 'leaning' : 'clause';
    return unitOf([{ text: clause.text, words: countWords(clause.text), shape }], clause, sentence);
  });
}

/** What is said to the reader or in brackets, and tells no figure and no date: "Let us look at the quay"; and when it was signed, by whom. */
function isPassed(sentence: Sentence, pack: LanguagePack): boolean {
  const { kind, figures, dates } = sentence;
  if (kind === 'heading' || figures.some(({ measure }) => measure !== 'year')) return false;
  if (dates.length > 0)
    return kind === 'prose' && dates.some(({ text }) => sentence.text.replace(/[.。]$/u, '') === text);
  return isAside(sentence.text, pack) || isBracketed(sentence) || isSignature(sentence);
}

/** "Ada Reed (Lysvik)": a line by itself that names somebody. */
function isSignature({ kind, text, words }: Sentence): boolean {
  return (
    kind === 'prose' &&
    words <= 8 &&
    /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?:\s\([^()]*\))?$/u.test(text) &&
    !/[.]$/u.test(text)
  );
}

/** "(The list of moor(1) is on the door.)": all of it stands in one pair of brackets. */
function isBracketed({ text }: Sentence): boolean {
  return /^[(（][^()（）]*[)）][.。!]?$/u.test(text.replace(/(?<=.)\([^()]*\)/gu, ''));
}

/** "今回、私たちが使ったのは", and then a list; "最初は、", and then a quotation: it says nothing by itself. */
function endsInTheAir(text: string, { openEnds }: LanguagePack): boolean {
  return /[,،，、]$/u.test(text) || (openEnds?.test(text) ?? false);
}

function torn(text: string, sentence: Sentence): Unit {
  return unitOf([{ text, words: countWords(text), shape: 'phrase' }], { text }, sentence);
}

function whole(sentence: Sentence, pack: LanguagePack): Unit {
  const text = cased(finishAsWritten(withoutLabel(alone(sentence.text, pack), pack), pack), sentence);
  // How far a hedge reaches is not known without grammar: it stays beside every word of its sentence.
  const able = countWords(text) > mostWords && sentence.kind !== 'question' && sentence.hedges.length === 0;
  const half = able ? turned(halfOf(text, pack), sentence, pack) : undefined;
  const lead = half?.text ?? text;
  const shape = startsInTheAir(lead, pack) || leans(lead, pack) || isTied(lead, pack) ? 'leaning' : 'clause';
  const bare = half ? undefined : undated(text, sentence.dates, pack);
  return {
    ...unitOf([{ text: lead, words: countWords(lead), shape }], half ?? { text }, sentence),
    ...(bare === undefined ? {} : { undated: bare }),
  };
}

/** "Ale jak się zastanowić, …": where clauses are not known, what ties a sentence to the one before stays, and it is clear only behind that. */
function isTied(text: string, pack: LanguagePack): boolean {
  if (pack.clauses) return opensOn(tiesOf(pack), text, pack);
  // "で作業をした", where a list stands between the two halves of a sentence.
  if (pointsBack(text, pack)) return true;
  return opensOn(pack.spaced ? [...pack.connectives, ...pack.buts] : pack.contrasts.turns, text, pack);
}

/** What ties a sentence to the one before where clauses are known, and is no "since" that opens one of its own. */
const tiesOf = oncePerPack(({ connectives, subordinators, summaries }) => {
  const others = new Set([...subordinators, ...summaries]);
  return connectives.filter((one) => !others.has(one));
});

/** "2023年4月18日，…", "据…的调查，…", "协会秘书长称，…": a date, and who says so, stand below what is said. */
function turned(
  half: Clause | undefined,
  { text: whole, dates, attribution }: Sentence,
  pack: LanguagePack,
): Clause | undefined {
  if (!half?.support || pack.spaced) return half;
  const isFrame =
    attribution?.text === half.text ||
    dates.some(({ text }) => text === half.text) ||
    isUnder(half.text, pack) ||
    pack.attribution.verbs.some((verb) => half.text.endsWith(verb));
  // "2013年3月の会議で、…" only says when, or where: without its clause it is no lead.
  if (
    !isFrame &&
    whole.includes(`${half.text}、`) &&
    pack.clauseEnds &&
    !new RegExp(`(?:${pack.clauseEnds.source})$`, 'u').test(half.text)
  )
    return undefined;
  return isFrame ? { ...half, text: half.support, support: half.text } : half;
}

/** "市の調査によると", "10年前の2014年6月6日": whose claim it is, or when it was, with no topic of its own. */
function isUnder(text: string, { frameEnds }: LanguagePack): boolean {
  return frameEnds !== undefined && new RegExp(`(?:${frameEnds.source})$`, 'u').test(text) && !/[はがを]/u.test(text);
}

/** Two halves of a sentence; the first has to be a clause of its own where that can be told, and a list behind a colon is not torn. */
function halfOf(text: string, pack: LanguagePack): Clause | undefined {
  const half = pauses(text, pack);
  // "即使下雨，…", "他说，即使下雨，…": without spaces, what a clause begins with stands right before its other words.
  const last = half?.text.split('，').at(-1) ?? '';
  if (!pack.spaced && pack.subordinators.some((word) => half?.text.startsWith(word) || last.startsWith(word)))
    return undefined;
  const grammar = grammarOf(pack);
  if (!half || !grammar) return half;
  // "The study comes to the result | that …": the lead says nothing.
  if (opensOn(pack.clauses?.that ?? [], half.support ?? '', pack)) return undefined;
  return grammar.isMain(half.text) && !/:\s/u.test(half.text) ? half : undefined;
}

/** The words of a sentence, without its full stop and a mark that is left of a longer quotation. */
function alone(text: string, pack: LanguagePack): string {
  return withoutStop(withoutLoneMark(text), pack);
}

/** "Das heißt: …": what ties a sentence to the one before is no label of it. */
function withoutLabel(text: string, { connectives }: LanguagePack): string {
  const label = /^([^:：]{2,30})[:：]\s*(?=\S{3,})/u.exec(text);
  return label && connectives.includes((label[1] ?? '').toLowerCase()) ? text.slice(label[0].length) : text;
}
