import {
  type Candidate,
  type Context,
  type Draft,
  figuresTold,
  type LayoutRule,
  type Material,
  type Said,
  type Sentence,
  shortTitle,
  titleWords,
} from '#model';
import { capital, draft, headings, isMarked, isWhole, points, said } from '../words.ts';
import { accentOf } from './accent.ts';
import { boxes } from './boxes.ts';

/** One claim that fills the stage: for a sentence that says the most, or that is all a section has to say. */
export const rule: LayoutRule = {
  name: 'statement',
  budget: 34,
  boxes,
  propose: (material, context) =>
    material.sentences.flatMap((sentence, at) => {
      const claim = sentence.kind === 'prose' ? claimOf(sentence, context) : undefined;
      const whole = wholeOf(sentence, claim, context);
      return [
        ...(claim ? slides(claim, sentence, at, material, context) : []),
        ...(whole ? below(whole, sentence, at, material, context) : []),
      ];
    }),
};

/** In words: a longer sentence cannot be read while somebody speaks. */
const mostWhole = 24;

/** What a long sentence costs beside a short claim: it is shown for the sake of its figure. */
const longPrice = 1.2;

/** A sentence whose figure is in none of its short clauses, as it stands. */
function wholeOf(sentence: Sentence, claim: Said | undefined, context: Context): Said | undefined {
  const text = sentence.text.replace(/[.。]$/u, '');
  if (!isWhole(text, sentence) || sentence.words > mostWhole || startsLoose.test(text)) return undefined;
  const figures = figuresTold(text, sentence);
  const short = claim ? figuresTold(claim.text, sentence) : [];
  const whole = said(text, sentence);
  return figures.length > short.length && context.holds(whole) ? whole : undefined;
}

/** What a sentence begins with that leans on the one before it. */
const startsLoose =
  /^(?:it|its|this|these|those|that|they|their|them|he|she|his|her|such|there|here|however|but|and|also|so|thus|therefore|moreover|which|who|where|instead|meanwhile)\b/iu;

/** Below what can stand above it, or below what a neighbour in its paragraph claims, which is then spent as well. */
function below(whole: Said, sentence: Sentence, at: number, material: Material, context: Context): Candidate[] {
  const accent = accentOf(whole.text, sentence, context);
  const own = eyebrows(sentence, material, context);
  const neighbours = [at - 1, at + 1].flatMap((place) => {
    const neighbour = material.sentences[place];
    const claim = neighbour?.paragraph === sentence.paragraph ? neighbour.headline : undefined;
    return neighbour && claim && claim.length <= shortTitle
      ? [{ from: Math.min(at, place), to: Math.max(at, place) + 1, above: [said(claim, neighbour)] }]
      : [];
  });
  return [...(own.length > 0 ? [{ from: at, to: at + 1, above: own }] : []), ...neighbours].flatMap(
    ({ from, to, above }) => {
      const scale = context.step(boxes, [
        { box: 'eyebrow', text: above[0]?.text ?? '' },
        { box: 'claim', text: whole.text },
      ]);
      if (scale === undefined) return [];
      const spends = [...new Set([sentence.id, ...above.flatMap(({ sources }) => sources)])];
      const slides = [draft('statement', above, { slots: { claim: whole, accent }, scale })];
      return [{ from, to, spends, worth: sentence.worth * 0.9 - longPrice, slides }];
    },
  );
}

/** The claim as the title, and, where it is too long for one, below the heading. */
function slides(claim: Said, sentence: Sentence, at: number, material: Material, context: Context): Candidate[] {
  const marked = isMarked(claim.text, sentence) ? 1.2 : 0;
  const figures = figuresTold(claim.text, sentence).some(({ measure }) => measure !== 'year') ? 0.8 : 0;
  const superlative = sentence.roles.includes('superlative') ? 0.6 : 0;
  const worth = sentence.worth * 0.9 + marked + superlative - figures;
  const accent = accentOf(claim.text, sentence, context);
  const offer = (slide: Draft, price: number): Candidate => ({
    from: at,
    to: at + 1,
    spends: [sentence.id],
    worth: worth - price,
    slides: [slide],
  });
  const over = context.words(claim.text) - titleWords;
  const alone = context.step(boxes, [{ box: 'title', text: claim.text }]);
  const above = over > 0 ? eyebrows(sentence, material, context) : [];
  const below =
    above[0] &&
    context.step(boxes, [
      { box: 'eyebrow', text: above[0].text },
      { box: 'claim', text: claim.text },
    ]);
  return [
    ...(alone === undefined
      ? []
      : [offer(draft('statement', [claim], { slots: { accent }, scale: alone }), over > 0 ? 0.3 + 0.3 * over : 0)]),
    ...(below === undefined ? [] : [offer(draft('statement', above, { slots: { claim, accent }, scale: below }), 0.2)]),
  ];
}

/** The heading, and what the sentence is about: what can stand small above a long claim. */
function eyebrows(sentence: Sentence, material: Material, context: Context): Said[] {
  const labels = sentence.topic ? [said(sentence.topic, sentence)] : [];
  return [...headings(material, context), ...labels].filter(
    (one) => !one.fixed && context.words(one.text) <= titleWords && context.holds(one),
  );
}

/** The shortest claim of the sentence, or a clause of it that leans on nothing, without the label in front. */
function claimOf(sentence: Sentence, context: Context): Said | undefined {
  const [first] = sentence.claims;
  if (first !== undefined) return said(first, sentence);
  const point = points(sentence, context, 16).find(
    ({ text, leans, words }) => !leans && words >= 4 && !/\b(?:this|these|those|it|them)\b/i.test(text),
  );
  return point && said(capital(point.text.replace(/^\p{Lu}[^—–.,]{1,30}\s[—–]\s(?=.{12,})/u, '')), sentence);
}
