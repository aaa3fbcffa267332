import { literal, type Prose, plain } from '#model';
import type { Source } from '../source.ts';

/** A picture is looked through no further than this for its own words. */
const reach = 5000;

/** Words longer than this are not looked for letter by letter. */
const longest = 1000;

/** What may stand between two letters of the words that Markdown makes of the text for a picture. */
const marks = '(?:\\]\\([^()]*\\)|[*_~`[\\]])*';

/**
 * The words of an attribute, such as the text for a picture, with the way back to where they stand in the input: behind `from`,
 * with entities, escapes and marks as the author wrote them. If they stand nowhere as such, the way leads to the rest of the line.
 */
export function attributeWords(written: string, source: Source, from: number): Prose {
  const text = written.replace(/\s+/g, ' ').trim();
  const line = source.lineAt(from);
  if (text === '') return plain('', line);
  const near = source.text.slice(from, from + reach);
  const there = near.indexOf(text);
  if (there >= 0) return plain(text, line, from + there);
  const found = text.length > longest ? undefined : new RegExp(spelled(text), 'u').exec(near);
  const at = from + (found?.index ?? 0);
  const width = found?.[0].length ?? Math.max(1, source.line(line).length - source.columnAt(from) + 1);
  const prose = plain(text, line, at);
  for (const segment of prose.segments) segment.width = width;
  return prose;
}

function spelled(text: string): string {
  return [...text]
    .map((letter) => {
      if (letter === ' ') return '(?:\\s|&[#\\w]{1,32};)+';
      return `(?:\\\\?${literal(letter)}|&[#\\w]{1,32};)`;
    })
    .join(marks);
}
