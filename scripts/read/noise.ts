import type { Block, Dropped, Prose, Signs } from '#model';
import { isBadge, isLinkBar } from './page-furniture.ts';
import type { Reading } from './reader.ts';

const photo =
  /^\(?(?:photo|image|picture|credit|featured image|graphic|foto|bild|imagen|crédit|图片?|写真)s?(?: (?:by|credit|courtesy(?: of)?|source))?\s*[:：/|]/iu;

/** A caption that ends in who took the picture. */
const credited =
  /[.!?]["”’]?\s+(?:photo|photograph|picture|image|illustration|credit|foto|bild|crédit)s?(?: (?:by|credit))?\s*[:：/|]\s*\S.{0,80}$/iu;

/** What heads lines that lead elsewhere, and such a line: "2.1 The hull" of a table of contents, "List of lighthouses". */
const lists: [RegExp, RegExp][] = [
  [/^(?:table of )?contents$/iu, /^\d{1,2}(?:\.\d{1,2})*\.?\s+\S.{0,60}(?<![.!?])$/u],
  [
    /^(?:media|press|investor)s? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)\s?:?$/iu,
    /^(?:\S+@\S+\.\w+|(?:tel\.?:?\s*)?\+?[\d\s()/.-]{7,}|(?:https?:|www\.)\S+|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,4}(?:, .{2,60})?)$/u,
  ],
  [/^see also$/iu, /^(?!references$|notes$|external links$|further reading$)\p{Lu}.{2,70}(?<![.!?:])$/iu],
];

/**
 * Puts aside what is no part of the article: advertisements, share bars, bylines, captions of pictures that are not there.
 * Each goes to the report with its line and why.
 */
export function withoutNoise(reading: Reading, signs: Signs, bare: boolean): Reading {
  const dropped: Dropped[] = [...reading.dropped];
  let { author, date } = reading;
  const prose = reading.blocks.filter(({ kind }) => kind === 'paragraph');
  const edges = new Set([...prose.slice(0, 5), ...prose.slice(-2)]);
  const aside = (text: Prose, reason: string): false => {
    dropped.push({ text: text.text, line: text.line, reason });
    return false;
  };
  let listing: RegExp | undefined;
  const keep = (block: Block): boolean => {
    if (listing && block.kind === 'paragraph' && listing.test(block.prose.text))
      return aside(block.prose, 'leads elsewhere');
    listing = block.kind === 'paragraph' ? lists.find(([head]) => head.test(block.prose.text))?.[1] : undefined;
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
    const parts = edges.has(block) ? bylineOf(block.prose, signs) : [];
    if (parts.length > 0) {
      author ??= parts.map(nameIn).find((name) => name !== undefined);
      date ??= parts.map(dateIn).find((day) => day !== undefined);
      return aside(block.prose, 'byline');
    }
    const caption = photo.test(block.prose.text) || credited.test(block.prose.text);
    return !(bare && short(block.prose) && caption) || aside(block.prose, 'caption without its picture');
  };
  const blocks = reading.blocks.filter(keep);
  return { ...reading, blocks, dropped, author, date };
}

function reasonOf(prose: Prose, signs: Signs): string | undefined {
  return short(prose) ? signs.noise(prose.text) : undefined;
}

function short({ text }: Prose): boolean {
  return text.length <= 300;
}

/** The parts of a line that says who and when: "By Jane Doe | 3 March 2025 | 5 min read". None if it is another line. */
function bylineOf(prose: Prose, signs: Signs): string[] {
  if (!short(prose)) return [];
  const parts = prose.text.split(/\s*[|·•\n]\s*/).filter(Boolean);
  if (
    parts.some((part) => signs.byline(part)) &&
    parts.every((part) => signs.byline(part) || part.split(' ').length <= 4)
  )
    return parts;
  return signs.byline(prose.text) ? [prose.text] : [];
}

/** The day that a line names, as it is written. */
function dateIn(line: string): string | undefined {
  return /\d{4}-\d{2}-\d{2}|\d{1,2}\.?\s\p{L}+\.?,?\s\d{4}|\p{L}+\.?\s\d{1,2},\s\d{4}/u.exec(line)?.[0];
}

/** "By Jane Doe", "By Jane Doe | 3 March": the name. */
function nameIn(line: string): string | undefined {
  return /^(?:by|von|par|por|di|door)[: ]\s*(\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|al)){1,4})(?=$|[\s,|•·–—])/iu.exec(
    line,
  )?.[1];
}
