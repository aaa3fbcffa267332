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
