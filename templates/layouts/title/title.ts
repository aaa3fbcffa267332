import { type Article, type Context, type Draft, type LayoutRule, type Said, withoutAdded, withoutStop } from '#model';
import { said } from '../words.ts';
import { boxes } from './boxes.ts';

/** The cover: what the talk is called, and by whom. */
export const rule: LayoutRule = {
  name: 'title',
  budget: 30,
  boxes,
  compose: ({ article }, context) => {
    // An article that nobody has given a name, and that has not said one, begins with what it says.
    if (article.title.text === '') return [];
    const title = said(article.title.text, ...article.title.sentences);
    const stepWith = (subtitle: Said | undefined) =>
      context.step(boxes, [
        { box: 'title', text: title.text },
        ...(subtitle ? [{ box: 'subtitle' as const, text: subtitle.text }] : []),
      ]);
    const subtitle = seconds(article, context).find((one) => stepWith(one) !== undefined);
    const scale = stepWith(subtitle);
    const slots: Draft['slots'] = {};
    if (subtitle) slots.subtitle = subtitle;
    const { author, date, kicker } = article.front;
    if (kicker) slots.kicker = front(kicker, article);
    if (author) slots.byline = front(author, article);
    // Of a time stamp the day, of any other date the words.
    if (date) slots.date = front(date.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1'), article);
    return [{ layout: 'title', title, slots, scale: scale ?? boxes.length - 1 }];
  },
};

/** In words: what is left of a subtitle that loses its end. */
const leastLeft = 6;

/** The subtitle, and without what its last comma only adds: "A small crane for the north quay, | originally built in a winter". */
function seconds({ subtitle }: Article, context: Context): Said[] {
  if (!subtitle) return [];
  const whole = withoutStop(subtitle.text, context.pack);
  const shorter = (context.pack.surgery && withoutAdded(whole)) || '';
  const texts = context.words(shorter) >= leastLeft ? [whole, shorter] : [whole];
  return texts.map((text) => said(text, ...subtitle.sentences));
}

/** Words of the front matter rest on the title's own place in the input, which is the front matter. */
function front(text: string, article: Article): Said {
  return said(text, ...article.title.sentences);
}
