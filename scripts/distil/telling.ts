import { type Article, type Sentence, type Steps, sourceRange } from '#model';
import type { Neighbours, Told } from './tell.ts';
import type { Stop } from './walk.ts';

/**
 * Fills proses with their sentences, each in its place; in steps.
 * @param first the paragraph that they begin with, counted through the article
 */
export function* telling(
  stops: Stop[],
  first: number,
  { text }: Pick<Article, 'text'>,
  tellAll: (stop: Stop, near: Neighbours) => Told[],
  idOf: (text: string) => string,
): Steps<Sentence[]> {
  const lines = lineStarts(text);
  const sentences: Sentence[] = [];
  for (const [at, stop] of stops.entries()) {
    const told = tellAll(stop, { before: stops[at - 1], after: stops[at + 1] });
    stop.prose.sentences = told.map((sentence) => placed(sentence, stop, first + at, lines, idOf(sentence.text)));
    sentences.push(...stop.prose.sentences);
    if (at % prosesAStep === prosesAStep - 1) yield;
  }
  return sentences;
}

/** How many proses are told in a step: most are recalled. */
const prosesAStep = 100;

/**
 * A sentence in its place. What it shares with the one that is kept is never changed; its units are its own, since they get their worth
 * later, and so are its figures: where the same words are said twice, each figure is told for itself.
 */
function placed(
  told: Told,
  { prose, section, under, done }: Stop,
  paragraph: number,
  lines: number[],
  id: string,
): Sentence {
  const range = sourceRange(prose, told.start, told.end);
  const line = range.end > range.start ? lineAt(lines, range.start) : prose.line;
  const [units, figures] = [told.units.map(copied), told.figures.map(copied)];
  const above = under?.sentences.at(-1)?.id;
  return {
    ...{ ...told, ...range, id, section, paragraph, line, units, figures },
    ...(above ? { under: above } : {}),
    ...(done === undefined ? {} : { done }),
  };
}

function copied<Made extends object>(one: Made): Made {
  return { ...one };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
