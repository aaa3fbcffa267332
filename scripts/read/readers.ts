import { extname } from 'node:path';
import { Problem } from '#model';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { hasMarks } from './plain-text/has-marks.ts';
import type { Reader } from './reader.ts';

/** Every reader by the ending of the file's name. A file without one is read as plain text. */
export const readers: Record<string, Reader> = {
  '.md': markdown,
  '.markdown': markdown,
  '.mdx': markdown,
  '.mdown': markdown,
  '.txt': plainText,
  '.text': plainText,
  '': plainText,
};

/** The reader for a file. Throws a Problem for an ending that there is none for. */
export function readerFor(file: string): Reader {
  const ending = extname(file).toLowerCase();
  const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  if (reader) return reader;
  const known = Object.keys(readers).filter(Boolean).join(', ');
  throw new Problem('article-ending', `Files that end in ${ending} are not read`, {
    place: { file },
    hint: `Known are ${known}.`,
  });
}

/** The reader for a text of such a file: plain text that was written in Markdown is read as that. */
export function readerOf(file: string, text: string): Reader {
  const reader = readerFor(file);
  return reader === plainText && hasMarks(text) ? markdown : reader;
}
