import { type Candidate, type Context, type LayoutRule, type Material, type Said, titleWords } from '#model';
import { type Crown, crowns } from '../../rules/figures/crowns.ts';
import { amountSlots } from '../../rules/figures/amount.ts';
import { type Finding, findings, tears, weight } from '../../rules/figures/figures.ts';
import { headings } from '../../rules/titles/headings.ts';
import { bestPoint } from '../../rules/points/point.ts';
import { retitledBy } from '../../rules/titles/retitled.ts';
import { draft } from '../../rules/titles/titles.ts';
import { said, sourceLine } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** One figure that the audience should take home, in the largest type there is. */
export const rule: LayoutRule = {
  name: 'number',
  budget: 42,
  boxes,
  propose: (material, context) =>
    material.sentences.flatMap((sentence, at) =>
      findings(sentence, context)
        .filter(
          ({ clause, figure }) =>
            context.words(clause) >= context.words(figure.text) + leastAround && !context.told(clause),
        )
        .flatMap((finding) => slides(finding, at, material, context)),
    ),
  retitled: (draft, context) => {
    const [first, ...others] = draft.slots.contexts as Said[];
    const { text } = draft.slots.figure as Said;
    const claim = first?.text.includes(text) && context.words(first.text) <= longestTitle ? [first] : [];
    return retitledBy({ ...draft, slots: { ...draft.slots, contexts: others } }, claim, 'title', boxes, context);
  },
};

/** As an index of a section's sentences: further on, its heading does not stand over a figure, which then needs a title of its own. */
const opening = 1;

/** In words: a longer clause stands below its figure, whatever stands above. */
const longestTitle = 12;

/** What a slide loses that has its clause for a title: one that is headed by something else says more. */
const ofClause = 0.15;

/** In words: with fewer around it, a figure says nothing. */
const leastAround = 2;

/** The figure with its clause, and the figure with the sentence behind it as well, under each title that it can have. */
function slides(finding: Finding, at: number, material: Material, context: Context): Candidate[] {
  const { sentence, rest, figure } = finding;
  // "Cuts the risk | by around 45 percent": the figure itself says that.
  const goesFurther =
    rest && (!rest.text.includes(figure.text) || context.words(rest.text) > context.words(figure.text) + 1);
  const own = [said(finding.clause, sentence), ...(rest && goesFurther ? [rest] : [])];
  const next = material.sentences[at + 1];
  const follow = next && next.paragraph === sentence.paragraph ? bestPoint(next, context) : undefined;
  // What comes next belongs to the figure where it points back at it, or speaks of the same thing.
  const goesOn = follow && (follow.leans || context.alike(follow.text, sentence.text) > 0);
  const joined = goesOn && own.length === 1 ? [...own, said(follow.text, follow.sentence)] : undefined;
  return [
    ...crowned({ finding, contexts: own, from: at, to: at + 1 }, material, context),
    ...(joined ? crowned({ finding, contexts: joined, from: at, to: at + 2 }, material, context) : []),
  ];
}

/** A figure, what is said of it, and the run of sentences that both stand for. */
interface Told {
  finding: Finding;
  contexts: Said[];
  from: number;
  to: number;
}

function crowned(told: Told, material: Material, context: Context): Candidate[] {
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
  const short = whole && !isFirstHalf(finding, context) && context.words(first.text) <= longestTitle;
  const own = claim ?? (short ? first : undefined);
  if (own) above.unshift({ crown: crown(own, claim ? 0 : ofClause), shown: others });
  else if (above.length === 0 && from <= opening)
    above.push(...headings(material, context).map((one) => ({ crown: crown(one, 0), shown: contexts })));
  return above.flatMap(({ crown, shown }) => slide(told, crown, shown, context));
}

/** Signs of a figure that reach below its digits, where a line is drawn. */
const reachesBelow = /[,;$£₹/()]/u;

/** The first step whose figures leave room for a sign that reaches above its digits, below the words that qualify it. */
const notLargest = 2;

/** "A pesquisa aponta que 52% dos jovens | …, não apoiam": where clauses are not known, how a sentence begins is no claim. */
function isFirstHalf({ clause, rest, sentence }: Finding, { pack }: Context): boolean {
  if (!rest || pack.surgery || pack.clauses) return false;
  const behind = sentence.text.indexOf(rest.text);
  return behind >= 0 && sentence.text.toLowerCase().indexOf(clause.toLowerCase()) < behind;
}

/** @param shown what of the contexts does not stand in the title */
function slide(
  { finding, contexts, from }: Told,
  { titles, to, spends, price }: Crown,
  shown: Said[],
  context: Context,
): Candidate[] {
  const { figure, unit } = finding.amount;
  const isTall = /\$/u.test(figure.text) && finding.amount.qualifier !== undefined;
  const texts = [
    { box: 'title' as const, text: titles[0]?.text ?? '' },
    { box: 'figure' as const, text: figure.text },
    ...(unit ? [{ box: 'unit' as const, text: unit.text }] : []),
    ...shown.map((one) => ({ box: 'context' as const, text: one.text })),
  ];
  const scale = context.step(boxes, texts, isTall ? notLargest : 0);
  if (scale === undefined) return [];
  const second = contexts.some((one) => !one.sources.includes(finding.sentence.id));
  const claims = spends.reduce((sum, sentence) => sum + 0.3 + 0.4 * sentence.worth, 0);
  const over = Math.max(0, context.words(titles[0]?.text ?? '') - titleWords);
  const deep = shown.length > 0 && reachesBelow.test(figure.text) ? ['deep'] : [];
  const form = [...deep, ...(isTall ? ['tall'] : [])].join(' ');
  const slots = { ...amountSlots(finding.amount), contexts: shown, form };
  return [
    {
      from,
      to,
      spends: [...contexts.flatMap((one) => one.sources), ...spends.map(({ id }) => id)],
      worth:
        1.3 +
        weight(finding) +
        (second ? 0.4 : 0) +
        claims -
        (finding.leans ? 0.25 : 0) -
        0.2 * over -
        price -
        tears(finding),
      slides: [
        draft('number', titles, {
          slots,
          scale,
          source: sourceLine([finding.sentence], [...titles.slice(0, 1), ...shown]),
        }),
      ],
    },
  ];
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
