import { type Block, type Dropped, type Prose, wholeMark, withoutAdded } from '#model';

/** The words of a line, and the block that is no more than it. */
export interface Line {
  block: Block;
  prose: Prose;
}

/** What a cover holds below its title, which is nowhere else if it does not hold it. */
export const mostLetters = 88;

/** What only the page of a project has at its head. */
const furniture = new Set(['a badge', 'a bar of links']);

/** In words, of a tagline; and the fewest of a second headline. */
const [fewest, most, leastOfSecond] = [3, 18, 6];

/**
 * What stands by itself below the name of a project: words without a stop, or, in a README, which its badges give away, a first sentence.
 * What begins with the name, "Gangway is a …", goes on as prose.
 */
export function tagline(title: Prose, below: Block[], dropped: Dropped[]): Line | undefined {
  const [block, next] = below.filter(({ kind }) => kind !== 'picture' && kind !== 'rule');
  const line = block && lineOf(block);
  if (!line || !next) return undefined;
  const { text } = line.prose;
  const count = text.split(/\s+/u).length;
  const [name = ''] = title.text.toLowerCase().split(/(?::|\s[–—-])\s/u);
  if (count < fewest || wholeMark(line.prose, 'link') || text.toLowerCase().startsWith(name)) return undefined;
  const isReadme = dropped.some(({ reason }) => furniture.has(reason));
  const fits = [text, withoutAdded(text)].some((part) => part !== undefined && part.length <= mostLetters);
  const isSentence = isReadme && fits && count <= most && /^[^.!?]+(?:\.\S[^.!?]*)*[.]$/u.test(text);
  return (isTagline(text) && text.length <= mostLetters) || isSentence ? line : undefined;
}

/**
 * "Marl sells its ferry", and right below it "Mayor and crew speak of a new boat on Monday": the only heading of a release, over
 * all that it tells, is its second headline. A heading of few words may as well head the prose, and so does one that its author marked.
 */
export function secondHeadline([first, ...rest]: Block[], input: string): Line | undefined {
  if (first?.kind !== 'heading' || rest.length === 0 || rest.some(({ kind }) => kind === 'heading')) return undefined;
  const { text, segments } = first.prose;
  const isLong = text.split(/\s+/u).length >= leastOfSecond && text.length <= mostLetters;
  const start = segments[0]?.source ?? 0;
  const isMarked = /\S/u.test(input.slice(input.lastIndexOf('\n', start - 1) + 1, start));
  return isLong && !isMarked && !/[.:!?]$/u.test(text) ? { block: first, prose: first.prose } : undefined;
}

/** What stands by itself in a paragraph, or in a quotation of nobody: "> Small cranes done right". */
function lineOf(block: Block): Line | undefined {
  if (block.kind === 'paragraph') return { block, prose: block.prose };
  if (block.kind !== 'quote' || block.by || block.blocks.length !== 1) return undefined;
  const [only] = block.blocks;
  return only?.kind === 'paragraph' ? { block, prose: only.prose } : undefined;
}

function isTagline(text: string): boolean {
  return text.split(/\s+/).length <= 14 && !/[.:!?]$/.test(text);
}
