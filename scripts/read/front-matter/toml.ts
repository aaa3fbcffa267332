import type { Warning } from '#model';
import type { Field } from './field.ts';
import type { Source } from '../source.ts';

/**
 * The plain keys of TOML front matter up to a line: texts, numbers, dates, true, false, and lists of texts on one line.
 * Tables and everything else are passed over; a line that is no TOML at all gives a warning.
 */
export function tomlFields(source: Source, closing: number, file: string): { fields: Field[]; warnings: Warning[] } {
  const fields: Field[] = [];
  const warnings: Warning[] = [];
  let inside = false;
  for (let line = 2; line < closing; line++) {
    const text = source.line(line);
    if (/^\s*\[/.test(text) && !inside) break;
    const pair = /^\s*["']?([\w.-]+)["']?\s*=\s*(.*?)\s*$/.exec(text);
    if (inside || !pair) {
      if (!inside && text.trim() !== '' && !/^\s*#/.test(text)) warnings.push(odd(file, line));
      inside = inside && !/\][\s,]*(?:#.*)?$/.test(text);
      continue;
    }
    const [, key = '', written = ''] = pair;
    inside = /^\[[^\]]*$/.test(written);
    const start = source.startOf(line) + text.indexOf(written, text.indexOf('='));
    fields.push({ key, value: value(written), line, start, end: start + written.length });
  }
  return { fields, warnings };
}

function value(written: string): Field['value'] {
  const text = one(written);
  if (text !== undefined) return text;
  const list = /^\[(.*)\]\s*(?:#.*)?$/.exec(written)?.[1];
  return list === undefined ? undefined : [...list.matchAll(/"[^"]*"|'[^']*'/g)].flatMap(([item]) => one(item) ?? []);
}

function one(written: string): string | undefined {
  const quoted = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/.exec(written);
  if (quoted) return quoted[1]?.replace(/\\(["\\])/g, '$1');
  const literal = /^'([^']*)'\s*(?:#.*)?$/.exec(written);
  if (literal) return literal[1];
  return /^([\w.:+-]+)\s*(?:#.*)?$/.exec(written)?.[1];
}

function odd(file: string, line: number): Warning {
  return {
    code: 'toml-line',
    message: 'This line of the front matter is no TOML and was passed over',
    place: { file, line, column: 1 },
  };
}
