import {
  type Article,
  atOnce,
  type LanguagePack,
  type Manuscript,
  type Memory,
  noMemory,
  type Recall,
  type Sentence,
  type SentenceId,
  type Steps,
  type Warning,
} from '#model';
import { cautions } from './cautions.ts';
import { inferTitle } from './infer-title.ts';
import { packFor } from './languages/index.ts';
import { namesElsewhere } from './names.ts';
import { recalled } from './recalled.ts';
import { sentenceIds } from './sentence-ids.ts';
import { signs } from './signs.ts';
import { contentWords, type Stems } from './stem.ts';
import { structure } from './structure.ts';
import type { Elsewhere } from './tell.ts';
import { telling } from './telling.ts';
import { versionNumbers } from './figures/version-numbers.ts';
import { type Stop, walk } from './walk.ts';
import { type Weights, weigh, weightsOf } from './worth/worth.ts';

/** An article, and what a part of it that was changed can be distilled with. */
export interface Distilled {
  article: Article;
  knowledge: Knowledge;
}

/** What the whole of an article tells about each of its sentences. */
export interface Knowledge {
  pack: LanguagePack;
  /** Its sentences by their ids. */
  byId: Map<SentenceId, Sentence>;
  elsewhere: Elsewhere;
  weights: Weights;
  stems: Stems;
}

/**
 * The article of a manuscript, with everything that its sentences tell: figures, dates, names, hedges, clause units, worth.
 * @param options `lang` overrules the front matter, and that is overruled by words that plainly are in another language; where neither says,
 * it is inferred
 * @param memory what was told of its paragraphs when it was distilled before
 */
export function distil(manuscript: Manuscript, options: { lang?: string } = {}, memory: Memory = noMemory): Article {
  return atOnce(distilling(manuscript, options, memory)).article;
}

/** The same in steps, with what it takes to do a part of it again. */
export function* distilling(manuscript: Manuscript, options: { lang?: string }, memory: Memory): Steps<Distilled> {
  const article = structure(manuscript, signs);
  if (options.lang !== undefined) Object.assign(article, { lang: options.lang, langInferred: false });
  else if (article.lang !== (article.front.lang ?? article.lang)) article.warnings.push(inAnother(article));
  const pack = packFor(article.lang);
  const recall = memory(pack.tag);
  yield;
  const elsewhere = yield* fillSentences(article, pack, recall);
  yield;
  if (article.titleInferred) inferTitle(article, pack);
  if (article.title.text === '') article.warnings.push(untitled(article));
  const stems = stemsOf(pack, recall);
  const weights = weightsOf(article, stems, pack);
  weigh(article.sentences, weights, stems, pack);
  yield;
  article.warnings.push(...(yield* cautions(article, pack, stems)));
  const byId = new Map(article.sentences.map((sentence) => [sentence.id, sentence]));
  return { article, knowledge: { pack, byId, elsewhere, weights, stems } };
}

/** Of a table or some code alone no title can be made. */
function untitled({ file }: Article): Warning {
  const hint = 'Begin the article with # and its title, or write title: in the front matter.';
  return { code: 'title-missing', message: 'The article has no title', place: { file, line: 1, column: 1 }, hint };
}

function inAnother({ file, lang, front }: Article): Warning {
  const message = `The front matter says that the article is in ${front.lang}, but its words are in ${lang}`;
  const place = { file, line: front.places.lang?.line ?? 1, column: 1 };
  const hint = `It was read as ${lang}; --lang ${front.lang} holds to what is said.`;
  return { code: 'lang-unlike', message, place, hint };
}

/** The stems of a sentence are asked for three times, and found once. */
function stemsOf(pack: LanguagePack, recall: Recall): Stems {
  const known = new Map<string, string[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const now = recall(`stems\n${text}`, () => contentWords(text, pack));
    known.set(text, now);
    return now;
  };
}

function* fillSentences(article: Article, pack: LanguagePack, recall: Recall): Steps<Elsewhere> {
  const idOf = sentenceIds();
  const stops = [...walk(article)];
  const known = yield* namesElsewhere(
    stops.map(({ prose, kind }) => ({ text: prose.text, kind })),
    pack,
  );
  yield;
  const terms = termsOf(stops, known);
  const prose = stops.filter(({ kind }) => kind !== 'code' && kind !== 'maths');
  const versions = versionNumbers(
    prose.map((stop) => stop.prose.text),
    pack,
  );
  const elsewhere = { known, terms, versions };
  yield;
  article.sentences = yield* telling(stops, 0, article, recalled(recall, article.lang, pack, elsewhere), idOf);
  return elsewhere;
}

/** The words of headings, "tide.js" as one, and the names: what the author speaks of. */
function termsOf(stops: Stop[], known: Set<string>): Set<string> {
  const headings = stops.filter(({ kind }) => kind === 'heading' || kind === 'title' || kind === 'question');
  const words = headings.flatMap(
    ({ prose }) => prose.text.toLowerCase().match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [],
  );
  return new Set([...words.filter((word) => word.length > 3), ...[...known].map((name) => name.toLowerCase())]);
}
