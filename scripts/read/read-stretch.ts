import { dirname, resolve } from 'node:path';
import { atOnce, type Block, type Heading, type Manuscript, type Signs } from '#model';
import { markdown } from './markdown.ts';
import { findPictures } from './pictures.ts';
import { Source } from './source.ts';

/** What stands under one heading, read anew, and what stood there before. */
export interface Stretch {
  heading: Heading;
  before: Block[];
  blocks: Block[];
}

/**
 * Reads of an edited article only what stands between two headings, where the whole edit lies there and reaches no further: it
 * opens nothing that the next heading might not close, and defines nothing for the rest. Nothing for all other edits.
 * @param text the article as it is now
 */
export async function readStretch(known: Manuscript, text: string, signs: Signs): Promise<Stretch | undefined> {
  const found = around(known, edited(known.text, text));
  if (!found) return undefined;
  const { heading, blocks: before, from, to, edit } = found;
  if (reaches(text.slice(edit.from, edit.now)) || reaches(known.text.slice(edit.from, edit.to))) return undefined;
  // The edit defines nothing: what was defined before is what is now.
  const definitions = known.text.includes(']:') ? (known.text.match(definition) ?? []) : [];
  const read = async (of: string, end: number): Promise<Block[] | undefined> => {
    const input = { file: known.file, source: new Source(of), from, to: end, definitions, signs, marked: false };
    const { blocks, dropped, warnings } = atOnce(markdown(input));
    const [first, ...rest] = blocks;
    // What is wrong with them is told when the whole is read.
    await findPictures(rest, known.file, dirname(resolve(known.file)));
    if (first?.kind !== 'heading' || rest.some(({ kind }) => wandering.has(kind))) return undefined;
    return dropped.length + warnings.length > 0 ? undefined : rest;
  };
  // As it was, it must come out by itself as it came out of the whole.
  if (bare(await read(known.text, to)) !== bare(before)) return undefined;
  const blocks = await read(text, to + text.length - known.text.length);
  return blocks && { heading, before, blocks };
}

/** Where a link is defined that is called by its name. */
const definition = /^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*\S.*$/gmu;

/** Marks of what may go on behind the next heading, or belongs elsewhere: fences, HTML, asides, templates, definitions, footnotes. */
const reaching = /\[\^|\]:|<|`{3}|~{3}|\${2}|:{3}|!{3}|\?{3}|\{[{%]|^[ \t>]*(?:#|=+[ \t]*$|-+[ \t]*$)/mu;

function reaches(lines: string): boolean {
  return reaching.test(lines.replace(/(?<!`)`[^`\n]+`(?!`)/g, ''));
}

/** Blocks that do not stay where they were written. */
const wandering = new Set<Block['kind']>(['heading', 'footnote', 'directive', 'spoken']);

/** Whole lines that were changed: from here to there in the text before, and to where they reach now. */
interface Edit {
  from: number;
  to: number;
  now: number;
}

function edited(before: string, now: string): Edit {
  const most = Math.min(before.length, now.length);
  const from = longest(most, (length) => now.startsWith(before.slice(0, length)));
  const same = longest(most - from, (length) => now.endsWith(before.slice(before.length - length)));
  const end = before.length - same;
  const isWhole = before[end - 1] === '\n' && now[now.length - same - 1] === '\n';
  const lineEnd = isWhole ? end : before.indexOf('\n', end);
  const to = lineEnd < 0 ? before.length : lineEnd;
  return { from: before.lastIndexOf('\n', from - 1) + 1, to, now: to + now.length - before.length };
}

/** The greatest number up to a bound for which something holds that holds for all below it: sought by halves, as texts are long. */
function longest(bound: number, holds: (length: number) => boolean): number {
  let [least, most] = [0, bound];
  while (least < most) {
    const middle = (least + most + 1) >> 1;
    if (holds(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

function around({ text, blocks }: Manuscript, edit: Edit) {
  const { starts } = new Source(text);
  const startOf = ({ line }: Block) => starts[line - 1] ?? text.length;
  let at = blocks.findLastIndex((block) => block.kind === 'heading' && startOf(block) < edit.from);
  const heading = blocks[at];
  if (heading?.kind !== 'heading') return undefined;
  const from = startOf(heading);
  const below = blocks.slice(++at);
  const next = below.find(({ kind }) => kind === 'heading');
  const to = next ? startOf(next) : text.length;
  // A heading that is one by its shape alone may be none by itself.
  const isMarked =
    /^#{1,6}[ \t]/.test(text.slice(from, from + 8)) && (!next || /^#{1,6}[ \t]/.test(text.slice(to, to + 8)));
  if (!isMarked || edit.to > to) return undefined;
  return { heading, blocks: next ? below.slice(0, below.indexOf(next)) : below, from, to, edit };
}

/** Blocks in words, without the sentences that were found in them since. */
function bare(blocks: Block[] | undefined): string {
  return JSON.stringify(blocks, (name, value) => (name === 'sentences' ? undefined : value));
}
