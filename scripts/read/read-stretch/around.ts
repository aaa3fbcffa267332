import type { Block, Heading, Manuscript } from '#model';
import { Source } from '../source.ts';
import type { Edit } from './edit.ts';

/** What stands between two headings, and how much is to be read to see it as it is in the whole article. */
export interface Around {
  /** Absent at the beginning of the article. */
  heading?: Heading | undefined;
  /** The heading that ends it, where that is read as well. */
  next?: Heading | undefined;
  blocks: Block[];
  /** Offsets in the text as it was. */
  from: number;
  to: number;
  /** Whether any heading of the article has a mark. */
  headed: boolean;
}

/** Where an edit lies; nothing where it lies in a heading, above the article, or between more than two headings. */
export function around({ text, blocks }: Manuscript, edit: Edit): Around | undefined {
  const { starts } = new Source(text);
  const startOf = ({ line }: Block) => starts[line - 1] ?? text.length;
  const headings = blocks.filter((block) => block.kind === 'heading');
  const own = headings.findLastIndex((heading) => startOf(heading) < edit.from);
  const [above, heading, next, beyond] = [-1, 0, 1, 2].map((step) => headings[own + step]);
  const first = heading ?? blocks[0];
  if (!first || edit.from < startOf(first) || edit.to > (next ? startOf(next) : text.length)) return undefined;
  const at = heading ? blocks.indexOf(heading) + 1 : 0;
  const found = {
    ...{ heading, blocks: blocks.slice(at, next && blocks.indexOf(next)) },
    headed: headings.some((one) => isMarked(text, startOf(one))),
  };
  // A heading with a mark is one whatever stands around it, and by itself.
  if (heading && [heading, ...(next ? [next] : [])].every((one) => isHashed(text, startOf(one))))
    return { ...found, from: startOf(heading), to: next ? startOf(next) : text.length };
  const from = startOf(above ?? blocks[0] ?? first);
  return { ...found, next, from, to: beyond ? startOf(beyond) : text.length };
}

function isHashed(text: string, at: number): boolean {
  return /^#{1,6}[ \t]/.test(text.slice(at, at + 8));
}

/** By hashes before it, or by a line under it. */
function isMarked(text: string, at: number): boolean {
  return isHashed(text, at) || /^.*\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/.test(text.slice(at, at + 400));
}
