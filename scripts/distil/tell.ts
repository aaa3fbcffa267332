import { countWords, type LanguagePack, oncePerPack, type Sentence, titleWords, untold } from '#model';
import { detail, type Surroundings } from './details.ts';
import { headlines, leads } from './headlines/headlines.ts';
import { overCode } from './headlines/over-code.ts';
import { packFor } from './languages/index.ts';
import { foreignLanguage } from './languages/infer.ts';
import { ledIn } from './quotations/led-in.ts';
import { spoken } from './quotations/spoken.ts';
import { sentenceRanges } from './sentences.ts';
import { topic } from './english/topic.ts';
import { units } from './units.ts';
import type { Stop } from './walk.ts';

/**
 * A sentence with all that it tells, wherever in the article it stands: `start` and `end` count in its prose's own text, and its id,
 * its section, its line and its worth are still blank.
 */
export type Told = Sentence;

/** What the rest of the article tells about a sentence. */
export type Elsewhere = Pick<Surroundings, 'known' | 'terms' | 'versions'>;

/** What stands right before and right behind a prose. */
export interface Neighbours {
  before?: Stop;
  after?: Stop;
}

/** Cuts a prose into its sentences, each with what it tells: figures, dates, names, hedges, units, claims. */
export function tell(stop: Stop, lang: string, pack: LanguagePack, near: Neighbours, elsewhere: Elsewhere): Told[] {
  const own = packOf(stop, lang, pack);
  const told = cut(stop, own);
  const quote = stop.quote && quoteOf(stop.quote, own);
  for (const sentence of told) {
    if (own !== pack) sentence.foreign = { lang: own.tag, dir: own.direction };
    if (stop.kind !== 'code' && stop.kind !== 'maths') detail(sentence, own, { ...elsewhere, quote });
  }
  const inQuotation = quote ? new Set() : spoken(stop, told, own, near);
  for (const sentence of whole(stop, told, near)) {
    if (inQuotation.has(sentence)) continue;
    // Somebody's own words are not taken apart, nor told as the article's: whose they are is said beside them.
    sentence.units = quote?.by
      ? []
      : units(sentence, quote ? untaken(own) : own, told[told.indexOf(sentence) - 1]?.text);
    sentence.claims = quote ? [] : headlines(sentence, own);
    const [first] = sentence.claims;
    if (first !== undefined && countWords(first) <= titleWords) sentence.headline = first;
    const ahead = quote ? [] : leads(sentence, own);
    if (ahead.length > 0) sentence.leads = ahead;
    if (!quote) sentence.topic = topic(sentence, own);
    const above = quote ? [] : overCode(sentence, own);
    if (above.length > 0) sentence.overCode = above;
  }
  return told;
}

/** Whose words a quotation is, by the line below it or the sentence that leads into it. */
function quoteOf({ by, below }: NonNullable<Stop['quote']>, pack: LanguagePack): { by?: string } {
  const owner = by ?? (below === undefined ? undefined : ledIn(below, pack));
  return owner === undefined ? {} : { by: owner };
}

const untaken = oncePerPack((pack) => ({ ...pack, surgery: false }));

/** The sentences of a paragraph but for one that code or a quotation breaks off, "The call is now", and the rest of it behind them. */
function whole(stop: Stop, sentences: Told[], near: Neighbours): Told[] {
  const { isRest, breaksOff } = torn(stop, near);
  return sentences.slice(isRest ? 1 : 0, breaksOff ? -1 : undefined);
}

/** Whether a paragraph begins with the rest of a sentence, and whether it ends with the beginning of one. */
export function torn(stop: Stop, { before, after }: Neighbours): { isRest: boolean; breaksOff: boolean } {
  if (stop.kind !== 'prose') return { isRest: false, breaksOff: false };
  const afterCode = before?.kind === 'code' && /^\p{Ll}/u.test(stop.prose.text);
  return {
    isRest: afterCode || (before !== undefined && goesOn(before, stop)),
    breaksOff: after?.kind === 'code' ? !ended.test(stop.prose.text) : after !== undefined && goesOn(stop, after),
  };
}

/** "She remembers that the ferry", and in a paragraph of its own "… was late every day". */
function goesOn(one: Stop, next: Stop): boolean {
  return (
    one.kind === 'prose' && next.kind === 'prose' && going.test(next.prose.text) && !ended.test(one.prose.text.trim())
  );
}

const ended = /[.!?:;…。！？：؟।)"”’»]$/u;

const going = /^(?:["“„«»「『‘]\s?(?:…|\.{3})?|…|\.{3})\s?\p{Ll}/u;

/** The pack of the article's language, unless a paragraph is plainly in another: a German proverb, a quotation in English. */
function packOf({ prose, kind }: Stop, lang: string, pack: LanguagePack): LanguagePack {
  if (kind === 'code' || kind === 'maths' || prose.text.length < 30) return pack;
  const foreign = foreignLanguage(prose.text, lang);
  return foreign === undefined ? pack : packFor(foreign);
}

function cut({ prose: { text: all, spans: marked }, kind, whole: asOne }: Stop, pack: LanguagePack): Told[] {
  const ranges = asOne ? [wholeOf(all)] : sentenceRanges(all, pack, marked);
  return ranges.map(({ start, end }) => {
    const text = all.slice(start, end);
    const spans = marked
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({ ...span, start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }));
    return { ...blank, start, end, kind, text, words: countWords(text), spans };
  });
}

function wholeOf(text: string): { start: number; end: number } {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}

const blank: Omit<Told, 'start' | 'end' | 'kind' | 'text' | 'words'> = {
  ...untold,
  id: '',
  section: '',
  line: 0,
  paragraph: 0,
  roles: [],
  worth: 0,
};
