import type { Article, Box, Boxes, Context, LanguagePack, Measure, Sentence } from '#model';
import { fault } from './gates.ts';

/** What the rules may ask of the house, over one article. */
export function contextFor(article: Article, pack: LanguagePack, measure: Measure): Context {
  const byId = new Map(article.sentences.map((sentence) => [sentence.id, sentence]));
  return {
    article,
    pack,
    sentence: (id) => known(byId, id),
    holds: (said) => fault(said, (id) => known(byId, id)) === undefined,
    words: (text) =>
      pack.spaced ? text.split(/\s+/).filter(Boolean).length : Math.ceil(text.replace(/\s/g, '').length / 1.7),
    lines: (text, box) => measure.lines(text, box),
    step: (boxes, texts, from = 0) => firstStep(boxes, texts, from, measure),
  };
}

function known(byId: Map<string, Sentence>, id: string): Sentence {
  const sentence = byId.get(id);
  if (!sentence) throw new Error(`There is no sentence ${id}`);
  return sentence;
}

function firstStep(
  boxes: Boxes,
  texts: { box: string; text: string }[],
  from: number,
  measure: Measure,
): number | undefined {
  for (let at = from; at < boxes.length; at++) {
    const step: Record<string, Box> = boxes[at] ?? {};
    const fits = texts.every(({ box: name, text }) => {
      const box = step[name];
      return box !== undefined && measure.lines(text, box) <= box.lines;
    });
    if (fits) return at;
  }
  return undefined;
}
