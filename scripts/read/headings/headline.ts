import { type Paragraph, square } from '#model';
import { hasShape, raised, speakerOf } from './could-head.ts';
import { lengthOf } from '../noise/trunk.ts';
import { longBody, type Page } from './page.ts';
import { told } from './questions.ts';
import { paragraphText } from '../block-text.ts';
import { stopOrColon } from '../sentence-end.ts';

/** Whether the first line is the headline of what was pasted: who wrote it, when and where stand in the line below. */
export function isHeadline(page: Page, { prose, line }: Paragraph): boolean {
  const { blocks, source, signs } = page;
  const ends = !signs.abbreviated(prose.text) && /[.]$/u.test(prose.text);
  const bare = ends ? prose.text.slice(0, -1) : prose.text.replace(/!+$/u, '');
  if (!hasShape(raised(bare), signs, headline) || blocks.length < 2 || speaksAgain(bare, page)) return false;
  if (/[?？]$/u.test(bare) && told.test(bare)) return false;
  const lines = Array.from({ length: stands }, (_, at) => source.line(line + 1 + at).trim()).filter(Boolean);
  // A headline may be a sentence, with a line below it that tells what it is about.
  const [below = ''] = lines;
  if (signs.byline(below) || lines.slice(0, 4).filter((text) => signs.byline(text)).length >= 2) return true;
  if (ends) return false;
  if (leadsTo(page, line)) return true;
  if (lines.slice(0, stands - 2).some((text) => signs.byline(text))) return true;
  if (/^\P{P}{2,40}, \d{1,2}\.? \p{L}+ \d{4}$/u.test(below)) return true;
  return (
    saysEnough(bare) && blocks.some((block) => block.kind === 'paragraph' && lengthOf(block.prose.text) >= longBody)
  );
}

/** In words: what a headline may have. */
const headline = 18;

/** So many lines below a headline may tell who wrote it. */
const stands = 6;

/** Whether the name that a line begins with is of somebody who speaks further on. */
function speaksAgain(text: string, { blocks: [, ...others], signs }: Page): boolean {
  const speaker = speakerOf(text, signs);
  return (
    speaker !== undefined &&
    (/[?？]$/u.test(text) || others.some((block) => block.kind === 'paragraph' && block.prose.text.startsWith(speaker)))
  );
}

/** So many words without a stop, before anything else, say what the prose behind them is about. */
function saysEnough(text: string): boolean {
  return square.test(text) ? text.length >= 8 : text.split(/\s+/u).length >= leastSaid;
}

const leastSaid = 5;

/** So many short lines, stars of a review, a name, a day, what it is about, may stand between a headline and its article. */
const mostBetween = 3;

/** Whether a first line stands apart from what comes, and prose comes: at once, or behind a few short lines. */
function leadsTo({ blocks, source, tight: close }: Page, line: number): boolean {
  if (!close && source.line(line + 1).trim() !== '') return false;
  const texts = blocks.slice(1, 2 + mostBetween).map(paragraphText);
  const first = texts.findIndex((text) => text.length >= longBody && stopOrColon.test(text));
  const between = texts.slice(0, first);
  return (
    first >= 0 &&
    between.every((text) => text !== '' && text.length < longBody) &&
    between.filter((text) => /[.!?:;,]$/u.test(text)).length <= 1
  );
}
