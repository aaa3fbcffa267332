import { type Block, type Paragraph, type Signs, wholeMark } from '#model';
import type { Source } from '../source.ts';
import {
  couldBeOne,
  couldHead,
  endsOpen,
  hasShape,
  isAbbreviated,
  isCapitals,
  isTitleCase,
  numbering,
  speakerOf,
  wide,
} from './could-head.ts';

/** Text in which fewer blocks than this have an empty line before them was pasted without empty lines. */
const tight = 0.15;

const dashed = /^\P{P}{2,40} [-–—] /u;

/** What a line is judged by: its neighbours, and how the text as a whole was pasted. */
export interface Page {
  blocks: Block[];
  source: Source;
  signs: Signs;
  /** No empty lines to speak of, so that a lack of them says nothing. */
  tight: boolean;
  /** Indexes of lines that are items of a list. */
  items: Set<number>;
  /** And of those that stand close to what is below them, and apart from what is above. */
  leaning: Set<number>;
  /** And of questions over their answers. */
  questions: Set<number>;
}

/** Whether hardly any paragraph of a page, which has more than four, stands behind an empty line. */
export function isTight(blocks: Block[], source: Source): boolean {
  const apart = blocks.filter(({ line }) => source.line(line - 1).trim() === '').length;
  return blocks.length > 4 && apart < blocks.length * tight;
}

