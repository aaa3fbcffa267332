import type { Block, Code } from '#model';
import type { Placed } from './within.ts';

/** Of the lines of the longer: what two listings share that do the same in two languages. */
const mostlySame = 0.6;

/** Listings right behind one that does the same in another language, or with another manager of packages: who has seen the one knows the other. */
export function twins(placed: Placed[]): Set<Block> {
  const found = new Set<Block>();
  for (const [at, { block, from }] of placed.entries()) {
    const [above, right] = [placed[at - 2], placed[at - 1]];
    if (block.kind !== 'code' || right?.to !== from) continue;
    const isJoint = right.block.kind === 'paragraph' && above?.to === right.from && isShort(right.block.prose.text);
    const before = isJoint ? above.block : right.block;
    if (before.kind === 'code' && isSameOf(block, before)) found.add(block);
  }
  return found;
}

/** "or with yarn:", between the two. */
function isShort(text: string): boolean {
  return text.split(/\s+/u).length <= mostBetween;
}

/** In words. */
const mostBetween = 3;

function isSameOf(one: Code, other: Code): boolean {
  const managers = [one, other].map(({ text }) => manager.exec(text)?.[1]);
  if (managers.every(Boolean)) return managers[0] !== managers[1];
  if (one.language === other.language || one.language === '' || other.language === '') return false;
  const [mine, theirs] = [linesOf(one), linesOf(other)];
  if (areOfOne(one.language, other.language)) for (const lines of [mine, theirs]) withoutFetching(lines);
  const shared = [...mine].filter((line) => theirs.has(line)).length;
  return shared > 0 && shared >= mostlySame * Math.max(mine.size, theirs.size);
}

/** Two ways to write one language, which fetch in their own words what they need. */
function areOfOne(...languages: string[]): boolean {
  return languages.every((language) => /^(?:[cm]?[jt]sx?|javascript|typescript)$/i.test(language));
}

function withoutFetching(lines: Set<string>): void {
  for (const line of lines) if (fetches.test(line)) lines.delete(line);
}

const fetches = /^import\s|^export\s[^;]*\sfrom\s|^(?:const|let|var)\s.*=\s*require\(/u;

/** One command of a manager of packages, and no more. */
const manager = /^\s*(?:[$>]\s)?(npm|npx|pnpm|yarn|bun|bunx|deno)\s[^\n]*\s*$/u;

function linesOf({ text }: Code): Set<string> {
  return new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}
