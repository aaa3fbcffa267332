import { type Block, countWords, type Dropped, type Heading, type Paragraph, type Signs, square } from '#model';
import { isOverCredit } from './captions.ts';
import { longParagraph } from './elsewhere.ts';
import { letters } from './letters.ts';
import { overByline } from './over-byline.ts';
import { isPageLine } from './page-line.ts';
import { toldAgain, weightOf, wordsOf } from './told-again.ts';
import { sentenceEnd } from '../sentence-end.ts';

/** In words and characters: what a headline has, and is worth to be looked for again. */
const [least, most, mostLetters] = [3, 18, 130];

/** What stands above the first prose of a text that was pasted: what there is of the page, and what else. */
export function topOf(blocks: Block[], signs: Signs): Paragraph[] {
  const start = blocks.findIndex(
    (block) => block.kind !== 'paragraph' || (block.prose.text.length >= longParagraph && !isOfPage(block, signs)),
  );
  return blocks.slice(0, Math.max(0, start)) as Paragraph[];
}

/** A line of the page, or what a picture shows, however long it is. */
function isOfPage(block: Paragraph, signs: Signs): boolean {
  return isPageLine(block, signs) || signs.caption(block.prose.text);
}

interface Headline {
  headline: Paragraph | Heading;
  /** Where it stands again. */
  again: Paragraph[];
}

/** A marked title whose words stand as a line above it as well, as pages have them that were saved. */
export function toldAbove(blocks: Block[], signs: Signs): Headline | undefined {
  const marked = markedBelow(topOf(blocks, signs), blocks);
  return marked && marked.again.length > 0 ? marked : undefined;
}

/** The marked title that all above the prose stands over, if there is one. */
function markedBelow(top: Paragraph[], blocks: Block[]): Headline | undefined {
  const told = blocks[top.length];
  if (told?.kind !== 'heading' || told.level !== 1) return undefined;
  return { headline: told, again: top.filter((one) => letters(one.prose.text) === letters(told.prose.text)) };
}

/**
 * The headline, where the top of a page gives it away: it stands there twice, over the page or in the trail of links that leads to it, and
 * over the article; or below menus, and above who wrote it or what its words come back in.
 */
export function headlineOf(blocks: Block[], dropped: Dropped[], signs: Signs): Headline | undefined {
  const top = topOf(blocks, signs);
  const marked = markedBelow(top, blocks);
  if (marked && (marked.again.length > 0 || top.some((block) => isPageLine(block, signs)))) return marked;
  const own = top.filter((block) => !isPageLine(block, signs) && !signs.byline(block.prose.text));
  const fit = own.filter((line) => isLikeOne(line.prose.text) && !isOverCredit(top[top.indexOf(line) + 1], signs));
  // Below other words of the article, what stands twice is where its authors work, but for one line right below the other.
  const heads = (line: Paragraph, next: Paragraph | undefined): boolean => {
    const at = top.indexOf(line);
    return own[0] === line || top[at + 1] === next || top.slice(0, at).some((one) => isPageLine(one, signs));
  };
  const prose = wordsOf(blocks);
  // What tells what an article is about has a stop more often than its headline.
  const weight = ({ prose: { text } }: Paragraph) => weightOf(text, prose) * (text.endsWith('.') ? stopped : 1);
  const isWordy = (line: Paragraph) => countWords(line.prose.text) > least && weight(line) > 0;
  const over = overByline({ top, known: new Set(fit), weight, signs });
  // What was pasted from its title on has its menus below it.
  const opens =
    fit[0] !== undefined && fit[0] === top[0] && over && isWordy(fit[0]) && weight(fit[0]) * first >= weight(over);
  const signed = opens ? undefined : over;
  // What stands twice in the menus alone comes back nowhere.
  const isBelow = (line: Paragraph) => over !== undefined && isBelowByline(line, over, top, signs);
  for (const headline of fit.filter((line) => countWords(line.prose.text) >= least && !isBelow(line))) {
    const again = own.filter((one) => one !== headline && letters(one.prose.text) === letters(headline.prose.text));
    if (again.length > 0 && heads(headline, again[0]) && !(signed && weight(headline) === 0 && weight(signed) > 0))
      return { headline, again };
  }
  if (signed && (standsUnderNames(signed, top, weight) || standsUnderMenus(signed, top, signs)))
    return { headline: signed, again: [] };
  // What a table of contents tells is a part of the article.
  const parts = new Set(dropped.flatMap(({ text, reason }) => (reason === 'table of contents' ? letters(text) : [])));
  const whole = fit.filter(({ prose: { text } }) => !parts.has(letters(text)));
  const about = toldAgain({ blocks, top, own, fit: whole }, signs);
  return about && { headline: about, again: [] };
}

