import {
  type Article,
  type LanguagePack,
  type Manuscript,
  type Memory,
  noMemory,
  type Sentence,
  sourceRange,
} from '#model';
import { cautions } from './cautions.ts';
import { inferTitle } from './infer-title.ts';
import { packFor } from './languages/index.ts';
import { namesElsewhere } from './names.ts';
import { recalled } from './recalled.ts';
import { sentenceIds } from './sentence-ids.ts';
import { signs } from './signs.ts';
import { structure } from './structure.ts';
import type { Told } from './tell.ts';
import { versionNumbers } from './version-numbers.ts';
import { type Stop, walk } from './walk.ts';
import { worth } from './worth.ts';

/**
 * The article of a manuscript, with everything that its sentences tell: figures, dates, names, hedges, clause units, worth.
 * @param options `lang` overrules the front matter; where neither says, the language is inferred
 * @param memory what was told of its paragraphs when it was distilled before
 */
export function distil(manuscript: Manuscript, options: { lang?: string } = {}, memory: Memory = noMemory): Article {
  const article = structure(manuscript, signs);
  const told = options.lang ?? manuscript.front.lang;
  article.lang = told ?? article.lang;
  article.langInferred = told === undefined;
  const pack = packFor(article.lang);
  fillSentences(article, pack, memory);
  if (article.titleInferred) inferTitle(article, pack);
  const weights = worth(article, pack);
  for (const sentence of article.sentences) sentence.worth = weights.get(sentence.id) ?? 0;
  article.warnings.push(...cautions(article, pack));
  return article;
}

function fillSentences(article: Article, pack: LanguagePack, memory: Memory): void {
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
  const tellAll = recalled(memory(pack), article.lang, pack, { known, terms, versions });
  article.sentences = stops.flatMap((stop, paragraph) => {
    const told = tellAll(stop, { before: stops[paragraph - 1], after: stops[paragraph + 1] });
    stop.prose.sentences = told.map((sentence) => placed(sentence, stop, paragraph, lines, idOf(sentence.text)));
    return stop.prose.sentences;
  });
}

/** A sentence in its place. What it shares with the one that is kept is never changed: only its units get their worth later. */
function placed(told: Told, { prose, section }: Stop, paragraph: number, lines: number[], id: string): Sentence {
  const range = sourceRange(prose, told.start, told.end);
  const line = range.end > range.start ? lineAt(lines, range.start) : prose.line;
  const units = told.units.map((unit) => ({ ...unit }));
  return { ...told, ...range, id, section, paragraph, line, units };
}

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
