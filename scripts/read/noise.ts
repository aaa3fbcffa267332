import type { Block, Dropped, Prose, Signs } from '#model';
import { isBadge, isLinkBar } from './page-furniture.ts';
import type { Reading } from './reader.ts';

const photo =
  /^\(?(?:photo|image|picture|credit|featured image|graphic|foto|bild|imagen|crédit|图片?|写真)s?(?: (?:by|credit|courtesy(?: of)?|source))?\s*[:：/|]/iu;

/**
 * Puts aside what is no part of the article: advertisements, share bars, bylines, captions of pictures that are not there.
 * Each goes to the report with its line and why.
 */
export function withoutNoise(reading: Reading, signs: Signs, bare: boolean): Reading {
  const dropped: Dropped[] = [...reading.dropped];
  let author = reading.author;
  const prose = reading.blocks.filter(({ kind }) => kind === 'paragraph');
  const edges = new Set([...prose.slice(0, 5), ...prose.slice(-2)]);
  const aside = (text: Prose, reason: string): false => {
    dropped.push({ text: text.text, line: text.line, reason });
    return false;
  };
  const keep = (block: Block): boolean => {
    if (block.kind === 'list') {
      block.items = block.items.filter(
        (item) =>
          item.blocks.length > 0 ||
          reasonOf(item.prose, signs) === undefined ||
          aside(item.prose, reasonOf(item.prose, signs) ?? ''),
      );
      return block.items.length > 0;
    }
    if (block.kind === 'picture' && isBadge(block))
      return aside({ ...block.prose, text: block.alt || block.url }, 'a badge');
    if (block.kind !== 'paragraph') return true;
    const reason = isLinkBar(block.prose) ? 'a bar of links' : reasonOf(block.prose, signs);
    if (reason !== undefined) return aside(block.prose, reason);
    if (short(block.prose) && edges.has(block) && signs.byline(block.prose.text)) {
      author ??= nameIn(block.prose.text);
      return aside(block.prose, 'byline');
    }
    return (
      !(bare && short(block.prose) && photo.test(block.prose.text)) || aside(block.prose, 'caption without its picture')
    );
  };
  const blocks = reading.blocks.filter(keep);
  return { ...reading, blocks, dropped, ...(author === undefined ? {} : { author }) };
}

function reasonOf(prose: Prose, signs: Signs): string | undefined {
  return short(prose) ? signs.noise(prose.text) : undefined;
}

function short({ text }: Prose): boolean {
  return text.length <= 300;
}

/** "By Jane Doe", "By Jane Doe | 3 March": the name. */
function nameIn(line: string): string | undefined {
  return /^(?:by|von|par|por|di|door)[: ]\s*(\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|al)){1,4})(?=$|[\s,|•·–—])/iu.exec(
    line,
  )?.[1];
}
