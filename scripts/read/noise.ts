import type { Block, Dropped, Paragraph, Prose, Signs } from '#model';
import { bylineOf, dateIn, edgesOf, isAuthor, isBio, nameIn } from './noise/bylines.ts';
import { isCaption, isDescribed, withoutPicture } from './noise/captions.ts';
import { aboveForms, elsewhere, isContents } from './noise/elsewhere.ts';
import { masthead } from './noise/masthead.ts';
import { isBadge, isLinkBar, isMenu } from './page-furniture.ts';
import type { Reading } from './reader.ts';
import type { Source } from './source.ts';

const around = 'part of the page around the article';

/**
 * Puts aside what is no part of the article: advertisements, share bars, bylines, captions of pictures that are not there.
 * Each goes to the report with its line and why.
 */
export function withoutNoise(reading: Reading, source: Source, signs: Signs, bare: boolean): Reading {
  const dropped: Dropped[] = [...reading.dropped];
  let { author, date } = reading;
  const prose = reading.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const edges = edgesOf(prose, signs);
  const [links, forms] = [elsewhere(reading.blocks), aboveForms(reading.blocks)];
  const site = bare ? masthead(reading.blocks, signs) : undefined;
  const aside = (text: Prose, reason: string): false => {
    dropped.push({ text: text.text, line: text.line, reason });
    return false;
  };
  const reasonOf = (text: Prose): string | undefined => {
    if (!short(text)) return undefined;
    // With marks, only what is plainly a label: "Donate today" may be what an article is about.
    const isPage = (bare || text.text.split(' ').length <= 4) && signs.pageLine(text.text);
    return signs.noise(text.text) ?? (isPage ? around : undefined);
  };
  const keep = (block: Block, at: number): boolean => {
    if (block.kind === 'paragraph' && links.has(block)) return aside(block.prose, 'leads elsewhere');
    if (block.kind === 'paragraph' && forms.has(block)) return aside(block.prose, 'sign-up form');
    if (block.kind === 'paragraph' && block === site) return aside(block.prose, 'names the site');
    if (block.kind === 'paragraph' && bare && isDescribed(block, reading.blocks[at + 1]))
      return aside(block.prose, 'tells what a picture shows');
    if (block.kind === 'list' && isContents(block)) {
      for (const { prose } of block.items) aside(prose, 'table of contents');
      return false;
    }
    if (block.kind === 'list') {
      // "Comments" among things that are none is an item like the others.
      const reasons = block.items.map(({ prose, blocks }) => (blocks.length > 0 ? undefined : reasonOf(prose)));
      if (reasons.filter(Boolean).length * 2 < reasons.length) return true;
      block.items = block.items.filter(({ prose }, index) => {
        const reason = reasons[index];
        return reason === undefined || aside(prose, reason);
      });
      return block.items.length > 0;
    }
    if (block.kind === 'picture' && isBadge(block))
      return aside({ ...block.prose, text: block.alt || block.url }, 'a badge');
    if (block.kind !== 'paragraph') return true;
    const parts = edges.has(block) && short(block.prose) ? bylineOf(block.prose, signs) : [];
    if (parts.length > 0) {
      author ??= parts.map(nameIn).find((name) => name !== undefined);
      date ??= parts.map(dateIn).find((day) => day !== undefined);
      return aside(block.prose, 'byline');
    }
    if (block === prose.at(-1) && prose.length > 2 && isBio(block, author))
      return aside(block.prose, 'about the author');
    const bar = isLinkBar(block.prose) || isMenu(block.prose, signs);
    const shares = isX(block) && [-1, 1].some((by) => isSharing(reading.blocks[at + by], signs));
    const reason = bar || shares ? 'a bar of links' : reasonOf(block.prose);
    if (reason !== undefined) return aside(block.prose, reason);
    if (signs.pageHeading(block.prose.text) && !headsProse(reading.blocks[at + 1])) return aside(block.prose, around);
    if (bare && isSectionName(block, prose, signs)) return aside(block.prose, 'names the part of a site');
    if (edges.has(block) && isAuthor(block, prose, signs)) {
      author ??= block.prose.text;
      return aside(block.prose, 'byline');
    }
    return true;
  };
  const blocks = reading.blocks.filter(keep).flatMap((block): Block[] => {
    if (!bare || block.kind !== 'paragraph' || !short(block.prose) || !isCaption(block.prose)) return [block];
    const { kept, dropped: credit } = withoutPicture(block.prose, source);
    dropped.push(credit);
    return kept;
  });
  return { ...reading, blocks, dropped, author, date };
}

/** "X": the name of a network among others, and elsewhere the tenth of something. */
function isX({ prose }: Paragraph): boolean {
  return /^x$/iu.test(prose.text);
}

function isSharing(block: Block | undefined, signs: Signs): boolean {
  return block?.kind === 'paragraph' && signs.pageLine(block.prose.text);
}

/** "SCIENCE", above the headline of a page that also says who wrote it and when. */
function isSectionName(block: Paragraph, prose: Paragraph[], signs: Signs): boolean {
  if (!/^\p{Lu}{3,}(?: (?:& )?\p{Lu}{3,})?$/u.test(block.prose.text)) return false;
  const at = prose.indexOf(block);
  if ((prose[at + 1]?.prose.text ?? '').split(/\s+/u).length < 4) return false;
  return prose.slice(at + 2, at + 6).some((one) => signs.byline(one.prose.text));
}

/** A paragraph that is long enough to be what a heading heads. */
function headsProse(next: Block | undefined): boolean {
  return next?.kind === 'paragraph' && next.prose.text.split(/\s+/u).length >= 12;
}

function short({ text }: Prose): boolean {
  return text.length <= 300;
}
