import { type Block, type Paragraph, type Signs, square } from '#model';
import type { Source } from '../source.ts';
import { couldHead, isCapitals, isTitleCase } from './could-head.ts';
import { sentenceEnd } from '../sentence-end.ts';

/** Lists whose bullets were lost are no longer than this. */
const most = 30;

/**
 * The indexes of short lines that are items of a list whose bullets were lost: they follow a line that ends in a colon, up to
 * the first that plainly is a sentence of prose. A line among them that is unlike the rest is none.
 */
export function untoldItems(blocks: Block[], source: Source, signs: Signs): Set<number> {
  const items = new Set<number>();
  for (let index = 0; index + 1 < blocks.length; index++) {
    const lead = blocks[index];
    if (lead?.kind !== 'paragraph' || !/[:：]$/u.test(lead.prose.text) || couldHead(lead.prose.text, signs)) continue;
    const run: Paragraph[] = [];
    for (let next = blocks[index + 1]; next?.kind === 'paragraph' && run.length < most && goesOn(run, next); ) {
      run.push(next);
      next = blocks[index + 1 + run.length];
    }
    // One line between a colon and a heading is no list.
    if (run.length === 1 && blocks[index + 2]?.kind === 'heading') continue;
    run.forEach((line, at) => {
      if (at === 0 || !stands(line, run.slice(0, at), source, signs)) items.add(index + 1 + at);
    });
  }
  return items;
}

/** Whether a line may belong to the items above it: as short as they are, and with a stop only where they have one. */
function goesOn([first]: Paragraph[], { prose: { text } }: Paragraph): boolean {
  const words = text.split(/\s+/).length;
  const many = square.test(text) ? text.length > 30 : words > 14;
  if (text.length > 180 || words > 25 || /^[—–―]/.test(text) || (/[:：]$/u.test(text) && words > 8)) return false;
  return !(sentenceEnd.test(text) && (many || (first && !sentenceEnd.test(first.prose.text))));
}

/** Whether a line stands apart from the items above it: by itself, in capitals, numbered, as a question. */
export function stands(
  { prose: { text }, line }: Paragraph,
  above: Paragraph[],
  source: Source,
  signs: Signs,
): boolean {
  const few = (test: (text: string) => boolean): boolean =>
    test(text) && above.filter(({ prose }) => test(prose.text)).length < above.length / 2;
  const alone = (at: number): boolean => source.line(at - 1).trim() === '' && source.line(at + 1).trim() === '';
  if (above.some(({ prose }) => sharesStart(prose.text, text))) return false;
  const [sign] = above[0]?.prose.text ?? '';
  const signed = sign !== undefined && !/[\p{L}\p{N}]/u.test(sign);
  return (
    (signed && above.every(({ prose }) => prose.text.startsWith(sign))) ||
    (alone(line) && !above.every((one) => alone(one.line))) ||
    few((one) => isTitleCase(one.split(/\s+/)) && /\s/.test(one) && !one.includes(': ')) ||
    few(isCapitals) ||
    (couldHead(text, signs) && /^\p{Lu}[\p{L}'’-]*(?:\s|$)/u.test(text) && mostly(above, /^[^\p{Lu}\p{Lo}]/u)) ||
    few((one) => signs.numbered(one)) ||
    few((one) => /[?？]$/.test(one))
  );
}

function mostly(lines: Paragraph[], test: RegExp): boolean {
  return lines.filter(({ prose }) => test.test(prose.text)).length > lines.length / 2;
}

function sharesStart(one: string, other: string): boolean {
  const start = (text: string): string => /^(?:\p{Script=Han}{2}|[^\s\p{Script=Han}]+)/u.exec(text)?.[0] ?? '';
  return start(one).length > 1 && start(one) === start(other);
}
