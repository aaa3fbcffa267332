import { relative } from 'node:path';

/** Colours for a terminal; each gives its words back unchanged where they would not show. */
export type Paint = Record<'bold' | 'dim' | 'red' | 'green' | 'yellow', (text: string) => string>;

/** Takes the stream that the words go to; minds NO_COLOR and FORCE_COLOR. */
export function paintFor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): Paint {
  const coloured = env.NO_COLOR
    ? false
    : env.FORCE_COLOR
      ? env.FORCE_COLOR !== '0'
      : stream.isTTY && env.TERM !== 'dumb';
  const code = (on: number, off: number) => (words: string) =>
    coloured ? `\u001b[${on}m${words}\u001b[${off}m` : words;
  return { bold: code(1, 22), dim: code(2, 22), red: code(31, 39), green: code(32, 39), yellow: code(33, 39) };
}

/** "1 slide", "2 slides". */
export function count(number: number, thing: string, things = `${thing}s`): string {
  return `${number} ${number === 1 ? thing : things}`;
}

/** A path as the person would type it. */
export function shown(path: string): string {
  const near = relative('', path);
  return printable(near && !near.startsWith('..') ? near : path);
}

/** Without what a terminal would obey: an article's words, or a file's name, must not move the cursor. */
export function printable(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return words.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) =>
    /\s/.test(character) ? ' ' : '\ufffd',
  );
}
