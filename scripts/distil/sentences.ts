import { alternatives, type LanguagePack, oncePerPack, type Range, type Span } from '#model';
import { edge, fold, starters } from './lexicon.ts';
import { quoted } from './quote-marks.ts';
import { unitSymbol } from './unit-symbols.ts';

const ends =
  /[.!?…。！？｡؟۔।॥]+(?:(?:(?<![。！？])["'”’»“)\]}）】」』》]*|(?<=[。！？])["'”’»)\]}）】」』》]*)(?:\[\d{1,3}\])*)(?:[.!?…。！？](?=\s|$))*|\n+/gu;
const eastern = /^[。！？｡؟۔।॥]/u;
/** A quotation or a bracket shorter than this is never cut in two. */
const whole = 220;

/**
 * Where the sentences of a text stand, without the blanks around them: own rules rather than the machine's, so that every
 * version of Node finds the same ones. Nothing is cut inside code, links, brackets or a short quotation.
 */
export function sentenceRanges(text: string, pack: LanguagePack, spans: Span[] = []): Range[] {
  const closed = unbroken(text, spans);
  const ranges: Range[] = [];
  let from = 0;
  for (const found of text.matchAll(ends)) {
    const end = found.index + found[0].length;
    if (end < text.length && !isEnd(text, from, found.index, found[0], pack)) continue;
    if (closed.some((range) => range.start < found.index && range.end > end)) continue;
    push(from, end);
    from = end;
  }
  push(from, text.length);
  return ranges;

  function push(start: number, end: number): void {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed === '') return;
    const at = start + (piece.length - piece.trimStart().length);
    const last = ranges.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(trimmed)) last.end = at + trimmed.length;
    else ranges.push({ start: at, end: at + trimmed.length });
  }
}

function unbroken(text: string, spans: Span[]): Range[] {
  const set = spans.filter((span) => span.kind === 'code' || span.kind === 'maths');
  const short = quoted(text).filter((range) => range.end - range.start <= whole);
  return [...set, ...short, ...brackets(text)];
}

function brackets(text: string): Range[] {
  const ranges: Range[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ('([（【'.includes(text[at] as string)) open.push(at);
    else if (')]）】'.includes(text[at] as string)) {
      const start = open.pop();
      if (start !== undefined && at - start <= whole && open.length === 0) ranges.push({ start, end: at + 1 });
    }
  }
  return ranges;
}

function isEnd(text: string, from: number, at: number, mark: string, pack: LanguagePack): boolean {
  const after = text.slice(at + mark.length, at + mark.length + 80);
  const before = text.slice(Math.max(from, at - 60), at);
  if (mark.startsWith('\n')) return endsLine(before, after);
  if (eastern.test(mark)) return !goesOnAfterQuotation(before, mark, after, pack) && !leadsIn(before, after, pack);
  if (leadsIn(before, after, pack)) return false;
  if (!/^\s/u.test(after)) return isGlued(before, mark, after, pack);
  const next = after.trimStart();
  if (/^\p{Ll}(?!\p{Lu})/u.test(next)) return isFullStop(mark) && startsInLowerCase(before, next, pack);
  if (/["”’»“]$/u.test(mark) && !mark.startsWith('.') && speaks(next, pack)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return !/^[,;:–—-]/u.test(next);
  if (/^[,;:–—]/u.test(next)) return false;
  return endsAfter(before, next, pack);
}

/** "… waited for rain…Nobody came", "… the boats left.The harbour froze": the blank between two sentences is missing. */
function isGlued(before: string, mark: string, after: string, pack: LanguagePack): boolean {
  if (/^\p{Script=Han}/u.test(after)) return /[!?…。.]["”»]?$/u.test(mark);
  if (!pack.surgery || !/(?:^|\s)\p{Ll}{3,}$/u.test(before)) return false;
  const first = /^(\p{Lu}\p{Ll}*)[,\s]/u.exec(after)?.[1]?.toLowerCase();
  if (first === undefined) return false;
  return /^(?:…|\.{3})$/u.test(mark) || (mark === '.' && starters(pack).has(first));
}

function isFullStop(mark: string): boolean {
  return /^\.["”’»)]*$/u.test(mark);
}

/** A line that was broken by hand ends its sentence unless the next one plainly goes on. */
function endsLine(before: string, after: string): boolean {
  if (isLabel.test(before.trim())) return false;
  return !/^\s*\p{Ll}/u.test(after) || /[.!?:;…]["”’»)]*\s*$/u.test(before);
}

/** "3 May 2031:", and on the next line what happened: one sentence. */
const isLabel = /^(?:\S+\s){0,3}\S+[:：]$/u;

function goesOnAfterQuotation(before: string, mark: string, after: string, pack: LanguagePack): boolean {
  // `「…」。司書の森さんはそう話す。`: whose words they were is told behind them.
  if (/[」』”]$/u.test(before) && mark === '。') return /^[^。「]{2,24}(?:そう|こう)[^。「]{2,8}。/u.test(after);
  if (!/[”’」』]$/u.test(mark)) return false;
  const next = after.trimStart();
  return /^(?:[とっなのがを、，]|.{0,8}(?:说|表示|问|問|道|称|寫道|写道))/u.test(next) || teller(pack).test(next);
}

/** `“…。”在南门上班的周敏抱怨道。`: behind a quotation, a short sentence that only tells whose it is. */
const teller = oncePerPack(({ spaced, attribution: { verbs } }) =>
  spaced ? /(?!)/u : new RegExp(`^[^，。；：“”「」！？]{2,24}?(?:${alternatives(verbs)})[。，：]`, 'u'),
);

/** `森田さんは言う。「…」`: what somebody says belongs to the words that say so. */
function leadsIn(before: string, after: string, { attribution: { verbs, marks = [] }, spaced }: LanguagePack): boolean {
  if (spaced && marks.length === 0) return false;
  return /^\s?[「“"]/u.test(after) && verbs.some((verb) => before.endsWith(verb));
}

/** `“Really?” Ada asked`: who said it still belongs to what was said. */
function speaks(next: string, pack: LanguagePack): boolean {
  const words = next.split(/\s+/u).slice(0, 4);
  return words.some((word, index) => index > 0 && pack.attribution.verbs.includes(word.replace(/\W+$/u, '')));
}

/** "… was released. npm followed": a name that is written small, or an author in a hurry. */
function startsInLowerCase(before: string, next: string, pack: LanguagePack): boolean {
  const word = /\p{L}+$/u.exec(before)?.[0] ?? '';
  return pack.surgery && word.length > 3 && /^\p{Ll}/u.test(word) && !isAbbreviation(before, pack) && next.length > 12;
}

/** Whether a full stop after `before` ends the sentence, given that what follows does not begin small. */
function endsAfter(before: string, next: string, pack: LanguagePack): boolean {
  const word = /[\p{L}\p{M}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  if (word === '') return true;
  if (/^\s*(?:\d{1,3}|[ivxIVX]{1,4}|\p{L})$/u.test(before)) return false;
  const first = /^["“‘«„(]*([\p{L}\p{N}'’-]+)/u.exec(next)?.[1] ?? '';
  const opens = starters(pack).has(first.toLowerCase().replace(/’/gu, "'"));
  if (/^\d{1,2}$/u.test(word) && pack.tag === 'de') return opens;
  // "180 °C. Halve the pears": a unit, where "J. Halve" is a name.
  // "90 ms. The keepers": so is what stands behind a number, though "Ms." and "Ft." are abbreviations.
  if (/[°º]\s?[CFK]$/u.test(before) || isMeasured(before)) return true;
  // "M. C. Zélem", "M. Le Goff": a second initial may look like a small word, and so may the beginning of a name.
  if (/^\p{Lu}$/u.test(word)) return opens && !/^(?:\p{Lu}\.\s?|(?:L[ae]|D[ue]|Des|El|Van|Von)\s)\p{Lu}/u.test(next);
  // "Run by one CA. You can …", "in 90 ms. The …": letters in capitals and a unit behind its number, and no "ca." or "Ms.".
  if (opens && (/^\p{Lu}{2,}$/u.test(word) || /\p{Nd}\s?\p{Ll}{1,3}$/u.test(before))) return true;
  if (!isAbbreviation(before, pack)) return !/^(?:\p{L}\.)+\p{L}$/u.test(word) || opens;
  if (!closes(before, pack) || isSaint(before, pack)) return false;
  if (/^\p{N}/u.test(first)) return /^etc$/iu.test(word);
  return opens || /^etc$/iu.test(word) || (!pack.capitalNouns && !word.includes('.') && goesOnInProse(next));
}

function isMeasured(before: string): boolean {
  const [, behind = ''] = /\p{Nd}([\s\u00a0\u202f]?\p{L}{1,3})$/u.exec(before) ?? [];
  return behind !== '' && unitSymbol(behind)?.taken === behind.length;
}

/** "… Holding Ltd. Founded in 1999": a capital, then a small word, so no name and no office ("Inc. Chairman Tim"). */
function goesOnInProse(next: string): boolean {
  return /^["“‘«„(]*\p{Lu}[\p{L}'’-]*,?\s+\p{Ll}/u.test(next);
}

/** "St. Louis was cold", "the road to St. Louis": where no name stands before it, it is no street. */
function isSaint(before: string, pack: LanguagePack): boolean {
  const [found, word = ''] = /(?:^|[^\p{L}\p{N}]|(\p{L}+))\s*\bSt$/u.exec(before) ?? [];
  return found !== undefined && (word === '' || /^\p{Ll}/u.test(word) || starters(pack).has(word.toLowerCase()));
}

const abbreviationEnds = oncePerPack((pack) => endsIn(pack.abbreviations));
const closerEnds = oncePerPack((pack) => endsIn(pack.closers));

function endsIn(list: string[]): RegExp {
  return new RegExp(`${edge}(?:${alternatives(list)})$`);
}

function isAbbreviation(before: string, pack: LanguagePack): boolean {
  return abbreviationEnds(pack).test(fold(before.slice(-16)));
}

function closes(before: string, pack: LanguagePack): boolean {
  return closerEnds(pack).test(fold(before.slice(-16)));
}
