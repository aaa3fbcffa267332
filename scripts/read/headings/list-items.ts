import { type Block, type Paragraph, type Signs, square } from '#model';
import { couldHead } from './could-head.ts';
import { sentenceEnd } from '../sentence-end.ts';

/** In characters: what is plainly a paragraph. */
export const paragraph = 140;

/** Which lines of a run are the things of a list: without what heads or announces them, and the paragraph that comes behind them. */
export function itemsOf(run: Paragraph[], before: Block | undefined, signs: Signs): number[] {
  const texts = run.map(({ prose }) => prose.text);
  let isLed = before?.kind === 'paragraph' && colon.test(before.prose.text);
  const isHeaded = before?.kind === 'heading' || (before?.kind === 'paragraph' && couldHead(before.prose.text, signs));
  let from = 0;
  const [first = '', second = ''] = texts;
  // Of two lines, one without a stop over one with it is a heading.
  const ended = sentenceEnd.test(second) || colon.test(second) || second.length >= paragraph;
  if (texts.length === 2 && ended && couldHead(first, signs)) return [];
  if (!isLed && !isHeaded) while (from < 2 && heads(texts.slice(from), signs)) from++;
  if (colon.test(texts[from] ?? '')) {
    isLed = true;
    from++;
  }
  const announced = isLed || isHeaded;
  const to = goesOnBehind(texts.slice(from)) ? texts.length - 1 : texts.length;
  const items = texts.slice(from, to);
  if (items.length < (announced ? fewestBelow : fewest)) return [];
  const long = items.filter((text) => text.length > longest).length;
  if (long > items.length / 2 || (!announced && items.every(isLongText))) return [];
  // What mostly says several sentences is paragraphs, unless a colon leads to it.
  if (!isLed && items.some(isLongText) && items.filter((text) => goesOn.test(text)).length > items.length / 2)
    return [];
  // Short lines over long ones are headings over their paragraphs.
  if (items.some(isLongText) && items.some((text) => couldHead(text, signs, mostLabel))) return [];
  return items.map((_, at) => from + at);
}

/** In characters: a line so long is hardly one thing of several. */
const longest = 400;

/** So many lines are a list, below a colon or by themselves. */
const [fewestBelow, fewest] = [2, 3];

/** In words: a line so short, without a stop, may head the next. */
const mostLabel = 8;

const colon = /[:：]$/u;

/** A sentence with another one behind it. */
const goesOn = /[.!?]["”’)]*\s+["“(]?\p{Lu}|[。！？]["”’」）]*\S/u;

function isLongText(text: string): boolean {
  return sizeOf(text) >= paragraph;
}

/** In characters, of which those of Chinese and Japanese say twice as much. */
function sizeOf(text: string): number {
  return square.test(text) ? text.length * 2 : text.length;
}

/** Whether the first of some lines heads the others: it has no stop, and they have, are longer, or it is short and they are many. */
function heads([first = '', ...others]: string[], signs: Signs): boolean {
  if (others.length === 0 || !couldHead(first, signs)) return false;
  if (others.length === 1) return true;
  const lengths = others.map(({ length }) => length).sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const stopped = others.filter((text) => sentenceEnd.test(text)).length >= others.length / 2;
  return stopped || middle > first.length * 1.5 || first.split(/\s+/u).length <= 6;
}

/** Whether the last of some lines is the paragraph that comes behind the list: much longer than its things, or the only sentence. */
function goesOnBehind(texts: string[]): boolean {
  const [last = '', ...others] = [...texts].reverse();
  if (others.length < 2 || sizeOf(last) < paragraph / 2) return false;
  const most = Math.max(...others.map(({ length }) => length));
  return (
    (isLongText(last) && last.length > most * 1.3) ||
    (sentenceEnd.test(last) && !others.some((text) => sentenceEnd.test(text)))
  );
}
