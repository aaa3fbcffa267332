import type { Block, Paragraph } from '#model';
import { asked } from './could-head.ts';
import type { Opened } from './run-in.ts';

/** Fewer paragraphs are no list. */
const fewest = 3;

/** In words: what a thing is called before what is said of it. */
const longest = 6;

const named = /^(\P{P}[^.!?:;：。]{0,48})(?:[:：]\s+|\s[–—-]\s)(?=\S)/u;

/**
 * The indexes of paragraphs in a row that each begin with what they are called, "Price: …", "2016 — …": a list that lost its bullets. Nobody
 * who speaks is called by one: whoever does so speaks again.
 */
export function labelledLines(blocks: Block[]): Set<number> {
  const labels = blocks.map((block) => (block.kind === 'paragraph' ? labelOf(block.prose.text) : undefined));
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isOne = (at: number): boolean => counts.get(labels[at] ?? '') === 1;
  const found = new Set<number>();
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (isOne(to)) to++;
    if (to - from >= fewest) for (let at = from; at < to; at++) found.add(at);
    from = to;
  }
  return found;
}

/** The same paragraphs with their names, where all of them have one. */
export function namedLines(run: Paragraph[], from: number): Opened[] {
  const found = run.flatMap((block, index): Opened[] => {
    const [whole, name] = named.exec(block.prose.text) ?? [];
    return whole !== undefined && name !== undefined ? [{ at: from + index, block, name, rest: whole.length }] : [];
  });
  return found.length === run.length ? found : [];
}

/** What a paragraph is called; or the sign that it begins with, "🌊 Rises twice a day". */
function labelOf(text: string): string | undefined {
  const [sign = ''] = /^\p{Extended_Pictographic}\S*\s+(?=\S)/u.exec(text) ?? [];
  if (asked.test(text)) return undefined;
  const [whole, name] = named.exec(text.slice(sign.length)) ?? [];
  if (sign !== '' && whole === undefined) return text.length < 140 ? text : undefined;
  if (whole === undefined || name === undefined || name.split(/\s+/u).length > longest) return undefined;
  return /^[\p{Lu}\p{Lo}\p{N}"“'‘]/u.test(name) ? name.toLowerCase() : undefined;
}
