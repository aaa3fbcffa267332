import type { Token } from 'markdown-it';
import { gathers } from '../flow/elements.ts';
import type { Flow } from '../flow/flow.ts';
import type { Mark } from '../flow/frame.ts';
import { type Html, inlineHtml } from './html-flow.ts';
import { pictureIn } from './remains.ts';
import type { Origin } from './rows.ts';
import type { TracedToken } from './traced-state.ts';

const kinds: Record<string, Mark> = { strong: 'strong', em: 'em', s: 'strike', link: 'link' };

/** Gives the words, marks and pictures of a line of Markdown to the flow. `footnote` takes the notes that stand in it. */
export function walkInline(
  tokens: Token[],
  origin: Origin,
  flow: Flow,
  footnote: (token: Token, at: number) => void,
): void {
  const html: Html = { skipping: undefined };
  let before: Token | undefined;
  tokens.forEach((each, index) => {
    const token: TracedToken = each;
    const at = origin(token.at ?? 0);
    const kind = kinds[token.type.replace(/_(?:open|close)$/, '')];
    if (token.type === 'html_inline' && componentIn(tokens, index)) {
      if (/\/>$/u.test(token.content)) flow.report.drop(token.content, at, 'a component of an MDX page');
    } else if (token.type === 'html_inline') inlineHtml(token.content, at, flow, html);
    else if (html.skipping) return;
    else if (token.type === 'text')
      text(beforeGone(token, tokens, index), origin, flow, before?.markup === 'autolink' && before.nesting === 1);
    else if (token.type === 'text_special') flow.words(token.content, at, token.markup.length);
    else if (token.type === 'code_inline') code(token, origin, flow);
    else if (token.type === 'softbreak') {
      if (endsLabel(tokens, index)) flow.breakLine();
      else softBreak(tokens[index + 1], at, flow);
    } else if (token.type === 'hardbreak') flow.breakLine();
    else if (kind && token.nesting === 1) flow.mark(kind, at, String(token.attrGet('href') ?? ''));
    else if (kind && token.nesting === -1) flow.unmark(kind);
    else if (token.type === 'image') image(token, origin, flow);
    else if (token.type === 'footnote_ref') footnote(token, at);
    else if (token.type === 'maths_inline') {
      flow.mark('maths', at);
      flow.words(token.content, at + 1);
      flow.unmark('maths');
    } else if (token.type === 'remains') leftover(token, at, flow);
    before = token;
  });
}

/** "<Badge>new</Badge>", "<Badge text="new" />": whether a tag is of a component that only sets words apart in the line around it. */
function componentIn(tokens: Token[], index: number): boolean {
  const { content = '' } = tokens[index] ?? {};
  const [, slash = '', name = ''] = /^<(\/?)([A-Z][\w.]*)[\s/>]/u.exec(content) ?? [];
  if (name === '' || gathers.has(name.toLowerCase())) return false;
  if (content.endsWith('/>')) return true;
  const isOther = (other: Token): boolean =>
    other.type === 'html_inline' && (slash ? opens(other.content, name) : other.content.startsWith(`</${name}>`));
  const [from, to] = slash
    ? [tokens.slice(0, index).findLastIndex(isOther), index]
    : [index, tokens.findIndex((other, at) => at > index && isOther(other))];
  const around = [...tokens.slice(0, Math.max(0, from)), ...tokens.slice(to + 1)];
  return (
    from >= 0 && to > 0 && around.some(({ type, content: words }) => type === 'text' && /[\p{L}\p{N}]/u.test(words))
  );
}

function opens(html: string, name: string): boolean {
  return html.startsWith(`<${name}`) && /^[\s>]/u.test(html.slice(name.length + 1));
}

/** Words without the blank at their end, where what stood behind it is gone and a stop comes next. */
function beforeGone(token: TracedToken, tokens: Token[], index: number): TracedToken {
  const [gone, next] = [tokens[index + 1], tokens[index + 2]];
  const isGone = gone?.type === 'remains' || (gone?.type === 'html_inline' && gone.content.endsWith('/>'));
  if (!isGone || next?.type !== 'text' || !/^[.,;:!?)]/u.test(next.content)) return token;
  return Object.assign(Object.create(token), { content: token.content.trimEnd() });
}

function text(token: TracedToken, origin: Origin, flow: Flow, auto: boolean): void {
  const marks = token.marks ?? [{ from: 0, at: (token.at ?? 0) + (auto ? 1 : 0) }];
  marks.forEach(({ from, at }, index) => {
    const words = token.content.slice(from, marks[index + 1]?.from);
    if (words !== '') atBars(words, at, origin, flow);
  });
}

/** Words with the places of what comes before and after a bar, which may be escaped in a table. */
function atBars(words: string, at: number, origin: Origin, flow: Flow): void {
  let done = 0;
  for (const piece of words.includes('|') ? words.split(/(?=\|)/) : [words]) {
    flow.words(piece, origin(at + done));
    done += piece.length;
  }
}

/** The words of code stand between its backticks, less a blank on either side that markdown-it takes off. */
function code(token: TracedToken, origin: Origin, flow: Flow): void {
  const at = token.at ?? 0;
  const start = flow.source.text.indexOf(token.content.slice(0, 1), origin(at) + token.markup.length);
  const shift = start - origin(at) - token.markup.length === 1 ? 1 : 0;
  flow.mark('code', origin(at));
  let done = 0;
  for (const piece of token.content.split(' ')) {
    if (piece !== '') atBars(piece, at + token.markup.length + shift + done, origin, flow);
    done += piece.length + 1;
    if (done <= token.content.length) flow.words(' ', origin(at + token.markup.length + shift + done - 1));
  }
  flow.unmark('code');
}

/** A line of a quotation that begins with a dash names its speaker, one with a bullet is an item: paragraphs of their own. */
function softBreak(next: Token | undefined, at: number, flow: Flow): void {
  const credit = next?.type === 'text' && /^(?:—|–|―|--)\s*\S/.test(next.content) && flow.within('blockquote', 'aside');
  const bullet = next?.type === 'text' && /^[•‣▪●◦]\s+\S/.test(next.content);
  if (credit || bullet) flow.breakParagraph();
  else flow.words('\n', at);
}

/** In letters: a line with room for so many was not broken because it was full. */
const fullLine = 60;

/** "**Moor early**" on a line of its own, and what is said of it on the next: whether a line breaks behind what a text is called. */
function endsLabel(tokens: Token[], index: number): boolean {
  const [first, ...inside] = tokens.slice(0, index).filter(({ type, content }) => type !== 'text' || content !== '');
  const next = tokens[index + 1];
  if (first?.type !== 'strong_open' || inside.pop()?.type !== 'strong_close' || next?.type !== 'text') return false;
  const [word = ''] = next.content.split(' ');
  const letters = inside.reduce((sum, { content }) => sum + content.length, word.length);
  return (
    inside.every(({ type }) => type === 'text' || type === 'code_inline') && /^\p{Lu}/u.test(word) && letters < fullLine
  );
}

function image(token: TracedToken, origin: Origin, flow: Flow): void {
  const alt = (token.children ?? []).map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join('');
  const [url, caption] = ['src', 'title'].map((name) => String(token.attrGet(name) ?? '')) as [string, string];
  const at = origin(token.at ?? 0);
  flow.picture({ url, alt, caption }, at, at + 2);
}

function leftover(token: TracedToken, at: number, flow: Flow): void {
  const picture = pictureIn(token.content);
  if (picture) flow.picture(picture, at);
  else flow.report.drop(token.content, at, token.info);
}
