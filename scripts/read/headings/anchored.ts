import { type Block, cut, type Dropped, type Heading, type Paragraph } from '#model';
import { longParagraph } from '../noise/elsewhere.ts';
import type { Source } from '../source.ts';
import { numberDepth } from './number-depth.ts';

/** What pages put behind their headings, to be pressed: "How it fell¶", "History[edit]". "C#" is a word. */
const anchor =
  /(?:(?<after>\s?¶)|(?<!\b\p{Lu})#|\s?\[(?:edit|edit source|Bearbeiten|modifier(?: le code)?|editar)\])$/u;

/** One alone may be the author's own. */
const fewest = 2;

/** In characters: what is longer is prose. */
const longest = 140;

/** What pages put behind their headings tells which they are. */
interface Anchored {
  blocks: Block[];
  dropped: Dropped[];
}

/** Makes headings of the lines of a pasted text that carry such a mark, and takes the mark away; any other text is left as it is. */
export function anchored(blocks: Block[], source: Source): Anchored {
  const found = blocks.flatMap((block) => {
    const line = lineOf(block);
    const mark = line && line.prose.text.length <= longest ? anchor.exec(line.prose.text) : null;
    return line && mark && mark.index > 1 ? [{ block, line, mark }] : [];
  });
  if (found.length < fewest) return { blocks, dropped: [] };
  const heads = new Map<Block, Heading>();
  const dropped: Dropped[] = [];
  for (const {
    block,
    line: { prose, line },
    mark,
  } of found) {
    // The name of the page, before any prose, has a pilcrow as well, and no button to edit it.
    const isTitle = heads.size === 0 && mark.groups?.after !== undefined && !saysBefore(blocks, block);
    const depth = numberDepth(prose.text);
    heads.set(block, {
      ...{ kind: 'heading', level: isTitle ? 1 : depth ? Math.min(6, depth + 1) : 2, line },
      prose: cut(prose, 0, mark.index, source.text),
    });
    dropped.push({ text: mark[0].trim(), line, reason: 'a mark of the page' });
  }
  return { blocks: blocks.map((block) => heads.get(block) ?? block), dropped };
}

function saysBefore(blocks: Block[], head: Block): boolean {
  return blocks
    .slice(0, blocks.indexOf(head))
    .some((block) => block.kind === 'paragraph' && block.prose.text.length >= longParagraph);
}

/** A paragraph; or a list of one thing, as a heading with a number may look. */
function lineOf(block: Block): Pick<Paragraph, 'prose' | 'line'> | undefined {
  if (block.kind === 'paragraph') return block;
  const [item] = block.kind === 'list' && block.ordered && block.items.length === 1 ? block.items : [];
  return item && item.blocks.length === 0 ? { prose: item.prose, line: block.line } : undefined;
}
