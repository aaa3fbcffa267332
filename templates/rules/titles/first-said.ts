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
  const most = sentences.length > someSentences ? longest : titleWords;
  const able = offered.filter(
    ({ sentence, unit, text, leans }) =>
      first.includes(sentence) &&
      unit === sentence.units[0] &&
      !leans &&
      !unit.bound &&
      !unit.conceded &&
      !unit.passing &&
      !/["“”„«»]/u.test(text) &&
      !pointsBack(text, context.pack) &&
      !(context.pack.surgery && (pointing.test(text) || denied.test(text))),
  );
  const found = able.find(({ words }) => words <= titleWords) ?? able.find(({ words }) => words <= most);
  return found && [said(found.text, found.sentence)];
}

/** "A hedge is not a wall": what it is, comes behind. */
const denied = /\b(?:is|are|was|were)(?:n['’]t|\snot)\b/;

/** In sentences: what comes further on says nothing of what stands before it. */
const beginning = 2;

/** In sentences, and in words: in a longer article a longer title may stand, and what is longer still is none. */
const someSentences = 8;
const longest = 13;
