/** In lines: fewer that come again are no table of contents. */
const fewest = 3;

/** In characters: what is longer is prose, and heads nothing. */
const [longestHead, prose] = [110, 40];

/**
 * The indexes of lines in a row that say again, in their order, what heads the parts below them: a table of contents that was copied with
 * the article. Between what they head stands prose, so that the cells of a table and the names in a talk are none.
 */
export function contentsOf(texts: string[]): Set<number> {
  const found = contentsAmong(texts, new Set());
  // Beside the page and above the article: the second is found first, as what the first says again is the second.
  return found.size === 0 ? found : new Set([...found, ...contentsAmong(texts, found)]);
}

function contentsAmong(texts: string[], without: Set<number>): Set<number> {
  const lines = texts.flatMap((text, at) =>
    text.trim() === '' || without.has(at) ? [] : [{ at, key: keyOf(text), length: text.length }],
  );
  const places = new Map<string, number[]>();
  lines.forEach(({ key }, index) => {
    if (key !== '') places.set(key, [...(places.get(key) ?? []), index]);
  });
  const found = new Set<number>();
  for (let from = 0; from < lines.length; from++) {
    const heads: number[] = [];
    for (let index = from; ; index++) {
      const after = heads.at(-1) ?? index;
      const next = places.get(lines[index]?.key ?? '')?.find((place) => place > after && place > index);
      if (next === undefined) break;
      heads.push(next);
    }
    const to = from + heads.length;
    if (heads.length < fewest || (heads[0] ?? 0) < to || announces(texts[lines[from - 1]?.at ?? -1])) continue;
    const over = heads.filter((place, at) =>
      lines.slice(place + 1, heads[at + 1] ?? place + 2).some(({ length }) => length >= prose),
    );
    if (over.length * 2 < heads.length) continue;
    for (const { at } of lines.slice(from, to)) found.add(at);
    from = to - 1;
  }
  return found;
}

/** "There are three of them, which we look at in turn:": the author tells what comes, and does not only list it. */
function announces(above = ''): boolean {
  return /[:：]\s*$/u.test(above) && above.trim().split(/\s+/u).length > 4;
}

/** A line without its bullet or number, and without the number of its page. */
function keyOf(text: string): string {
  if (text.length > longestHead) return '';
  const bare = text
    .trim()
    .replace(/^(?:[-*•‣◦▪●○·–—►]|\(?\d{1,2}(?:\.\d{1,2})*[.)]?)\s+/u, '')
    .replace(/(?:\t|\s{2,}|\s?\.{3,}\s?|\s?(?:\.\s){2,})\d{1,3}$/u, '')
    .replace(/\s?(?:\[edit\]|[¶#])$/u, '');
  return /\p{L}{2}/u.test(bare) ? bare.toLowerCase() : '';
}
