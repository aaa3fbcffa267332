import { dirname, resolve } from 'node:path';
import { type Block, inTurns, type Manuscript, Problem, type Signs, type Warning } from '#model';
import { decode } from './files/decode.ts';
import { fileBytes } from './files/file-bytes.ts';
import { readFrontMatter } from './front-matter.ts';
import { findPictures } from './pictures.ts';
import { readerFor, readerOf, readers } from './readers.ts';
import { Source } from './source.ts';

/**
 * Reads an article from the disk: its front matter, its blocks, its pictures, and what was put aside.
 * Throws a Problem for a file that cannot be read or holds no article, and for broken front matter.
 * @param words what to read instead of the file: an earlier state of it
 * @param pause between the steps: see inTurns
 */
export async function readManuscript(
  file: string,
  signs: Signs,
  words?: Uint8Array,
  pause = async () => {},
): Promise<Manuscript> {
  const isPlain = readerFor(file) === readers['.txt'];
  const source = new Source(decode(words ?? (await fileBytes(file)), file));
  const { front, from, warnings } = readFrontMatter(source, file, isPlain);
  if (source.text.slice(from).trim() === '') throw nothing(file, from > 0);
  const marked = front.slides === 'marked';
  const reader = readerOf(file, source.text);
  const way = marked ? (readers['.md'] ?? reader) : reader;
  const reading = await inTurns(way({ file, source, from, signs, marked }), pause);
  if (reading.blocks.every(({ kind }) => kind === 'rule' || kind === 'directive')) throw nothing(file, from > 0);
  refuseTooMany(reading.blocks, file);
  const pictures = await findPictures(reading.blocks, file, dirname(resolve(file)));
  if (reading.author !== undefined) front.author ??= reading.author;
  if (reading.date !== undefined) front.date ??= reading.date;
  return {
    file,
    text: source.text,
    front,
    blocks: reading.blocks,
    afterword: reading.afterword ?? [],
    dropped: reading.dropped.sort((a, b) => a.line - b.line),
    warnings: [...warnings, ...hiddenMarks(source, from, file), ...reading.warnings, ...pictures],
  };
}

/** A talk of so many sections is none, and would take minutes to plan. */
const mostHeadings = 2000;

function refuseTooMany(blocks: Block[], file: string): void {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const first = headings[mostHeadings];
  if (!first) return;
  const message = `This article has ${headings.length} headings; the limit is ${mostHeadings}`;
  const place = { file, line: first.line };
  throw new Problem('article-headings', message, { place, hint: 'Split it into several articles.' });
}

function nothing(file: string, hasFront: boolean): Problem {
  const message = hasFront ? 'There is front matter, but no article under it' : 'There are no words in this file';
  const hint = 'An article is a title (# My title), sections (## A heading) and paragraphs of prose under them.';
  return new Problem('article-empty', message, { place: { file }, hint });
}

/** Marks that turn the direction of text can make a line read otherwise than it is. */
function hiddenMarks(source: Source, from: number, file: string): Warning[] {
  const found = source.text.slice(from).search(/[\u202a-\u202e\u2066-\u2069]/);
  if (found < 0) return [];
  const at = from + found;
  const place = { file, line: source.lineAt(at), column: source.columnAt(at) };
  return [{ code: 'text-direction', message: 'Hidden marks turn the direction of the text here', place }];
}
