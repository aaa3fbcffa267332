import { Problem } from '#model';

/**
 * Bytes as text: UTF-8, or UTF-16 with a byte order mark. Line ends become \n, NUL becomes U+FFFD, the mark is taken off.
 * Throws a Problem for a binary file and for bytes that are no UTF-8, with their line.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const encoding = utf16(bytes);
  if (!encoding && binary(bytes)) {
    const hint = 'Lectern reads text: Markdown (.md) or plain text (.txt).';
    throw new Problem('article-binary', 'This is a binary file, not a text', {
      place: { file },
      hint,
    });
  }
  try {
    const text = new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
  } catch {
    throw encoding ? badUtf16(file) : badUtf8(bytes, file);
  }
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Texts have hardly any control characters; one NUL may have strayed in, hundreds have not. */
function binary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 65_536);
  const known = [
    [0x25, 0x50, 0x44, 0x46, 0x2d],
    [0x50, 0x4b, 3, 4],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x1f, 0x8b],
  ];
  if (known.some((magic) => magic.every((byte, index) => start[index] === byte))) return true;
  let controls = 0;
  for (let at = 0; at < start.length; at++) {
    const byte = start[at] as number;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++;
  }
  return controls > 4 && controls > start.length / 100;
}

function badUtf8(bytes: Uint8Array, file: string): Problem {
  const offset = firstBad(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).replace(/\r\n?/g, '\n');
  const line = before.split('\n').length;
  const excerpt = before.slice(before.lastIndexOf('\n') + 1).slice(-200);
  const column = before.length - before.lastIndexOf('\n');
  const hex = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  const message = `The byte 0x${hex} (number ${offset}) is no UTF-8`;
  return new Problem('article-encoding', message, {
    place: { file, line, column },
    hint: 'Save the file again as UTF-8.',
    excerpt,
  });
}

/** Where the first sequence begins that is no UTF-8: halving, as a decoder tells only whether, not where, and back to its first byte. */
function firstBad(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  for (let back = 1; back <= 3; back++) {
    const first = bytes[good - back] ?? 0;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    if (length > back) return good - back;
  }
  return good;
}

/** Whether all is well so far; a character cut in half at the end is. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function badUtf16(file: string): Problem {
  const hint = 'Save the file again as UTF-8.';
  return new Problem('article-encoding', 'This file says it is UTF-16, but it is not', {
    place: { file },
    hint,
  });
}
