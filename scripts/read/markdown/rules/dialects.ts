import type { MarkdownIt, StateInline } from 'markdown-it';

const emoji = /:(?<name>[a-z][a-z0-9_]*|[+-]1):(?=[^\w:]|$)/y;
const highlight = /==(?=[^\s=])(?:[^=\n]{0,200}[^\s=])?==(?!=)/y;

/** The emoji that say something by themselves, in the cells of a table. */
const signs: Record<string, string> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔',
  ballot_box_with_check: '☑',
  x: '❌',
  heavy_multiplication_x: '✖',
  no_entry: '⛔',
  warning: '⚠',
  '+1': '👍',
  '-1': '👎',
};

/** What other dialects write within a line: an emoji by its name is a sign or left out, of what is highlighted only the signs are. */
export function dialects(parser: MarkdownIt): void {
  parser.inline.ruler.before('escape', 'emoji', named);
  parser.inline.ruler.before('escape', 'highlight', highlighted);
  parser.inline.ruler.before('html_inline', 'jsx', jsx);
}

/** A tag that holds code, `<img src={require('./mill.png').default} />`, `<a href="{{ "/mill" | url }}">`, is one, though no HTML. */
const coded =
  /<[A-Za-z][\w.]*(?:\s+[\w-]+(?:=(?:"(?:\{\{[^{}\n]{0,200}\}\}|[^"])*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\}){0,300}\}))?){1,20}\s*\/?>/y;

function jsx(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '<') return false;
  coded.lastIndex = state.pos;
  const tag = coded.exec(state.src)?.[0];
  if (!tag || !(tag.includes('={') || tag.includes('{{'))) return false;
  // Quotes within quotes would end the attribute: what they hold stays.
  const inner = tag.replace(/"\{\{([^{}]*)\}\}/g, (hole, code) => {
    const words = /(["'])(.*?)\1/u.exec(code)?.[2];
    return words === undefined ? hole : `"${words}`;
  });
  if (!silent) state.push('html_inline', '', 0).content = inner;
  state.pos += tag.length;
  return true;
}

function named(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== ':' || !/[\s(]/u.test(state.src[state.pos - 1] ?? ' ')) return false;
  emoji.lastIndex = state.pos;
  const found = emoji.exec(state.src);
  const name = found?.groups?.name ?? '';
  const sign = Object.hasOwn(signs, name) ? signs[name] : undefined;
  // By itself it is all that is said; one letter may be anything.
  if (!found || (sign === undefined && (name.length < 3 || state.src.trim() === found[0]))) return false;
  if (!silent) {
    const token = state.push(sign === undefined ? 'remains' : 'text_special', '', 0);
    Object.assign(token, { content: sign ?? found[0], markup: found[0] });
  }
  state.pos += found[0].length;
  return true;
}

function highlighted(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '=') return false;
  highlight.lastIndex = state.pos;
  const found = highlight.exec(state.src)?.[0];
  if (found === undefined) return false;
  const [end, max] = [state.pos + found.length, state.posMax];
  if (!silent) {
    edge(state);
    state.posMax = end - 2;
    state.md.inline.tokenize(state);
    state.posMax = max;
    edge(state);
  }
  state.pos = end;
  return true;
}

function edge(state: StateInline): void {
  state.push('remains', '', 0).content = '==';
  state.pos += 2;
}
