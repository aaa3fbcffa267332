import { type Block, countWords, type Paragraph, type Signs } from '#model';
import type { Reading, Writing } from '../reader.ts';
import type { Source } from '../source.ts';
import { edgesOf } from './bylines.ts';
import { clumps } from './clumps.ts';
import { comments } from './comments.ts';
import { contacts } from './contacts.ts';
import { aboveForms, elsewhere } from './elsewhere.ts';
import { aboveHeadline, headlineOf, toldAbove, topOf } from './headline.ts';
import { letters } from './letters.ts';
import { masthead } from './masthead.ts';
import { headlineOver } from './over-trunk.ts';
import { isPageLine } from './page-line.ts';

/** What is known of all blocks before any of them is judged; and who wrote the article, as soon as a line has told. */
export interface Page {
  blocks: Block[];
  /** Its paragraphs. */
  prose: Paragraph[];
  /** Those at its beginning and its end, where bylines stand. */
  edges: Set<Paragraph>;
  links: Set<Block>;
  forms: Set<Block>;
  /** Whom to ask, and how. */
  contacts: Set<Block>;
  /** How often it was shared, between its headline and its prose. */
  counts: Set<Block>;
  /** The name of the site, above the article. */
  site: Block | undefined;
  /** The headline, where it stands more than once; and where it stands again. */
  headline: Block | undefined;
  again: Set<Block>;
  /** What stands above it: nothing of the article does. */
  above: Set<Block>;
  /** Short lines among those of the page. */
  clumps: Set<Block>;
  /** What readers wrote. */
  comments: Set<Block>;
  signs: Signs;
  /** Pasted, without any marks. */
  bare: boolean;
  author: string | undefined;
}

/** Looks once at all blocks of a reading. */
export function pageOf({ blocks, author, dropped }: Reading, source: Source, signs: Signs, { bare }: Writing): Page {
  const prose = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const plain = bare ? headlineOf(blocks, dropped, signs) : toldAbove(blocks, signs);
  const over = bare ? headlineOver(blocks, plain?.headline, signs) : undefined;
  const headline = over ?? plain?.headline;
  const site = bare && !headline ? masthead(blocks, signs) : undefined;
  const first = prose.find((block) => block !== site && !isPageLine(block, signs));
  const title = headline ?? (first && isInMenu(first, prose) ? undefined : first);
  return {
    ...{ blocks, prose, signs, bare, author },
    edges: edgesOf(prose, signs),
    links: elsewhere(blocks),
    forms: aboveForms(blocks),
    contacts: bare ? contacts(blocks) : new Set(),
    counts: bare ? countsOf(blocks, signs) : new Set(),
    ...{ headline, site },
    again: new Set([...(over ? [] : (plain?.again ?? [])), ...(bare && title ? beginnings(title, prose) : [])]),
    above: new Set(over ? blocks.slice(0, blocks.indexOf(over)) : aboveHeadline(blocks, headline, signs)),
    clumps: bare ? clumps(blocks, title, source, signs) : new Set(),
    comments: bare ? comments(blocks, signs) : new Set(),
  };
}

/** "The Tern", right below "The Tern: a boat for all": what a picture was called by, after the title. */
function beginnings(title: Block, prose: Paragraph[]): Paragraph[] {
  if (title.kind !== 'paragraph' || countWords(title.prose.text) > longestTitle) return [];
  const [whole, at] = [letters(title.prose.text), prose.indexOf(title)];
  return prose
    .slice(at + 1, at + 1 + nearTitle)
    .filter(({ prose: { text } }) => countWords(text) > 1 && whole.startsWith(`${letters(text)} `));
}

/** In words; and in paragraphs: so near below a title it is told again. */
const [longestTitle, nearTitle] = [18, 4];

/** "News", behind "Skip to content": the first line that no list knows is a button like the others. */
function isInMenu(block: Paragraph, prose: Paragraph[]): boolean {
  return prose[0] !== block && countWords(block.prose.text) <= 2;
}

/** "0", "637": what stands right above the prose, if it is nothing but a number. */
function countsOf(blocks: Block[], signs: Signs): Set<Block> {
  const top = topOf(blocks, signs).slice(1);
  const last = top.findLastIndex(
    ({ prose: { text } }) => !/^\d{1,3}(?:[.,]?\d{3})*[kK]?$/u.test(text) || year.test(text),
  );
  return new Set(top.slice(last + 1));
}

const year = /^(?:1[5-9]|20)\d\d$/u;
