import type { Block, Paragraph, Signs } from '#model';
import { sentenceEnd } from '../sentence-end.ts';

/** In words: what somebody says in a few words may be a line of anything. */
const fewest = 12;

/** Who tells of themselves does so in more than that share of the paragraphs; "what we know of our town" anybody may say. */
const shareOfTeller = 0.5;

/**
 * Of a text whose marks were lost: below "In 1915 Reed wrote:", a paragraph of one who tells of themselves is quoted, where the author
 * hardly does so.
 */
export function unmarkedQuotes(blocks: Block[], signs: Signs): Block[] {
  const heard = (lead: Block | undefined, said: Block | undefined): boolean => {
    if (lead?.kind !== 'paragraph' || said?.kind !== 'paragraph' || !/[:：]$/u.test(lead.prose.text)) return false;
    const { text } = said.prose;
    const isWhole = isLong(said) && sentenceEnd.test(text) && !marks.test(text[0] ?? '');
    return isWhole && signs.speaksOwn(lead.prose.text, text);
  };
  const found = new Set(blocks.filter((block, at) => heard(blocks[at - 1], block)));
  if (found.size === 0) return blocks;
  const others = blocks.filter((block): block is Paragraph => isLong(block) && !found.has(block));
  const most = others.length * shareOfTeller;
  const isTeller = (lead: string) =>
    others.filter(({ prose: { text } }) => signs.speaksOwn(lead, text.replace(quoted, ' '))).length > most;
  return blocks.map((block, at): Block => {
    const lead = blocks[at - 1];
    if (!found.has(block) || lead?.kind !== 'paragraph' || isTeller(lead.prose.text)) return block;
    return { kind: 'quote', blocks: [block], line: block.kind === 'paragraph' ? block.line : lead.line };
  });
}

function isLong(block: Block): boolean {
  return block.kind === 'paragraph' && block.prose.text.split(/\s+/u).length >= fewest;
}

const marks = /["“„«»「‘']/u;

const quoted = /[“„"«][^”“"»]*(?:[”“"»]|$)|(?<!\p{L})‘[^’]*(?:’|$)/gu;
