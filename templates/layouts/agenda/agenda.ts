import {
  type Box,
  type Boxes,
  type Chapter,
  type Context,
  type LayoutRule,
  leadsBelow,
  type Said,
  type Sentence,
  withInner,
} from '#model';
import { shortened } from '../../rules/room/fit.ts';
import { isLabelled } from '../../rules/figures/telling.ts';
import { headings } from '../../rules/titles/headings.ts';
import { once } from '../../rules/once.ts';
import { points } from '../../rules/points/point.ts';
import { fixed, said, totalWords, unlinked } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** What the talk will cover: its chapters, with the pages they begin on, and a line on each where all have one and there is room. */
export const rule: LayoutRule = {
  name: 'agenda',
  budget: 45,
  boxes,
  compose: ({ chapters }, context) => {
    const named = chapters.filter(({ section, slides }) => section.heading && slides.some(({ appendix }) => !appendix));
    if (named.length < 3 || named.length > 14) return [];
    const whole = named.map(({ section, title, target }) => {
      const [short = title] = headings({ section, kicker: '', sentences: [], blocks: [] }, context);
      return { title: unlinked(short), target };
    });
    const title = fixed(context.pack.words.agenda);
    const items = held(whole, title, context) ? whole : whole.map((item) => shortenedTo(whole.length, item, context));
    const texts = [title, ...items.map((item) => item.title)].map(({ text }) => text);
    // Whole sentences, one below the other, are no agenda.
    if (totalWords(texts, context) > mostOfTitles) return [];
    const rows = (box: 'item' | 'named') =>
      texts.map((text, at) => ({ box: at === 0 ? ('title' as const) : box, text }));
    const scale = context.step(boxes, rows('item')) ?? boxes.length - 1;
    const notes = named.flatMap((chapter) => noteOn(chapter, context) ?? []);
    const lines = notes.map(({ text }) => ({ box: 'note' as const, text }));
    const beside = context.step(boxes, [...rows('named'), ...lines], scale);
    const words = totalWords([...texts, ...lines.map(({ text }) => text)], context);
    if (notes.length < items.length || beside === undefined || beside > scale + 2 || words > rule.budget)
      return [{ layout: 'agenda', title, slots: { items }, scale }];
    const both = items.map((item, at) => ({ ...item, note: notes[at] }));
    return [{ layout: 'agenda', title, slots: { items: both }, scale: beside }];
  },
};

/** A title as it fits into the roomiest of the boxes that hold so many: of a few, long ones lose no more than they must. */
function shortenedTo<Item extends { title: Said }>(count: number, item: Item, context: Context): Item {
  const steps: Boxes<'item'> = boxes;
  const room = ({ width, lines, size }: Box) => (width * lines) / size;
  const held = steps.map(({ item: box }) => box).filter(({ most = count }) => most >= count);
  const [roomiest] = held.sort((one, other) => room(other) - room(one));
  if (!roomiest) return item;
  const text = shortened(item.title.text, roomiest, roomiest.lines, context);
  return { ...item, title: { ...item.title, text } };
}

/** Whether a step of the boxes holds all titles as they are: only where none does are they cut. */
function held(items: { title: Said }[], title: Said, context: Context): boolean {
  const rows = items.map((item) => ({ box: 'item' as const, text: item.title.text }));
  return context.step(boxes, [{ box: 'title', text: title.text }, ...rows]) !== undefined;
}

/** In words: the titles of an agenda, and a line on a chapter, from so many to so many. */
const [mostOfTitles, leastOfNote, mostOfNote] = [45, 3, 10];

/** What a chapter says in a few words: the title of a slide of its that is a claim of its own, else its best short point. */
function noteOn({ section, title, slides }: Chapter, context: Context): Said | undefined {
  // "Crafts: Sails, Ropes" names what goes on below the heading, and says nothing of it.
  const isNew = ({ text }: { text: string }) =>
    context.alike(text, title.text) < 0.5 && context.words(text) >= leastOfNote && !text.startsWith(`${title.text}:`);
  const isOwn = ({ fixed: ours, sources }: Said) => !ours && sources.map(context.sentence).every(mayStandAlone);
  const claim = slides.find(
    ({ appendix, title: own }) => !appendix && isOwn(own) && isNew(own) && !leadsOn(own, context),
  )?.title;
  if (claim && context.words(claim.text) <= mostOfNote) return unlinked(claim);
  const told = withInner(section)
    .flatMap(({ id }) => sentencesOf(id, context))
    // "Either: the quay cannot be seen, or …": what a list says, it says below what leads into it.
    .filter((sentence) => sentence.kind !== 'item' && mayStandAlone(sentence) && !isAmount(sentence))
    .flatMap((sentence) => points(sentence, context, mostOfNote))
    .filter((point) => !point.leans && !point.unit.conceded && isNew(point))
    .sort((one, other) => other.worth - one.worth);
  return told[0] && unlinked(said(told[0].text, told[0].sentence));
}

/** "On this page you can see": what, stands below it. */
function leadsOn({ sources }: Said, context: Context): boolean {
  return sources.some((id) => leadsBelow(context.sentence(id).text, context.pack));
}

/** "125: boats that have a berth": one amount of several that a chapter has in a row. */
function isAmount(sentence: Sentence): boolean {
  return sentence.figures.some((figure) => isLabelled(figure, sentence));
}

/** Whose claim it is, or how it is taken back, a line of an agenda does not tell. */
function mayStandAlone({ attribution, roles }: Sentence): boolean {
  return !attribution && !roles.includes('granted');
}

/** The sentences of a section: the article is gone through once, and not for each chapter. */
function sentencesOf(section: string, context: Context): Sentence[] {
  const all = once(context, context.article, 'sentences by section', () => {
    const bySection = new Map<string, Sentence[]>();
    for (const sentence of context.article.sentences) {
      const list = bySection.get(sentence.section);
      if (list) list.push(sentence);
      else bySection.set(sentence.section, [sentence]);
    }
    return bySection;
  });
  return all.get(section) ?? [];
}
