import { type Block, type Picture, type Prose, type Signs, wholeMark } from '#model';

/** Who draws such signs, and what theirs are called elsewhere. */
const badgeHosts =
  'shields\\.io|badgen\\.net|badge\\.fury\\.io|badges\\.\\w[\\w.-]*|codecov\\.io|coveralls\\.io|travis-ci\\.\\w+|circleci\\.com|ci\\.appveyor\\.com|snyk\\.io|bestpractices\\.dev|hits\\.[\\w.-]+|komarev\\.com|visitor-badge\\.[\\w.-]+';
const badgePaths =
  '/badge(?:s|\\.svg|/)|/workflows/[^?#]*\\.svg|[-_/]button(?:[-_.]\\w+)*\\.(?:svg|png)|open_in_\\w+\\.svg';
const badges = new RegExp(`^https?://(?:(?:[\\w-]+\\.)*(?:${badgeHosts})/|[^?#]*(?:${badgePaths}))`, 'i');

/** Whether a picture is one of the small signs that stand at the head of a README: of a build, a download count, a button. */
export function isBadge({ url }: Picture): boolean {
  return badges.test(url.trim());
}

/**
 * Whether a line is a link and no more, to where money is given to a project; or, a few lines below such a one or above all headings, to who
 * gave some, with the marks by which they count who comes that way.
 */
export function isPlaced(blocks: Block[], at: number): boolean {
  const isLink = (pattern: RegExp) => (block: Block | undefined) =>
    block?.kind === 'paragraph' && pattern.test(wholeMark(block.prose, 'link')?.href ?? '');
  const asks = isLink(funds);
  if (asks(blocks[at])) return true;
  const above = blocks.slice(0, at);
  return (
    isLink(counted)(blocks[at]) && (above.slice(-near).some(asks) || !above.some(({ kind }) => kind === 'heading'))
  );
}

const funds = /^https?:\/\/(?:github\.com\/sponsors|(?:www\.)?(?:opencollective|patreon|ko-fi|buymeacoffee)\.com)\//i;
const counted = /^https?:\/\/[^?#]*\?(?:[^#]*&)?utm_(?:source|medium|campaign)=/i;

/** In blocks. */
const near = 12;

/** "Join our chat", a link and no more, behind what the head of a page tells and above the first heading below its title: a door, and nothing that the article says. */
export function isDoor(blocks: Block[], at: number): boolean {
  const block = blocks[at];
  const link = block?.kind === 'paragraph' ? wholeMark(block.prose, 'link') : undefined;
  if (block?.kind !== 'paragraph' || !link || block.prose.text.split(/\s+/u).length > mostOnDoor) return false;
  const above = blocks.slice(0, at);
  const [title, ...others] = above.filter((one) => one.kind === 'heading');
  // Right below the title it may be what the project calls itself.
  const isBehind = above.some((one) => one.kind === 'paragraph' && !wholeMark(one.prose, 'link'));
  return (
    title?.level === 1 && others.length === 0 && isBehind && blocks.slice(at + 1).some(({ kind }) => kind === 'heading')
  );
}

/** In words: a longer one tells something. */
const mostOnDoor = 5;

/**
 * "#### Docs | Chat", written as a heading in the head of a page, or over nothing. Farther down such a heading is what it looks like: without
 * it, what is told of its two things would stand below the heading before.
 */
export function isBarAsHeading(blocks: Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'heading' || !isLinkBar(block.prose)) return false;
  const isInHead = blocks.slice(0, at).every((one) => one.kind !== 'heading' || one.level === 1);
  const next = blocks[at + 1];
  return isInHead || next === undefined || next.kind === 'heading';
}

/** "Docs | Demo | Chat": whether a line leads elsewhere and says nothing: short parts, most of them links. */
export function isLinkBar({ text: whole, spans }: Prose): boolean {
  if (whole.length > 300 || !/[|·•]|\s\/\s/.test(whole)) return false;
  // "Guide | Reference - Reference (old)"
  const text = whole.replace(/\s[-–—]\s/g, ' | ');
  const parts = [...text.matchAll(/(?:[^|·•/\n]|(?<!\s)\/|\/(?!\s))+/g)].filter(([part]) => part.trim() !== '');
  if (parts.length < 2 || parts.some(([part]) => part.trim().split(/\s+/).length > 4)) return false;
  const links = parts.filter(({ 0: part, index }) => {
    const start = index + part.length - part.trimStart().length;
    const label = /^[^:：]{1,24}[:：]\s*/.exec(part.trimStart())?.[0].length ?? 0;
    return spans.some(
      (span) => span.kind === 'link' && span.start <= start + label && span.end >= start + part.trim().length,
    );
  });
  return links.length >= 2 && links.length >= parts.length / 2;
}

/** "Subscribe | Log in", "Home › Science": a menu or a trail that lost its links. */
export function isMenu({ text }: Prose, signs: Signs): boolean {
  const parts = text.split(/\s*[|·•«‹›»←→\n\t]\s*|\s>\s/u).filter(Boolean);
  return (
    parts.length >= 2 &&
    parts.every((part) => part.length <= 30 && part.split(/\s+/u).length <= 3 && !/[.!?:]$/u.test(part)) &&
    parts.some((part) => signs.noise(part) !== undefined || signs.pageLine(part))
  );
}
