import { type Code, plain, type Prose, type Segment } from '#model';
import type { Token } from 'markdown-it';
import type { Rows } from './rows.ts';

/** A fence or an indented block as code, each line with its place in the input. */
export function codeBlock(token: Token, rows: Rows, line: number): Code {
  const [start = 0] = token.map ?? [];
  const first = start + (token.type === 'fence' ? 1 : 0);
  const text = undented(token.content.replace(/\s+$/, ''));
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
  const { caption, ...info } = infoOf(token.type === 'fence' ? token.info : '');
  return {
    kind: 'code',
    ...info,
    ...(caption ? { caption: inFence(caption, start, rows, line) } : {}),
    text,
    prose,
    line,
  };
}

/** Without the blanks that all lines begin with: how deep a list stood, and not how the code is set. */
function undented(text: string): string {
  const indents = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [/^ */.exec(line)?.[0].length ?? 0]));
  const shared = Math.min(...indents.slice(0, 2000), 40);
  return shared > 0 && indents.length < 2000 ? text.replace(new RegExp(`^ {1,${shared}}`, 'gm'), '') : text;
}

/** What the line that opens a fence calls the code, with its place there. */
function inFence(caption: string, start: number, rows: Rows, line: number): Prose {
  const at = (rows.lines[start] ?? '').lastIndexOf(caption);
  return plain(caption, line, at < 0 ? undefined : (rows.starts[start] ?? 0) + at);
}

/** ```js {1,3-5} title="app.js": the language, the lines to be lit, a caption. */
function infoOf(info: string): Pick<Code, 'language' | 'lit'> & { caption?: string } {
  const named = /(?:title|caption|filename|file|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}]+))/i.exec(info);
  const rest = info.replace(named?.[0] ?? '\0', ' ').trim();
  const [, dotted, word = '', file] = /^(?:\{\s*\.([\w+#-]+)|([\w+#.-]+))?(?::([\w./-]+\.\w+))?/.exec(rest) ?? [];
  // "sh [npm]" is how a tab of code is called, "js app.js" the file.
  const [, tab, name] = /^[\w+#.-]+\s+(?:\[([^\]]{1,60})\]|([\w./-]+\.[a-z]\w*))\s*$/i.exec(rest) ?? [];
  const lines = /\{[^}]*?((?:\d+(?:-\d+)?\s*,?\s*)+)\}/.exec(rest)?.[1] ?? '';
  const caption = named?.[1] ?? named?.[2] ?? named?.[3] ?? file ?? tab ?? name;
  const language = (dotted ?? word).toLowerCase();
  return { language: inNone.test(language) ? '' : language, lit: numbers(lines), ...(caption ? { caption } : {}) };
}

/** What is set so as it was typed is in no language whose name a slide could tell. */
const inNone = /^(?:none|te?xt|plain(?:text)?)$/;

function numbers(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.trim().split('-').map(Number);
    if (!(from > 0 && to >= from && to - from < 500)) return [];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
