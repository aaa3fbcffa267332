import { type Block, countWords, cut, type Item, type Paragraph } from '#model';
import { noName } from '../finish-reading/no-name.ts';
import type { Source } from '../source.ts';

/** A paragraph that begins with what it is called, and its place among the blocks. */
export interface Opened {
  at: number;
  block: Paragraph;
  name: string;
  /** Where in its text what is said of it begins. */
  rest: number;
}

/** In words: what a paragraph is called at most. */
const longestName = 14;

/** In words of each: paragraphs of this length are sections of their own. */
const sectionLength = 45;

/**
 * Two paragraphs or more under one heading that each begin with what they are called, in bold letters ("**Hide before you delete.** It
 * is …"), are a list. Where much is said of each, the bold words head them, one level below, unless something stands behind the last
 * of them, which would be under its head. Plain paragraphs between them belong to the one before.
 */
export function runInHeads(blocks: Block[], source: Source): Block[] {
  const made: Block[] = [];
  let level = 1;
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    if (block.kind === 'heading') level = block.level;
    const far = runAt(blocks, at, isShown);
    const end = endOf(far, blocks);
    const isFar = areSections(far, blocks[end], blocks);
    const run = isFar ? far : runAt(blocks, at);
    const last = run.at(-1);
    if (!last) {
      made.push(block);
      at++;
      continue;
    }
    const isOver = isFar || areSections(run, blocks[last.at + 1], blocks);
    made.push(...(isOver ? sections(run, blocks, level + 1, source) : [list(run, blocks)]));
    at = last.at + 1;
  }
  return made;
}

/** What a paragraph shows or quotes below it, under the same name. */
function isShown({ kind }: Block): boolean {
  return kind === 'picture' || kind === 'code' || kind === 'quote' || kind === 'aside' || kind === 'maths';
}

/** Behind the last of them, and what that shows. */
function endOf(run: Opened[], blocks: Block[]): number {
  let end = (run.at(-1)?.at ?? -1) + 1;
  for (let block = blocks[end]; block && isShown(block); block = blocks[end]) end++;
  return end;
}

/**
 * The opened paragraphs from here to the last before another heading, list or table; none where there are too few of them.
 * @param passes what else may stand between them
 */
function runAt(blocks: Block[], from: number, passes: (block: Block) => boolean = () => false): Opened[] {
  const run: Opened[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block && run.length > 0 && passes(block)) continue;
    if (block?.kind !== 'paragraph') break;
    const one = opened(block, at);
    if (one) run.push(one);
    else if (run.length === 0) break;
  }
  const names = new Set(run.map(({ name }) => name.toLowerCase()));
  // The same words twice are somebody who speaks, or a mark.
  return run.length >= 2 && names.size === run.length ? run : [];
}

/** "**Name.** …", "**Name**: …", a sign before it maybe; a question in bold is asked, and not what a paragraph is called. */
function opened(block: Paragraph, at: number): Opened | undefined {
  const { text, spans } = block.prose;
  const sign = /^\p{So}\S*\s+/u.exec(text)?.[0].length ?? 0;
  const bold = spans.find(({ kind, start }) => kind === 'strong' && (start === 0 || start === sign));
  if (!bold) return undefined;
  const [name, behind] = [text.slice(0, bold.end).trim(), text.slice(bold.end)];
  const stop = /^\s?(?:[.:：]|[–—-]\s)/u.exec(behind)?.[0] ?? '';
  const isNamed = /[.:!：。]$/u.test(name) || stop !== '';
  const able = isNamed && /\p{L}/u.test(behind) && countWords(name) <= longestName && !noName.test(name);
  return able ? { at, block, name, rest: bold.end + stop.length } : undefined;
}

/**
 * Whether much is said of each, and nothing stands behind the last of them.
 * @param blocks among which they stand, with the plain paragraphs between them that go on about the one before
 */
export function areSections(run: Opened[], next: Block | undefined, blocks: Block[] = []): boolean {
  const words = run.map(({ at, block, rest }, index) =>
    [block.prose.text.slice(rest), ...blocks.slice(at + 1, run[index + 1]?.at ?? at + 1).map(textOf)]
      .map(countWords)
      .reduce((sum, count) => sum + count, 0),
  );
  const isLong = run.length > 0 && words.reduce((sum, count) => sum + count, 0) / run.length >= sectionLength;
  return isLong && (next === undefined || next.kind === 'heading');
}

function textOf(block: Block): string {
  return block.kind === 'paragraph' ? block.prose.text : '';
}

/** Each with its name as a heading, and the blocks up to the next below it. */
export function sections(run: Opened[], blocks: Block[], level: number, source: Source): Block[] {
  return run.flatMap(({ at, block: { prose }, name, rest }, index): Block[] => {
    const head = cut(prose, 0, name.replace(/[.:。：]+$/u, '').length, source.text);
    head.spans = head.spans.filter(({ kind }) => kind !== 'strong');
    const text = cut(prose, rest, prose.text.length, source.text);
    const between = blocks.slice(at + 1, run[index + 1]?.at ?? at + 1);
    return [
      { kind: 'heading', level: Math.min(6, level), prose: head, line: head.line },
      { kind: 'paragraph', prose: text, line: text.line },
      ...between,
    ];
  });
}

function list(run: Opened[], blocks: Block[]): Block {
  const items = run.map(({ at, block }, index): Item => {
    return { prose: block.prose, blocks: blocks.slice(at + 1, run[index + 1]?.at ?? at + 1) };
  });
  return { kind: 'list', ordered: false, start: 1, items, line: run[0]?.block.line ?? 0 };
}
