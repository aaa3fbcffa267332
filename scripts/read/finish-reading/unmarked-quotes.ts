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
  const heard = new Map(
    blocks.flatMap((block, at): [Block, RegExp[]][] => {
      const voices = isLong(block) ? voicesOf(block, blocks[at - 1], signs) : [];
      return voices.length > 0 ? [[block, voices]] : [];
    }),
  );
  if (heard.size === 0) return blocks;
  const others = blocks.flatMap((block) =>
    isLong(block) && !heard.has(block) ? [block.prose.text.replace(quoted, ' ')] : [],
  );
  // The author is asked once for each language, however many are quoted.
  const tellers = new Map<string, boolean>();
  const isTeller = (voices: RegExp[]): boolean => {
    const key = voices.join(' ');
    const known = tellers.get(key) ?? others.filter(isIn(voices)).length > others.length * shareOfTeller;
    tellers.set(key, known);
    return known;
  };
  return blocks.map((block): Block => {
    const voices = heard.get(block);
    return voices && !isTeller(voices) ? { kind: 'quote', blocks: [block], line: block.line } : block;
  });
}

/** How the one tells of oneself who is heard in a paragraph; none where nobody else is. */
function voicesOf({ prose: { text } }: Paragraph, lead: Block | undefined, signs: Signs): RegExp[] {
  if (lead?.kind !== 'paragraph' || !/[:：]$/u.test(lead.prose.text)) return [];
  if (!sentenceEnd.test(text) || marks.test(text[0] ?? '')) return [];
  const voices = signs.voices(lead.prose.text);
  return isIn(voices)(text) ? voices : [];
}

function isIn(voices: RegExp[]): (text: string) => boolean {
  return (text) => voices.some((voice) => voice.test(text));
}

function isLong(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && block.prose.text.split(/\s+/u).length >= fewest;
}

const marks = /["“„«»「‘']/u;

const quoted = /[“„"«][^”“"»]*(?:[”“"»]|$)|(?<!\p{L})‘[^’]*(?:’|$)/gu;
