import { countWords, type LanguagePack, type Sentence, type Unit } from '#model';
import { isAside } from './aside.ts';
import { apart } from '../clauses/apart.ts';
import { leans } from '../clauses/leans.ts';
import { isReported } from '../clauses/reported.ts';
import { withoutTie, withoutTurn } from '../clauses/opening.ts';
import { finishAsWritten } from '../english/finish.ts';
import { startsInTheAir } from './in-the-air.ts';
import { cased, unitOf } from './unit.ts';
import { alone, whole, withoutLabel } from './whole.ts';

/**
 * The clauses of a sentence in a language without surgery; of what somebody said, and of what is one clause, the whole. What is only
 * said to the reader has none.
 */
export function asTheyAre(sentence: Sentence, pack: LanguagePack): Unit[] {
  if (isPassed(sentence, pack)) return [];
  const text = withoutTurn(withoutTie(withoutLabel(alone(sentence.text, pack), pack), pack), pack);
  if (sentence.kind === 'prose' && endsInTheAir(sentence.text, pack)) return [torn(text, sentence)];
  const found = sentence.quotations.length > 0 ? [] : (apart(cased(finishAsWritten(text, pack), sentence), pack) ?? []);
  if (found.length < 2 && found[0]?.support === undefined) return [whole({ ...sentence, text }, pack)];
  return found.map((clause) => {
    const isOpen =
      startsInTheAir(clause.text, pack) || leans(clause.text, pack) || isReported(clause.text, sentence, pack);
    const shape = isOpen ? 'leaning' : 'clause';
    return unitOf([{ text: clause.text, words: countWords(clause.text), shape }], clause, sentence);
  });
}

/** What is said to the reader or in brackets, and tells no figure and no date: "Let us look at the quay"; and when it was signed, by whom. */
function isPassed(sentence: Sentence, pack: LanguagePack): boolean {
  const { kind, figures, dates } = sentence;
  if (isContact(sentence.text)) return true;
  if (kind === 'heading' || figures.some(({ measure }) => measure !== 'year')) return false;
  if (dates.length > 0)
    return kind === 'prose' && dates.some(({ text }) => sentence.text.replace(/[.。]$/u, '') === text);
  return isAside(sentence.text, pack) || isBracketed(sentence) || isSignature(sentence);
}

/** "Tel.: 555 0199 ada@example.com": how to reach somebody. */
function isContact(text: string): boolean {
  return /@[\w-]+\.\p{L}/u.test(text) && /(?<!\p{L})t[eé]l\p{L}*\.?:?\s*[+(]?\d[\d\s()/.–-]{5,}/iu.test(text);
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
