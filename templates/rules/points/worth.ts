import { type Context, type Material, type Sentence, titleWords } from '#model';
import { paragraphEdges } from './paragraph-edges.ts';
import type { Point } from './point.ts';
import type { Shown } from './run.ts';
import { isSubject } from '../titles/subjects.ts';
import { bearing, isOfTheMatter } from '../titles/titles.ts';

/** About 1 for each sentence that is well shown, and what the title is worth; two bare rows are little. */
export function worthOf(shown: Shown, begins: boolean, material: Material, context: Context): number {
  const { points, rows } = shown;
  const told = points.reduce((sum, point) => sum + 0.3 + 0.9 * point.worth, 0);
  const supports = rows.filter(({ support }) => support).length;
  const bare = rows.length === 2 && supports === 0 ? 0.4 : 0;
  const asked = !context.hasSections() && points.some((point, at) => asksOfBefore(point, points[at - 1], context));
  return told + (asked ? ofDemand : 0) + 0.15 * supports - bare + titleWorth(shown, begins, material, context);
}

/** What it is worth besides to show in a report what there will be no more, where that is only clear behind the sentence before. */
const ofDemand = 1.5;

/** "The guild has kept a lamp on the quay since 1902. It will be closing this service in May": what ends, says the sentence before. */
function asksOfBefore({ sentence, text }: Point, before: Point | undefined, { pack }: Context): boolean {
  if (!sentence.roles.includes('demand') || !pack.bare.pointing.test(text)) return false;
  return before !== undefined && before.sentence !== sentence && before.sentence.paragraph === sentence.paragraph;
}

/** A short claim is worth more than a heading, the template's own "Introduction" much less, and a claim of something else nothing. */
function titleWorth({ title, points }: Shown, begins: boolean, material: Material, context: Context): number {
  const bare = material.sentences.length > fewSentences ? -0.9 : -0.5;
  const hasMore = material.sentences.length > someSentences;
  if (title.fixed) return bare - (hasMore && !context.hasSections() ? ofNothing : 0);
  const source = context.sentence(title.sources[0] ?? '');
  const over = 0.15 * Math.max(0, context.words(title.text) - titleWords);
  if (source.kind === 'heading') return (begins && /[?？]$/u.test(title.text) ? 0.6 : 0) - over;
  if (isSubject(title, source)) return bare + ofSubject;
  const opens = points[0] && source.start <= points[0].sentence.start;
  const own = points.filter(inParagraphOf(source)).length * 2 >= points.length;
  const run = points.map(({ sentence }) => sentence);
  const claim = isOfTheMatter(title, material, context) ? 0.8 + 0.9 * bearing(source, [...run, source]) : -0.1;
  return (over > 0 ? -(material.section.heading ? longClaim : longUnheaded) - over : claim) - (opens || own ? 0 : 0.6);
}

/** An article without headings has no introduction: its beginning is called by what it says. */
const ofNothing = 0.8;

/** In sentences: with so many, something else is to be had. */
const someSentences = 8;

/** In sentences: with so few, what a lead says may well have nothing better above it. */
const fewSentences = 3;

/** What only names what is told of is worth a little more than that. */
const ofSubject = 0.15;

/** What a claim costs as a title that is past nine words, besides each word of it; less, where only "Introduction" could stand there. */
const [longClaim, longUnheaded] = [1.2, 0.5];

function inParagraphOf({ paragraph }: Sentence): (point: Point) => boolean {
  return ({ sentence }) => sentence.paragraph === paragraph;
}

/** A slide that begins and ends with a paragraph keeps together what the author kept together. */
export function edges(material: Material, from: number, to: number): number {
  const { opens, closes } = paragraphEdges(material, from, to);
  return (opens ? 0.15 : 0) + (closes ? 0.2 : 0);
}
