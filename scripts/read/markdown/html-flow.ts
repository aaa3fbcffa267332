import { gathers, inline, marks, quiet, removed, removedVoid, voids } from '../flow/elements.ts';
import type { Flow } from '../flow/flow.ts';
import { directives } from './directives.ts';
import { decodeEntity, looseEntities } from './entities.ts';
import { isSpoken } from './marp.ts';
import { type HtmlEvent, htmlEvents } from './html.ts';
import type { Origin } from './rows.ts';

/** What is being left out: an element whose words are no prose, up to its end. */
export interface Html {
  skipping: { tag: string; depth: number } | undefined;
}

type Tag = Extract<HtmlEvent, { kind: 'open' }>;

/** Gives a tag or comment within a line to the flow. */
export function inlineHtml(html: string, at: number, flow: Flow, state: Html): void {
  for (const event of htmlEvents(html)) one(event, html, (place) => at + place, flow, state);
}

/**
 * Gives a block of HTML to the flow.
 * @param markdown reads a stretch of it as Markdown, inside an element that says so (`markdown="1"`)
 */
export function blockHtml(
  html: string,
  origin: Origin,
  flow: Flow,
  state: Html,
  markdown: (start: number, end: number) => void,
): void {
  const events = htmlEvents(html);
  for (let index = 0; index < events.length; index++) {
    const event = events[index] as HtmlEvent;
    if (!flow.markdown || state.skipping || !flows(event)) {
      one(event, html, origin, flow, state);
      continue;
    }
    let last = index;
    while (last + 1 < events.length && flows(events[last + 1] as HtmlEvent)) last++;
    const end = (events[last] as HtmlEvent).end;
    if (html.slice(event.at, end).trim() !== '') markdown(event.at, end);
    index = last;
  }
}

/** Words and what stands within a line of words. */
function flows(event: HtmlEvent): boolean {
  if (event.kind === 'text') return true;
  return event.kind !== 'comment' && event.tag !== 'img' && (event.tag in marks || inline.has(event.tag));
}

/** Nothing between two tags but what another program would have put there. */
const hole = /^\s*(?:\{\{[^{}\n]{1,200}\}\}|\{%[^%\n]{1,200}%\})\s*$/;

function one(event: HtmlEvent, html: string, origin: Origin, flow: Flow, state: Html): void {
  const at = origin(event.at);
  if (state.skipping) skip(event, state);
  else if (event.kind === 'comment') comment(html, event, origin, flow);
  else if (event.kind === 'text' && hole.test(html.slice(event.at, event.end)))
    flow.report.drop(html.slice(event.at, event.end).trim(), at, 'a shortcode of another program');
  else if (event.kind === 'text') words(html.slice(event.at, event.end), event.at, origin, flow);
  else if (event.kind === 'close') close(event.tag, flow);
  else open(event, at, flow, state);
}

/** A comment: a directive of ours, what the speaker says in a deck that was split by hand, or private. */
function comment(html: string, { at: start, end }: HtmlEvent, origin: Origin, flow: Flow): void {
  const at = origin(start);
  const text = html.slice(start, end);
  const told = directives(text, flow.source.lineAt(at));
  const inner = text.slice(4, -3);
  if (!told && flow.marked && text.endsWith('-->') && isSpoken(inner)) {
    flow.open('spoken', at, 'markdown');
    for (const paragraph of inner.matchAll(/(?:[^\n]|\n(?![ \t]*\n))+/g)) {
      words(paragraph[0], start + 4 + paragraph.index, origin, flow);
      flow.breakParagraph();
    }
    flow.close('spoken', 'markdown');
  }
  for (const directive of told?.said ?? []) flow.block(directive);
  for (const { message, hint } of told?.unknown ?? []) flow.report.warn('directive-unknown', message, at, hint);
}

