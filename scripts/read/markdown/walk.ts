import type { Token } from 'markdown-it';
import { atOnce, capital, plain, type Steps } from '#model';
import type { Flow } from '../flow/flow.ts';
import { codeBlock } from './code.ts';
import { Components } from './components.ts';
import { blockHtml, type Html } from './html-flow.ts';
import { dedented, indentOf, isProse, outdented } from './indents.ts';
import { walkInline } from './inline.ts';
import { pictureIn } from './remains.ts';
import { cellOrigin, originOf, type Rows } from './rows.ts';

/** What a walk needs beside its tokens. */
export interface Walk {
  flow: Flow;
  /** Reads a stretch of rows as Markdown of its own, for Markdown that stands in an HTML element. */
  nested: (rows: Rows) => Token[];
  /** Takes a footnote that was written in the text itself (`^[…]`), with its place. */
  note: (id: number, at: number) => void;
}

/** The elements that blocks of Markdown open; tokens without one of these mean nothing to the flow. */
const elements: Record<string, string> = {
  footnote_reference: 'footnote',
  admonition: 'admonition',
  blockquote: 'blockquote',
  bullet_list: 'ul',
  ordered_list: 'ol',
  list_item: 'li',
  paragraph: 'p',
  table: 'table',
  tr: 'tr',
  th: 'th',
  td: 'td',
};

/** How many tokens are gone through in a step. */
const tokensAStep = 1000;

/** Gives the tokens of Markdown to the flow, each with its place in the input; in steps. */
export function* walk(tokens: Token[], rows: Rows, walking: Walk): Steps<void> {
  const { flow, nested } = walking;
  const html: Html = { skipping: undefined };
  const components = new Components(flow);
  const cell = { row: 0, from: 0 };
  let inline = { row: 0, end: 0 };
  for (const [index, token] of tokens.entries()) {
    if (index % tokensAStep === tokensAStep - 1) yield;
    const row = token.map?.[0] ?? inline.row;
    const at = rows.starts[row] ?? 0;
    const name = token.type.replace(/_(?:open|close)$/, '');
    const element = name === 'heading' ? token.tag : elements[name];
    if (html.skipping && token.type !== 'html_block') continue;
    if (element && token.nesting === 1) {
      if (token.map) inline = { row, end: token.map[1] };
      if (name === 'tr') Object.assign(cell, { row, from: 0 });
      const indent = indentOf(rows.lines[row] ?? '');
      flow.open(element, at + indent, 'markdown', attributes(token, indent));
    } else if (element && token.nesting === -1) flow.close(element, 'markdown');
    else if (token.type === 'inline') {
      const inCell = !token.map;
      const { origin, next } = inCell
        ? cellOrigin(token.content, cell.row, rows, cell.from)
        : { origin: originOf(token.content, row, rows), next: 0 };
      cell.from = next;
      walkInline(token.children ?? [], origin, flow, (note, place) => {
        flow.note(noteLabel(note), place);
        if (note.meta?.label === undefined) walking.note(Number(note.meta?.id ?? 0), place);
      });
    } else if (token.type === 'code_block' && isProse(token.content)) {
      const inner = outdented(token, rows);
      yield* walk(nested(inner), inner, walking);
    } else if (token.type === 'fence' || token.type === 'code_block')
      flow.block(codeBlock(token, rows, flow.source.lineAt(at)));
    else if (token.type === 'hr') flow.block({ kind: 'rule', line: flow.source.lineAt(at) });
    else if (token.type === 'maths_block') {
      const tex = token.content.trim();
      const line = flow.source.lineAt(at);
      const found = flow.source.text.indexOf(tex, at);
      flow.block({ kind: 'maths', tex, prose: plain(tex, line, found < 0 ? undefined : found), line });
    } else if (token.type === 'remains') {
      leftover(token, at, flow);
      components.line(token.content.trim(), at + indentOf(rows.lines[row] ?? ''));
    } else if (token.type === 'unclosed') unclosed(token, at, rows, flow);
    else if (token.type === 'html_block') {
      const origin = originOf(token.content, row, rows);
      blockHtml(token.content, origin, flow, html, (start, end) => {
        const inner = dedented(token.content.slice(start, end), (place) => origin(start + place));
        atOnce(walk(nested(inner), inner, walking));
      });
    }
  }
}

function noteLabel(token: Token): string {
  return String(token.meta?.label ?? `inline-${token.meta?.id ?? 0}`);
}

function attributes(token: Token, indent: number): Record<string, string> {
  const all: Record<string, string> = token.type === 'list_item_open' ? { indent: String(indent) } : {};
  for (const [name, value] of token.attrs ?? []) all[name] = String(value);
  if (token.type === 'footnote_reference_open') all.label = String(token.meta?.label ?? '');
  if (token.type === 'admonition_open')
    Object.assign(all, {
      class: /quote/i.test(token.info) ? 'quote' : '',
      label: token.content || capital(token.info),
    });
  return all;
}

function leftover(token: Token, at: number, flow: Flow): void {
  const picture = pictureIn(token.content.trim());
  if (!picture) {
    flow.report.drop(token.content, at, token.info);
    return;
  }
  flow.open('p', at, 'markdown');
  flow.picture(picture, at);
  flow.close('p', 'markdown');
}

function unclosed(token: Token, at: number, rows: Rows, flow: Flow): void {
  const [start = 0, end = 0] = token.map ?? [];
  // What a comment says is private, even one that is never closed.
  const opening = token.info === '-->' ? '<!--' : (rows.lines[start] ?? '').trim().slice(0, 40);
  flow.report.warn(
    'html-open',
    `This is never closed; the lines up to the next empty one were left out: ${opening}`,
    at,
    `Close it with ${token.info}${token.info.startsWith('</') ? '>' : ''}.`,
  );
  if (token.info === '-->') return;
  flow.report.drop(rows.lines.slice(start, end).join('\n'), at, 'in an element that is never closed');
}
