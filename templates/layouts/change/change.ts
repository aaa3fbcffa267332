import {
  type Candidate,
  type Context,
  type LayoutRule,
  type Material,
  type Said,
  type Sentence,
  titleWords,
} from '#model';
import { amountSlots, reachesAbove, reachesBelow } from '../../rules/figures/amount.ts';
import { weight } from '../../rules/figures/figures.ts';
import { followOf } from '../../rules/points/follow.ts';
import { headings, saysNothing } from '../../rules/titles/headings.ts';
import { retitledBy } from '../../rules/titles/retitled.ts';
import { draft } from '../../rules/titles/titles.ts';
import { sourceLine, said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';
import { type Told, toldOf } from './told.ts';
import { type End, type Way, wayOf } from './way.ts';

/** What one thing was and what it became: the old amount small, an arrow, and the new one large. */
export const rule: LayoutRule = {
  name: 'change',
  budget: 42,
  boxes,
  propose: (material, context) =>
    material.sentences.flatMap((sentence, at) => {
      // Below an item of a list, it may be so only of that.
      const way = sentence.under === undefined ? wayOf(sentence, context) : undefined;
      const told = way && toldOf(way, sentence, context);
      return way && told && !context.told(told.clause.text) ? slides(way, told, sentence, at, material, context) : [];
    }),
  retitled: (draft, context) => {
    const [first, ...others] = draft.slots.contexts as Said[];
    const isClaim = first && context.words(first.text) <= longestTitle;
    const slots = { ...draft.slots, contexts: others };
    return isClaim ? retitledBy({ ...draft, slots }, [first], 'title', boxes, context) : [];
  },
};

/** In words: a longer clause stands below its amounts, whatever stands above. */
const longestTitle = 12;

/** What stands over a way, what then stands below it, and what that takes from the slide's worth. */
interface Crown {
  title: Said;
  shown: Said[];
  price: number;
}

/** The way under each title that it can have, and once more with the sentence that goes on from it. */
function slides(
  way: Way,
  told: Told,
  sentence: Sentence,
  at: number,
  material: Material,
  context: Context,
): Candidate[] {
  const follow = followOf(at, material, context);
  return crowns(way, told, sentence, material, context).flatMap((crown) => {
    const alone = slide(way, told, crown, [sentence], at, context);
    if (!follow || crown.shown.length > 1) return alone;
    const both = { ...crown, shown: [...crown.shown, said(follow.text, follow.sentence)] };
    return [...alone, ...slide(way, told, both, [sentence, follow.sentence], at, context)];
  });
}

/** What a slide loses under a heading that says nothing, and where its clause is clear only behind the sentence before. */
const [ofEmpty, ofLeaning] = [0.2, 0.25];

/** What the clause claims, with how it goes on below; the whole of it, if it is as short as a title; or the heading, with the whole of it below. */
function crowns(
  way: Way,
  { clause, claim, rest, leans }: Told,
  sentence: Sentence,
  material: Material,
  context: Context,
): Crown[] {
  const run = sentence.text.slice(way.start, way.end);
  const whole = sentence.claims.find((text) => text.includes(run) && context.words(text) <= titleWords);
  const claims: Crown[] = claim
    ? [{ title: claim, shown: rest ? [rest] : [], price: 0 }]
    : whole
      ? [{ title: said(whole, sentence), shown: [], price: 0 }]
      : [];
  const lean = leans ? ofLeaning : 0;
  const above = headings(material, context).map((title) => ({
    title,
    shown: [clause],
    price: lean + (saysNothing(title, context) ? ofEmpty : 0),
  }));
  return [...claims, ...above];
}

/** The first step whose amounts leave room for a sign that reaches above its digits, below the words that qualify it. */
const notLargest = 1;

/** What a way is worth besides what its new figure weighs: more than that figure by itself. */
const ofWay = 1.8;

function slide(
  way: Way,
  { claim }: Told,
  { title, shown, price }: Crown,
  from: Sentence[],
  at: number,
  context: Context,
): Candidate[] {
  const [first] = from;
  if (!first) return [];
  const { old, new: young } = way;
  const tall = young.amount.qualifier && reachesAbove.test(young.amount.figure.text);
  const below = shown.map(({ text }) => ({ box: shown.length > 1 ? ('context' as const) : ('sole' as const), text }));
  const texts = [
    { box: 'title' as const, text: title.text },
    ...endTexts(young, ofNew),
    ...endTexts(old, ofOld),
    ...below,
  ];
  const scale = context.step(boxes, texts, tall ? notLargest : 0);
  if (scale === undefined) return [];
  const deep = [old, young].some(({ amount }) => reachesBelow.test(amount.figure.text));
  const form = [...(deep ? ['deep'] : []), ...(tall ? ['tall'] : []), ...(way.planned ? ['planned'] : [])].join(' ');
  const slots = { old: endSlots(old), new: endSlots(young), contexts: shown, form };
  return [
    {
      from: at,
      to: at + from.length,
      spends: from.map(({ id }) => id),
      worth:
        ofWay +
        weight({ figure: young.figure, sentence: first }) +
        0.4 * (from.length - 1) +
        (title === claim ? ofClaim : 0) -
        price,
      slides: [draft('change', [title], { slots, scale, source: sourceLine([first], [title, ...shown]) })],
    },
  ];
}

/** What a title adds that claims what the amounts below it show. */
const ofClaim = 0.2;

function endSlots({ amount, when }: End) {
  return { ...amountSlots(amount), ...(when ? { when } : {}) };
}

/** The boxes of either end. */
const ofNew = { alone: 'figure', beside: 'beside', qualifier: 'qualifier', unit: 'unit', when: 'when' } as const;
const ofOld = {
  alone: 'old',
  beside: 'oldBeside',
  qualifier: 'oldQualifier',
  unit: 'oldUnit',
  when: 'oldWhen',
} as const;

function endTexts({ amount: { qualifier, figure, unit }, when }: End, box: typeof ofNew | typeof ofOld) {
  return [
    { box: unit ? box.beside : box.alone, text: figure.text },
    ...(qualifier ? [{ box: box.qualifier, text: qualifier.text }] : []),
    ...(unit ? [{ box: box.unit, text: unit.text }] : []),
    ...(when ? [{ box: box.when, text: when.text }] : []),
  ];
}