function open({ tag, attributes }: Tag, at: number, flow: Flow, state: Html): void {
  const mark = Object.hasOwn(marks, tag) ? marks[tag] : undefined;
  const event = Object.keys(attributes).find((name) => /^on[a-z]/.test(name));
  if (mark === 'code') flow.language(attributes.class);
  if (event) flow.report.warn('html-removed', `The attribute ${event} was left out`, at);
  if (tag === 'br') flow.breakLine();
  else if (tag === 'hr') flow.block({ kind: 'rule', line: flow.source.lineAt(at) });
  else if (tag === 'img') picture(attributes, at, flow);
  else if (tag === 'input' && attributes.type?.toLowerCase() === 'checkbox') flow.box('checked' in attributes);
  else if (removedVoid.has(tag)) left(tag, at, flow);
  else if (tag === 'a' && isNoteMark(attributes) && flow.closesAfter(tag, at)) state.skipping = { tag, depth: 1 };
  else if (removed.has(tag)) {
    left(tag, at, flow);
    if (!voids.has(tag) && flow.closesAfter(tag, at)) state.skipping = { tag, depth: 1 };
  } else if (mark === 'strike' && !flow.closesAfter(tag, at)) return;
  else if (mark) flow.mark(mark, at, attributes.href);
  else if (inline.has(tag) && tag !== 'cite') return;
  else if (gathers.has(tag) && !flow.closesAfter(tag, at) && !['li', 'tr', 'td', 'th', 'dt', 'dd'].includes(tag))
    return;
  else flow.open(tag, at, 'html', attributes);
}

/** The raised number of a footnote, or the arrow back from one, as other programs write them out: no word of a sentence. */
function isNoteMark({ role = '', class: names = '', href = '' }: Record<string, string>): boolean {
  const isCalled = /^doc-(?:noteref|backlink)$/.test(role) || /\bfootnote-(?:back)?ref\b/.test(names);
  return href.startsWith('#') && isCalled;
}

function left(tag: string, at: number, flow: Flow): void {
  if (!quiet.has(tag)) flow.report.removed(tag, at);
}

function close(tag: string, flow: Flow): void {
  const mark = Object.hasOwn(marks, tag) ? marks[tag] : undefined;
  if (mark) flow.unmark(mark);
  else flow.close(tag, 'html');
}

function skip(event: HtmlEvent, state: Html): void {
  if (!state.skipping || event.kind === 'text' || event.kind === 'comment' || event.tag !== state.skipping.tag) return;
  state.skipping.depth += event.kind === 'open' ? 1 : -1;
  if (state.skipping.depth === 0) state.skipping = undefined;
}

/** A picture; not one that only counts visits or spaces the page. */
function picture(attributes: Record<string, string>, at: number, flow: Flow): void {
  const small = ['0', '1', '2'].includes(attributes.width ?? '') || ['0', '1', '2'].includes(attributes.height ?? '');
  const url = asFile(attributes.src ?? attributes['data-src'] ?? '', flow.source.text);
  if (small || url === '') return;
  flow.picture({ url, alt: attributes.alt ?? '', caption: attributes.title ?? '' }, at);
}

/** The file that an MDX page means by `{chart}`, which it imports, or by `{require('./chart.png').default}`. */
function asFile(address: string, input: string): string {
  const code = /^\{(.{1,200})\}$/u.exec(address)?.[1];
  if (code === undefined) return address;
  const name = /^\w+$/u.exec(code)?.[0];
  const imported = name && new RegExp(String.raw`^import\s+${name}\s+from\s+['"]([^'"]+)['"]`, 'mu').exec(input)?.[1];
  return imported ?? /['"]([^'"]+\.\w{2,5})['"]/u.exec(code)?.[1] ?? address;
}

/** Words of HTML, with their entities decoded and their places kept. */
function words(text: string, start: number, origin: Origin, flow: Flow): void {
  let done = 0;
  const verbatim = (end: number): void => {
    // Line by line: each has lost an indent of its own on the way into the block.
    for (const line of text.slice(done, end).split(/(?<=\n)/)) {
      if (line !== '') flow.words(line, origin(start + done));
      done += line.length;
    }
  };
  for (const match of text.matchAll(looseEntities)) {
    const letters = decodeEntity(match[0]);
    if (letters === match[0]) continue;
    verbatim(match.index);
    flow.words(letters, origin(start + match.index), match[0].length);
    done = match.index + match[0].length;
  }
  verbatim(text.length);
}
