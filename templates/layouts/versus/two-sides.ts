import { type Candidate, type Context, type Material, type Said, type Sentence, withoutStop } from '#model';
import { draft, titles } from '../../rules/titles/titles.ts';
import { capital, said } from '../../rules/words/words.ts';
import { stepOf } from './step.ts';

/** In words, of what one side says; and in rows, of one slide. */
const [mostSaid, mostRows] = [24, 3];

/** In words, the title and all. */
const room = 60;

/**
 * "Myth: … Fact: …", "Then, … Now, …": sentences that the author names the sides of, one behind the other, under the names they have.
 * Pairs that follow each other stand in one table.
 */
export function twoSides(material: Material, context: Context): Candidate[] {
  return context.pack.contrasts.sides.flatMap((sides) =>
    material.sentences.flatMap((_, from) =>
      Array.from({ length: mostRows }, (_one, more) => more + 1).flatMap((count) => {
        const pairs = Array.from({ length: count }, (_two, at) => pairAt(from + 2 * at, sides, material, context));
        return pairs.every((pair) => pair !== undefined) ? slide(pairs, from, material, context) : [];
      }),
    ),
  );
}

interface Side {
  name: Said;
  words: Said;
}

interface Pair {
  left: Side;
  right: Side;
}

function pairAt(at: number, [one, other]: [RegExp, RegExp], material: Material, context: Context): Pair | undefined {
  const left = sideOf(material.sentences[at], one, context);
  const right = sideOf(material.sentences[at + 1], other, context);
  return left && right && { left, right };
}

function sideOf(sentence: Sentence | undefined, opening: RegExp, context: Context): Side | undefined {
  if (sentence?.kind !== 'prose') return undefined;
  const found = opening.exec(sentence.text);
  if (!found) return undefined;
  const words = said(capital(withoutStop(sentence.text.slice(found[0].length), context.pack)), sentence);
  const fits = context.words(words.text) <= mostSaid && context.holds(words);
  return fits ? { name: said(capital(found[1] ?? ''), sentence), words } : undefined;
}

function slide(pairs: Pair[], from: number, material: Material, context: Context): Candidate[] {
  const to = from + 2 * pairs.length;
  const [first] = pairs;
  const run = material.sentences.slice(from, to);
  const spends = run.map(({ id }) => id);
  const all = titles(run, material, context, new Set(spends));
  const title = all[0]?.text ?? '';
  if (!first || context.words([title, ...run.map(({ text }) => text)].join(' ')) > room) return [];
  const sides: [string, string] = [first.left.name.text, first.right.name.text];
  const cells = pairs.flatMap(({ left, right }) => [left.words.text, right.words.text]);
  const scale = stepOf(title, sides, cells, pairs.length, context);
  if (scale === undefined) return [];
  const rows = pairs.map(({ left, right }) => ({ left: left.words, right: right.words }));
  // What is so comes behind what is only said, what is now behind what was.
  const slots = { left: first.left.name, right: first.right.name, rows, turned: true };
  return [{ from, to, spends, worth: 1.9 + 1.6 * pairs.length, slides: [draft('versus', all, { slots, scale })] }];
}
