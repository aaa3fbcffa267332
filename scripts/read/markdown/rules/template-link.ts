import type { MarkdownIt, StateInline } from 'markdown-it';
import { lastOf } from './last-of.ts';

/** A link or picture whose address another program would have put in: the words stay, the link goes. */
export function templateLinks(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'template_link', templateLink);
}

const destination =
  /\([^()\s]{0,300}?(?:\{\{[^\n]{0,300}?\}\}|\{%[^\n]{0,300}?%\}|<%[^\n]{0,300}?%>)[^)\s]{0,300}(?:\s+"[^"\n]*")?\)/y;

/** "(chart.png =300x200)": a picture with the size that it was to have. */
const size = /\([^()\s]{1,300}\s+=\d*%?x\d*%?\)/y;

function templateLink(state: StateInline, silent: boolean): boolean {
  const picture = state.src.startsWith('![', state.pos);
  if (state.src[state.pos] !== '[' && !picture) return false;
  const start = state.pos + (picture ? 2 : 1);
  const sized = picture && lastOf(state, ' =') > start;
  if (!sized && Math.max(lastOf(state, '{'), lastOf(state, '<%')) < start) return false;
  const end = state.md.helpers.parseLinkLabel(state, start - 1, !picture);
  if (end < 0) return false;
  const [pattern] = [sized ? [size, destination] : [destination]].map((all) =>
    all.find((one) => {
      one.lastIndex = end + 1;
      return one.test(state.src);
    }),
  );
  if (!pattern) return false;
  pattern.lastIndex = end + 1;
  const target = pattern.exec(state.src)?.[0] ?? '';
  const max = state.posMax;
  // "[{{ post.title }}]({{ post.url }})": nothing of it was to be read as it is.
  if (!silent && /^\{\{[^{}]*\}\}$/u.test(state.src.slice(start, end))) {
    const token = state.push('remains', '', 0);
    token.content = state.src.slice(state.pos, end + 1 + target.length);
    token.info = 'a shortcode of another program';
  } else if (!silent && picture) {
    const token = state.push('image', 'img', 0);
    token.attrs = [
      [
        'src',
        target
          .slice(1, -1)
          .replace(/\s+=\d*%?x\d*%?$/u, '')
          .trim(),
      ],
    ];
    token.children = [];
    state.md.inline.parse(state.src.slice(start, end), state.md, state.env, token.children);
  } else if (!silent) {
    state.pos = start;
    state.posMax = end;
    state.push('template_open', 'span', 1);
    state.md.inline.tokenize(state);
    state.push('template_close', 'span', -1);
  }
  state.posMax = max;
  state.pos = end + 1 + target.length;
  return true;
}
