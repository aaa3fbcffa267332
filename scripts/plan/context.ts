import {
  type Article,
  type Box,
  type Boxes,
  type Context,
  countWords,
  type LanguagePack,
  type Measure,
  oncePer,
  oncePerText,
  type Said,
  type Sentence,
  type SentenceId,
  type SentencesById,
} from '#model';
import { anyShared, contentOf, shared } from './context/alike.ts';
import { fault } from './gates/faults.ts';
import { mentions } from './context/mentions.ts';

/** From this share of the same content words on, two texts say the same. */
const sameWords = 0.7;

/**
 * What the rules may ask of the house, over one article.
 * @param frame texts that the frame will say whatever is chosen for the body
 * @param byId the article's sentences by their ids, where they are known already
 */
export function contextFor(
  article: Article,
  pack: LanguagePack,
  measure: Measure,
  frame: string[] = [],
  byId: SentencesById = new Map(article.sentences.map((sentence) => [sentence.id, sentence])),
): Context {
  const sentence = (id: string) => known(byId, id);
  const content = oncePerText((text) => contentOf(text, pack));
  const saidIn: Context['saidIn'] = oncePer((texts: string[]) => {
    const any = anyShared([...new Set(texts)].map(content));
    return (text: string, least: number) => any(content(text), least);
  });
  const title = article.title.text.toLowerCase();
  return {
    article,
    title: article.title.text,
    file: article.file,
    pack,
    sentence,
    alike: (one, other) => shared(content(one), content(other)),
    saidIn,
    told: (text) => text.toLowerCase() === title || (frame.length > 0 && saidIn(frame)(text, sameWords)),
    ...mentions(article, pack, byId),
    holds: rememberedOfWords((said) => fault(said, { article, pack, sentence }) === undefined),
    words: oncePerText(countWords),
    lines: (text, box) => measure.lines(text, box),
    step: (boxes, texts, from = 0) => firstStep(boxes, texts, from, measure),
  };
}

/** The same words are offered again and again, in things made anew: they are known by their text, and by what they rest on. */
function rememberedOfWords(answer: (said: Said) => boolean): (said: Said) => boolean {
  const bySources = oncePerText(() => new Map<string, boolean>());
  return (said) => {
    if (said.fixed) return answer(said);
    const [only = '', more] = said.sources;
    const given = bySources(said.text);
    const key = more === undefined ? only : said.sources.join(' ');
    const before = given.get(key);
    if (before !== undefined) return before;
    const now = answer(said);
    given.set(key, now);
    return now;
  };
}

function known(byId: SentencesById, id: SentenceId): Sentence {
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
    const counted = texts.flatMap(({ box: name }) => step[name]?.most ?? []);
    if (fits && counted.every((most) => counted.length <= most)) return at;
  }
  return undefined;
}
