import type { Code, Segment } from '#model';
import type { Token } from 'markdown-it';
import type { Rows } from './rows.ts';

/** A fence or an indented block as code, each line with its place in the input. */
export function codeBlock(token: Token, rows: Rows, line: number): Code {
  const [start = 0] = token.map ?? [];
  const first = start + (token.type === 'fence' ? 1 : 0);
  const text = token.content.replace(/\s+$/, '');
  const segments: Segment[] = [];
  let at = 0;
  text.split('\n').forEach((line, index) => {
    const row = rows.lines[first + index] ?? '';
    const source = (rows.starts[first + index] ?? 0) + Math.max(0, row.length - line.length);
    if (line !== '')
      segments.push({
        at,
        source: row.endsWith(line) ? source : (rows.starts[first + index] ?? 0),
        length: line.length,
      });
    at += line.length + 1;
  });
  const prose = { text, spans: [], segments, line: line + first - start, sentences: [] };
  return { kind: 'code', ...infoOf(token.type === 'fence' ? token.info : ''), text, prose, line };
}

/** ```js {1,3-5} title="app.js": the language, the lines to be lit, a caption. */
function infoOf(info: string): Pick<Code, 'language' | 'caption' | 'lit'> {
  const named = /(?:title|caption|filename|file|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}]+))/i.exec(info);
  const rest = info.replace(named?.[0] ?? '\0', ' ').trim();
  const [, dotted, word = '', file] = /^(?:\{\s*\.([\w+#-]+)|([\w+#.-]+))?(?::([\w./-]+\.\w+))?/.exec(rest) ?? [];
  const lines = /\{[^}]*?((?:\d+(?:-\d+)?\s*,?\s*)+)\}/.exec(rest)?.[1] ?? '';
  const caption = named?.[1] ?? named?.[2] ?? named?.[3] ?? file;
  return { language: (dotted ?? word).toLowerCase(), lit: numbers(lines), ...(caption ? { caption } : {}) };
}

function numbers(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.trim().split('-').map(Number);
    if (!(from > 0 && to >= from && to - from < 500)) return [];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
