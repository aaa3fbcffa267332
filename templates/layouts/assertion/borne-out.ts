import { type Candidate, type Context, titleWords } from '#model';
import type { Point } from '../../rules/points/point.ts';
import { footOf, type Run, type Shown } from '../../rules/points/run.ts';
import type { Row } from '../../rules/rows/row.ts';
import { losesHeading } from '../../rules/titles/headings.ts';
import { isSubject } from '../../rules/titles/subjects.ts';
import { restOf } from '../../rules/titles/rest-of.ts';
import { goingOn, said, sourceLine } from '../../rules/words/words.ts';
import { ofLead } from '../statement/lead.ts';
import { assertion } from './claim-over.ts';

/**
 * Whether a title is a claim, and the one row below it goes on from that in the same paragraph: no sentence that leads into code, and none
 * of a short section whose heading stands nowhere else.
 */
export function isBorneOut(
  { title, points: [point, ...more] }: Shown,
  { sentences, material, to }: Run,
  context: Context,
): boolean {
  if (material.sentences[to]?.kind === 'code' || losesHeading(material)) return false;
  const at = sentences.findIndex(({ id }) => title.sources.includes(id));
  const [source, next] = [sentences[at], sentences[at + 1]];
  if (!point || more.length > 0 || title.fixed || source?.kind !== 'prose' || isSubject(title, source)) return false;
  const goesOn = point.sentence === next && next.paragraph === source.paragraph;
  return goesOn && context.words(title.text) <= titleWords;
}

/**
 * A claim over the sentence that bears it out.
 * @param told what it covers, and what that would be worth as rows
 * @param rows the same run in rows, in each form: the claim heads what would else stand beside it as a pair, below what says less
 */
export function asAssertion(
  shown: Shown,
  told: Omit<Candidate, 'slides'>,
  rows: Candidate[],
  context: Context,
): Candidate[] {
  const { title, points, rows: own } = shown;
  const [row, point] = [own[0], points[0]];
  if (!row || !point) return [];
  const pair = rows.find((one) => isPairOf(shown, one));
  const source = context.sentence(title.sources[0] ?? '');
  const lost = 1 - context.words(title.text) / source.words;
  const dated = source.dates.length > 0 ? ofEvent : 0;
  const alone = told.worth - ofOne - ofLost * lost - dated;
  const worth = pair ? Math.max(alone, pair.worth + better) : alone;
  return assertion([title], inOne(row, point), footOf(shown), context).map((slide) => ({
    ...told,
    worth,
    slides: [slide],
  }));
}

/** A claim over how its own sentence goes on: "Brenna sold its ferry | to the guild of the island, for 40 coins". */
export function ownRest({ from, to, material, sentences, titles }: Run, context: Context): Candidate[] {
  const [sentence] = sentences;
  if (to - from > 1 || !sentence || losesHeading(material)) return [];
  const title = titles.find((one) => one.sources.includes(sentence.id));
  const rest = title && restOf(title, sentences, context);
  if (!title || !rest || context.words(rest.text) < leastRest) return [];
  const begins = from === 0 && !material.section.heading && !context.hasSections();
  const most = sentence.roles.includes('superlative') ? ofMost : 0;
  const worth = 0.9 * sentence.worth + ofRest + most + (begins ? ofLead : 0);
  return assertion([title], { lead: rest }, sourceLine(sentences, [title, rest]), context).map((slide) => ({
    from,
    to,
    spends: [sentence.id],
    worth,
    slides: [slide],
  }));
}

/** In words: a shorter rest is no evidence by itself. */
const leastRest = 5;

/** What it is worth more than the claim alone on its stage, and what it is there as well if it tells of the largest or the first. */
const [ofRest, ofMost] = [0.2, 0.6];

/** "The lamp and its house | are painted every spring": what only names something has what is told of it in the same lines. */
function inOne({ lead, support }: Row, { unit, sentence }: Point): Row {
  return unit.names && support
    ? { lead: said(goingOn(lead.text, support.text, sentence), sentence) }
    : { lead, support };
}

/** What it costs that a slide says no more: what has a form of its own, a quotation or a share, should not give way to it. */
const ofOne = 0.8;

/** What it costs besides if next to nothing is told of the sentence whose claim is the title. */
const ofLost = 0.6;

/** And what if it tells what happened when: several such are a line of time. */
const ofEvent = 0.5;

/** What it is worth more than the two side by side. */
const better = 0.1;

/** Whether rows are two, of which the first says no more than the claim. */
function isPairOf({ title, rows: [row] }: Shown, { slides: [slide] }: Candidate): boolean {
  const [first, second] = (slide?.layout === 'pair' ? slide.slots.points : []) as unknown as Partial<Row>[];
  return first?.lead?.text === title.text && !first.support && second?.lead?.text === row?.lead.text;
}
