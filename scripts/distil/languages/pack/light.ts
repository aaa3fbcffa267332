/**
 * The same words and patterns, each pattern without the `u` flag where nothing in it asks for that: the machine needs half
 * the time to make it, and every run of the program makes them anew. `\p{L}` with the flags `iu` takes it eight times as long as
 * `[a-zß-ɏ]` with `i`, which in English is the same.
 */
export function light<Words>(words: Words): Words {
  if (words instanceof RegExp) return lighter(words) as Words;
  // Of words there are thousands, and nothing in them to be made lighter.
  if (Array.isArray(words)) return (typeof words[0] === 'string' ? words : words.map(light)) as Words;
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, light(value)])) as Words;
}

/** Properties, code points in braces and characters of two units need the flag. */
function lighter(pattern: RegExp): RegExp {
  const needs = /\\[pPu]\{|[\ud800-\udfff]/.test(pattern.source);
  return pattern.unicode && !needs ? new RegExp(pattern.source, pattern.flags.replace('u', '')) : pattern;
}

/**
 * Finds which of some patterns is the first that is in a text. One that minds no capitals is asked of the text in small letters, which
 * spares the machine to make it for both.
 */
export function firstOf(patterns: RegExp[]): (text: string) => number {
  const asked = patterns.map((pattern) => {
    const letters = pattern.source.replace(/\\[BDSW]/g, '');
    const isSmall = pattern.ignoreCase && letters === letters.toLowerCase();
    const flags = isSmall ? pattern.flags.replace('i', '') : pattern.flags;
    return { isSmall, pattern: lighter(new RegExp(pattern, flags)) };
  });
  return (text) => {
    const low = text.toLowerCase();
    return asked.findIndex(({ isSmall, pattern }) => pattern.test(isSmall ? low : text));
  };
}
