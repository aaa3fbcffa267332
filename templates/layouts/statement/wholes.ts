import {
  actsOnWhat,
  type Candidate,
  type Context,
  figuresTold,
  isEmptyHeading,
  type Material,
  pointsBack,
  type Said,
  type Sentence,
  shortTitle,
} from '#model';
import { inQuotation } from '../../rules/points/in-quotation.ts';
import { fewSentences, isHeading } from '../../rules/titles/headings.ts';
import { isClumsy, points } from '../../rules/points/point.ts';
import { said } from '../../rules/words/words.ts';
import { assertion } from '../assertion/claim-over.ts';
import { accentOf } from './accent.ts';
import { type Above, aboves, below, ofBare, onlyOpens } from './below.ts';
import { isDirect, ofAnswer } from './direct.ts';
import { fillsStage } from './essay.ts';
import { isLead, mostOnStage, ofLead, shortLead, tellsMore } from './lead.ts';
import { asks, isAskedLater, ofBoth, ofDemand } from './to-do.ts';
import { onStage } from './on-stage.ts';
import { mostWhole, wholeClause } from './whole-clause.ts';
import { wholeOf } from './whole-of.ts';

/** A sentence whose figure is in none of its short clauses, or that has none, as it stands, below what can stand above it. */
export function wholes(
  sentence: Sentence,
  claim: Said | undefined,
  at: number,
  material: Material,
  context: Context,
): Candidate[] {
  const isAnswer = at === 0 && isDirect(sentence, material, context);
  const isAll = at === 0 && (isAnswer || heads(material, context));
  const leads = at === 0 && isLead(sentence, material, context);
  const clause = leads ? undefined : wholeClause(sentence, context);
  const whole = (leads ? shortLead(sentence, context) : clause) ?? wholeOf(sentence, isAll, context);
  // "For more information, see …" is shown only where a section says nothing else.
  if (!whole || inQuotation(at, material, context) || (material.sentences.length > 1 && isClumsy(whole.text, context)))
    return [];
  const length = clause ? context.words(clause.text) : sentence.words;
  const [all, short] = [figures(whole, sentence), claim ? figures(claim, sentence) : 0];
  const isLast = isAll && (pointsBack(whole.text, context.pack) || canBeTold(sentence, context));
  if (all <= short && (claim || (!isAll && canBeTold(sentence, context)))) return [];
  const marked = isSetInBold(sentence);
  const isToDo = asks(whole, sentence, material, context);
  const isReport = isToDo || ((all > short || clause !== undefined) && tellsMore(whole, length, material, context));
  const fills = claim === undefined && fillsStage(whole, sentence, at, material, context);
  const worth = worthOf(sentence.worth, length, all > short, context) + (marked ? ofMarked : 0);
  const accent = accentOf(whole.text, sentence, context);
  const leans = sentence.units.some(({ forms: [form] }) => form?.shape === 'leaning');
  // "Set it to 0 to close the gate": what is set, only the sentence before tells.
  const isAstray = leans && at > 0 && actsOnWhat(whole.text, context.pack);
  const able = places(sentence, at, material, context).filter(
    ({ eyebrows: [over], claim: told }) =>
      (!isLast || (over !== undefined && isHeading(over, context))) && (!isAstray || told !== undefined),
  );
  return able.flatMap(({ from, to, eyebrows, isLong, claim: over }) => {
    const spends = [...new Set([sentence.id, ...eyebrows.flatMap(({ sources }) => sources)])];
    // "Boats" above "Boats have left the quay": what only says how the sentence begins is left out.
    const isBare =
      !material.section.heading && onlyOpens(eyebrows[0], whole, sentence) && !leans && sentence.words <= mostOnStage;
    // "We usually hit it later" says less of what was asked than of the sentence before.
    const isOther = isLong && eyebrows.length > 0 && (leans || context.answerer(sentence.id) === undefined);
    const drawn = isAnswer
      ? worth + ofAnswer
      : isLast || isOther
        ? Math.min(worth, leastWorth + sentence.worth)
        : worth;
    return [
      ...(isBare ? onStage(whole, context, accent) : []),
      ...(over ? assertion([over], { lead: whole }, undefined, context) : below(eyebrows, whole, accent, context)),
      ...((leans && !leads) ||
      !(leads || marked || isReport || fills || isUnheaded(material, context)) ||
      eyebrows.length > 0
        ? []
        : onStage(whole, context, accent)),
    ].map((slide, index) => ({
      from,
      to,
      spends,
      worth:
        (leads
          ? ofLead + sentence.worth + (isAskedLater(material, context) ? ofBoth : 0)
          : isReport && isToDo
            ? ofDemand + sentence.worth
            : isReport && eyebrows.length === 0 && !clause
              ? leastWorth
              : drawn) - (isBare ? (index > 0 ? ofBare : onStageAlone) : 0),
      slides: [slide],
    }));
  });
}

