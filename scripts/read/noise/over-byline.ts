import { countWords, type Paragraph, type Signs } from '#model';
import { isPageLine } from './page-line.ts';

/** What stands above the first prose of a pasted page, and what is known of its lines. */
interface Lines {
  top: Paragraph[];
  /** Those that are no line of the page, and as long as a headline. */
  known: Set<Paragraph>;
  /** How many of the words of a line come back in the prose. */
  weight: (line: Paragraph) => number;
  signs: Signs;
}

/** In words: what menus and the name of a site seldom have. */
const plenty = 4;

/** In lines: a title, what it is about, and whose it is; and no more bylines are looked at. */
const [tallest, mostBylines] = [4, 40];

/** So many times as many words has what tells what an article is about, and its headline that share of those that come back. */
const [longer, share] = [1.5, 0.25];

/** The headline over who wrote the article, or when. Where there are several such lines, that whose words come back most. */
export function overByline({ top, known: fit, weight, signs }: Lines): Paragraph | undefined {
  const known = new Set([...fit].filter(({ prose }) => !signs.caption(prose.text)));
  const bylines = top.flatMap(({ prose: { text } }, at) => (signs.byline(text) ? [at] : [])).slice(-mostBylines);
  const heads = bylines.flatMap((by) => headOver(by, { top, known, weight, signs }) ?? []);
  return heads.toSorted((one, other) => weight(other) - weight(one))[0];
}

/**
 * Of the lines that stand together above a byline and have some words, that whose words come back most, or a shorter one over it; or else
 * one of few words.
 */
function headOver(by: number, lines: Lines): Paragraph | undefined {
  const { top, known, weight, signs } = lines;
  const isLong = (line: Paragraph) => known.has(line) && countWords(line.prose.text) >= plenty;
  const end = top.slice(0, by).findLastIndex(isLong);
  if (end < 0) return shortOver(by, lines);
  const near = together(top, end, (block) => isPageLine(block, signs)).filter(isLong);
  const [best = top[end] as Paragraph] = near.toSorted((one, other) => weight(other) - weight(one));
  const right = top[top.indexOf(best) - 1];
  // "Crawling", over a sentence that tells what is told of it.
  const isNamed = right && best.prose.text.endsWith('.') && known.has(right) && !signs.rubric(right.prose.text);
  if (isNamed && weight(right) > 0) return right;
  const over = near.slice(0, near.indexOf(best));
  const words = ({ prose: { text } }: Paragraph) => countWords(text);
  return over.find((line) => words(line) * longer <= words(best) && weight(line) >= weight(best) * share) ?? best;
}

/** Few words are the headline where they come back and stand first below the menus, or right above the byline. */
function shortOver(by: number, { top, known, weight, signs }: Lines): Paragraph | undefined {
  const isMenu = (block: Paragraph) => isPageLine(block, signs) || !/[\p{L}\p{N}]/u.test(block.prose.text);
  const end = top.slice(0, by).findLastIndex((block) => !isMenu(block));
  const isName = ({ prose: { text } }: Paragraph) => !/[:：]$/u.test(text) && !signs.rubric(text);
  const told = together(top, end, isMenu).find((line) => known.has(line) && weight(line) > 0 && isName(line));
  const last = top[by - 1];
  return told ?? (last && known.has(last) ? last : undefined);
}

/** A line and those right above it, up to a menu. */
function together(top: Paragraph[], end: number, isMenu: (block: Paragraph) => boolean): Paragraph[] {
  const near = top.slice(Math.max(0, end - tallest + 1), end + 1);
  return near.slice(near.findLastIndex(isMenu) + 1);
}
