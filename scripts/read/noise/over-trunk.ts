import { type Block, countWords, type Heading, type Paragraph, type Signs, square } from '#model';
import { isOverCredit } from './captions.ts';
import { longParagraph } from './elsewhere.ts';
import { letters } from './letters.ts';
import { isPageLine } from './page-line.ts';
import { termsOf, weightOf } from './told-again.ts';
import { lengthOf, hasSentence, trunkOf } from './trunk.ts';

/** In blocks: so far above its article a headline stands at most, and a line that is so far away is half as likely it. */
const [farthest, half] = [60, 10];

/** In characters and words: what a headline has. */
const [least, most, mostWords] = [8, 160, 24];

/** So many times as likely is a line above who wrote it, and one that stands there twice; one of few words is so much less. */
const [signedBelow, twice, tooFew] = [2, 1.5, 0.5];

interface Weighed {
  block: Paragraph | Heading;
  at: number;
  /** By what comes back of its words alone. */
  words: number;
  /** And by where it stands. */
  weight: number;
}

/**
 * The headline of a page that was pasted whole, above its prose: near to it, and its words come back in it. Undefined where a headline is
 * known, and what is below it may be the article's own.
 */
export function headlineOver(blocks: Block[], known: Block | undefined, signs: Signs): Block | undefined {
  const trunk = trunkOf(blocks, signs);
  const isOwn = trunk && mayBeOwn(blocks.slice(known ? blocks.indexOf(known) + 1 : 0, trunk.from), signs);
  if (!trunk || (isOwn && known && isSigned(blocks, known, below, signs))) return undefined;
  const body = blocks.slice(trunk.from, trunk.to + 1);
  const start =
    trunk.from +
    Math.max(
      0,
      body.findIndex((block) => wordsOf(block).length >= longParagraph),
    );
  const weighed = weighedAbove(blocks, start, new Set(body.flatMap((block) => termsOf(wordsOf(block)))), signs);
  // What was pasted from its title on has its menus below it.
  const told = Math.max(...weighed.map(({ words }) => words));
  if (weighed.some(({ block, words }) => blocks.indexOf(block) <= 1 && words >= told * asFirst)) return undefined;
  if (isOwn)
    return weighed.findLast(({ block, words }) => {
      const near = start - blocks.indexOf(block) <= nearby && countWords(block.prose.text) > fewWords;
      return words > 0 && near && isSigned(blocks, block, rightBelow, signs);
    })?.block;
  const [best] = weighed.toSorted((one, other) => other.weight - one.weight);
  if (!best || best.weight === 0) return undefined;
  return weighed.find((one) => standsOver(one, best))?.block ?? best.block;
}

/** In blocks: a headline stands so near above its prose, and who wrote that so far below it, with what it is about between, or right below. */
const [nearby, below, rightBelow] = [12, 4, 2];

/** Whether it stands so far below a line who wrote what comes. */
function isSigned(blocks: Block[], line: Block, far: number, signs: Signs): boolean {
  const at = blocks.indexOf(line) + 1;
  return blocks.slice(at, at + far).some((one) => signs.byline(wordsOf(one)));
}

/** In words: the name of somebody, or of a part of a site. */
const fewWords = 2;

/** That share of the most words that come back in the first line of all makes it the title. */
const asFirst = 0.75;

/** So far above what the article is about, and with that share of its words, a shorter line is the headline. */
const [close, share, fewest] = [3, 0.25, 3];

function standsOver(one: Weighed, best: Weighed): boolean {
  const [words, below] = [one, best].map(({ block }) => countWords(block.prose.text)) as [number, number];
  return (
    one.at < best.at && best.at - one.at <= close && words >= fewest && words < below && one.words >= best.words * share
  );
}

/** The lines above the prose that could be its headline. */
function weighedAbove(blocks: Block[], start: number, told: Set<string>, signs: Signs): Weighed[] {
  const above = blocks.slice(Math.max(0, start - farthest), start);
  const seen = above.map((block) => letters(wordsOf(block)));
  return above.flatMap((block, at): Weighed[] => {
    if (!isLine(block) || isPageLine(block, signs) || !couldBeHeadline(block, signs)) return [];
    if (isOverCredit(above[at + 1], signs)) return [];
    const { text } = block.prose;
    const isName = countWords(text) <= fewWords && !square.test(text);
    const words = weightOf(text, told) * (isName ? tooFew : 1);
    const signed = !isName && above.slice(at + 1, at + 4).some((one) => signs.byline(wordsOf(one)));
    const again = seen.filter((one) => one === seen[at]).length > 1;
    const near = half / (half + above.length - at);
    return [{ block, at, words, weight: words * near * (signed ? signedBelow : 1) * (again ? twice : 1) }];
  });
}

/** In lines: an article may begin with so few of its own; and so many sentences, or that share of them, are its first ones. */
const [fewOwn, manySaid, shareSaid] = [10, 6, 0.1];

/** In characters: a sentence among menus. */
const sentence = 40;

/** Whether what stands above the prose may be the article's: little, or with sentences, labels or code in it. */
function mayBeOwn(above: Block[], signs: Signs): boolean {
  const own = above.filter((block) => !isPageLine(block, signs)).map(wordsOf);
  const said = own.filter((text) => hasSentence(text, sentence) || labelled.test(text));
  return own.length < fewOwn || said.length >= Math.min(manySaid, own.length * shareSaid);
}

/** "Present: all but two", "It helps you to:", "Why count at all?", "open(door)", "run it # again". */
const labelled = /[:：?？؟]$|^\p{L}+: \S.{6}|[{}=;]|\w\(|->|\s#\s/u;

function couldBeHeadline({ prose }: Paragraph | Heading, signs: Signs): boolean {
  const { text } = prose;
  const length = lengthOf(text);
  if (length < least || length > most || countWords(text) > mostWords) return false;
  if (/[:;,…]$|[[\]{}<>|]|^[(“"«„].*[)”"»“]$/u.test(text) || signs.cutOff(text) || signs.byline(text)) return false;
  return (!/\.$/u.test(text) || signs.abbreviated(text)) && !signs.caption(text);
}

function isLine(block: Block): block is Paragraph | Heading {
  return block.kind === 'paragraph' || block.kind === 'heading';
}

function wordsOf(block: Block): string {
  return isLine(block) ? block.prose.text : '';
}
