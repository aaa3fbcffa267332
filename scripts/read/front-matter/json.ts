import type { Source } from '../source.ts';
import type { Field } from './field.ts';

/** In lines: longer front matter is none. */
const most = 200;

/** Front matter in JSON, as Hugo has it, from the first line on; undefined where a text begins with anything else. */
export function jsonFields(source: Source): { fields: Field[]; end: number } | undefined {
  if (!/^\{\s*$/.test(source.line(1)) || !/^\s*"[\w-]+"\s*:/.test(source.line(2))) return undefined;
  for (let line = 2; line <= Math.min(most, source.starts.length); line++) {
    if (!/^\}\s*$/.test(source.line(line))) continue;
    const said = parsed(source.text.slice(0, source.startOf(line) + 1));
    return said && { fields: Object.keys(said).map((key) => fieldOf(key, said[key], source)), end: line };
  }
  return undefined;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** A key with its value, which stands behind it on its line. */
function fieldOf(key: string, said: unknown, source: Source): Field {
  const at = Math.max(0, source.text.indexOf(`"${key}"`));
  const line = source.lineAt(at);
  const written = /:\s*(.*?),?\s*$/.exec(source.line(line).slice(source.columnAt(at) - 1 + key.length + 2))?.[1] ?? '';
  const start = source.text.indexOf(written, at + key.length + 2);
  const value = Array.isArray(said) ? said.map(String) : typeof said === 'object' ? undefined : String(said);
  return { key: key.toLowerCase(), value, line, start, end: start + written.length };
}