/** Whether a heading names what little stands below it, so that "this boat" is the one of the heading. */
function heads({ section, sentences }: Material, { pack }: Context): boolean {
  const heading = section.heading?.text ?? '';
  const isName = heading !== '' && !/[.?!？！。]$/u.test(heading) && !isEmptyHeading(heading, pack);
  return isName && section.sections.length === 0 && sentences.length <= fewSentences;
}

/** Whether one of its points can be shown: not what it only grants, where all it says against that leans on it. */
function canBeTold(sentence: Sentence, context: Context): boolean {
  const able = points(sentence, context);
  return (
    able.some(({ leans, unit }) => !leans && !unit.conceded) ||
    (able.length > 0 && !able.some(({ unit }) => unit.conceded))
  );
}

/** Where no heading stands, as in what comes before the first, nothing stands above a sentence of a language whose sentences stay whole. */
function isUnheaded({ section }: Material, context: Context): boolean {
  return !context.pack.surgery && !section.heading;
}

/** Whether its author set most of it in bold letters: it is to be on a slide. */
function isSetInBold({ text, spans }: Sentence): boolean {
  const bold = spans.filter(({ kind }) => kind === 'strong').reduce((sum, { start, end }) => sum + end - start, 0);
  return bold > text.length * mostOfIt;
}

/** What share of a sentence is most of it, and what it is worth besides that it is set in bold. */
const [mostOfIt, ofMarked] = [0.8, 2];

/** What it costs: a sentence that fills the stage, where only how it begins could stand above it. */
const onStageAlone = 0.3;

/** In words: where no clause can be cut out of a sentence, it has a few more, as it would be that or nothing. */
const mostUncut = 30;

/** The same of a language without spaces, whose words take less room than they are counted for. */
const [mostUncutUnspaced, mostSpokenUnspaced] = [36, 40];

/** What a whole sentence costs that is shown for the sake of its figure, and one that is only the best to be had; and each word too many. */
const [figurePrice, plainPrice, wordPrice] = [1.2, 0.25, 0.03];

/** Worth no slide where there is another: it is that or none. */
const leastWorth = -1.5;

function worthOf(worth: number, words: number, tells: boolean, { pack }: Context): number {
  if ((pack.surgery && words > mostWhole) || (!pack.spaced && words > mostSpokenUnspaced)) return leastWorth + worth;
  const over = Math.max(0, words - (pack.spaced ? mostUncut : mostUncutUnspaced));
  return worth * 0.9 - (tells ? figurePrice : plainPrice) - wordPrice * over;
}

function figures({ text }: Said, sentence: Sentence): number {
  return figuresTold(text, sentence).length;
}

/** What can stand above a sentence, and the run of sentences that are spent with it. */
interface Place extends Pick<Above, 'eyebrows' | 'isLong'> {
  from: number;
  to: number;
  /** What stands above it is a claim, and it bears that out. */
  claim?: Said;
}

/** Below its own heading, or below what a neighbour in its paragraph claims, which is then spent as well. */
function places(sentence: Sentence, at: number, material: Material, context: Context): Place[] {
  const claims = [at - 1, at + 1].flatMap((place): Place[] => {
    const neighbour = material.sentences[place];
    const claim = neighbour?.paragraph === sentence.paragraph ? neighbour.headline : undefined;
    if (!neighbour || !claim || claim.length > shortTitle) return [];
    const over = said(claim, neighbour);
    const [from, to] = [Math.min(at, place), Math.max(at, place) + 1];
    return [{ from, to, eyebrows: [over], isLong: false, claim: over }];
  });
  const own = aboves(sentence, material, context).map((above) => ({ from: at, to: at + 1, ...above }));
  return [...own, ...claims];
}
