import {
  actsOnWhat,
  asks,
  type Block,
  type Candidate,
  type Context,
  type Draft,
  everySaid,
  type LayoutRule,
  type Material,
  opensOn,
  plainHeading,
  pointsBack,
  type Said,
  type Sentence,
  type SentenceId,
  wholeMark,
  withoutStop,
} from '#model';
import { type Choice, choose, kindsOf, type Prices, type Trail, trailBehind } from '../choose.ts';
import { holds } from '../gates.ts';
import { openerOf } from '../offered/opener.ts';
import { isThanksOnly, isVerdict } from './few-words.ts';
import { verbatim } from '../hand-made/verbatim.ts';

/** A slide costs nothing; a list more is dear, but never too dear: it is that or nothing. */
const dear: Omit<Prices, 'kinds'> = { slide: 0, again: 1.2, mostPoints: Number.POSITIVE_INFINITY };

/** In words, below its heading: prose that stands on a slide as it is. A heading by itself tells less than a long sentence. */
const mostWhole = 38;

/**
 * No section without a slide: for one that nothing was worth its slide, the best of what it has, worth it or not; else its prose as
 * it stands, where that is short; else its heading.
 */
export function atLeast(
  material: Material,
  offered: Candidate[],
  rules: LayoutRule[],
  context: Context,
  trail: Trail,
): Choice {
  const { length } = material.sentences;
  const prices: Prices = { ...dear, kinds: kindsOf(rules) };
  const other = choose(length, offered, { ...prices, mostPoints: 3 }, trail);
  if (other.candidates.length > 0) return other;
  const best = choose(length, offered, prices, trail);
  if (best.candidates.length > 0) return best;
  const [last] = [...offered].sort((one, another) => another.worth - one.worth);
  if (last) return { candidates: [last], trail: trailBehind(last, trail, prices.kinds) };
  const led = ledByItems(material, context);
  const whole = asItStands(material, led, rules, context) ?? asItStands(bySentence(material), led, rules, context);
  const large = whole && saidLarge(whole, rules, context);
  if (large) return { candidates: [large], trail: { kind: 'statement', row: 1 } };
  if (whole) return { candidates: [whole], trail: { kind: 'points', row: 1 } };
  if (isThanksOnly(material, context)) return { candidates: [], trail };
  const opener = openerOf(material, rules, context);
  const mayOpen = opener && (length > 0 || material.section.questions.length === 0);
  return mayOpen ? { candidates: [opener], trail: { kind: 'section', row: 1 } } : { candidates: [], trail };
}

/** The prose of a section word by word, as much of it as is short and stands by itself. */
function asItStands(
  material: Material,
  led: Set<SentenceId>,
  rules: LayoutRule[],
  context: Context,
): Candidate | undefined {
  return verbatim(material, rules, context)
    .filter(({ spends }) => !spends.some((id) => led.has(id)))
    .map((whole) => ({ ...whole, slides: whole.slides.map(plainlyHeaded) }))
    .filter(({ slides: [first, second] }) => first && !second && isShort(first, context) && holds(first, context))
    .filter(({ from, spends }) => {
      const shown = spends.map(context.sentence);
      if (material.sentences.length === 1 && shown.every(isVerdict)) return true;
      return shown.every(standsAlone(context, from === 0 && asks(material.section.heading?.text ?? '')));
    })
    .filter(({ spends }) => material.sentences.length < 2 || !saysNothingYet(spends.map(context.sentence), context))
    .sort((one, other) => other.spends.length - one.spends.length)[0];
}

/** What stands below an item that makes a condition of it, "You may row if:". */
function ledByItems({ blocks }: Material, { pack }: Context): Set<SentenceId> {
  const led = new Set<SentenceId>();
  const look = (list: Block, isLed: boolean): void => {
    for (const { prose, blocks: inner } of list.kind === 'list' ? list.items : []) {
      if (isLed) for (const { id } of prose.sentences) led.add(id);
      const last = /(\p{L}+)\s*[:：]$/u.exec(prose.text)?.[1]?.toLowerCase() ?? '';
      for (const one of inner) look(one, isLed || pack.subordinators.includes(last));
    }
  };
  for (const { block } of blocks) look(block, false);
  return led;
}

/** "Right.", "Right. And you get to see it.": an answer goes on behind its first word. "Swim. Read." are two things to do. */
function saysNothingYet([first, next]: Sentence[], { pack }: Context): boolean {
  return first?.words === 1 && (!next || opensOn(pack.connectives, next.text, pack));
}

/** Under its heading as other slides are, which have no number of the author's. */
function plainlyHeaded(draft: Draft): Draft {
  return { ...draft, title: { ...draft.title, text: plainHeading(draft.title.text) } };
}

/** The same with each sentence apart: of a long paragraph one of them may be short enough. */
function bySentence(material: Material): Material {
  const blocks = material.blocks.flatMap(({ block, from, to }) =>
    Array.from({ length: to - from }, (_, at) => ({ block, from: from + at, to: from + at + 1 })),
  );
  return { ...material, blocks };
}

/** One row below a heading, and nothing else, is said large. */
function saidLarge(whole: Candidate, rules: LayoutRule[], context: Context): Candidate | undefined {
  const rule = rules.find(({ name }) => name === 'statement');
  const [draft] = whole.slides;
  const [row, more] = (draft?.slots.points ?? []) as { lead: Said }[];
  if (!rule || !draft || !row || more) return undefined;
  const claim = { ...row.lead, text: withoutStop(row.lead.text, context.pack) };
  const scale = context.step(rule.boxes, [
    { box: 'eyebrow', text: draft.title.text },
    { box: 'claim', text: claim.text },
  ]);
  if (scale === undefined) return undefined;
  return { ...whole, slides: [{ layout: 'statement', title: draft.title, slots: { claim }, scale }] };
}

/** In words: a line of its own that is a link and no longer says nothing. */
const mostOfLink = 3;

/**
 * A sentence that points at what is not there has no units or leans, and one that ends in a colon leads to what is not there; one that
 * asks tells nothing. "There was one in May" is no riddle where it answers the heading.
 */
function standsAlone(
  { pack }: Context,
  answers: boolean,
): (sentence: Sentence, at: number, all: Sentence[]) => boolean {
  return (sentence, at, all) => {
    const { kind, units, text, words, paragraph } = sentence;
    // "[Commits](…)" only leads to another page.
    if (words <= mostOfLink && !/\w[.]\w/.test(text) && wholeMark(sentence, 'link')?.href) return false;
    if (answers && at === 0) return !/[:：?？]$/u.test(text);
    // "Added a crane", "Opens the gate": what leads a list or a paragraph may have its subject in the heading.
    const points = kind === 'item' ? opensOn(pack.pronouns, text, pack) : pointsBack(text, pack);
    const opens = (points || actsOnWhat(text, pack)) && all[at - 1]?.paragraph !== paragraph;
    return units.length > 0 && !/[:：?？]$/u.test(text) && !(opens && units[0]?.forms[0]?.shape === 'leaning');
  };
}

function isShort(draft: Draft, context: Context): boolean {
  return (
    everySaid(draft)
      .map(({ said }) => said)
      .reduce((sum, { text }) => sum + context.words(text), 0) <= mostWhole
  );
}
