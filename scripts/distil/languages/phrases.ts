/**
 * A test for lines that say one of these phrases and no more, whatever brackets and arrows stand around them: in a phrase, … is any
 * words, 80 characters at most, and # a number. Looked up, not matched: as one pattern they would take longer to compile than a short
 * article to read.
 */
export function lineTest(phrases: string[]): (line: string) => boolean {
  let known: Known | undefined;
  return (line) => {
    known ??= knownOf(phrases);
    const { whole, open } = known;
    const text = plain(line);
    return whole.has(text) || open.some((parts) => fills(text, parts));
  };
}

interface Known {
  whole: Set<string | undefined>;
  /** Those with … in them, in their parts. */
  open: string[][];
}

/** There are hundreds of them, and most articles have no line that asks. */
function knownOf(phrases: string[]): Known {
  const known = phrases.map((phrase) => phrase.split('…').map(plain));
  return {
    whole: new Set(known.flatMap(([only, ...more]) => (more.length === 0 ? [only] : []))),
    open: known.filter(({ length }) => length > 1),
  };
}

/** In characters: what … stands for at most. */
const longest = 80;

/** Whether a line is these parts in their order, with a few words between them. */
function fills(text: string, [first = '', ...others]: string[]): boolean {
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of others.slice(0, -1)) {
    const next = text.indexOf(part, at);
    if (next < 0 || next - at > longest) return false;
    at = next + part.length;
  }
  const last = others.at(-1) ?? '';
  const end = text.length - last.length;
  return end >= at && end - at <= longest && text.endsWith(last);
}

function plain(line: string): string {
  return line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\d[\d.,:]*|#/gu, '#')
    .replace(/#\s+/gu, '#')
    .replace(/^[\s[«‹<]+|[\s\]:.!›»>→↓…]+$/gu, '')
    .replace(/\s+/gu, ' ');
}
