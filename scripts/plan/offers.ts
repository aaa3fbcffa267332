import {
  type Candidate,
  type Context,
  type Draft,
  everySaid,
  figuresTold,
  type LayoutRule,
  type Material,
} from '#model';
import { holds } from './gates.ts';

/** Everything that the layouts propose and that may stand on a slide, with what it is worth to the deck. */
export function offers(material: Material, rules: LayoutRule[], context: Context): Candidate[] {
  return rules.flatMap((rule) =>
    (rule.propose?.(material, context) ?? [])
      .filter(
        ({ from, to, slides }) => to > from && slides.every((one) => fits(one, rule, context) && holds(one, context)),
      )
      .map((candidate) => {
        const price = figurePrice * figuresOn(candidate, context) + blockPrice * blocksOn(candidate, material);
        return { ...candidate, worth: candidate.worth + price };
      }),
  );
}

/** What it is worth that a figure of the article is on a slide at all. */
const figurePrice = 0.6;

/** What it is worth that a list, a table, code or a picture of the author's is shown as what it is. */
const blockPrice = 1.2;

/** Blocks of the author's own making that a candidate shows whole. */
function blocksOn({ spends }: Candidate, { blocks, sentences }: Material): number {
  const shown = new Set(spends);
  return blocks.filter(
    ({ block, from, to }) =>
      block.kind !== 'paragraph' && to > from && sentences.slice(from, to).every((sentence) => shown.has(sentence.id)),
  ).length;
}

/** Figures that the slides of a candidate tell, each once. */
function figuresOn({ slides }: Candidate, context: Context): number {
  const told = new Set<object>();
  for (const { said } of slides.flatMap((one) => [{ said: one.title }, ...everySaid(one)]))
    for (const id of said.sources) for (const figure of figuresTold(said.text, context.sentence(id))) told.add(figure);
  return told.size;
}

/** Whether a slide keeps to the words of its kind, in its first title; those made of code or rows count otherwise. */
function fits(one: Draft, rule: LayoutRule, context: Context): boolean {
  if (one.slots.code || one.slots.rows) return true;
  const words = everySaid(one).reduce((sum, { said }) => sum + context.words(said.text), 0);
  return words + context.words(one.title.text) <= rule.budget;
}
