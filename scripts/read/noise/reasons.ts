import type { Block, Paragraph, Prose, Signs } from '#model';
import { isDoor, isLinkBar, isMenu, isPlaced } from './page-furniture.ts';
import { bylineOf, isAuthor, isBio, isHouse, nameIn } from './bylines.ts';
import { isDescribed } from './captions.ts';
import type { Page } from './page.ts';
import { isOnBehalf, isSigned } from './signed.ts';

/** Why a paragraph is no part of the article; undefined if it is one. */
export function reasonFor(block: Paragraph, page: Page, at: number): string | undefined {
  for (const reason of reasons) {
    const found = reason(block, page, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const byline = 'byline';
const around = 'part of the page around the article';

/** As the index of a block: further on, what stands right below a heading is none of the title's. */
const atTop = 3;

/** Each is asked in its turn; the first that knows a reason tells it. */
const reasons: ((block: Paragraph, page: Page, at: number) => string | undefined)[] = [
  (block, { links }) => (links.has(block) ? 'leads elsewhere' : undefined),
  (block, { forms }) => (forms.has(block) ? 'sign-up form' : undefined),
  (block, { contacts: told }) => (told.has(block) ? 'whom to ask' : undefined),
  (block, { counts }) => (counts.has(block) ? around : undefined),
  (block, { site }) => (block === site ? 'names the site' : undefined),
  (block, { again }) => (again.has(block) ? 'says the headline again' : undefined),
  (block, { blocks, bare, signs }, at) =>
    bare && isDescribed(block, blocks[at + 1], signs) ? 'tells what a picture shows' : undefined,
  (block, { blocks }, at) => (at <= atTop && blocks[at - 1]?.kind === 'heading' && isHouse(block) ? byline : undefined),
  (block, { edges, signs }) =>
    edges.has(block) && isShort(block.prose) && bylineOf(block.prose, signs).length > 0 ? byline : undefined,
  (block, { prose, author }) =>
    block === prose.at(-1) && prose.length > 2 && isBio(block, author) ? 'about the author' : undefined,
  (block, { blocks, edges, signs, bare }, at) =>
    bare && edges.has(block) && isFiled(block, blocks[at - 1], blocks[at + 1], signs) ? 'tags' : undefined,
  (block, page, at) => (isBar(block, page, at) ? 'a bar of links' : undefined),
  (_, { blocks, bare }, at) => (!bare && isPlaced(blocks, at) ? 'advertisement' : undefined),
  (_, { blocks, bare }, at) => (!bare && isDoor(blocks, at) ? 'a bar of links' : undefined),
  ({ prose }, page) => reasonOfLine(prose, page),
  ({ prose }, { blocks, signs }, at) =>
    signs.pageHeading(prose.text) && !headsProse(blocks[at + 1]) ? around : undefined,
  (block, { prose, signs, bare }) =>
    bare && isSectionName(block, prose, signs) ? 'names the part of a site' : undefined,
  (block, { edges, prose, bare }) =>
    bare && edges.has(block) && isAddress(block, edges, prose) ? 'where the page stands' : undefined,
  (block, { edges, prose, signs }) => (edges.has(block) && isAuthor(block, prose, signs) ? byline : undefined),
  (block, { prose, signs, bare }) => (bare && isSiteName(block, prose, signs) ? 'names the site' : undefined),
  (block, { blocks, edges, signs, bare }, at) =>
    bare && edges.has(block) && isWriter(blocks[at - 1], signs) && isOnBehalf(block, blocks[at - 1], blocks[at + 1])
      ? byline
      : undefined,
  (block, { blocks, prose, signs, bare }) => (bare && isSigned(block, blocks, prose, signs) ? byline : undefined),
  (block, { comments: told }) => (told.has(block) ? 'what readers wrote' : undefined),
  (block, { clumps, above }) => (clumps.has(block) || above.has(block) ? around : undefined),
  ({ prose }, { bare }) => (bare && isTags(prose) ? 'tags' : undefined),
  ({ prose }, { bare }) => (bare && faces.test(prose.text) ? around : undefined),
];

function isWriter(block: Block | undefined, signs: Signs): boolean {
  return (
    block?.kind === 'paragraph' &&
    isShort(block.prose) &&
    nameIn(block.prose.text) !== undefined &&
    signs.byline(block.prose.text)
  );
}

/** "Ferries, Lysvik, 5G": right below who wrote an article and when, and above its prose, under what it is filed. */
function isFiled(block: Paragraph, before: Block | undefined, next: Block | undefined, signs: Signs): boolean {
  if (before?.kind !== 'paragraph' || !isShort(before.prose) || bylineOf(before.prose, signs).length === 0)
    return false;
  const parts = block.prose.text.split(/,\s|\s?[|•·]\s?/u);
  return parts.length > 1 && parts.every((part) => tag.test(part)) && headsProse(next);
}

const tag = /^[\p{Lu}\p{N}][\p{L}\p{N}&’'-]*(?:\s[\p{L}\p{N}&’'-]+){0,2}$/u;

/** To be pressed by whoever liked the article, or did not; or wants to go on: "Get a sample →". */
const faces = /^(?:\p{Extended_Pictographic}\ufe0f?\s?){1,5}$|^\P{P}{2,50}\s[→»⇗]$/u;

/** "#harbour #boats": words for those who look for them. */
function isTags({ text }: Prose): boolean {
  return text.split(/\s+/u).every((word) => /^(?:hashtag)?#[\p{L}\p{N}_-]*\p{L}[\p{L}\p{N}_-]*$/u.test(word));
}

/** Why a line is none of the article's, by what it says. */
export function reasonOfLine(prose: Prose, { signs, bare }: Page): string | undefined {
  if (!isShort(prose)) return undefined;
  // With marks, only what is plainly a label: "Donate today" may be what an article is about.
  const isPage = (bare || prose.text.split(' ').length <= 4) && signs.pageLine(prose.text);
  return signs.noise(prose.text) ?? (isPage ? around : undefined);
}

/** Links side by side, a line of many names above all else; and the "X" among the names of networks, which elsewhere is the tenth of something. */
function isBar({ prose }: Paragraph, { blocks, signs, bare }: Page, at: number): boolean {
  if (isLinkBar(prose) || isMenu(prose, signs) || (bare && at === 0 && manyNames.test(prose.text))) return true;
  return /^x$/i.test(prose.text) && [-1, 1].some((by) => isSharing(blocks[at + by], signs));
}

/** "Markets | Ferries | Ropes | Tides | Nets | Sails", and more of them. */
const manyNames = /^(?:[^|.!?]{2,40}\s\|\s){5,}[^|.!?]{0,40}\|?$/u;

function isSharing(block: Block | undefined, signs: Signs): boolean {
  return block?.kind === 'paragraph' && signs.pageLine(block.prose.text);
}

/** In words: a headline below the name of its part of a site. */
const [fewest, most] = [4, 18];

/** "SCIENCE", above the headline of a page that also says who wrote it and when; "Opinion", above any, or between it and who wrote it. */
function isSectionName(block: Paragraph, prose: Paragraph[], signs: Signs): boolean {
  const at = prose.indexOf(block);
  const below = prose[at + 1]?.prose.text ?? '';
  const words = below.split(/\s+/u).length;
  if (
    at > 0 &&
    signs.rubric(block.prose.text) &&
    (signs.byline(below) || isAuthor(prose[at + 1] ?? block, prose, signs))
  )
    return true;
  if (words < fewest) return false;
  if (at === 0 && signs.rubric(block.prose.text)) return words <= most && !/[.:;,]$/u.test(below) && prose.length > 2;
  if (!/^\p{Lu}{3,}(?: (?:& )?\p{Lu}{3,})?$/u.test(block.prose.text)) return false;
  return prose.slice(at + 2, at + 6).some((one) => signs.byline(one.prose.text));
}

/** "Harbourwatch", right below the title and above when it was written: where. */
function isSiteName(block: Paragraph, prose: Paragraph[], signs: Signs): boolean {
  const [title, below, date] = prose;
  if (below !== block || !title || !date || !signs.byline(date.prose.text) || nameIn(date.prose.text)) return false;
  return /^\p{Lu}[\p{L}\d.]+$/u.test(block.prose.text) && !signs.emptyHeading(block.prose.text);
}

/** "https://example.org/tides": an address alone in its line, the only one there, which nothing leads into. */
function isAddress(block: Paragraph, edges: Set<Paragraph>, prose: Paragraph[]): boolean {
  if (!address.test(block.prose.text)) return false;
  const above = prose[prose.indexOf(block) - 1]?.prose.text ?? '';
  return !/[:：]$/u.test(above) && [...edges].filter((one) => address.test(one.prose.text)).length === 1;
}

const address = /^https?:\/\/\S+$/u;

/** A paragraph that is long enough to be what a heading heads. */
function headsProse(next: Block | undefined): boolean {
  return next?.kind === 'paragraph' && next.prose.text.split(/\s+/u).length >= 12;
}

/** Whether a prose is short enough to be a line of the page around an article. */
export function isShort({ text }: Prose): boolean {
  return text.length <= 300;
}
