import type { Candidate, Context, Material, Said } from '#model';
import { crowns } from '../../rules/figures/crowns.ts';
import { wholeAmount } from '../../rules/figures/amount.ts';
import type { Finding } from '../../rules/figures/figures.ts';
import { headings, isTurn, saysNothing } from '../../rules/titles/headings.ts';
import { said } from '../../rules/words/words.ts';
import { slidesOf, type Told } from './slide.ts';

/** In words: a longer clause stands below its figure, whatever stands above; of one that does not open its sentence, as "40 boats lost". */
export const [longestTitle, longestInner] = [14, 12];

/**
 * As an index of a section's sentences: further on, its heading does not stand over a figure, which then needs a title of its own; where no
 * clause can be cut there is none, and what stands there is worth somewhat less.
 */
const opening = 1;
const ofHeading = 0.2;

/** What a slide loses that nothing heads but the template's own "Introduction": there the figure is its own heading. */
const ofNothing = 0.6;

/** What a slide loses that has its clause for a title: one that is headed by something else says more. */
const ofClause = 0.15;

/** A figure under each title that it can have: its sentence's claim or its clause, what crowns it, or its heading. */
export function crowned(told: Told, material: Material, context: Context): Candidate[] {
  const { finding, contexts, from, to } = told;
  const above = crowns(finding, material, to, context).map((crown) => ({ crown, shown: contexts }));
  const [first, ...others] = contexts;
  const crown = (title: Said, price: number) => ({ titles: [title], to, spends: [], price });
  // The sentence's own claim stands above its figure, and is not said again; so may the clause.
  const claim = headlineOf(finding);
  const whole =
    first &&
    !finding.leans &&
    (first.text.includes(finding.figure.digits) || opensWithIt(finding) || goesOnToIt(finding));
  const short =
    whole &&
    !isFirstHalf(finding, context) &&
    context.words(first.text) <= (opensSentence(finding) ? longestTitle : longestInner);
  const own = claim ?? (short ? first : undefined);
  if (own) above.unshift({ crown: crown(own, claim ? 0 : ofClause), shown: others });
  else if (above.length === 0 && !isTurn(material, context) && (from <= opening || !isCut(context))) {
    const over = headings(material, context).filter((one) => from <= opening || !saysNothing(one, context));
    const cost = (one: Said) => (one.fixed ? ofNothing : from <= opening ? 0 : ofHeading);
    const called = (one: Said) => (one.fixed ? wholeAmount(finding.amount) : one);
    above.push(...over.map((one) => ({ crown: crown(called(one), cost(one)), shown: contexts })));
  }
  return above.flatMap(({ crown, shown }) => slidesOf(told, crown, shown, context));
}

/** Whether clauses can be told from their sentence, of which one may stand above its figure. */
function isCut({ pack }: Context): boolean {
  return pack.surgery || pack.clauses !== undefined;
}

/** "A pesquisa aponta que 52% dos jovens | …, não apoiam": where clauses are not known, how a sentence begins is no claim. */
function isFirstHalf({ clause, rest, sentence }: Finding, { pack }: Context): boolean {
  if (!rest || pack.surgery || pack.clauses) return false;
  const behind = sentence.text.indexOf(rest.text);
  return behind >= 0 && sentence.text.toLowerCase().indexOf(clause.toLowerCase()) < behind;
}

function opensSentence({ sentence, clause }: Finding): boolean {
  return sentence.text.startsWith(clause) || sentence.claims.includes(clause);
}

/** "With over 40 boats in its harbour, the town lives on fish": what the town lives on stands above its boats. */
function opensWithIt({ sentence, rest, figure }: Finding): boolean {
  return rest?.text.includes(figure.digits) === true && sentence.text.startsWith(rest.text);
}

/** "The ice took the quay, sinking 40 boats": what it did stands above what came of it. */
function goesOnToIt({ clause, rest, sentence, figure }: Finding): boolean {
  return rest?.text.includes(figure.digits) === true && sentence.claims.includes(clause);
}

/** The sentence's own headline, if it tells the figure. */
function headlineOf({ sentence, figure }: Finding): Said | undefined {
  return sentence.headline?.includes(figure.digits) ? said(sentence.headline, sentence) : undefined;
}
