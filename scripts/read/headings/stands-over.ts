import { type Block, type Paragraph, type Signs, square, wholeMark } from '#model';
import { couldBeOne, couldHead, endsOpen, isCapitals, isTitleCase, raised } from './could-head.ts';
import { isHeadline } from './headline.ts';
import { longBody, type Page } from './page.ts';
import { standsRightAbove } from './right-above.ts';
import { longInSeries } from './series.ts';
import { withoutStop } from './stopped-heads.ts';
import { stopOrColon } from '../sentence-end.ts';

const dashed = /^\P{P}{2,40} [-–—] /u;

/** Whether the paragraph at an index heads what is under it. */
export function standsOver(page: Page, index: number): boolean {
  const { blocks, signs, items } = page;
  const block = blocks[index] as Paragraph;
  const { text } = block.prose;
  if (index === 0 && isHeadline(page, block)) return true;
  const next = blocks[index + 1];
  if (isOverQuestions(next) && !items.has(index) && signs.faq(text)) return true;
  if (page.questions.has(index) || isYearHead(page, index)) return true;
  const shown =
    page.leaning.has(index) || isCapitals(text)
      ? withoutMarks(text)
      : page.stopped.has(index)
        ? withoutStop(text)
        : text;
  const bare = index === 0 ? raised(shown) : shown;
  if (!couldHead(bare, signs, page.series.has(index) ? longInSeries : undefined) || items.has(index)) return false;
  if (!next || next.kind === 'heading') return next !== undefined && (index === 0 || isOverFirst(page, index, next));
  if (index < stackAtTop(page)) return index === 0 || signsOf(page, block, next) >= 2;
  // "Vite - a fast tool" beside another such line is an item of a list.
  if (
    dashed.test(text) &&
    !signs.numbered(text) &&
    [blocks[index - 1], next].some((near) => near?.kind === 'paragraph' && dashed.test(near.prose.text))
  )
    return false;
  const stacked = couldBeOne(next, signs) && !items.has(index + 1);
  if (!bodyUnder(page, stacked ? index + 1 : index)) return false;
  // A short line above as well: a verse, an address, a table that lost its bars. One may be the heading over this one.
  const plain = next.kind === 'paragraph' && !signs.numbered(text);
  const above =
    couldBeOne(blocks[index - 1], signs) &&
    plain &&
    !items.has(index - 1) &&
    standsRightAbove(blocks[index - 1], block, page.source);
  if (above && (stacked || couldBeOne(blocks[index - 2], signs))) return false;
  return page.leaning.has(index) || signsOf(page, block, next) >= (index === 0 ? 1 : 2);
}

/** In lines: a title, and a chapter with a part of it below. */
const tallest = 3;

/** How many lines stand one over the other where a text begins, if there are so many and prose below them; or else none. */
function stackAtTop({ blocks, signs, items }: Page): number {
  const body = blocks[tallest];
  const lines = blocks.slice(0, tallest);
  const isStack = lines.every((line, at) => couldBeOne(line, signs) && !items.has(at));
  return isStack && body?.kind === 'paragraph' && body.prose.text.length >= longBody ? tallest : 0;
}

/** "Five questions to ask", over "1. Who owns it?": one line that stands over the first of several headings with a number. */
function isOverFirst({ blocks, source, signs }: Page, index: number, next: Block): boolean {
  const { text } = (blocks[index] as Paragraph).prose;
  const isFirst = /^\s*1[.)]\s/u.test(source.line(next.line));
  return isFirst && isTitleCase(text.split(/\s+/)) && !couldBeOne(blocks[index - 1], signs);
}

/** A line close to what is below heads that, though it calls out or quotes: "'A price worth paying'". */
function withoutMarks(text: string): string {
  const quoted = /^["“„‘'«]([^"“”„«»]{3,60})["”“’'»]$/u.exec(text)?.[1];
  return (quoted ?? text).replace(/!+$/u, '');
}

/** What may stand under a line that says there are questions. */
function isOverQuestions(next: Block | undefined): boolean {
  return next !== undefined && (next.kind !== 'heading' || /[?？؟]$/u.test(next.prose.text));
}

const year = /^(?:1[5-9]|20)\d\d$/u;

/** "2019", over what happened then, where other years are told so. */
function isYearHead({ blocks }: Page, index: number): boolean {
  const heads = (block: Block, at: number): boolean => {
    const next = blocks[at + 1];
    return (
      block.kind === 'paragraph' &&
      year.test(block.prose.text) &&
      next?.kind === 'paragraph' &&
      !year.test(next.prose.text)
    );
  };
  return heads(blocks[index] as Block, index) && blocks.filter(heads).length >= 2 && isLongUnder(blocks[index + 1]);
}

function isLongUnder(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.prose.text.length >= longBody / 2 && stopOrColon.test(block.prose.text);
}

/** An address, a number to call: what stands over it is a name, and heads nothing. */
const reached = /^(?:\S+@\S+\.\w+|(?:tel\.?:?\s*)?\+?[\d\s()/.-]{7,}|https?:\/\/\S+)$/i;

/** Whether what stands under a line is long enough to be headed by it. */
function bodyUnder({ blocks, signs, items }: Page, index: number): boolean {
  const [block, next] = [blocks[index] as Paragraph, blocks[index + 1]];
  if (!next) return false;
  const { text } = block.prose;
  if (items.has(index + 1)) return !endsOpen(text) || areColonHeads(blocks, signs);
  if (next.kind === 'list' && endsOpen(text)) return areColonHeads(blocks, signs);
  if (next.kind !== 'paragraph')
    return !endsOpen(text) && ['list', 'code', 'table', 'quote', 'picture', 'aside'].includes(next.kind);
  const under = next.prose.text;
  if (couldHead(under, signs) || reached.test(under)) return false;
  if (endsOpen(text)) return isOverProse(under);
  const asks = /[?？؟]$/.test(text) && /[.!。！।۔]["”’)]*$/u.test(under);
  return under.length > text.length * (asks ? 0.6 : 1.3);
}

/** "The Harbour Master, Ada Reed, said:", over what she said, leads into that. */
function isOverProse(under: string): boolean {
  return under.length >= longBody && !/^["“„«»‘「『]/u.test(under);
}

/** Whether headings are written with a colon, "Our Boats:", as two over long paragraphs tell: those over lists are headings too. */
function areColonHeads(blocks: Block[], signs: Signs): boolean {
  const heads = blocks.filter((block, at) => {
    const next = blocks[at + 1];
    if (block.kind !== 'paragraph' || next?.kind !== 'paragraph') return false;
    const { text } = block.prose;
    return endsOpen(text) && couldHead(text, signs) && isOverProse(next.prose.text);
  });
  return heads.length >= fewestWithColon;
}

const fewestWithColon = 2;

function signsOf({ blocks, source, signs, series, tight: close }: Page, block: Paragraph, next: Block): number {
  const { text } = block.prose;
  const words = text.split(/\s+/);
  const alone = source.line(block.line - 1).trim() === '' && source.line(block.line + 1).trim() === '';
  const found = [
    isTitleCase(words) || square.test(text),
    isCapitals(text),
    signs.numbered(text),
    /[?？؟]$/.test(text),
    wholeMark(block.prose, 'strong'),
    words.length <= 8,
    alone || (close && blocks.length > 4),
    next.kind === 'paragraph' && (next.prose.text.length >= longBody || series.has(blocks.indexOf(next))),
  ];
  return found.filter(Boolean).length;
}
