import { type Code, type Context, type Material, pointsBack, type Said, type Sentence } from '#model';
import { isHeading } from '../../rules/titles/headings.ts';
import { codeTitles } from '../code/code-titles.ts';
import type { Placed } from '../code/within.ts';
import { asLabel } from '../comparison/listed.ts';

/** A short piece of code, and what it is called. */
export interface Snippet {
  name: Said;
  code: Code;
}

/** Snippets right behind each other. */
export interface Snippets {
  rows: Snippet[];
  /** Indexes into the material's sentences: the first name, and one past the last code. */
  from: number;
  to: number;
}

/** All runs of two or more snippets of a material: a line that leads to code of a line or two, and then the next. */
export function runsOf(material: Material, context: Context): Snippets[] {
  const runs: Snippets[] = [];
  const { blocks } = material;
  for (let at = 0; at + 1 < blocks.length; at++) {
    const [above, own] = [blocks[at], blocks[at + 1]];
    const row = above && own && rowOf(above, own, material, context);
    if (!row) continue;
    const run = runs.at(-1);
    if (run?.to === above.from) {
      run.rows.push(row);
      run.to = own.to;
    } else runs.push({ rows: [row], from: above.from, to: own.to });
    at++;
  }
  return runs.filter(({ rows }) => rows.length > 1);
}

function rowOf(above: Placed, { block, from }: Placed, material: Material, context: Context): Snippet | undefined {
  const isLine = above.block.kind === 'paragraph' || above.block.kind === 'heading';
  if (!isLine || above.to !== from || above.to - above.from !== 1 || !isShort(block)) return undefined;
  const [line] = material.sentences.slice(above.from, above.to);
  const name = line && nameOf(line, material, context);
  return name && { name, code: block };
}

/** In lines: with more, code is read as a whole, and not held against others. */
const mostLines = 2;

function isShort(block: Placed['block']): block is Code {
  if (block.kind !== 'code' || block.caption || block.lit.length > 0) return false;
  const { length } = block.text.split('\n').filter((line) => line.trim() !== '');
  return length > 0 && length <= mostLines && !/\n\s*\n/u.test(block.text.trim());
}

/** In words: two lines before the code. */
const mostName = 14;

/** What a line calls the code below it, else the line itself; a full sentence tells something, and names nothing. */
function nameOf(line: Sentence, material: Material, context: Context): Said | undefined {
  const label = asLabel(line, context, mostName);
  // "Which then can be raised further:": what, the line before would have to say in the same sentence.
  const whole = label && !pointsBack(label.text, context.pack) ? label : undefined;
  if (/[.!?。！？]$/u.test(line.text)) return whole;
  const [called] = codeTitles([line], [], material, context).filter(
    (title) => title.sources.includes(line.id) && !isHeading(title, context) && context.words(title.text) <= mostName,
  );
  return called ?? whole;
}
