import type { Article, LanguagePack, Sentence } from '#model';
import { coreNames } from './names.ts';

/**
 * Gives an article without a title one of its own words, which cites the sentence that they are from: its main name and
 * "from … to …", or else a short first sentence, or the name alone.
 */
export function inferTitle(article: Article, pack: LanguagePack): void {
  const opening = article.sentences.filter(({ kind }) => kind === 'prose').slice(0, 4);
  const first = opening[0];
  if (!first) return;
  const name = mainName(article, opening);
  const journey = name === undefined ? undefined : opening.map((sentence) => fromTo(sentence, pack)).find(Boolean);
  const short = opening.find(({ words, roles }) => words <= 12 && !roles.includes('filler'));
  if (name !== undefined && journey) set(article, `${name}: ${journey.text}`, journey.sentence);
  else if (first.words <= 14) set(article, plain(first.text), first);
  else if (name !== undefined) set(article, name, first);
  else set(article, plain((short ?? first).text), short ?? first);
}

/** The name told most, one that the opening tells too. */
function mainName(article: Article, opening: Sentence[]): string | undefined {
  const told = new Set(opening.flatMap(({ names }) => names.map(({ text }) => text)));
  return coreNames(article).find(({ text }) => told.has(text))?.text;
}

/** "from a village shop to a chain of stores", without the articles. */
function fromTo(sentence: Sentence, pack: LanguagePack): { text: string; sentence: Sentence } | undefined {
  if (pack.tag !== 'en') return undefined;
  const found = /\bfrom (?:an? |the )?([^,;:.—–]{3,50}?) to (?:an? |the )?([^,;:.—–]{3,60})/.exec(sentence.text);
  if (!found) return undefined;
  return { text: `from ${found[1]} to ${found[2]}`.trim(), sentence };
}

function plain(text: string): string {
  return text.replace(/[.。]$/u, '');
}

/** The title's one sentence has the words of the title and the place of the sentence that it rests on. */
function set(article: Article, text: string, source: Sentence): void {
  const { title } = article;
  title.text = text;
  title.spans = [];
  title.line = source.line;
  title.segments = [{ at: 0, source: source.start, length: Math.min(text.length, source.end - source.start) }];
  const old = title.sentences[0];
  const range = { start: source.start, end: source.end, line: source.line };
  const sentence: Sentence = {
    ...source,
    ...range,
    kind: 'title',
    text,
    words: text.split(/\s+/u).length,
    spans: [],
    units: [],
  };
  sentence.id = old?.id ?? `${source.id}-t`;
  sentence.names = source.names.filter((name) => text.slice(name.start, name.end) === name.text);
  sentence.figures = [];
  sentence.dates = [];
  sentence.hedges = [];
  sentence.quotations = [];
  sentence.enumeration = [];
  delete sentence.headline;
  delete sentence.contrast;
  delete sentence.definition;
  delete sentence.attribution;
  title.sentences = [sentence];
  article.sentences = [sentence, ...article.sentences.filter((one) => one !== old)];
}
