import type { SentenceId } from '#model';

/**
 * Gives out ids that are made from a sentence's own words, so that they outlive edits around it. A sentence that is said
 * again gets a counter.
 */
export function sentenceIds(): (text: string) => SentenceId {
  const counts = new Map<string, number>();
  return (text) => {
    const hash = sentenceId(text);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
}

/** The id of a sentence that is said once. */
export function sentenceId(text: string): SentenceId {
  return hashed(normal(text));
}

/** Case, marks and spaces do not make another sentence. */
function normal(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words ? words.join(' ') : text;
}

/** FNV-1a, twice with other seeds, in seven characters that begin with a letter. */
function hashed(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ (code + at), 0x01000193);
  }
  const digits = ((one >>> 0) * 0x100000 + ((other >>> 0) & 0xfffff)).toString(36).padStart(11, '0');
  const first = String.fromCharCode(97 + ((other >>> 20) % 26));
  return first + digits.slice(-6);
}
