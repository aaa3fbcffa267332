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
  const known = phrases.map((phrase) => {
    const parts = phrase.split('…');
    // "home > …" is no "home": the arrow within a phrase is one of its words.
    return parts.length === 1
      ? [plain(phrase)]
      : parts.map((part, at) => bare(part, at === 0, at === parts.length - 1));
  });
  return {
    whole: new Set(known.flatMap(([only, ...more]) => (more.length === 0 ? [only] : []))),
    open: known.filter(({ length }) => length > 1),
  };
}

/** In characters: what … stands for at most. */
const longest = 80;

/** Whether a line is these parts in their order, with a few words between them. */
function fills(text: string, [first = '', ...others]: string[]): boolean {
  if (!text.startsWith(first) || cutsWord(text, first.length)) return false;
  let at = first.length;
  for (const part of others.slice(0, -1)) {
    const next = text.indexOf(part, at);
    if (next < 0 || next - at > longest) return false;
    at = next + part.length;
  }
  const last = others.at(-1) ?? '';
  const end = text.length - last.length;
  return end >= at && end - at <= longest && text.endsWith(last) && !cutsWord(text, end);
}

/** Whether a place is within a word, of letters that have blanks between their words: "watch" ends within "watchful". */
function cutsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
}

const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

function plain(line: string): string {
  return bare(line, true, true);
}

/** In small letters, with # for numbers, and without what may stand around a line where that begins or ends. */
function bare(words: string, begins: boolean, ends: boolean): string {
  const folded = words
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll('’', "'")
    .replace(/\p{Nd}[\p{Nd}.,:]*|#/gu, '#')
    .replace(/#\s+/gu, '#')
    .replace(/\s+/gu, ' ');
  const begun = begins ? folded.replace(/^[\s[«‹<]+/u, '') : folded.trimStart();
  return ends ? begun.replace(/[\s\]:.!›»>→↓…]+$/u, '') : begun.trimEnd();
}
