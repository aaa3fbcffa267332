import { fromLogo } from './from-logo.ts';
import { secondHeadline, tagline } from './second-line.ts';
import { deckHeading } from './slides.ts';
import {
  type Article,
  type Block,
  type FrontMatter,
  type Heading,
  type Manuscript,
  plain,
  type Prose,
  type Signs,
} from '#model';

export interface Titled {
  title: Prose;
  /** Nothing in the article is its title: the title is empty and to be inferred. */
  inferred: boolean;
  subtitle?: Prose;
  /** Without the heading that is the title. */
  blocks: Block[];
}

/** The title: from the front matter, a single heading of the highest level, or a first line that passes for a heading. */
export function titled({ front, blocks, text, dropped }: Manuscript, signs: Signs): Titled {
  const subtitle = front.subtitle ? fromFront(front, 'subtitle', front.subtitle, text) : undefined;
  if (front.slides === 'marked') return ofSlides(front, blocks, text, subtitle);
  const heading = titleHeading(blocks, signs);
  if (front.title) {
    const title = fromFront(front, 'title', front.title, text);
    const isAbove = heading && (standsAlone(heading, blocks) || same(heading.prose.text, front.title));
    if (!heading || !isAbove) return { title, inferred: false, blocks, ...(subtitle ? { subtitle } : {}) };
    const second = subtitle ?? (same(heading.prose.text, front.title) ? undefined : heading.prose);
    return {
      title,
      inferred: false,
      blocks: blocks.filter((block) => block !== heading),
      ...(second ? { subtitle: second } : {}),
    };
  }
  const page = heading && belowName(heading, blocks, signs);
  if (heading && page) {
    const rest = blocks.filter((block) => block !== heading && block !== page);
    return { title: page.prose, inferred: false, blocks: rest, subtitle: subtitle ?? heading.prose };
  }
  if (heading) {
    const below = blocks.slice(blocks.indexOf(heading) + 1);
    const line = subtitle ? undefined : (secondHeadline(below, text) ?? tagline(heading.prose, below, dropped));
    const second = subtitle ?? line?.prose;
    return {
      title: heading.prose,
      inferred: false,
      blocks: blocks.filter((block) => block !== heading && block !== line?.block),
      ...(second ? { subtitle: second } : {}),
    };
  }
  const logo = fromLogo(blocks, text, dropped);
  if (logo) return { inferred: false, ...logo, ...(subtitle ? { subtitle } : {}) };
  return { title: plain('', 1), inferred: true, blocks, ...(subtitle ? { subtitle } : {}) };
}

/** A deck that was split by hand keeps the heading that it is called by on the slide where it stands. */
function ofSlides(front: FrontMatter, blocks: Block[], text: string, subtitle: Prose | undefined): Titled {
  const heading = deckHeading(blocks)?.prose;
  const title = front.title ? fromFront(front, 'title', front.title, text) : (heading ?? plain('', 1));
  return { title, inferred: !front.title && !heading, blocks, ...(subtitle ? { subtitle } : {}) };
}

/** The heading that stands over all others: the first block, or the only one of level 1 with nothing but pictures before. */
function titleHeading(blocks: Block[], signs: Signs): Heading | undefined {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const [first] = headings;
  if (!first || (signs.faq(first.prose.text) && !(first.level === 1 && first === blocks[0]))) return undefined;
  const before = blocks.slice(0, blocks.indexOf(first));
  const leads = before.every(({ kind }) => kind === 'picture' || kind === 'directive' || kind === 'rule');
  if (first.level === 1 && (leads || (headings.filter(({ level }) => level === 1).length === 1 && before.length <= 2)))
    return first;
  // "### On boats", and then "## The hull": of no other part, it stands over all.
  const [, second] = headings;
  const isOver =
    second && first.level > second.level && headings.filter(({ level }) => level === second.level).length > 1;
  if (leads && isOver && !signs.emptyHeading(first.prose.text)) return first;
  const top = Math.min(...headings.slice(0, 10_000).map(({ level }) => level));
  const alone = headings.filter(({ level }) => level === top).length === 1;
  return leads && alone && first.level === top && headings.length >= 3 ? first : undefined;
}

/** Whether a heading is the only one of the first level: among others it heads a chapter. */
function standsAlone(heading: Heading, blocks: Block[]): boolean {
  return (
    heading.level === 1 && blocks.every((block) => block === heading || block.kind !== 'heading' || block.level > 1)
  );
}

/** "Gangway", and right below it the one heading that all others stand under: the name of a project, over the title of a page. */
function belowName(name: Heading, blocks: Block[], signs: Signs): Heading | undefined {
  const [next, ...rest] = blocks.slice(blocks.indexOf(name) + 1);
  const words = name.prose.text.split(/\s+/u);
  const isName = words.length === 1 || (words.length <= mostOfName && words.every((word) => /^[\p{Lu}\d]/u.test(word)));
  if (!isName || next?.kind !== 'heading' || signs.emptyHeading(next.prose.text)) return undefined;
  const others = rest.filter((block): block is Heading => block.kind === 'heading');
  return others.length > 0 && others.every(({ level }) => level > next.level) ? next : undefined;
}

/** In words. */
const mostOfName = 3;

/** What else the cover says, as far as it stands in the front matter. */
export function creditsOf({ front, text }: Manuscript): Article['credits'] {
  const keys = (['author', 'date', 'kicker'] as const).filter((key) => front[key] && front.places[key]);
  return Object.fromEntries(keys.map((key) => [key, fromFront(front, key, front[key] ?? '', text)]));
}

function fromFront(front: FrontMatter, key: string, words: string, input: string): Prose {
  const place = front.places[key];
  if (!place) return plain(words, 1);
  const written = input.slice(place.start, place.end);
  const found = written.indexOf(words);
  if (found >= 0) return plain(words, place.line, place.start + found);
  const whole = [{ at: 0, source: place.start, length: words.length, width: place.end - place.start }];
  return { ...plain(words, place.line), segments: whole };
}

/** Whether two titles say the same, but for marks and case, one of them perhaps with a subtitle. */
function same(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')) as [string, string];
  return a === b || (Math.min(a.length, b.length) >= 12 && (a.startsWith(b) || b.startsWith(a)));
}
