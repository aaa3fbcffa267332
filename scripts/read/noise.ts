import type { Block, Dropped, List, Paragraph, Prose, Signs } from '#model';
import { bylineOf, dateIn, nameIn } from './noise/bylines.ts';
import { namedInBrackets, withoutPicture } from './noise/captions.ts';
import { isContents } from './noise/elsewhere.ts';
import { type Page, pageOf } from './noise/page.ts';
import { byline, isShort, reasonFor, reasonOfLine } from './noise/reasons.ts';
import { isBadge, isBarAsHeading } from './noise/page-furniture.ts';
import { toldContents } from './noise/told-contents.ts';
import type { Reading, Writing } from './reader.ts';
import type { Source } from './source.ts';

/**
 * Puts aside what is no part of the article: advertisements, share bars, bylines, captions of pictures that are not there.
 * Each goes to the report with its line and why.
 */
export function withoutNoise(reading: Reading, source: Source, signs: Signs, writing: Writing): Reading {
  const { bare } = writing;
  const page = pageOf(reading, source, signs, writing);
  const dropped: Dropped[] = [...reading.dropped];
  const afterword: Prose[] = [];
  let { date } = reading;
  const aside: Aside = ({ text, line }, reason) => {
    dropped.push({ text, line, reason });
    return [];
  };
  const heads = new Set(reading.blocks.flatMap((one) => (one.kind === 'heading' ? [one.prose.text] : [])));
  const contents = bare ? undefined : toldContents(reading.blocks);
  const kept = reading.blocks.flatMap((block, at): Block[] => {
    if (block.kind === 'paragraph' && contents?.has(block)) return aside(block.prose, 'table of contents');
    if (page.comments.has(block) && block.kind === 'list')
      return block.items.flatMap(({ prose }) => aside(prose, 'what readers wrote'));
    if (block.kind === 'list' && isSeed(block, reading.dropped))
      return block.items.flatMap(({ prose }) => aside(prose, 'table of contents'));
    if (block.kind === 'list' && page.above.has(block))
      return block.items.flatMap(({ prose }) => aside(prose, 'part of the page around the article'));
    if (block.kind === 'list') return listed(block, page, aside, heads);
    if (block.kind === 'picture' && isBadge(block))
      return aside({ text: block.alt ? `![${block.alt}]` : block.url, line: block.prose.line }, 'a badge');
    if (block.kind === 'heading' && isBarAsHeading(reading.blocks, at)) return aside(block.prose, 'a bar of links');
    if (block.kind !== 'paragraph') return [block];
    if (block === page.headline) return [{ ...block, kind: 'heading', level: 1 }];
    const reason = reasonFor(block, page, at);
    if (reason === undefined) return [block];
    if (reason === byline) {
      const signed = signature(block, signs);
      page.author ??= signed.author;
      date ??= signed.date;
    }
    if (!bare && isSaid(block.prose, reason)) afterword.push(block.prose);
    else aside(block.prose, reason);
    return [];
  });
  const named = bare ? namedInBrackets(kept) : new Set();
  const blocks = withoutContents(kept, page, aside).flatMap((block): Block[] => {
    if (!bare || block.kind !== 'paragraph' || !isShort(block.prose)) return [block];
    if (!named.has(block) && !signs.caption(block.prose.text)) return [block];
    const { kept, dropped: credit } = withoutPicture(block.prose, source, signs);
    dropped.push(credit);
    return kept;
  });
  return { ...reading, blocks, afterword, dropped, author: page.author, date };
}

/** Whether the author of a text with marks says it to the readers: a word of thanks, of who is who, of what was changed. */
function isSaid({ text }: Prose, reason: string): boolean {
  return /[.!?…。！？]["”»)]?$/u.test(text) && !labels.has(reason);
}

/** What is put aside for these reasons is said by a page, however it is written. */
const labels = new Set([
  'advertisement',
  'a bar of links',
  'byline',
  'cookie notice',
  'copyright line',
  'leads elsewhere',
  'navigation',
  'share bar',
  'sign-up form',
  'tags',
]);

/** "Table of contents", "See also" over what only led elsewhere, and is gone: nothing is left for it to head. */
function withoutContents(kept: Block[], { blocks: all, links, signs }: Page, aside: Aside): Block[] {
  return kept.flatMap((block, at): Block[] => {
    if (block.kind !== 'heading') return [block];
    const [below, next] = [kept[at + 1], all[all.indexOf(block) + 1]];
    // What stands below the table itself is none of it.
    const isOver = next?.kind === 'list' && isContents(next) && signs.noise(block.prose.text) !== undefined;
    if (!isOver && below && (below.kind !== 'heading' || below.level > block.level)) return [block];
    if (next && links.has(next)) return aside(block.prose, 'leads elsewhere');
    return next?.kind === 'list' && isContents(next) ? aside(block.prose, 'table of contents') : [block];
  });
}

/** "* TOC", right above the mark that made a table of contents of it. */
function isSeed({ items }: List, dropped: Dropped[]): boolean {
  const [first] = items;
  return (
    items.length === 1 &&
    dropped.some(({ text, line }) => /^\{:toc/i.test(text) && line === (first?.prose.line ?? 0) + 1)
  );
}

/** Puts words into the report, and leaves nothing in their place. */
type Aside = (words: Pick<Prose, 'text' | 'line'>, reason: string) => [];

/** A list without its items that are no part of the article, where most are none: "Comments" among things is an item like the others. */
function listed(block: List, page: Page, aside: Aside, heads: ReadonlySet<string>): Block[] {
  if (isContents(block, heads)) return block.items.flatMap(({ prose }) => aside(prose, 'table of contents'));
  const reasons = block.items.map(({ prose, blocks }) => (blocks.length > 0 ? undefined : reasonOfLine(prose, page)));
  if (reasons.filter(Boolean).length * 2 < reasons.length) return [block];
  const items = block.items.flatMap((item, index) => {
    const reason = reasons[index];
    return reason === undefined ? [item] : aside(item.prose, reason);
  });
  return items.length > 0 ? [{ ...block, items }] : [];
}

/** Who wrote the article and when, as far as a byline tells: a line that is nothing else is a name. */
function signature({ prose }: Paragraph, signs: Signs): { author?: string; date?: string } {
  const parts = isShort(prose) ? bylineOf(prose, signs) : [];
  if (parts.length === 0) return { author: prose.text };
  const first = <Found>(found: (Found | undefined)[]) => found.find((one) => one !== undefined);
  return { author: first(parts.map(nameIn)), date: first(parts.map(dateIn)) };
}
