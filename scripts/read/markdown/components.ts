import type { Flow } from '../flow/flow.ts';
import type { Rows } from './rows.ts';
import { endsBehind, type Framed, framedBy, noticeKind, saidBy } from './shortcodes.ts';

const opens = /^<([A-Z][\w.]*)(?:\s[^<>]*)?(?<!\/)>\s*$/;
const closes = /^<\/([A-Z][\w.]*)>\s*$/;
const fence = /^\s*(?:```|~~~)/;

/** A component whose end is still to come: how far it is set in, and how much further what stands in it. */
interface Open {
  name: string;
  own: number;
  more?: number;
}

/**
 * The lines of an MDX page without the indent that they have only because they stand within a component: what is set in there is no
 * code. A page without components is given back as it is.
 */
export function withoutIndents(rows: Rows): Rows {
  const last = new Map<string, number>();
  rows.lines.forEach((line, at) => {
    const name = closes.exec(line.trim())?.[1];
    if (name) last.set(name, at);
  });
  if (last.size === 0) return rows;
  const made: Rows = { lines: [], starts: [] };
  const open: Open[] = [];
  let inFence = false;
  rows.lines.forEach((line, at) => {
    const own = line.length - line.trimStart().length;
    const within = open.at(-1);
    const text = line.trim();
    const closed = inFence ? undefined : closes.exec(text)?.[1];
    if (within && text !== '' && !closed) within.more ??= Math.max(0, own - within.own);
    // What is set in less than the component itself stays where it is: a list may hold both.
    const deeper = open.reduce((sum, { more = 0 }) => sum + more, 0);
    const cut = Math.max(0, Math.min(deeper, own - (open.find(({ more = 0 }) => more > 0)?.own ?? 0)));
    made.lines.push(line.slice(cut));
    made.starts.push((rows.starts[at] ?? 0) + cut);
    if (fence.test(line)) inFence = !inFence;
    const name = inFence ? undefined : opens.exec(text)?.[1];
    if (name && (last.get(name) ?? -1) > at) open.push({ name, own });
    const from = closed === undefined ? -1 : open.findLastIndex((one) => one.name === closed);
    if (from >= 0) open.splice(from);
  });
  return made;
}

/** The words that a component or a shortcode is called by: `<Step title="Lower the boat">`, `{% tab title="Linux" %}`. */
const called =
  /\b(?:title|label|tabName|name|header|heading|summary)\s*=\s*(?:\{\s*)?(?:"([^"]{1,120})"|'([^']{1,120})')|^\{\{[<%]\s*tab\s+"([^"]{1,120})"/;

const group = /^(?:Steps|CardGroup|Cards|CardGrid|Columns)$/;

/** What stands for a component in the flow, from its first line to its last: its title is said, and steps and cards are items of a list. */
export class Components {
  private readonly open: { name: string; elements: string[] }[] = [];

  constructor(private readonly flow: Flow) {}

  /** A line that opens or closes a component, a tab, a quotation or a notice; anything else is nothing to it. */
  line(text: string, at: number): void {
    const shortcode = framedBy(text);
    const name = shortcode?.name ?? nameOf(text);
    if (!name) return;
    if (isClosing(text)) this.close(name);
    else if (shortcode && shortcode.kind !== 'tab') this.frame(shortcode, text, at);
    else if (!/\/>\s*$/.test(text)) this.begin(name, text, at);
  }

  /** A quotation with who said it, or a notice with what it is called. One that never ends is nothing. */
  private frame({ name, kind }: Framed, text: string, at: number): void {
    if (!endsBehind(name, this.flow.source.text, at)) return;
    const isQuote = kind === 'quote';
    const element = isQuote ? 'blockquote' : 'aside';
    const [said, title] = [isQuote ? saidBy(text) : '', isQuote ? '' : titleOf(text)];
    this.flow.open(element, at, 'html', isQuote ? {} : { class: noticeKind(text, name) });
    const [within, words] = said ? ['cite', said] : ['summary', title];
    if (words !== '') {
      this.flow.open(within, at, 'html');
      this.flow.words(words, at + Math.max(0, text.indexOf(words)));
      this.flow.close(within, 'html');
    }
    this.open.push({ name, elements: [element] });
  }

  private begin(name: string, text: string, at: number): void {
    const found = called.exec(text);
    const title = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
    const within = this.open.at(-1);
    const elements: string[] = [];
    if (within && group.test(within.name) && title !== '') {
      const list = within.name === 'Steps' ? 'ol' : 'ul';
      if (within.elements.length === 0) {
        this.flow.open(list, at, 'html');
        within.elements.push(list);
      }
      elements.push('li');
    } else if (title !== '' && !group.test(name)) elements.push('aside');
    for (const element of elements) this.flow.open(element, at, 'html');
    if (elements.length > 0) {
      this.flow.words(title, at + text.indexOf(title));
      this.flow.breakParagraph();
    }
    this.open.push({ name, elements });
  }

  private close(name: string): void {
    const from = this.open.findLastIndex((one) => one.name === name);
    if (from < 0) return;
    for (const { elements } of this.open.splice(from).reverse())
      for (const element of [...elements].reverse()) this.flow.close(element, 'html');
  }
}

/** What a notice is called by its author: `title="Why not heat?"`, or words in marks. */
function titleOf(text: string): string {
  const found = called.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? /\s"([^"]{3,120})"\s*[>%]/u.exec(text)?.[1] ?? '';
}

function nameOf(text: string): string | undefined {
  return (
    /^<\/?([A-Z][\w.]*)/.exec(text)?.[1] ?? (/^\{(?:%|\{[<%])-?\s*\/?\s*(?:end)?tab\b/.test(text) ? 'tab' : undefined)
  );
}

function isClosing(text: string): boolean {
  return /^<\/|^\{%-?\s*end|^\{\{[<%]\s*\//.test(text);
}
