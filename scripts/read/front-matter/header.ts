import type { Source } from '../source.ts';
import type { Field } from './field.ts';

/** What such a head begins with: a program's word for what stands behind it. */
const opening = /^(?:title|subtitle|author|authors|date|slug|category|tags|layout|status|lang)\s?:\s/i;

const pair = /^(?<key>[A-Za-z][\w-]{0,40})\s?:(?:\s+(?<value>\S.*?))?\s*$/;

/**
 * Front matter without a fence, as MultiMarkdown and Pelican have it: from the first line on, a key and its value on each, up to a blank
 * line, the title among them. Undefined where an article begins with anything else.
 */
export function headerFields(source: Source): { fields: Field[]; end: number } | undefined {
  if (!opening.test(source.line(1))) return undefined;
  const fields: Field[] = [];
  let line = 1;
  for (; line <= source.starts.length && source.line(line).trim() !== ''; line++) {
    const text = source.line(line);
    const { key = '', value = '' } = pair.exec(text)?.groups ?? {};
    if (key === '') return undefined;
    const start = source.startOf(line) + (value === '' ? text.length : text.lastIndexOf(value));
    fields.push({ key: key.toLowerCase(), value, line, start, end: start + value.length });
  }
  return fields.length > 1 && fields.some(({ key }) => key === 'title') ? { fields, end: line } : undefined;
}

/** In lines: longer heads are none. */
const longest = 60;

/** The line that closes front matter which nothing opens, as Hexo has it; undefined where an article begins with anything else. */
export function closedOnly(source: Source): number | undefined {
  if (!opening.test(source.line(1))) return undefined;
  let isTitled = false;
  for (let line = 1; line <= Math.min(longest, source.starts.length); line++) {
    const text = source.line(line);
    if (/^---\s*$/.test(text)) return isTitled && line > 2 ? line : undefined;
    if (!pair.test(text) && !/^\s*-\s+\S|^\s+\S/.test(text)) return undefined;
    isTitled ||= /^title\s?:/i.test(text);
  }
  return undefined;
}
