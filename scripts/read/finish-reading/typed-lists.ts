import { type Block, cut, type Item, type Paragraph } from '#model';
import type { Source } from '../source.ts';

const bullet = /^[•‣▪●◦]\s+/;
const numeral = /^\(?(\d{1,2})[.)]\s+/;

/** Paragraphs that are numbered in order or begin with a bullet are a list that the author typed. */
export function typedLists(blocks: Block[], source: Source): Block[] {
  const made: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const run = runAt(blocks, index, bullet) ?? runAt(blocks, index, numeral);
    if (run) {
      const ordered = numeral.test(run[0]?.paragraph.prose.text ?? '');
      made.push({
        kind: 'list',
        ordered,
        start: 1,
        items: run.map((one) => itemOf(one, source)),
        line: run[0]?.paragraph.line ?? 0,
      });
      index += run.reduce((sum, { below }) => sum + 1 + below.length, 0);
    } else made.push(blocks[index++] as Block);
  }
  return made;
}

/** A paragraph that begins with a mark, and the code below it. */
interface Typed {
  paragraph: Paragraph;
  below: Block[];
}

/** The paragraphs from here on that carry the mark: two or more with a bullet, three or more numbered from 1, with code between them or not. */
function runAt(blocks: Block[], index: number, mark: RegExp): Typed[] | undefined {
  const run: Typed[] = [];
  for (let at = index, block = blocks[at]; block?.kind === 'paragraph'; block = blocks[at]) {
    const found = mark.exec(block.prose.text);
    if (!found || (found[1] !== undefined && Number(found[1]) !== run.length + 1)) break;
    const end = blocks.findIndex(({ kind }, behind) => behind > at && kind !== 'code');
    const below = found[1] === undefined ? [] : blocks.slice(at + 1, end < 0 ? blocks.length : end);
    run.push({ paragraph: block, below });
    at += 1 + below.length;
  }
  return run.length >= (mark === bullet ? 2 : 3) ? run : undefined;
}

function itemOf({ paragraph: { prose }, below }: Typed, source: Source): Item {
  const mark = (bullet.exec(prose.text) ?? numeral.exec(prose.text))?.[0].length ?? 0;
  return { prose: cut(prose, mark, prose.text.length, source.text), blocks: below };
}
