import { type Block, type Item, type List, wholeMark } from '#model';

/** What heads lines that lead elsewhere, and such a line: "2.1 The hull" of a table of contents, "List of lighthouses". */
const lists: [RegExp, RegExp][] = [
  [/^(?:table of )?contents$/i, /^\d{1,2}(?:\.\d{1,2})*\.?\s+\S.{0,60}(?<![.!?])$/u],
  [
    /^(?:media|press|investor)s? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)\s?:?$/i,
    /^(?:\S+@\S+\.\w+|(?:tel\.?:?\s*)?\+?[\d\s()/.-]{7,}|(?:https?:|www\.)\S+|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,4}(?:, .{2,60})?)$/u,
  ],
  [/^(?:(?:suggested |related )?topics|tags|filed under|explore)\s?:?$/i, /^(?:\S+\s?){1,4}(?<![.!?:])$/u],
  [/^see also$/i, /^(?!references$|notes$|external links$|further reading$)\p{Lu}.{2,70}(?<![.!?:])$/iu],
  [
    /^(?:explore more on these topics|most (?:viewed|read|popular|shared)|more on (?:this|these) (?:story|stories|topics?)|related (?:articles?|posts?|stories|topics?|content)|you (?:may|might) also (?:like|enjoy)|recommended(?: for you)?|trending(?: now)?|read (?:next|more|also)|also read|up next)\s?:?$/i,
    /^\S.{0,90}(?<![.!?:])$/u,
  ],
];

/** In characters: a paragraph that is so long is prose, and a short line over it its heading. */
export const longParagraph = 140;

/** The paragraphs that lead elsewhere: each stands below a line that says so, and heads nothing. */
export function elsewhere(blocks: Block[]): Set<Block> {
  const found = new Set<Block>();
  let listing: RegExp | undefined;
  blocks.forEach((block, at) => {
    const text = textOf(block);
    const next = blocks[at + 1];
    const heads = (textOf(next)?.length ?? 0) >= longParagraph && !isLast(block, blocks[at - 1], next, found);
    if (block.kind === 'paragraph' && listing?.test(block.prose.text) && !heads) found.add(block);
    else listing = text === undefined ? undefined : lists.find(([head]) => head.test(text))?.[1];
  });
  return found;
}

/** Of lines right below each other the last, with an empty line behind it: it is one of them, and heads nothing. */
function isLast(block: Block, before: Block | undefined, next: Block | undefined, found: Set<Block>): boolean {
  return (
    before !== undefined && found.has(before) && before.line + 1 === block.line && block.line + 1 < (next?.line ?? 0)
  );
}

/** How far above its box the words of a form stand, in paragraphs. */
const farthest = 3;

/** "Sign up for the harbour letter", what it promises, "Enter your email": the words above the box of a form. */
export function aboveForms(blocks: Block[]): Set<Block> {
  const found = new Set<Block>();
  blocks.forEach((block, at) => {
    if (!/^(?:enter )?your e-?mail/i.test(textOf(block) ?? '')) return;
    const above = blocks.slice(Math.max(0, at - farthest), at);
    const start = above.findLastIndex((one) => /^(?:sign up|subscribe|join|get)\b[^.]{0,70}$/i.test(textOf(one) ?? ''));
    if (start >= 0) for (const one of above.slice(start)) found.add(one);
  });
  return found;
}

/** In items: fewer links into the article are no table of its contents. */
const leastContents = 3;

/**
 * "- [Usage](#usage)": a list that only leads to the headings below; "- Reading" may stand over some of them.
 * @param heads the headings of the article: a list of two is no table, but of what it names as they do
 */
export function isContents({ items }: List, heads: ReadonlySet<string> = new Set()): boolean {
  const isTable =
    items.length >= leastContents || (items.length > 1 && items.every(({ prose }) => heads.has(prose.text)));
  return isTable && items.every(leadsInside);
}

function leadsInside({ prose, blocks }: Item): boolean {
  const isInside = wholeMark(prose, 'link')?.href?.startsWith('#') === true;
  const isOver = blocks.length > 0 && prose.spans.every(({ kind }) => kind !== 'link');
  return (isInside || isOver) && blocks.every((block) => block.kind === 'list' && block.items.every(leadsInside));
}

function textOf(block: Block | undefined): string | undefined {
  return block?.kind === 'paragraph' || block?.kind === 'heading' ? block.prose.text : undefined;
}
