import {
  type Article,
  type Context,
  capital,
  type Draft,
  type LayoutRule,
  type Said,
  withoutAdded,
  withoutStop,
} from '#model';
import { said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** The cover: what the talk is called, and by whom. */
export const rule: LayoutRule = {
  name: 'title',
  budget: 30,
  boxes,
  compose: ({ article }, context) => {
    // An article that nobody has given a name, and that has not said one, begins with what it says.
    if (article.title.text === '') return [];
    const words = wordsOf(article, context);
    const { title, subtitle } = words;
    const slots: Draft['slots'] = {};
    if (subtitle) slots.subtitle = subtitle;
    const { author, date, kicker } = article.front;
    if (kicker) slots.kicker = front(kicker, article, 'kicker');
    if (author) slots.byline = front(author, article, 'author');
    // Of a time stamp the day, of any other date the words.
    if (date) slots.date = front(date.replace(/^(\d{4}-\d{1,2}-\d{1,2})[T ].*$/, '$1'), article, 'date');
    return [{ layout: 'title', title, slots, scale: stepOf(words, context) }];
  },
};

/** What the cover says in large letters, and under it. */
interface Words {
  title: Said;
  subtitle?: Said;
}

/** The last step at which a title is set in so few lines that nobody would part it. */
const large = 1;

function wordsOf(article: Article, context: Context): Words {
  const { text, sentences } = article.title;
  const [, name, site] = article.subtitle ? [] : (ofSite.exec(text) ?? []);
  if (name && site) return { title: said(name, ...sentences), subtitle: said(site, ...sentences) };
  const whole: Words = { title: said(text, ...sentences) };
  const seconds = subtitles(article, context).map((subtitle): Words => ({ ...whole, subtitle }));
  const [subtitled] = seconds
    .filter((one) => heldAt(one, context) !== undefined)
    .sort((a, b) => titleSize(b, context) - titleSize(a, context));
  if (subtitled) return subtitled;
  if (stepOf(whole, context) <= large) return whole;
  return inTwo(article, context).find((two) => heldAt(two, context) !== undefined) ?? whole;
}

/** The step at which the cover holds these words, or its last. */
function stepOf(words: Words, context: Context): number {
  return heldAt(words, context) ?? boxes.length - 1;
}

/** How large these words are set: a subtitle may lose what it only adds, so that the title is large. */
function titleSize(words: Words, context: Context): number {
  return boxes[stepOf(words, context)]?.title.size ?? 0;
}

function heldAt({ title, subtitle }: Words, context: Context): number | undefined {
  return context.step(boxes, [
    { box: 'title', text: title.text },
    ...(subtitle ? [{ box: 'subtitle' as const, text: subtitle.text }] : []),
  ]);
}

/** "How ropes are made | The Harbour Post": what a page has behind a bar says where it stands. */
const ofSite = /^([^|]{12,}?)\s\|\s([^|]{2,40})$/u;

/** Where a title can be a name and what is said of it: "The last ferry: | what an island does in winter", "Low tide – | a walk". */
const seams = /\s*:\s+|：|\s[-–—]\s/gu;

const marks = /["“”„«»「」『』()（）]/gu;

/** In words: what either half of a title has at least. */
const leastHalf = 2;

/** A title in two, if its author gave it no subtitle and neither half opens a quotation or a bracket that the other one closes. */
function inTwo({ title: { text, sentences }, subtitle }: Article, context: Context): Words[] {
  if (subtitle) return [];
  return [...text.matchAll(seams)]
    .map((seam) => [text.slice(0, seam.index), text.slice(seam.index + seam[0].length)] as const)
    .filter((halves) => halves.every((half) => context.words(half) >= leastHalf))
    .filter(([name]) => (name.match(marks) ?? []).length % 2 === 0 && !isNumber(name, context))
    .map(([name, rest]) => ({ title: said(name, ...sentences), subtitle: said(capital(rest), ...sentences) }));
}

/** "Kapitel 5" is the name of nothing. */
function isNumber(name: string, { pack }: Context): boolean {
  const [, word = ''] = /^(\p{L}+)\s(?:\p{Nd}+|[IVXL]+)$/u.exec(name) ?? [];
  return pack.numbering.parts.includes(word.toLowerCase());
}

/** In words: what is left of a subtitle that loses its end. */
const leastLeft = 6;

/** The subtitle, and without what its last comma only adds: "A small crane for the north quay, | originally built in a winter". */
function subtitles({ subtitle }: Article, context: Context): Said[] {
  if (!subtitle) return [];
  const whole = withoutStop(subtitle.text, context.pack);
  const shorter = (context.pack.surgery && withoutAdded(whole)) || '';
  const texts = context.words(shorter) >= leastLeft ? [whole, shorter] : [whole];
  return texts.map((text) => said(text, ...subtitle.sentences));
}

/** Words of the front matter rest on their place there; an author who stands elsewhere, and was put aside, on the title's. */
function front(text: string, { credits, title }: Article, key: keyof Article['credits']): Said {
  return said(text, ...(credits[key]?.sentences ?? title.sentences));
}
