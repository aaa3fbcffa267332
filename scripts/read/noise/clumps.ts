import { type Block, dense, type Signs } from '#model';
import { longParagraph } from './elsewhere.ts';
import { isTight } from '../headings/page.ts';
import type { Source } from '../source.ts';
import { topOf } from './headline.ts';
import { isPageLine } from './page-line.ts';
import { lengthOf } from './trunk.ts';
import { paragraphText } from '../block-text.ts';
import { sentenceEnd } from '../sentence-end.ts';

/** In words and characters: what a label, a button, a name on the page around an article has at most; and a link to another article. */
const [label, link] = [
  { words: 8, characters: 60 },
  { words: 16, characters: 110 },
];

/** So many lines of a run are plainly of the page, and this share of them, where the others are as well. */
const [fewest, share] = [2, 0.2];

/**
 * The short lines that stand among lines of the page around an article, and are of it too, though no list of words knows them: buttons,
 * counts, names of people and pictures. A line that heads what comes behind them is none, nor is one below a colon.
 */
export function clumps(blocks: Block[], title: Block | undefined, source: Source, signs: Signs): Set<Block> {
  const tight = isTight(blocks, source);
  const top = new Set<Block>(topOf(blocks, signs));
  const page = new Set(
    blocks.filter(
      (block) =>
        isPageLine(block, signs) || (top.has(block) && signs.byline(paragraphText(block))) || isListOf(block, signs),
    ),
  );
  const found = new Set<Block>();
  const isShort = (block: Block | undefined, most = label): block is Block =>
    block !== undefined && block !== title && (page.has(block) || isLine(block, most));
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (isShort(blocks[to])) to++;
    const run = blocks.slice(from, to);
    const known = run.filter((block) => page.has(block)).length;
    if (known >= fewest && known >= run.length * share && !leadsIn(blocks[from - 1])) {
      const own = ownAfter(run, page, signs);
      run.slice(0, own).forEach((block, at) => {
        const heads = at === run.length - 1 && couldHead(block) && (tight || source.line(block.line - 1).trim() === '');
        if (!heads) found.add(block);
      });
    }
    from = to;
  }
  for (const block of found) page.add(block);
  const end = endOf(blocks, page);
  const behind = blocks.slice(end + 1);
  const first = behind.findIndex((block) => page.has(block));
  const asks = blocks.slice(0, end + 1).filter((block) => question.test(paragraphText(block))).length >= fewestAsked;
  if (end >= 0 && first >= 0)
    behind.slice(first).forEach((block, at, rest) => {
      const next = rest[at + 1];
      const within =
        next !== undefined &&
        page.has(next) &&
        rest.slice(at - plenty, at).filter((one) => found.has(one)).length === plenty;
      const isAsked =
        asks && question.test(paragraphText(block)) && next !== undefined && sentenceEnd.test(paragraphText(next));
      if (within ? block.kind === 'paragraph' && !isLong(block) : isShort(block, link) && !isAsked && !headsSome(next))
        found.add(block);
    });
  if (end >= 0) for (const block of amongPage(behind, page)) found.add(block);
  return found;
}

/** An article that has asked so often may do so once more at its end, and answer in short. */
const fewestAsked = 3;

const question = /[?？؟]$/u;

/** In lines: what an article says in short at its beginning. */
const leastOwn = 3;

/** Where in a run the article begins: behind who wrote it and when, or with "Summary", over several lines that no list knows. */
function ownAfter(run: Block[], page: Set<Block>, signs: Signs): number {
  const at = run.findLastIndex((block) => page.has(block)) + 1;
  if (run.length - at < leastOwn) return run.length;
  const isSigned = run.slice(0, at).every((block) => !page.has(block) || signs.byline(paragraphText(block)));
  return isSigned || signs.emptyHeading(paragraphText(run[at] as Block)) ? at : run.length;
}

/** What stands between many lines of the page behind an article, if none of it is long: lists of other articles, with a word on each. */
function amongPage(behind: Block[], page: Set<Block>): Block[] {
  const known = behind.filter((block) => page.has(block)).length;
  const all = behind.slice(
    behind.findIndex((block) => page.has(block)),
    behind.findLastIndex((block) => page.has(block)) + 1,
  );
  return known >= plenty && known >= all.length * share && !all.some(isLong) ? all : [];
}

/** So many lines of the page in a row, and another below: what stands between is of it too, though it be a sentence. */
const plenty = 5;

/** In characters: where hardly a paragraph is long, an article ends with its last sentence of this length. */
const sentence = 40;

/** The index of the last block that is plainly of the article: its last long paragraph, list, table; or its last sentence. */
function endOf(blocks: Block[], page: Set<Block>): number {
  const end = blocks.findLastIndex((block) => (block.kind === 'paragraph' ? isLong(block) : !page.has(block)));
  if (end >= blocks.length / 2) return end;
  const last = blocks.findLastIndex(
    (block) => !page.has(block) && paragraphText(block).length >= sentence && sentenceEnd.test(paragraphText(block)),
  );
  return blocks.slice(end + 1, last).filter((block) => page.has(block)).length < plenty ? Math.max(end, last) : end;
}

function isLong(block: Block): boolean {
  return lengthOf(paragraphText(block)) >= longParagraph;
}

/** "• 2nd": what looks like a list, and has only lines of the page. */
function isListOf(block: Block, signs: Signs): boolean {
  return block.kind === 'list' && block.items.every(({ prose }) => signs.pageLine(prose.text));
}

/** Few words without a stop, or none at all: "75", "×". */
function isLine(block: Block, most: typeof label): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text } = block.prose;
  // "Shipwright | Founder @Hull": what somebody is.
  if (/\s[|•]\s|\s@\p{L}/u.test(text) && text.length <= link.characters && !/[.?!]$/u.test(text)) return true;
  if (/[.!?]\s+\p{Lu}/u.test(text) && text.split(/\s+/u).length > label.words) return false;
  return (
    text.length <= most.characters &&
    text.split(/\s+/u).length <= most.words &&
    !/[.:;,。：…।॥۔،؛]["”’)»」』]*$/u.test(text)
  );
}

/** "Take with you:": what comes is a list. */
function leadsIn(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && /[:：]$/u.test(block.prose.text);
}

/** The last line of a run stands over the prose behind it, and may head it: several words, or one that is no mark or agency. */
function couldHead(block: Block): boolean {
  return headable.test(paragraphText(block));
}

const headable = new RegExp(String.raw`\p{L}\P{L}+\p{L}|\p{L}{5}|${dense.source}{2}`, 'u');

/** Behind an article, a line heads only what is plainly no link: a list, a table, a sentence. */
function headsSome(next: Block | undefined): boolean {
  if (next?.kind !== 'paragraph') return next !== undefined;
  return next.prose.text.length >= label.characters && sentenceEnd.test(next.prose.text);
}
