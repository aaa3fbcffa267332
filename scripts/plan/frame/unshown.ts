import {
  allSaid,
  type Article,
  type Context,
  everySection,
  type Figure,
  figuresTold,
  type LanguagePack,
  type Sentence,
  type Slide,
  type Range,
  type Unshown,
  type When,
} from '#model';
import { isFiled } from '../body/filed.ts';
import { materialOf } from '../material.ts';
import { behindOne, type Told, withWhatItIsAbout } from './what-about.ts';

/** In rows: who is asked for more than this turns to the article. */
const most = 20;

/** In words: what is longer is not read from a slide, not even from one to turn to. */
const longest = 66;

/**
 * The figures and dates of an article's body that no slide shows, in the order of the article. Each comes with the sentence that it
 * stands in, and with those before it that say what it is about; of too many, those with figures first, then the weightiest.
 */
export function unshown(article: Article, slides: Slide[], context: Context): Unshown[] {
  const shown = new Set(slides.flatMap((slide) => shownOn(slide, context)));
  const told = everySection(article).filter((one) => one !== article.lead || !isFiled(article, context.pack));
  const rows = told.flatMap((section) => {
    const { sentences, blocks } = materialOf(section, '');
    const all = { sentences, goesOn: behindOne(blocks) };
    return blocks.flatMap(({ block, from, to }) => {
      // Somebody else's words are not told as the article's, and a table is read as one.
      if (block.kind !== 'paragraph' && block.kind !== 'list') return [];
      const each = sentences.slice(from, to).flatMap((_, at) => rowOf(all, from + at, shown, context));
      return each.reduce((all, row) => joined(all, row, context), [] as Unshown[]);
    });
  });
  const chosen = new Set([...rows].sort((one, other) => weight(other) - weight(one)).slice(0, most));
  return rows.filter((row) => chosen.has(row));
}

function rowOf(all: Told, at: number, shown: Set<string>, context: Context): Unshown[] {
  const sentence = all.sentences[at] as Sentence;
  const left = mentionsIn(sentence, context).filter(({ key }) => !shown.has(key));
  // What is granted, or a myth, would be told as the article's own claim.
  if (sentence.roles.includes('granted')) return [];
  // "Gull is a 501(c)(3) non-profit", before "Please give": what is told only for that has numbers that are names.
  const isAppeal = sentence.roles.includes('filler') && sentence.worth === 0;
  if (isAppeal && left.every(({ text }) => /^\d+$/.test(text))) return [];
  // "(See the ten oldest boats of the bay.)": it leads elsewhere, and tells nothing.
  if (sentence.units.length === 0 && /^[(（].*[)）]$/u.test(sentence.text)) return [];
  if (left.length === 0 || sentence.foreign || /[:：]$/u.test(sentence.text) || isBare(sentence, context)) return [];
  const sentences = withWhatItIsAbout(all, at, context);
  const words = sentences.reduce((sum, { text }) => sum + context.words(text), 0);
  if (sentences.length === 0 || words > longest) return [];
  // What is quoted once is not quoted again.
  for (const { key } of left) shown.add(key);
  return [{ figures: [...new Set(left.map(({ text }) => text))], sentences }];
}

/** In words of three letters and more: "0.1 by default" says nothing of what. Without spaces, in letters: "还是10年？". */
const leastTold = 2;
const leastLetters = 4;

function isBare({ text }: Sentence, { pack }: Context): boolean {
  if (!pack.spaced) return (text.match(/\p{L}/gu)?.length ?? 0) < leastLetters;
  return (text.match(/\p{L}{3,}/gu)?.length ?? 0) < leastTold;
}

/** A sentence that speaks for the next as well is quoted once. */
function joined(rows: Unshown[], row: Unshown, context: Context): Unshown[] {
  const last = rows.at(-1);
  const [first, ...others] = row.sentences;
  if (!last || !first || last.sentences.at(-1) !== first || last.figures.length + row.figures.length > 2)
    return [...rows, row];
  const both = { figures: [...last.figures, ...row.figures], sentences: [...last.sentences, ...others] };
  const words = both.sentences.reduce((sum, { text }) => sum + context.words(text), 0);
  return words <= longest ? [...rows.slice(0, -1), both] : [...rows, row];
}