/** Whether a line stands below who wrote what another heads: there, what stands twice is said of a picture. */
function isBelowByline(line: Paragraph, headline: Paragraph, top: Paragraph[], signs: Signs): boolean {
  return top.slice(top.indexOf(headline), top.indexOf(line)).some(({ prose }) => signs.byline(prose.text));
}

/** Whether a line is as long as a headline, and has no mark that none has. */
function isLikeOne(text: string): boolean {
  return (
    countWords(text) <= most && text.length <= mostLetters && /[\p{L}\p{N}]/u.test(text) && !/[[\]{}<>|]/u.test(text)
  );
}

/** The first line of all is that many times as likely the headline, and one with a stop so much less. */
const [first, stopped] = [3, 0.5];

/** So many lines, none of which tells so much of what comes, are the name of a paper, its town and since when it is printed. */
const [fewestNames, more] = [3, 2];

/** Whether lines stand above a headline that hardly tell of what comes. */
function standsUnderNames(headline: Paragraph, top: Paragraph[], weight: (line: Paragraph) => number): boolean {
  const over = top.slice(0, top.indexOf(headline));
  return over.length >= fewestNames && over.every((line) => weight(line) * more <= weight(headline));
}

/** Whether lines of menus stand above a headline: several that are plainly so, or many short ones. */
function standsUnderMenus(headline: Paragraph, top: Paragraph[], signs: Signs): boolean {
  const over = top.slice(0, top.indexOf(headline));
  const isLast = signs.byline(top[over.length + 1]?.prose.text ?? '');
  const menus = over.filter((block) => isPageLine(block, signs) || (isLast && isSection(block)));
  return menus.length >= fewestMenus || (over.length >= manyLines && over.filter(isSection).length >= over.length / 2);
}

/** So many lines, most of them of a word or two, are a menu that no list of words knows. */
const manyLines = 12;

/** "World", "My news": right above a headline and who wrote what is below it, such a line says where on the site it stands. */
function isSection({ prose: { text } }: Paragraph): boolean {
  return countWords(text) <= 2 && !/\P{L}$/u.test(text);
}

/** Fewer lines of menus may be the author's own. */
const fewestMenus = 2;

/** In characters: a sentence. Chinese, which has no blanks, takes less than half. */
const [sentence, sentenceWide] = [60, 25];

/** That share of what stands above a headline may be sentences of the page. */
const shareSaid = 0.1;

/** What stands above a headline, none of which is the article's; nothing where something plainly is. */
export function aboveHeadline(blocks: Block[], headline: Block | undefined, signs: Signs): Block[] {
  const above = headline ? blocks.slice(0, blocks.indexOf(headline)) : [];
  const own = above.filter((block) => !isPageLine(block, signs));
  const says = ({ prose: { text } }: Paragraph): boolean =>
    text.length >= (square.test(text) ? sentenceWide : sentence) && sentenceEnd.test(text);
  const said = own.filter((block) => block.kind !== 'paragraph' || says(block));
  return said.length <= above.length * shareSaid ? above : [];
}