/** Whether the paragraph at an index heads what is under it. */
export function standsOver(page: Page, index: number): boolean {
  const { blocks, signs, items } = page;
  const block = blocks[index] as Paragraph;
  const { text } = block.prose;
  if (index === 0 && isHeadline(page, block)) return true;
  const next = blocks[index + 1];
  if (isOverQuestions(next) && !items.has(index) && signs.faq(text)) return true;
  if (page.questions.has(index) || isYearHead(page, index)) return true;
  const bare = page.leaning.has(index) ? text.replace(/!+$/u, '') : text;
  if (!couldHead(bare, signs) || items.has(index)) return false;
  if (!next || next.kind === 'heading') return next !== undefined && index === 0;
  // "Vite - a fast tool" beside another such line is an item of a list.
  if (
    dashed.test(text) &&
    [blocks[index - 1], next].some((near) => near?.kind === 'paragraph' && dashed.test(near.prose.text))
  )
    return false;
  const stacked = couldBeOne(next, signs) && !items.has(index + 1);
  if (!bodyUnder(page, stacked ? index + 1 : index)) return false;
  // A short line above as well: a verse, an address, a table that lost its bars. One may be the heading over this one.
  const plain = next.kind === 'paragraph' && !numbering.test(text);
  const above = couldBeOne(blocks[index - 1], signs) && plain && !items.has(index - 1);
  if (above && (stacked || couldBeOne(blocks[index - 2], signs))) return false;
  return page.leaning.has(index) || signsOf(page, block, next) >= (index === 0 ? 1 : 2);
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
  return (
    block?.kind === 'paragraph' && block.prose.text.length >= longBody / 2 && /[.!?:]["”’)]*$/u.test(block.prose.text)
  );
}

/** In words: what a headline may have. */
const headline = 18;

/** So many lines below a headline may tell who wrote it. */
const stands = 6;

/** Whether the first line is the headline of what was pasted: who wrote it, when and where stand in the line below. */
function isHeadline(page: Page, { prose, line }: Paragraph): boolean {
  const { blocks, source, signs } = page;
  const ends = !isAbbreviated(prose.text) && /[.]$/u.test(prose.text);
  const bare = ends ? prose.text.slice(0, -1) : prose.text.replace(/!+$/u, '');
  if (!hasShape(bare, signs, headline) || blocks.length < 2 || speaksAgain(bare, blocks)) return false;
  const lines = Array.from({ length: stands }, (_, at) => source.line(line + 1 + at).trim()).filter(Boolean);
  // A headline may be a sentence, with a line below it that tells what it is about.
  const [below = ''] = lines;
  if (signs.byline(below) || lines.slice(0, 4).filter((text) => signs.byline(text)).length >= 2) return true;
  if (ends) return false;
  if (leadsTo(page, line)) return true;
  if (lines.slice(0, stands - 2).some((text) => signs.byline(text))) return true;
  if (/^\P{P}{2,40}, \d{1,2}\.? \p{L}+ \d{4}$/u.test(below)) return true;
  return says(bare) && blocks.some((block) => block.kind === 'paragraph' && block.prose.text.length >= longBody);
}

/** Whether the name that a line begins with is of somebody who speaks further on. */
function speaksAgain(text: string, [, ...others]: Block[]): boolean {
  const speaker = speakerOf(text);
  return (
    speaker !== undefined &&
    (/[?？]$/u.test(text) || others.some((block) => block.kind === 'paragraph' && block.prose.text.startsWith(speaker)))
  );
}

/** So many words without a stop, before anything else, say what the prose behind them is about. */
function says(text: string): boolean {
  return wide.test(text) ? text.length >= 8 : text.split(/\s+/u).length >= leastSaid;
}

const leastSaid = 5;

/** So many short lines, stars of a review, a name, a day, what it is about, may stand between a headline and its article. */
const mostBetween = 3;

/** Whether a first line stands apart from what comes, and prose comes: at once, or behind a few short lines. */
function leadsTo({ blocks, source, tight: close }: Page, line: number): boolean {
  if (!close && source.line(line + 1).trim() !== '') return false;
  const texts = blocks.slice(1, 2 + mostBetween).map((block) => (block.kind === 'paragraph' ? block.prose.text : ''));
  const first = texts.findIndex((text) => text.length >= longBody && /[.!?:]["”’)]*$/u.test(text));
  const between = texts.slice(0, first);
  return (
    first >= 0 &&
    between.every((text) => text !== '' && text.length < longBody) &&
    between.filter((text) => /[.!?:;,]$/u.test(text)).length <= 1
  );
}

/** In characters: what is plainly prose. */
const longBody = 140;

/** An address, a number to call: what stands over it is a name, and heads nothing. */
const reached = /^(?:\S+@\S+\.\w+|(?:tel\.?:?\s*)?\+?[\d\s()/.-]{7,}|https?:\/\/\S+)$/iu;

/** Whether what stands under a line is long enough to be headed by it. */
function bodyUnder({ blocks, signs, items }: Page, index: number): boolean {
  const [block, next] = [blocks[index] as Paragraph, blocks[index + 1]];
  if (!next) return false;
  const { text } = block.prose;
  if (items.has(index + 1)) return !endsOpen(text);
  if (next.kind !== 'paragraph')
    return !endsOpen(text) && ['list', 'code', 'table', 'quote', 'picture', 'aside'].includes(next.kind);
  const under = next.prose.text;
  if (couldHead(under, signs) || reached.test(under)) return false;
  if (endsOpen(text)) return under.length >= 140;
  const asks = /[?？؟]$/.test(text) && /[.!。！।۔]["”’)]*$/u.test(under);
  return under.length > text.length * (asks ? 0.6 : 1.3);
}

function signsOf({ blocks, source, tight: close }: Page, block: Paragraph, next: Block): number {
  const { text } = block.prose;
  const words = text.split(/\s+/);
  const alone = source.line(block.line - 1).trim() === '' && source.line(block.line + 1).trim() === '';
  const found = [
    isTitleCase(words) || wide.test(text),
    isCapitals(text),
    numbering.test(text),
    /[?？؟]$/.test(text),
    wholeMark(block.prose, 'strong'),
    words.length <= 8,
    alone || (close && blocks.length > 4),
    next.kind === 'paragraph' && next.prose.text.length >= 140,
  ];
  return found.filter(Boolean).length;
}
