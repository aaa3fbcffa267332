import type { Context, LayoutRule, Outline, Said, Sentence } from '#model';
import { fixed, leans, points, said } from '../words.ts';
import { boxes } from './boxes.ts';

/** Three to six things to remember, one from a chapter at most until every chapter had its turn, in words no other slide has. */
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

function chosen(outline: Outline, context: Context): Said[] {
  const ranked = outline.chapters.flatMap((chapter) => {
    const ids = new Set(chapter.slides.flatMap((slide) => slide.notes.flatMap((note) => note.sentences)));
    const own = outline.article.sentences.filter((sentence) => ids.has(sentence.id) && sentence.kind === 'prose');
    const best = own
      .flatMap((sentence) => fresh(sentence, outline, context))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, 2);
    return best.map((item, at) => ({ ...item, turn: at }));
  });
  const most = Math.min(5, Math.max(3, outline.chapters.length));
  const picked = [...ranked].sort((a, b) => a.turn - b.turn || b.worth - a.worth);
  const list: typeof picked = [];
  let left = words;
  for (const item of picked) {
    const count = context.words(item.said.text);
    if (list.length < most && count <= left) {
      list.push(item);
      left -= count;
    }
  }
  return list.sort((a, b) => ranked.indexOf(a) - ranked.indexOf(b)).map((item) => item.said);
}

/** Forms of a sentence that no slide has yet. */
function fresh(sentence: Sentence, outline: Outline, context: Context): { said: Said; worth: number }[] {
  // What is remembered has its subject in it: nothing that leans on the sentence before.
  if (leans(sentence, context)) return [];
  const offered = points(sentence, context, 13);
  return offered
    .flatMap((point) => [point.unit.text, ...point.unit.shorter])
    .filter(
      (text) =>
        context.words(text) >= 4 &&
        context.words(text) <= 13 &&
        !outline.said.has(text.toLowerCase()) &&
        !/[?:]$/.test(text),
    )
    .slice(0, 1)
    .map((text) => ({
      said: said(text, sentence),
      worth: sentence.worth + (sentence.roles.includes('superlative') ? 0.15 : 0),
    }));
}
