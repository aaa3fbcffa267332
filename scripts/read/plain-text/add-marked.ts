import type { ProseBuilder } from '../prose-builder.ts';

/** `**bold**`, `*slanted*` and code between backticks, typed in prose: what stands in a word or beside a blank is no mark. */
const marked =
  /\*\*(?<strong>[^\s*](?:[^*\n]{0,160}[^\s*])?)\*\*|(?<![\p{L}\p{N}*])\*(?<em>\p{L}(?:[^*\n]{0,80}[^\s*])?)\*(?![\p{L}\p{N}*])|(?<!`)`(?<code>[^`\s](?:[^`\n]{0,80}[^`\s])?)`(?!`)/gu;

/** Adds words of plain text that stand in the input at `at`; what their author marked as in Markdown is marked, and no mark is a word. */
export function addMarked(builder: ProseBuilder, words: string, at: number): void {
  let done = 0;
  for (const { 0: whole, index, groups } of words.matchAll(marked)) {
    const [kind, inner] = Object.entries(groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    if ((kind !== 'strong' && kind !== 'em' && kind !== 'code') || !inner) continue;
    builder.add(words.slice(done, index), at + done);
    builder.mark(kind);
    builder.add(inner, at + index + (whole.length - inner.length) / 2);
    builder.unmark(kind);
    done = index + whole.length;
  }
  builder.add(words.slice(done), at + done);
}
