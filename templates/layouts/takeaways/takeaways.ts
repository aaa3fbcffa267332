import type { Chapter, Context, LayoutRule, Outline, Said, Sentence } from '#model';
import { fixed, points, said } from '../words.ts';
import { boxes } from './boxes.ts';

/** Three to five things to remember, one from a chapter until every chapter had its turn, in words that no other slide has. */
export const rule: LayoutRule = {
  name: 'takeaways',
  budget: 66,
  boxes,
  compose: (outline, context) => {
    const items = chosen(outline, context);
    if (items.length < 3) return [];
    const title = fixed(context.pack.words.takeaways);
    const least = items.length <= 3 ? 0 : items.length <= 5 ? 2 : 4;
    const texts = items.map((item) => ({ box: 'solo' as const, text: item.text }));
    const scale = context.step(boxes, [{ box: 'title', text: title.text }, ...texts], least);
    return scale === undefined
      ? []
      : [{ layout: 'takeaways', title, slots: { items: items.map((item) => ({ title: item })) }, scale }];
  },
};

const words = 60;
/** Beyond this share of the same content words, two texts say the same. */
const sameWords = 0.75;

interface Item {
  said: Said;
  worth: number;
  /** 0 for the best of its chapter, 1 for the next. */
  turn: number;
}

function chosen(outline: Outline, context: Context): Said[] {
  const ranked = outline.chapters.flatMap((chapter) => bestOf(chapter, outline, context));
  const most = Math.min(5, Math.max(3, outline.chapters.length));
  const list: Item[] = [];
  let left = words;
  for (const item of [...ranked].sort((a, b) => a.turn - b.turn || b.worth - a.worth)) {
    const count = context.words(item.said.text);
    if (list.length === most || count > left) continue;
    if (list.some((other) => context.alike(other.said.text, item.said.text) > 0.5)) continue;
    list.push(item);
    left -= count;
  }
  return list.sort((a, b) => ranked.indexOf(a) - ranked.indexOf(b)).map((item) => item.said);
}

/** The two sentences of a chapter that are worth most and leave something to be remembered; the rest is not looked at. */
function bestOf(chapter: Chapter, outline: Outline, context: Context): Item[] {
  // By their ids: to go through the whole article for each chapter takes longest of all in a long one.
  const ids = new Set(chapter.slides.flatMap((slide) => slide.notes.flatMap((note) => note.sentences)));
  const strength = (sentence: Sentence) => sentence.worth + (sentence.roles.includes('superlative') ? 0.15 : 0);
  const ranked = [...ids]
    .map(context.sentence)
    .filter((sentence) => sentence.kind === 'prose')
    .sort((a, b) => strength(b) - strength(a));
  const items: Item[] = [];
  for (const sentence of ranked) {
    if (items.length === 2) break;
    const left = memorable(sentence, outline, context);
    if (left) items.push({ said: left, worth: strength(sentence), turn: items.length });
  }
  return items;
}

const passing =
  /^(?:i |i['’]|we (?:hope|believe|think|want|would|['’]d|will|['’]ll|['’]re going)|let['’]s|subscribe|check|thank|please|if |when |you can|one of|some |many |today,|in this)/i;

/** What a sentence leaves to be remembered: a claim with its subject in it, in a form that no slide has. */
function memorable(sentence: Sentence, outline: Outline, context: Context): Said | undefined {
  if (/[?？:：!]$/u.test(sentence.text) || sentence.roles.includes('filler') || sentence.roles.includes('question'))
    return undefined;
  const forms = points(sentence, context, 14)
    .filter(({ leans, text }) => !leans && !passing.test(text))
    .flatMap((point) => point.unit.forms.filter(({ shape }) => shape === 'clause'))
    .filter(
      ({ text, words: count }) =>
        count >= (context.pack.spaced ? 5 : 4) && count <= (context.pack.surgery ? 14 : 26) && !/[?:]$/.test(text),
    );
  const fresh = forms.find(({ text }) => outline.said.every((other) => context.alike(text, other) < sameWords));
  if (!fresh || !context.holds({ text: fresh.text, sources: [sentence.id] })) return undefined;
  return said(fresh.text, sentence);
}
