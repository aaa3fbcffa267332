import { type Article, type LanguagePack, type Manuscript, type Prose, type Sentence, sourceRange } from '#model';
import { cautions } from './cautions.ts';
import { detail } from './details.ts';
import { headlines } from './headline.ts';
import { inferTitle } from './infer-title.ts';
import { packFor } from './languages/index.ts';
import { foreignLanguage } from './languages/infer.ts';
import { namesElsewhere } from './names.ts';
import { sentenceIds } from './sentence-ids.ts';
import { sentenceRanges } from './sentences.ts';
import { signs } from './signs.ts';
import { structure } from './structure.ts';
import { countWords, units } from './units.ts';
import { versionNumbers } from './version-numbers.ts';
import { topic } from './topic.ts';
import { type Stop, walk } from './walk.ts';
import { worth } from './worth.ts';

/**
 * The article of a manuscript, with everything that its sentences tell: figures, dates, names, hedges, clause units, worth.
 * @param options `lang` overrules the front matter; where neither says, the language is inferred.
 */
export function distil(manuscript: Manuscript, options: { lang?: string } = {}): Article {
  const article = structure(manuscript, signs);
  const told = options.lang ?? manuscript.front.lang;
  article.lang = told ?? article.lang;
  article.langInferred = told === undefined;
  const pack = packFor(article.lang);
  fillSentences(article, pack);
  if (article.titleInferred) inferTitle(article, pack);
  const weights = worth(article, pack);
  for (const sentence of article.sentences) sentence.worth = weights.get(sentence.id) ?? 0;
  article.warnings.push(...cautions(article, pack));
  return article;
}

function fillSentences(article: Article, pack: LanguagePack): void {
  const idOf = sentenceIds();
  const lines = lineStarts(article.text);
  const stops = [...walk(article)];
  const known = namesElsewhere(
    stops.map(({ prose, kind }) => ({ text: prose.text, kind })),
    pack,
  );
  const terms = termsOf(stops, known);
  const prose = stops.filter(({ kind }) => kind !== 'code' && kind !== 'maths');
  const versions = versionNumbers(
    prose.map((stop) => stop.prose.text),
    pack,
  );
  article.sentences = [];
  stops.forEach((stop, paragraph) => {
    const own = packOf(stop, article.lang, pack);
    stop.prose.sentences = cutProse(stop, own).map((sentence) => {
      sentence.id = idOf(sentence.text);
      sentence.paragraph = paragraph;
      if (own !== pack) sentence.foreign = { lang: own.tag, dir: own.direction };
      if (sentence.end > sentence.start) sentence.line = lineAt(lines, sentence.start);
      if (sentence.kind !== 'code' && sentence.kind !== 'maths') {
        detail(sentence, own, { known, terms, versions, quote: stop.quote });
      }
      return sentence;
    });
    for (const sentence of whole(stop, stops[paragraph - 1], stops[paragraph + 1])) {
      // Somebody's own words are not taken apart, nor told as the article's.
      sentence.units = units(sentence, stop.quote ? { ...own, surgery: false } : own);
      sentence.claims = stop.quote ? [] : headlines(sentence, own);
      const [first] = sentence.claims;
      if (first !== undefined && countWords(first, own) <= titleWords) sentence.headline = first;
      if (!stop.quote) sentence.topic = topic(sentence, own);
    }
    article.sentences.push(...stop.prose.sentences);
  });
}

/** In words: a title is a claim of at most so many. */
const titleWords = 9;

/** The sentences of a paragraph but for one that code breaks off, "The call is now", and the rest of it behind the code. */
function whole({ kind, prose: { sentences } }: Stop, before: Stop | undefined, after: Stop | undefined): Sentence[] {
  if (kind !== 'prose') return sentences;
  const isRest = before?.kind === 'code' && /^\p{Ll}/u.test(sentences[0]?.text ?? '');
  const breaksOff = after?.kind === 'code' && !/[.!?:;…。！？：؟।)"”’]$/u.test(sentences.at(-1)?.text ?? '');
  return sentences.slice(isRest ? 1 : 0, breaksOff ? -1 : undefined);
}

/** The pack of the article's language, unless a paragraph is plainly in another: a German proverb, a quotation in English. */
function packOf({ prose, kind }: Stop, lang: string, pack: LanguagePack): LanguagePack {
  if (kind === 'code' || kind === 'maths' || prose.text.length < 30) return pack;
  const foreign = foreignLanguage(prose.text, lang);
  return foreign === undefined ? pack : packFor(foreign);
}

function cutProse(stop: Stop, pack: LanguagePack): Sentence[] {
  const { prose } = stop;
  const ranges = stop.whole ? [wholeOf(prose)] : sentenceRanges(prose.text, pack, prose.spans);
  return ranges.map(({ start, end }) => {
    const text = prose.text.slice(start, end);
    const spans = prose.spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({ ...span, start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }));
    return {
      ...blank,
      ...sourceRange(prose, start, end),
      kind: stop.kind,
      text,
      section: stop.section,
      line: prose.line,
      words: countWords(text, pack),
      spans,
    };
  });
}

function wholeOf(prose: Prose): { start: number; end: number } {
  return { start: prose.text.length - prose.text.trimStart().length, end: prose.text.trimEnd().length };
}

const blank: Omit<Sentence, 'start' | 'end' | 'kind' | 'text' | 'section' | 'line' | 'words' | 'spans'> = {
  id: '',
  paragraph: 0,
  figures: [],
  dates: [],
  names: [],
  hedges: [],
  quotations: [],
  enumeration: [],
  roles: [],
  units: [],
  claims: [],
  worth: 0,
};

function termsOf(stops: Stop[], known: Set<string>): Set<string> {
  const headings = stops.filter(({ kind }) => kind === 'heading' || kind === 'title' || kind === 'question');
  const words = headings.flatMap(({ prose }) => prose.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Set([...words.filter((word) => word.length > 3), ...[...known].map((name) => name.toLowerCase())]);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
