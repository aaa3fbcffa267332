import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
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