interface Mention {
  key: string;
  text: string;
}

/** The figures and dates of a sentence, each with a key that is the same wherever the article says the same. */
function mentionsIn(sentence: Sentence, { pack }: Context): Mention[] {
  const figures = sentence.figures.filter(
    (figure) => !never.has(figure.measure) && !isFew(figure) && !isNumbering(figure, sentence),
  );
  const dates = sentence.dates.filter((date) => !date.relative && !figures.some(overlaps(date)));
  return [
    ...figures.map((figure) => ({
      key: keyOf(figure),
      text: spanOf(figure, sentence, pack) ?? after(figure, sentence),
    })),
    ...dates.map((date) => ({ key: date.iso, text: qualified(date, sentence, pack) })),
  ];
}

/** "Between 2.8% and 3.3%": neither end is told without the other. */
function spanOf(figure: Figure, { figures, text }: Sentence, { numbers: { range } }: LanguagePack): string | undefined {
  const at = figures.indexOf(figure);
  const ends = [figures.slice(at, at + 2), figures.slice(at - 1, at + 1)].find(([first, last]) => {
    if (!first || !last) return false;
    const opens = text.slice(0, first.start + first.qualifier.length).toLowerCase();
    const joins = text.slice(first.end, last.start).trim().toLowerCase();
    return range.between.some((one) => opens.trimEnd().endsWith(one)) && range.and.includes(joins);
  });
  const [first, last] = ends ?? [];
  if (!first || !last) return undefined;
  const [qualifier = ''] = first.qualifier ? [] : (/\p{L}+\s$/u.exec(text.slice(0, first.start)) ?? []);
  return text.slice(first.start - qualifier.length, last.end);
}

/** A date with what qualifies its year: "until 2050", "between 1968 and 2004". */
function qualified(date: When, sentence: Sentence, pack: LanguagePack): string {
  const { figures, text } = sentence;
  const year = figures.find(overlaps(date));
  const span = year && spanOf(year, sentence, pack);
  if (span) return span;
  return text.slice(Math.min(date.start, year?.start ?? date.start), Math.max(date.end, year?.end ?? 0));
}

/** "After 14 people drowned": a figure is not told without the word that makes it a time. */
function after({ start, end }: Figure, { text }: Sentence): string {
  const lead = /(?<!\p{L})(?:after|until|before|since)\s$/u.exec(text.slice(0, start).toLowerCase())?.[0] ?? '';
  return text.slice(start - lead.length, end);
}

function overlaps(one: Range): (other: Range) => boolean {
  return (other) => other.start < one.end && one.start < other.end;
}

/** A year is asked for as a date. */
const never = new Set<Figure['measure']>(['year', 'version', 'ordinal']);

/** "Two maintainers": what is counted on one hand and written out is not asked for. */
function isFew({ measure, digits, value }: Figure): boolean {
  return measure === 'count' && value <= 5 && !/\d/.test(digits);
}

/** "3.2 At least one day a week …": the number of a paragraph. */
function isNumbering({ start, digits }: Figure, { text }: Sentence): boolean {
  return start === 0 && /^\d+(?:\.\d+)+/.test(digits) && /^[\d.]+\s\p{Lu}/u.test(text);
}

function keyOf({ value, unit, scale, measure }: Figure): string {
  if (measure === 'year') return String(value);
  return `${value} ${scale} ${unit}`.toLowerCase();
}

function shownOn(slide: Slide, context: Context): string[] {
  return allSaid(slide).flatMap(({ text, sources }) =>
    sources
      .map(context.sentence)
      .flatMap((sentence) => [
        ...sentence.figures.filter((figure) => text.includes(figure.text)).map(keyOf),
        ...figuresTold(text, sentence).map(keyOf),
        ...sentence.dates.filter((date) => text.includes(date.text)).map(({ iso }) => iso),
      ]),
  );
}

/** What can stand large is asked for more often than what happened when. */
function weight({ figures, sentences }: Unshown): number {
  const [sentence] = sentences.slice(-1);
  const counts = sentence?.figures.some(({ text, measure }) => measure !== 'year' && figures.includes(text));
  return (counts ? 1 : 0) + (sentence?.worth ?? 0);
}
