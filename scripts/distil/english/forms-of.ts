import { countWords, type Form, type LanguagePack, type Sentence } from '#model';
import { startsInTheAir } from '../units/in-the-air.ts';
import { cased } from '../units/unit.ts';
import { finish } from './finish.ts';
import { finiteVerb } from './finite-verb.ts';
import { isLeftOpen } from './left-open.ts';
import { shapeOf } from './shape.ts';
import { isBase, words } from './verbs.ts';

/** Of a clause and its shorter forms those that need nothing else, the longest first. */
export function formsOf(clause: string, shorter: string[], sentence: Sentence, pack: LanguagePack): Form[] {
  return [...new Set([clause, ...shorter].map((text) => cased(finish(text), sentence)))]
    .filter((text) => text !== '' && !startsInTheAir(text, pack) && !isLikeAnOrder(text, clause) && !breaksOff(text))
    .filter((text) => !isSevered(text))
    .filter((text) => text === clause || !isLeftOpen(text, clause))
    .filter((text) => keepsItsHedges(text, clause, sentence) && keepsItsCode(text, clause, sentence))
    .map((text) => ({ text, words: countWords(text), shape: shapeOf(text, clause, sentence.kind === 'item') }));
}

/** "Our crew, mends the nets": of "each of us, and our crew, mends …" only one of the two who do is left, and its comma. */
function isSevered(text: string): boolean {
  const [front = '', ...others] = text.split(/,\s/u);
  if (others.length !== 1 || !/^(?:the|our|my|your|his|her|their|its|each|every)\s/iu.test(text)) return false;
  const subject = words(front);
  return subject.length <= mostSubject && finiteVerb(subject) < 0 && finiteVerb(words(text)) === subject.length;
}

/** In words: "our crew", "the crew of the ferry". */
const mostSubject = 5;

/** `She said the boats "were never meant for`: a quotation that is not closed. */
function breaksOff(text: string): boolean {
  // `'The tide is late`: so is one in single marks.
  if (/^['‘]\p{Lu}/u.test(text) && !/\S['’](?!\p{L})/u.test(text)) return true;
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
