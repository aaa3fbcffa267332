import { type Candidate, type Context, figuresTold, type Material, type Said, type Sentence, shortTitle } from '#model';
import { points } from '../point.ts';
import { isWhole, said } from '../words.ts';
import { accentOf } from './accent.ts';
import { below, eyebrows } from './below.ts';

/** A sentence whose figure is in none of its short clauses, as it stands, below what can stand above it. */
export function wholes(
  sentence: Sentence,
  claim: Said | undefined,
  at: number,
  material: Material,
  context: Context,
): Candidate[] {
  const whole = wholeOf(sentence, context);
  if (!whole) return [];
  const [all, short] = [figures(whole, sentence), claim ? figures(claim, sentence) : 0];
  const opens = at === 0 && !claim && material.sentences.every((one) => points(one, context).length === 0);
  if (all <= short && !opens) return [];
  const accent = accentOf(whole.text, sentence, context);
  return places(sentence, at, material, context).flatMap(({ from, to, above }) => {
    const spends = [...new Set([sentence.id, ...above.flatMap(({ sources }) => sources)])];
    const worth = all > short ? sentence.worth * 0.9 - longPrice : leastWorth;
    return below(above, whole, accent, context).map((slide) => ({ from, to, spends, worth, slides: [slide] }));
  });
}

/** In words: a longer sentence cannot be read while somebody speaks. */
const mostWhole = 24;

/** What a long sentence costs beside a short claim: it is shown for the sake of its figure. */
const longPrice = 1.2;

/** Without a figure it opens a section that has nothing shorter to show: better than none. */
const leastWorth = 0.05;

function figures({ text }: Said, sentence: Sentence): number {
  return figuresTold(text, sentence).length;
}

function wholeOf(sentence: Sentence, context: Context): Said | undefined {
  const text = sentence.text.replace(/[.。]$/u, '');
  if (!isWhole(text, sentence) || sentence.words > mostWhole || startsLoose.test(text)) return undefined;
  if (sentence.roles.includes('filler')) return undefined;
  const whole = said(text, sentence);
  return context.holds(whole) ? whole : undefined;
}

/** What a sentence begins with that leans on the one before it. */
const startsLoose =
  /^(?:it|its|this|these|those|that|they|their|them|he|she|his|her|such|there|here|however|but|and|also|so|thus|therefore|moreover|which|who|where|instead|meanwhile)\b/iu;

interface Place {
  from: number;
  to: number;
  /** What can stand above the sentence there, best first. */
  above: Said[];
}

/** Below its own heading, or below what a neighbour in its paragraph claims, which is then spent as well. */
function places(sentence: Sentence, at: number, material: Material, context: Context): Place[] {
  const own = eyebrows(sentence, material, context);
  const claims = [at - 1, at + 1].flatMap((place): Place[] => {
    const neighbour = material.sentences[place];
    const claim = neighbour?.paragraph === sentence.paragraph ? neighbour.headline : undefined;
    return neighbour && claim && claim.length <= shortTitle
      ? [{ from: Math.min(at, place), to: Math.max(at, place) + 1, above: [said(claim, neighbour)] }]
      : [];
  });
  return own.length > 0 ? [{ from: at, to: at + 1, above: own }, ...claims] : claims;
}
