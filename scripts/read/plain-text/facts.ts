import { type Block, type Item, joined, type Paragraph } from '#model';

/** In characters and words: how much there is of something, and what it is. In pairs: fewer may stand there by chance. */
const [longestAmount, longestName, mostWords, fewest] = [20, 80, 12, 3];

/**
 * Facts that a page had in boxes, and that were copied a line each: "40", "Boats built", "$2M", "Income", … are a list, "40: Boats built".
 * Any other lines are left as they are.
 */
export function factLists(blocks: Block[]): Block[] {
  const made: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = runAt(blocks, at);
    if (run.length > 0) made.push(listOf(run));
    else made.push(blocks[at] as Block);
    at += Math.max(1, run.length);
  }
  return made;
}

/** Amounts, each with what it is of behind it; or in front of it, where the last line is an amount. Nothing where they only count years. */
function runAt(blocks: Block[], from: number): Paragraph[] {
  const [first, second] = [blocks[from], blocks[from + 1]];
  const order = isAmount(first) && isName(second) ? [isAmount, isName] : isName(first) ? [isName, isAmount] : [];
  const run: Paragraph[] = [];
  for (let at = from; order[run.length % 2]?.(blocks[at]); at++) run.push(blocks[at] as Paragraph);
  // "At a glance", "40", "Boats built": the first line heads what is told, and the name behind the last amount has no other.
  if (order[0] === isName && (run.length % 2 > 0 || isName(blocks[from + run.length]))) return [];
  const whole = run.slice(0, run.length - (run.length % 2));
  const isOfYears = whole.filter(isAmount).every(({ prose }) => year.test(prose.text));
  return whole.length >= fewest * 2 && !isOfYears ? whole : [];
}

function isAmount(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.prose.text.length <= longestAmount && amount.test(block.prose.text);
}

function isName(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || isAmount(block)) return false;
  const { text } = block.prose;
  return (
    text.length <= longestName &&
    /^\p{L}/u.test(text) &&
    !/[.!?:;,。！？：；，]$/u.test(text) &&
    text.split(/\s+/u).length <= mostWords
  );
}

const amount =
  /^[~≈<>+]?\s?(?:[A-Z]{0,3}[$€£¥])?\d[\d.,]*(?:\s?[–-]\s?\d[\d.,]*)?\s?(?:%|[€£¥]|\p{L}{1,12})?(?:\s\p{L}{1,12})?\+?$/u;

const year = /^(?:1[5-9]|20)\d\d$/u;

function listOf(run: Paragraph[]): Block {
  const items = Array.from({ length: run.length / 2 }, (_, pair): Item => {
    const proses = run.slice(pair * 2, pair * 2 + 2).map(({ prose }) => prose);
    return { prose: joined(proses, ': '), blocks: [] };
  });
  return { kind: 'list', ordered: false, start: 1, items, line: run[0]?.line ?? 1 };
}
