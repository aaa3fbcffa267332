import type { Range } from '#model';
import type { Stop } from '../walk.ts';

/** What opens a quotation, and what closes it. A single mark may be an apostrophe's, unless a paragraph begins with it. */
const marks: { [opening: string]: { opens: RegExp; closes: RegExp } } = {
  '“': { opens: /“/gu, closes: /”/u },
  '„': { opens: /„/gu, closes: /[“”]/u },
  '«': { opens: /«/gu, closes: /»/u },
  '»': { opens: /»/gu, closes: /«/u },
  '"': { opens: /(?<=^|[\s(])"(?=\S)/gu, closes: /"/u },
  '‘': { opens: /(?<=^|[\s(])‘/gu, closes: /’(?!\p{L})/u },
  "'": { opens: /(?<=^|\s)'(?=\p{Lu})/gu, closes: /[.!?,]'(?=\s|$)/u },
};

/**
 * What of a paragraph stands in a quotation that is longer than it: each of its paragraphs opens anew, and only the last is closed.
 * Undefined where there is none.
 */
export function leftOpen(stop: Stop, before: Stop | undefined, after: Stop | undefined): Range | undefined {
  const { text } = stop.prose;
  const open = leftOpenAt(stop, after);
  if (!before || leftOpenAt(before, stop) === undefined)
    return open === undefined ? undefined : { start: open, end: text.length };
  const { closes } = marks[text[0] ?? ''] ?? {};
  const close = open === undefined ? closes?.exec(text.slice(1)) : undefined;
  return { start: 0, end: close ? close.index + close[0].length + 1 : text.length };
}

/** Where a quotation begins that the next paragraph goes on with. */
function leftOpenAt({ prose: { text }, kind }: Stop, next: Stop | undefined): number | undefined {
  const mark = kind === 'prose' && next?.kind === 'prose' ? marks[next.prose.text[0] ?? ''] : undefined;
  const at = mark && [...text.matchAll(mark.opens)].at(-1)?.index;
  return at === undefined || mark?.closes.test(text.slice(at + 1)) ? undefined : at;
}
