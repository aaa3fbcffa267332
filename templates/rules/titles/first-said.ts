import { type Context, type Material, pointsBack, type Said, type Sentence, titleWords } from '#model';
import { pointing } from './claims.ts';
import type { Point } from '../points/point.ts';
import { said } from '../words/words.ts';

/**
 * In an article without headings, what a run says first, as a title over what it goes on to say: it may be no claim, but tells more than
 * the template's own "Introduction". Undefined where nothing there is short enough, or stands by itself.
 */
export function firstSaid(
  offered: Point[],
  run: Sentence[],
  { sentences }: Material,
  context: Context,
): Said[] | undefined {
  if (context.hasSections() || !context.pack.spaced) return undefined;
  const first = run.slice(0, beginning);
  const most = sentences.length > someSentences ? longestFirst : titleWords;
  const able = offered.filter(
    (point) =>
      first.includes(point.sentence) &&
      !point.unit.bound &&
      opensByItself(point, context) &&
      !(context.pack.surgery && (pointing.test(point.text) || denied.test(point.text))),
  );
  const found = able.find(({ words }) => words <= titleWords) ?? able.find(({ words }) => words <= most);
  return found && [said(found.text, found.sentence)];
}

/** Whether a point is what its sentence says first, is meant, and needs nothing that stands before it. */
export function opensByItself({ sentence, unit, text, leans }: Point, { pack }: Context): boolean {
  const isFirst = unit === sentence.units[0] && !leans && !unit.conceded && !unit.passing;
  return isFirst && !/["“”„«»]/u.test(text) && !pointsBack(text, pack);
}

/** "A hedge is not a wall": what it is, comes behind. */
const denied = /\b(?:is|are|was|were)(?:n['’]t|\snot)\b/;

/** In sentences: what comes further on says nothing of what stands before it. */
const beginning = 2;

/** In sentences, and in words: in a longer article a longer title may stand, and what is longer still is none. */
const someSentences = 8;
export const longestFirst = 13;
