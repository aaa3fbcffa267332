import { type Block, cut, type Dropped, type Paragraph, type Prose, type Signs } from '#model';
import type { Source } from '../source.ts';

/** In words: with fewer, a caption only names what its picture showed. */
const leastSaid = 8;

/** Whether whose picture it is stands below a line, and little else: "The quay at dusk" over "Ada Reed / Getty Images". */
export function isOverCredit(next: Block | undefined, signs: Signs): boolean {
  if (next?.kind !== 'paragraph' || !signs.caption(next.prose.text)) return false;
  const { text } = next.prose;
  return text.slice(0, signs.credit(text) ?? 0).split(/\s+/u).length < leastSaid;
}

/** In words: what describes a picture for those who cannot see it. */
const [leastDescribed, mostDescribed] = [5, 30];

/** A line without a stop right above a caption was said of the picture to those who cannot see it, or tells whose it is: "AP / Ana Ruiz". */
export function isDescribed({ prose }: Paragraph, next: Block | undefined, signs: Signs): boolean {
  if (next?.kind !== 'paragraph' || next.line !== prose.line + 1 || !signs.caption(next.prose.text)) return false;
  if (signs.byline(prose.text)) return false;
  const words = prose.text.split(/\s+/u).length;
  const names = /\S\s?\/\s?\p{Lu}/u.test(prose.text);
  return (names || words >= leastDescribed) && words <= mostDescribed && !/[.!?:…"”’]$/u.test(prose.text);
}

/** "Lay the moss. (Ada Reed)": whose the picture is. */
const inBrackets = /\s\(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2}\)$/u;

/** How often one name comes that tells whose the pictures are; and in words, how long a line that ends so is. */
const [leastOften, mostNamed] = [3, 20];

/** Lines between the prose that end with the same name in brackets, again and again: no two of them stand side by side, as in a list. */
export function namedInBrackets(blocks: Block[]): Set<Block> {
  const named = blocks.map((block) => nameAtEnd(block));
  const often = new Map<string | undefined, number>();
  for (const name of named) often.set(name, (often.get(name) ?? 0) + 1);
  const isNamed = (at: number) => named[at] !== undefined && (often.get(named[at]) ?? 0) >= leastOften;
  if (named.some((_, at) => isNamed(at) && isNamed(at + 1))) return new Set();
  return new Set(blocks.filter((_, at) => isNamed(at)));
}

function nameAtEnd(block: Block): string | undefined {
  if (block.kind !== 'paragraph' || /^["“„«‘]/u.test(block.prose.text)) return undefined;
  const { text } = block.prose;
  return text.split(/\s+/u).length <= mostNamed ? inBrackets.exec(text)?.[0] : undefined;
}

/**
 * What becomes of such a line: a sentence that says something without its picture is spoken and not shown, and who took the picture
 * is put aside; the rest is put aside whole.
 */
export function withoutPicture(prose: Prose, source: Source, signs: Signs): { kept: Block[]; dropped: Dropped } {
  const index = signs.credit(prose.text) ?? inBrackets.exec(prose.text)?.index ?? 0;
  const caption = cut(prose, 0, index, source.text);
  const credit = cut(prose, index, prose.text.length, source.text);
  if (caption.text.split(/\s+/u).length < leastSaid)
    return { kept: [], dropped: { text: prose.text, line: prose.line, reason: 'caption without its picture' } };
  const said: Block = { kind: 'paragraph', prose: caption, line: caption.line };
  return {
    kept: [{ kind: 'spoken', blocks: [said], line: prose.line }],
    dropped: { text: credit.text, line: credit.line, reason: 'says who took a picture' },
  };
}
