import {
  type Candidate,
  type Context,
  type Draft,
  everySaid,
  type Figure,
  figuresTold,
  type LayoutRule,
  type Material,
  type Part,
  type Said,
} from '#model';
import { holds } from '../gates.ts';
import { grantedBeside } from './granted.ts';
import { hasRoom } from './has-room.ts';

/** Everything that the layouts propose and that may stand on a slide, with what it is worth to the deck. */
export function offers(material: Material, rules: LayoutRule[], context: Context): Candidate[] {
  const figuresOf = toldBy(context);
  const mayStand = grantedBeside(material, context.pack);
  const ruleOf = ({ layout }: Draft) => rules.find(({ name }) => name === layout);
  return rules.flatMap((rule) =>
    (rule.propose?.(material, context) ?? []).flatMap((candidate) => {
      const { from, to, worth } = candidate;
      const shown = candidate.slides.flatMap(
        (draft) => withinBudget(draft, ruleOf(draft) ?? rule, context, mayStand) ?? [],
      );
      const whole = shown.length === candidate.slides.length;
      if (to <= from || !whole || !shown.every(({ draft, parts }) => holds(draft, context, parts))) return [];
      const figures = new Set(
        shown.flatMap(({ draft, parts }) => [draft.title, ...parts.map(({ said }) => said)]).flatMap(figuresOf),
      );
      const price =
        figurePrice * figures.size +
        blockPrice * blocksOn(candidate, material) -
        picturePrice * picturesLost(candidate, material);
      return [{ ...candidate, slides: shown.map(({ draft }) => draft), worth: worth + price }];
    }),
  );
}

/** A slide that is offered, and every run of words on it. */
interface Shown {
  draft: Draft;
  parts: Part[];
}

/** What it is worth that a figure of the article is on a slide at all. */
const figurePrice = 1;

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

/** What it costs to run over a picture that the slides do not show: it is on no other then. */
const picturePrice = 3;

/** Pictures that stand among the sentences of a candidate and are on none of its slides. */
function picturesLost({ from, to, slides }: Candidate, { blocks }: Material): number {
  const over = blocks.filter(
    ({ block, from: at, to: end }) => block.kind === 'picture' && (block.file || block.data) && from < end && at < to,
  );
  if (over.length === 0) return 0;
  const shown = new Set(
    slides.flatMap(({ slots }) => [
      slots.picture,
      ...(Array.isArray(slots.shown) ? slots.shown.map((one) => (one as { picture?: unknown }).picture) : []),
    ]),
  );
  return over.filter(({ block }) => !shown.has(block as never)).length;
}

/** The figures that words tell; the same words stand in many candidates, and are looked at once. */
export function toldBy(context: Context): (said: Said) => Figure[] {
  const known = new Map<Said, Figure[]>();
  return (said) => {
    const told = known.get(said) ?? said.sources.flatMap((id) => figuresTold(said.text, context.sentence(id)));
    known.set(said, told);
    return told;
  };
}

/** A slide with those of its titles that keep to the words of its kind; those made of code or rows count otherwise. */
function withinBudget(
  offered: Draft,
  rule: LayoutRule,
  context: Context,
  mayStand: ReturnType<typeof grantedBeside>,
): Shown | undefined {
  const draft = { ...offered, titles: offered.titles?.filter(hasRoom(offered, rule, context)) };
  const parts = everySaid(draft);
  const beside = parts.map(({ said }) => said);
  if (!beside.every((said) => mayStand(said, draft.title, beside))) return undefined;
  if (draft.slots.code || draft.slots.rows) return { draft, parts };
  const words = parts.reduce((sum, { said }) => sum + context.words(said.text), 0);
  const kept = [draft.title, ...(draft.titles ?? [])].filter(
    (title) => words + context.words(title.text) <= rule.budget && mayStand(title, title, beside),
  );
  const [title, ...titles] = kept;
  return title && { draft: { ...draft, title, titles }, parts };
}
