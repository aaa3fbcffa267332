import type { Block, Item, Paragraph } from '#model';
import type { Source } from './source.ts';

/** In words: what a paragraph is called at most, and what it has on average at most where it is one of a list. */
const [longestName, mostOnAverage, mostInOne] = [14, 60, 90];

/**
 * Paragraphs in a row that each begin with what they are called, in bold letters ("**Hide before you delete.** It is …") or as a term
 * above its `: definition`, are a list. Any other paragraph is left as it is.
 */
export function runIns(blocks: Block[], source: Source): Block[] {
  const made: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const run = runAt(blocks, index, (block) => nameOf(block, source));
    const first = run[0];
    if (first && isList(run)) {
      const items = run.map(({ prose }): Item => ({ prose, blocks: [] }));
      made.push({ kind: 'list', ordered: false, start: 1, items, line: first.line });
      index += run.length;
    } else made.push(blocks[index++] as Block);
  }
  return made;
}

/** The paragraphs from here on that have a name, each another. */
function runAt(blocks: Block[], index: number, name: (block: Paragraph) => string | undefined): Paragraph[] {
  const run: Paragraph[] = [];
  const names = new Set<string>();
  for (let block = blocks[index]; block?.kind === 'paragraph'; block = blocks[index + run.length]) {
    const own = name(block);
    if (own === undefined || names.has(own)) break;
    names.add(own);
    run.push(block);
  }
  return run;
}

function nameOf(block: Paragraph, source: Source): string | undefined {
  return inBold(block)?.name ?? defined(block, source);
}

/** What a paragraph is called, and where in its text what is said of it begins. */
export interface RunIn {
  name: string;
  rest: number;
}

/** "**Name.** …", "**Name**: …"; a question in bold is asked, and not what a paragraph is called. */
export function inBold({ prose: { text, spans } }: Paragraph): RunIn | undefined {
  const bold = spans.find(({ kind, start }) => kind === 'strong' && start === 0);
  if (!bold) return undefined;
  const [name, rest] = [text.slice(0, bold.end).trim(), text.slice(bold.end)];
  const stop = /^\s?(?:[.:：]|[–—-]\s)/u.exec(rest)?.[0] ?? '';
  const isNamed = /[.:!：。]$/u.test(name) || stop !== '';
  return isNamed && /\p{L}/u.test(rest) && words(name) <= longestName ? { name, rest: bold.end + stop.length } : undefined;
}

/** A term, and on the line below it a colon and what it is. */
function defined({ prose: { text }, line }: Paragraph, source: Source): string | undefined {
  return /^\s*:\s+\S/u.test(source.line(line + 1)) ? /^[^\n:]{2,60}?(?=\s*:\s)/u.exec(text)?.[0] : undefined;
}

function isList(run: Paragraph[]): boolean {
  const counts = run.map(({ prose }) => words(prose.text));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return run.length >= 2 && all <= mostOnAverage * run.length && counts.every((count) => count <= mostInOne);
}

function words(text: string): number {
  return text.split(/\s+/u).length;
}
