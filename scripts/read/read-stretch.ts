import { dirname, resolve } from 'node:path';
import { atOnce, type Block, type Heading, type Manuscript, type Signs } from '#model';
import { findPictures } from './pictures.ts';
import { readerOf } from './readers.ts';
import { Source } from './source.ts';
import { around } from './read-stretch/around.ts';
import { edited } from './read-stretch/edit.ts';

/** What stands under one heading, or before the first, read anew; and what stood there before. */
export interface Stretch {
  heading?: Heading | undefined;
  before: Block[];
  blocks: Block[];
}

/**
 * Reads of an edited article only what stands between two headings, where the whole edit lies there and reaches no further: it
 * opens nothing that the next heading might not close, and defines nothing for the rest. Headings that are such by their shape alone
 * are read with what stands on their other side, and have to be headings again. Nothing for all other edits.
 * @param text the article as it is now
 */
export async function readStretch(known: Manuscript, text: string, signs: Signs): Promise<Stretch | undefined> {
  const edit = edited(known.text, text);
  const found = around(known, edit);
  if (!found || reaches(text.slice(edit.from, edit.now)) || reaches(known.text.slice(edit.from, edit.to)))
    return undefined;
  const { heading, next, blocks: before, from, to, headed } = found;
  const { file } = known;
  const reader = readerOf(file, text);
  if (reader !== readerOf(file, known.text)) return undefined;
  // The edit defines nothing: what was defined before is what is now.
  const definitions = known.text.includes(']:') ? (known.text.match(definition) ?? []) : [];
  const lines = linesIn(known.text);
  const read = async (of: string): Promise<Block[] | undefined> => {
    const end = next && next.line + linesIn(of) - lines;
    const isOwn = (line: number) => line > (heading?.line ?? 0) && line < (end ?? Infinity);
    const stretch = { source: new Source(of), from, to: to + of.length - known.text.length, definitions, headed };
    const { blocks, afterword = [], dropped, warnings } = atOnce(reader({ file, signs, marked: false, ...stretch }));
    const own = between(blocks, heading?.line, end);
    // What is wrong with them is told when the whole is read.
    if (own) await findPictures(own, file, dirname(resolve(file)));
    const aside = [
      ...[...afterword, ...dropped].map(({ line }) => line),
      ...warnings.map(({ place }) => place?.line ?? 0),
    ];
    return aside.some(isOwn) || own?.some(({ kind }) => wandering.has(kind)) ? undefined : own;
  };
  // As it was, it must come out by itself as it came out of the whole.
  if (bare(await read(known.text)) !== bare(before)) return undefined;
  const blocks = await read(text);
  return blocks && { heading, before, blocks };
}

/** What stands between the headings of two lines; nothing where one of them is no heading. */
function between(blocks: Block[], from: number | undefined, to: number | undefined): Block[] | undefined {
  const at = (line: number) => blocks.findIndex((block) => block.kind === 'heading' && block.line === line);
  const [first, last] = [from === undefined ? 0 : at(from) + 1, to === undefined ? blocks.length : at(to)];
  return (from !== undefined && first === 0) || last < first ? undefined : blocks.slice(first, last);
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
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

/** Blocks in words, without the sentences that were found in them since. */
function bare(blocks: Block[] | undefined): string {
  return JSON.stringify(blocks, (name, value) => (name === 'sentences' ? undefined : value));
}
