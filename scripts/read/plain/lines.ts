import type { Source } from '../source.ts';
import type { Line } from './line.ts';
import { partsOf } from './tabbed.ts';

const item = /^\s*(?:([-*•‣◦▪●○·–—])|\(?(\d{1,3})[.)]|([a-z])[.)])\s+(?=\S)/;

/** The lines of a text from an offset on, or up to another, without the empty ones. Lines that were wrapped are `more`. */
export function linesOf(source: Source, from: number, to?: number): Line[] {
  const first = source.lineAt(from);
  const texts = source.text
    .slice(from, to)
    .split('\n')
    .map((text) => text.trimEnd());
  const width = wrapWidth(texts);
  const lines: Line[] = [];
  texts.forEach((text, index) => {
    const at = source.startOf(first + index);
    if (text.trim() === '') return;
    const above = index > 0 && texts[index - 1]?.trim() !== '' ? lines.at(-1) : undefined;
    const line = lineOf(text, at, { texts, index, above, width });
    if (line) lines.push(line);
  });
  return lines;
}

/** What stands around a line: all of them and its place among them, the one above if no empty one is between, how wide they are wrapped. */
interface Around {
  texts: string[];
  index: number;
  above: Line | undefined;
  width: number;
}

function lineOf(text: string, at: number, { texts, index, above, width }: Around): Line | undefined {
  const bare: Line = { kind: 'text', text, at, ordered: false, number: 0 };
  const under = /^\s*(=|-|_|\*|~)(?:\s?\1){2,}\s*$/.exec(text);
  if (under) {
    const heads = above?.kind === 'text' && above.text.length <= 110 && (under[1] === '=' || under[1] === '-');
    if (!heads || !above) return { ...bare, kind: 'rule' };
    Object.assign(above, { kind: 'heading', number: under[1] === '=' ? 1 : 2 });
    return undefined;
  }
  const parts = /^\s/.test(text) ? 0 : partsOf(text);
  if (
    parts > 1 &&
    text.length < 400 &&
    [texts[index - 1], texts[index + 1]].some((near = '') => partsOf(near) === parts)
  )
    return { ...bare, kind: 'row' };
  const quoted = /^\s*>\s?/.exec(text);
  if (quoted) return { ...bare, kind: 'quote', text: text.slice(quoted[0].length), at: at + quoted[0].length };
  const mark = item.exec(text);
  if (mark && isItem(mark, texts, index)) {
    const number = Number(mark[2] ?? 0) || (mark[3] ? mark[3].charCodeAt(0) - 96 : 0);
    return { kind: 'item', text: text.slice(mark[0].length), at: at + mark[0].length, ordered: number > 0, number };
  }
  return above && continues(text, texts[index - 1] ?? '', above, width) ? { ...bare, kind: 'more' } : bare;
}

/** A dash alone may begin a line of dialogue or a name; a number may number a heading, a letter end an initial. */
function isItem(mark: RegExpExecArray, texts: string[], index: number): boolean {
  const text = texts[index] ?? '';
  const near = (step: number): string => {
    let at = index + step;
    while (texts[at]?.trim() === '') at += step;
    return texts[at] ?? '';
  };
  const like = (other: string): boolean => {
    const found = item.exec(other);
    return (
      found !== null && (mark[2] ? found[2] !== undefined : mark[3] ? found[3] !== undefined : found[1] === mark[1])
    );
  };
  if (mark[2] && /[?？]$/.test(text)) return true;
  const alone = !like(near(1)) && !like(near(-1));
  if (mark[1] && /[-*•]/.test(mark[1])) return true;
  return !alone;
}

function continues(text: string, before: string, above: Line, width: number): boolean {
  if (above.kind === 'quote' || above.kind === 'heading' || above.kind === 'rule') return false;
  if (above.kind === 'item' && /^\s{2,}/.test(text)) return true;
  if (width === 0) return false;
  const word = /^\s*\S+/.exec(text)?.[0].trim().length ?? 0;
  // Had the first word of this line still had its place in the line above, somebody ended that line on purpose.
  return before.length + 1 + word > width * 0.85;
}

/** The width at which a text was wrapped; 0 if it was not. */
function wrapWidth(texts: string[]): number {
  const plain = (text: string | undefined) =>
    text !== undefined && text.trim() !== '' && !item.test(text) && !/^\s*>/.test(text);
  const above = texts.filter((text, index) => plain(text) && plain(texts[index + 1]));
  // Whoever wraps lines seldom ends them where a sentence ends.
  if (above.filter((text) => /[.!?:]["”’)]*$/.test(text)).length > above.length * 0.7) return 0;
  const followed = above.map(({ length }) => length);
  const sorted = followed.sort((a, b) => a - b);
  const widest = sorted.at(Math.floor(sorted.length * 0.95)) ?? 0;
  // Nobody who wraps lines leaves whole paragraphs in one.
  const longer = texts.filter((text) => plain(text) && text.length > widest * 1.3).length;
  if (longer > followed.length * 0.1) return 0;
  const wrapped = followed.filter((length) => length >= widest * 0.7 && length >= 40).length;
  return followed.length >= 2 && widest <= 110 && wrapped >= followed.length * 0.6 ? widest : 0;
}
