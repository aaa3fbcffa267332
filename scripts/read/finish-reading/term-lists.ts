import type { Block, Item, Paragraph, Prose } from '#model';
import type { Source } from '../source.ts';

/**
 * Terms in a row, each with what it is, are a list: the meaning stands on the line below behind a colon, or the term is a link with
 * a dash behind it ("[Otter](…) – counts the …"). Any other paragraph is left as it is.
 */
export function termLists(blocks: Block[], source: Source): Block[] {
  const made: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const run = runAt(blocks, index, source);
    const first = run[0];
    if (first && run.length >= 2) {
      const items = run.map(({ prose }): Item => ({ prose, blocks: [] }));
      made.push({ kind: 'list', ordered: false, start: 1, items, line: first.line });
      index += run.length;
    } else made.push(blocks[index++] as Block);
  }
  return made;
}

/** The paragraphs from here on that define a term, each another. */
function runAt(blocks: Block[], index: number, source: Source): Paragraph[] {
  const run: Paragraph[] = [];
  const terms = new Set<string>();
  for (let block = blocks[index]; block?.kind === 'paragraph'; block = blocks[index + run.length]) {
    const own = term(block, source);
    if (own === undefined || terms.has(own)) break;
    terms.add(own);
    run.push(block);
  }
  return run;
}

function term(paragraph: Paragraph, source: Source): string | undefined {
  const { prose, line } = paragraph;
  return /^\s*:\s+\S/u.test(source.line(line + 1)) ? /^[^\n:]{2,60}?(?=\s*:\s)/u.exec(prose.text)?.[0] : linked(prose);
}

/** The link that a paragraph begins with, where a dash parts it from what it leads to: "[Otter](…) (not public yet) – counts …". */
function linked({ text, spans }: Prose): string | undefined {
  const link = spans.find(({ kind, start }) => kind === 'link' && start === 0);
  const isTold = link && /^(?:\s*\([^()]*\))?\s*[-–—]\s+\S/u.test(text.slice(link.end));
  return isTold ? text.slice(0, link.end) : undefined;
}
