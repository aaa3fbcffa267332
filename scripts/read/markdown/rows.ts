/** Lines that are parsed, each with its place in the input: a whole article, or the Markdown inside an HTML element. */
export interface Rows {
  lines: string[];
  starts: number[];
}

/** From a place in a token's text to the input. */
export type Origin = (at: number) => number;

/** Where the text of a token came from that begins on a given row: markdown-it takes indents and markers off each line. */
export function originOf(content: string, row: number, rows: Rows): Origin {
  const starts: number[] = [];
  const places: number[] = [];
  let at = 0;
  content.split('\n').forEach((line, index) => {
    starts.push(at);
    places.push((rows.starts[row + index] ?? rows.starts.at(-1) ?? 0) + offsetIn(rows.lines[row + index] ?? '', line));
    at += line.length + 1;
  });
  if (starts.length === 1) return (place) => (places[0] as number) + place;
  return (place) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= place) low = middle + 1;
      else high = middle;
    }
    const index = Math.max(0, low - 1);
    return (places[index] as number) + place - (starts[index] as number);
  };
}

/** A line of content is the end of its row, but for trailing blanks or the closing marks of a heading. */
function offsetIn(row: string, line: string): number {
  const words = line.trimEnd();
  const end = row.trimEnd().length - words.length;
  if (end >= 0 && row.startsWith(words, end)) return end;
  const found = row.indexOf(words);
  if (found >= 0) return found;
  const bare = words.trimStart();
  return Math.max(0, row.indexOf(bare) - (words.length - bare.length));
}

/** Where a cell's text came from, on a row of a table, in which `\|` stands for a bar. */
export function cellOrigin(content: string, row: number, rows: Rows, from: number): { origin: Origin; next: number } {
  const text = rows.lines[row] ?? '';
  const start = rows.starts[row] ?? 0;
  if (content === '') return { origin: () => start + from, next: after(text, from) };
  const found = text.indexOf(content, from);
  if (found >= 0) return { origin: (at) => start + found + at, next: after(text, found + content.length) };
  const places: number[] = [];
  let at = from;
  while (at < text.length && /[\s|]/.test(text[at] ?? '')) at++;
  for (const character of content.split('')) {
    if (text[at] === '\\' && text[at + 1] === '|' && character === '|') at++;
    places.push(at++);
  }
  return { origin: (place) => start + (places[place] ?? at), next: after(text, at) };
}

function after(text: string, at: number): number {
  const bar = text.indexOf('|', at);
  return bar < 0 ? text.length : bar + 1;
}
