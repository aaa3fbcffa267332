/** What the pages of a document leave in what is copied out of it, by the index of its line, and why it is none of the article's. */
export type PageBreaks = Map<number, string>;

/** In lines: pages are no shorter. */
const shortest = 15;

/** In lines: how far from the number of a page the line stands that all pages have. */
const nearest = 2;

/** "12", "- 12 -", "12 / 30", "Page 12 of 30". */
const number =
  /^\P{L}?\s*(?:(?:page|seite|página|pagina|strona|sida|side|стр\.?)\s+)?(\d{1,4})(?:\s*(?:\/|of|von|de|di|sur|из)\s*\d{1,4})?\s*\P{L}?$/iu;

/** "The Tide Mill    12": what all pages have, with the number of the page in the same line, before it or behind. */
const headed =
  /^(?<first>\d{1,4})(?:\s{2,}|\t|\s?[|·]\s?)(?<after>\S.{2,79})$|^(?<before>\S.{2,79}?)(?:\s{2,}|\t|\s?[|·]\s?)(?<last>\d{1,4})$/u;

/** Numbers that count on from page to page, and the lines beside them that all pages have: heads and feet that run on. */
export function pageBreaks(texts: string[]): PageBreaks {
  const numbers = longestCount(texts.map((text) => Number(number.exec(text.trim())?.[1] ?? 0)));
  const found: PageBreaks = new Map(numbers.map((at) => [at, 'the number of a page']));
  for (const at of runningHeads(texts)) found.set(at, 'stands on every page');
  const beside = numbers.flatMap((at) => neighbours(texts, at));
  for (const at of beside) {
    const same = beside.filter((other) => texts[other]?.trim() === texts[at]?.trim());
    if (same.length >= 2 || opens(texts, at)) found.set(at, 'stands on every page');
  }
  // Above the first page stands what stands above the others.
  const first = texts.findIndex((text) => text.trim() !== '');
  const tops = numbers.flatMap((at) =>
    neighbours(texts, at)
      .filter((other) => other > at)
      .slice(0, 1),
  );
  if (numbers.length > 0)
    for (const at of [first, ...tops]) if (inTwo.test(texts[at]?.trim() ?? '')) found.set(at, 'stands on every page');
  for (const at of buttons(texts)) found.set(at, 'a mark of the page');
  return found;
}

/** "Coastal Review        Vol. 3": something at each end of a line. */
const inTwo = /^(?=\P{L}*\p{L})\S+(?:\s{1,2}\S+)*\s{4,}\S+(?:\s{1,2}\S+)*$/u;

/** In characters: what is plainly prose. */
const prose = 60;

/** "[edit]", alone in its line between headings and their prose: the indexes of such lines, whatever they say, if they come again. */
function buttons(texts: string[]): number[] {
  const all = texts.flatMap((text, at) =>
    /^\s*\[\p{L}[\p{L}\s|]{2,40}\]\s*$/u.test(text) ? [{ at, text: text.trim() }] : [],
  );
  const over = all.filter(({ at }) => (texts[at + 1] ?? '').length >= prose).map(({ text }) => text);
  return all.filter(({ text }) => over.filter((one) => one === text).length >= 2).map(({ at }) => at);
}

/** The indexes of lines that are the same on every page but for its number; and of those that are the same without one. */
function runningHeads(texts: string[]): number[] {
  const words = new Map<string, number[]>();
  const numbers = texts.map((text, at) => {
    const { first, after, before, last } = headed.exec(text.trim())?.groups ?? {};
    const name = after ?? before;
    if (name === undefined || !/\p{L}{3}/u.test(name)) return 0;
    words.set(name, [...(words.get(name) ?? []), at]);
    return Number(first ?? last);
  });
  return [...words].flatMap(([name, all]) => {
    const count = longestCount(numbers.map((found, at) => (all.includes(at) ? found : 0)));
    return count.length > 0
      ? texts.flatMap((text, at) => (count.includes(at) || text.trim() === name ? [at] : []))
      : [];
  });
}

/** The indexes of the numbers that count on by one, a page apart; 0 is none. */
function longestCount(numbers: number[]): number[] {
  const all = numbers.flatMap((found, at) => (found > 0 ? [{ at, found }] : []));
  let best: number[] = [];
  for (const first of all) {
    const count = [first.at];
    let last = first;
    for (const next of all)
      if (next.found === last.found + 1 && next.at - last.at >= shortest) {
        count.push(next.at);
        last = next;
      }
    if (count.length > best.length) best = count;
  }
  return best.length >= 2 ? best : [];
}

/** The lines next to the number of a page that are not empty. */
function neighbours(texts: string[], at: number): number[] {
  return [-1, 1].flatMap((step) => {
    const found: number[] = [];
    for (let next = at + step; texts[next] !== undefined && found.length < nearest; next += step)
      if (texts[next]?.trim()) found.push(next);
    return found;
  });
}

/** Whether a line says the first line of the document again, or as much of it as there was room for. */
function opens(texts: string[], at: number): boolean {
  const first = texts.findIndex((text) => text.trim() !== '');
  const text = texts[at]?.trim() ?? '';
  return at > first && text.length >= 12 && (texts[first]?.trim() ?? '').startsWith(text);
}
