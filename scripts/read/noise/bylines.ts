import { type Paragraph, type Prose, type Signs, wholeMark } from '#model';
import { longParagraph } from './elsewhere.ts';

/** Those paragraphs among which it may stand who wrote the article, and when: its head and its end. */
export function edgesOf(prose: Paragraph[], signs: Signs): Set<Paragraph> {
  return new Set([...prose.slice(0, headOf(prose, signs)), ...prose.slice(-2)]);
}

/**
 * How many paragraphs may stand before the article: up to the first that is plainly prose, and five at least. One that stands right
 * above bylines tells what the article is about, and is still before it.
 */
function headOf(prose: Paragraph[], signs: Signs): number {
  const isLong = ({ prose: { text } }: Paragraph) => text.length >= longParagraph;
  let head = prose.findIndex(isLong);
  const under = prose.slice(head + 1, head + 1 + mostUnder);
  const last = under.slice(0, under.findIndex(isLong)).findLastIndex(({ prose: { text } }) => signs.byline(text));
  if (head >= 0 && last >= 0) head += last + 2;
  return Math.max(5, Math.min(head, mostBefore));
}

/** So many paragraphs may stand before an article, and so many of them below what it is about. */
const [mostBefore, mostUnder] = [16, 9];

/** "Ada Reed", right above what she is or when she wrote it, or above who wrote it with her. */
export function isAuthor(block: Paragraph, prose: Paragraph[], signs: Signs): boolean {
  if (!fullName.test(block.prose.text) || signs.rubric(block.prose.text)) return false;
  const at = prose.indexOf(block);
  const texts = prose.slice(at + 1, at + mostAuthors).map((one) => one.prose.text);
  const next = isPair(block.prose.text) ? texts.find((text) => signs.byline(text) || !isPair(text)) : texts[0];
  // "Cold Harbours | By Ada Reed", below the day: what stands above "by" is the title.
  return at > 0 && signs.byline(next ?? '') && nameIn(next ?? '') === undefined;
}

/** "Ada Reed": of more words, a line may also tell what somebody is. */
function isPair(text: string): boolean {
  return fullName.test(text) && text.split(' ').length === 2;
}

/** So many people sign an article each in a line of their own. */
const mostAuthors = 5;

/** "Ada Reed": two words or more, each with its capital. */
export const fullName = /^\p{Lu}[^\s\d,;:!?()&]+(?: \p{Lu}[^\s\d,;:!?()&]*){1,3}$/u;

/** In words: what is told about an author behind the article. */
const longestBio = 70;

/** "Ada Reed writes about boats and lives in Lysvik": the last paragraph, of whom the byline named, or in italics and of anybody. */
export function isBio({ prose }: Paragraph, author: string | undefined): boolean {
  const { text } = prose;
  if (text.split(/\s+/u).length > longestBio) return false;
  if (author !== undefined && /\s/u.test(author) && text.startsWith(`${author} `)) return true;
  return bio.test(text) && wholeMark(prose, 'em') !== undefined;
}

/** A name, and what its owner is or does. */
const bio =
  /^\p{Lu}[^\s\d,;:!?()&]+(?: \p{Lu}[^\s\d,;:!?()&]*){1,3} (?:is|was|works|writes|lives|leads|serves|teaches|covers|runs|directs|has|ist|est|es)\s/u;

/** "*Centre for Local Evidence*": few words in italics right below the title, each a name's or small. */
export function isHouse({ prose }: Paragraph): boolean {
  return house.test(prose.text) && wholeMark(prose, 'em') !== undefined;
}

const house =
  /^\p{Lu}[\p{L}'’&-]+(?:\s(?:of|for|the|and|&|de|du|für|\p{Lu}[\p{L}'’&.-]*)){1,6}(?<!\s(?:of|for|the|and|&|de|du|für))$/u;

/** The parts of a line that says who and when: "By Jane Doe | 3 March 2025 | 5 min read". None if it is another line. */
export function bylineOf(prose: Prose, signs: Signs): string[] {
  return signs.byline(prose.text.replaceAll('\n', ' | ')) ? prose.text.split(/\s*[|·•\n]\s*/).filter(Boolean) : [];
}

/** The day that a line names, as it is written. */
export function dateIn(line: string): string | undefined {
  return /\d{4}-\d{2}-\d{2}|\d{1,2}\.?\s\p{L}+\.?,?\s\d{4}|(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+)\.?\s\d{1,2},\s\d{4}/u.exec(
    line,
  )?.[0];
}

/** "By Jane Doe", "By Jane Doe | 3 March", "By Jane Doe Mar 3, 2025": the name. */
export function nameIn(line: string): string | undefined {
  const day = line.indexOf(dateIn(line) ?? line);
  return /^(?:(?:\p{L}+\.? \d{1,2},? \d{4} )?(?:(?:posted|written|published|story|words|text) )?by|authors?(?=:)|von|par|por|di|door)[: ]\s*(\p{Lu}[\p{L}'’.-]+(?: (?!(?:on|in|at|for|published|posted|updated|last)\b)(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|al)){1,4})(?=$|[\s,|•·–—])/iu.exec(
    day > 0 ? line.slice(0, day) : line,
  )?.[1];
}
