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
import { isBareValue, isFragment } from '../clauses/fragment.ts';
import { grammarOf } from '../clauses/grammar.ts';
import { isCutShort } from '../clauses/hanging.ts';
import { undated } from '../clauses/inverted.ts';
import { leans } from '../clauses/leans.ts';
import { isReported } from '../clauses/reported.ts';
import { withoutMarks } from '../clauses/words.ts';
import { finishAsWritten } from '../english/finish.ts';
import type { Clause } from './clause.ts';
import { startsInTheAir } from './in-the-air.ts';
import { pauses } from './pauses.ts';
import { mostWords } from './point-words.ts';
import { cased, unitOf } from './unit.ts';
import { withoutLoneMark } from '../quotations/quote-marks.ts';

/** A sentence as one unit, which is said in two halves where it is long and may be parted. */
export function whole(sentence: Sentence, pack: LanguagePack): Unit {
  const text = cased(finishAsWritten(withoutLabel(alone(sentence.text, pack), pack), pack), sentence);
  // How far a hedge reaches is not known without grammar: it stays beside every word of its sentence.
  const able = countWords(text) > mostWords && sentence.kind !== 'question' && sentence.hedges.length === 0;
  const half = able ? turned(halfOf(text, pack), sentence, pack) : undefined;
  const lead = half?.text ?? text;
  const isPart = sentence.kind === 'prose' && (isFragment(text, pack) || isBareValue(text));
  const leaning =
    isPart || startsInTheAir(lead, pack) || leans(lead, pack) || isTied(lead, pack) || isReported(lead, sentence, pack);
  const shape = leaning ? 'leaning' : 'clause';
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
    isUnder(half, pack) ||
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
function isUnder(
  { text, support = '' }: Clause,
  { attribution, frameEnds, frameOpens, lacksSubject }: LanguagePack,
): boolean {
  if (frameEnds === undefined) return false;
  // "町の人が行った調査によると": whose study it is, does the rest not tell.
  if (/[はがを]/u.test(text) && !attribution.leading.some((word) => text.endsWith(word))) return false;
  // "截至十月底，已有七十个小区签字" tells something by itself.
  if (frameOpens && /[，,]/u.test(text)) return false;
  const isFrame = frameOpens?.test(text) || new RegExp(`(?:${frameEnds.source})$`, 'u').test(text);
  return isFrame && !(lacksSubject?.test(support) ?? false);
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
  // "… where the boat, an old one, | lies at anchor": what the lead has begun has its verb behind it.
  const first = withoutMarks(half.support?.split(/\s/u)[0] ?? '');
  const isCut =
    pack.clauses?.verbSecond === undefined &&
    grammar.goesOn(half.support ?? '') &&
    !pack.attribution.verbs.includes(first) &&
    text.slice(half.text.length).startsWith(',');
  const comma = half.text.lastIndexOf(', ');
  if (pack.clauses && comma > 0) {
    const [before, behind] = [half.text.slice(0, comma), text.slice(comma + 2)];
    if (isCutShort(before, behind, { words: pack.clauses, grammar, pack })) return undefined;
  }
  return grammar.isMain(half.text) && !isCut && !/:\s/u.test(half.text) ? half : undefined;
}

/** The words of a sentence, without its full stop and a mark that is left of a longer quotation. */
export function alone(text: string, pack: LanguagePack): string {
  return withoutStop(withoutLoneMark(text), pack);
}

/** "Das heißt: …": what ties a sentence to the one before is no label of it. */
export function withoutLabel(text: string, { connectives }: LanguagePack): string {
  const label = /^([^:：]{2,30})[:：]\s*(?=\S{3,})/u.exec(text);
  return label && connectives.includes((label[1] ?? '').toLowerCase()) ? text.slice(label[0].length) : text;
}
