import {
  type Box,
  type Candidate,
  type Context,
  type Draft,
  everySaid,
  type LayoutRule,
  type Material,
  type Outline,
  type Said,
} from '#model';
import { pages } from '../../rules/room/pages.ts';
import { leadStart, leadTitles } from '../../rules/leads/lead-titles.ts';
import { spanTitles } from '../../rules/titles/listed-title.ts';
import { retitledBy } from '../../rules/titles/retitled.ts';
import { draft, titles } from '../../rules/titles/titles.ts';
import { capital, fixed, said, totalWords } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';
import { type Event, event, labelled } from './events.ts';
import { histories, type History } from './histories.ts';

/** What happened when, and what is planned (drawn hollow): at least three dates of a section, or four of the article. */
export const rule: LayoutRule = {
  name: 'timeline',
  budget: 66,
  boxes,
  propose: (material, context) => {
    const dated = material.sentences.map((sentence) => event(sentence, context));
    return [
      ...material.sentences.flatMap((_, from) =>
        [3, 4, 5, 6, 7, 8].flatMap((length) => candidate(material, dated, from, from + length, context)),
      ),
      ...histories(dated, mostEvents).flatMap((history) => ofHistory(history, material, context)),
      ...material.blocks.flatMap((placed) => ofList(placed, material, context)),
    ];
  },
  compose,
  retitled: (draft, context) => {
    const dates = (draft.slots.events as unknown as { date: Said }[]).map(({ date }) => date);
    return retitledBy(draft, spanTitles(draft.title, dates, context), 'title', boxes, context);
  },
};

function candidate(
  material: Material,
  dated: (Event | undefined)[],
  from: number,
  to: number,
  context: Context,
): Candidate[] {
  const events = dated.slice(from, to).filter((one): one is Event => !!one);
  if (to > material.sentences.length || !dated[from] || !dated[to - 1] || events.length < 3) return [];
  if (isTally(events)) return [];
  const used = new Set(events.map((one) => one.sentence.id));
  const start = leadStart(material, from, context);
  const slide = line(events, titles(material.sentences.slice(start, to), material, context, used), context);
  return slide ? [{ from: start, to, spends: [...used], worth: 1.8 + 1.1 * events.length, slides: [slide] }] : [];
}

/** "Crane A: 200 lifts in 2024", "Crane B: 90 lifts in 2024", …: when that was counted, is no event. */
function isTally(events: Event[]): boolean {
  const items = events.filter(({ sentence }) => sentence.kind === 'item');
  return items.some(({ date }) => items.filter((one) => one.date.iso === date.iso).length > 1);
}

/** A list of which every item begins with its date is a line of time by the author's own hand: all of it, or another layout. */
function ofList({ block, from, to }: Material['blocks'][number], material: Material, context: Context): Candidate[] {
  if (block.kind !== 'list' || block.items.length < 3) return [];
  const events = block.items.flatMap((item) => {
    const [first] = item.prose.sentences;
    const told = first && (event(first, context) ?? labelled(first, context));
    return told && first.text.startsWith(told.date.text) ? told : [];
  });
  if (events.length < block.items.length) return [];
  const start = leadStart(material, from, context);
  const all = leadTitles(material, start, from, context);
  const spends = material.sentences.slice(start, to).map(({ id }) => id);
  return inParts(inOrder(events), all, context).map((parts) => ({ from: start, to, spends, ...parts }));
}

/** Of a history that one line does not hold all is told, on as many as it takes. */
function ofHistory({ from, to, events }: History, material: Material, context: Context): Candidate[] {
  const used = new Set(events.map(({ sentence }) => sentence.id));
  const start = leadStart(material, from, context);
  const all = titles(material.sentences.slice(start, to), material, context, used);
  return inParts(events, all, context).map((parts) => ({ from: start, to, spends: [...used], ...parts }));
}

/** As few lines as hold all events, with about as many on each; nothing where one does not fit, or they are too many. */
function inParts(events: Event[], all: Said[], context: Context): Pick<Candidate, 'slides' | 'worth'>[] {
  const parts = pages(events, mostEvents, events.length, () => 1);
  const slides = parts.flatMap((part) => fullest([full, shorter, brief], part, all, context) ?? []);
  if (slides.length < parts.length || slides.length > mostSlides) return [];
  return [{ slides, worth: 1.8 * slides.length + 1.1 * events.length }];
}

/** What one line holds; and how many lines a list or a history may take. */
const [mostEvents, mostSlides] = [6, 3];

/** In the order of time, and those of one time in that of the article. */
function inOrder(events: Event[]): Event[] {
  return [...events].sort((a, b) => Number(a.order > b.order) - Number(a.order < b.order));
}

/** With as much of what was said as fits: the ways to tell an event are tried as they come. */
function fullest(ways: ((event: Event) => Event)[], events: Event[], all: Said[], context: Context): Draft | undefined {
  for (const way of ways) {
    const slide = line(events.map(way), all, context);
    if (slide) return slide;
  }
  return undefined;
}

/** The events in the order of time; undefined where they do not fit one line. */
function line(events: Event[], all: Said[], context: Context): Draft | undefined {
  const ordered = inOrder(events);
  const dates = new Set(ordered.map((one) => one.date.iso));
  if (dates.size < 3 || ordered.length > mostEvents || all.length === 0) return undefined;
  const slots = ordered.map(({ date, sentence, title, text, planned }) => ({
    date: said(capital(date.text), sentence),
    title,
    ...(text ? { text } : {}),
    planned,
  }));
  const told = slots.flatMap((one) => [one.date.text, one.title.text, ...(one.text ? [one.text.text] : [])]);
  if (totalWords([all[0]?.text ?? '', ...told], context) > rule.budget) return undefined;
  const texts = slots.flatMap(({ date, title, text }) => [
    { box: 'date' as const, text: date.text },
    { box: text ? ('event' as const) : ('solo' as const), text: title.text },
    ...(text ? [{ box: 'text' as const, text: text.text }] : []),
  ]);
  const scale = context.step(boxes, [{ box: 'title', text: all[0]?.text ?? '' }, ...texts]);
  if (scale === undefined) return undefined;
  const parted = isParted(ordered, boxes[scale]?.date, context) ? { parted: true } : {};
  return draft('timeline', all, { slots: { events: slots, ...parted }, scale });
}

const dayAndYear = /^(?:[^\d\s]+(?: \d{1,2},)?|\d{1,2}\.? [^\d\s]+) \d{4}$/u;

/** Where the year of one date goes to the next line, those of all do, so that they stand on one level: "May 13, | 2026". */
function isParted(events: Event[], box: Box | undefined, context: Context): boolean {
  const dates = events.map(({ date }) => date.text);
  return !!box && dates.every((date) => dayAndYear.test(date)) && dates.some((date) => context.lines(date, box) > 1);
}

/** The article's own line of time, if no section has one and it names at least four dates: as many of its events as fit. */
function compose({ article, chapters }: Outline, context: Context): Draft[] {
  if (chapters.some((chapter) => chapter.slides.some((slide) => slide.layout === 'timeline'))) return [];
  if (chapters.some(({ title }) => title.text === context.pack.words.timeline)) return [];
  const inQuestions = new Set(
    [article.lead, ...article.sections].flatMap((one) => (one.questions.length > 0 ? [one.id] : [])),
  );
  // What the author dated line by line is on its own slide already.
  const listed = new Set(
    chapters
      .flatMap(({ slides }) => slides)
      .filter(({ layout }) => layout === 'cards' || layout === 'schedule')
      .flatMap((slide) => everySaid(slide).flatMap(({ said: { sources } }) => sources)),
  );
  const ranked = article.sentences
    .filter(({ section, id }) => !inQuestions.has(section) && !listed.has(id))
    .flatMap((sentence) => event(sentence, context) ?? [])
    .sort((a, b) => b.worth - a.worth);
  const points = new Set(chapters.flatMap(({ slides }) => slides.flatMap(everySaid)).map(({ said }) => said.text));
  const fresh = ranked
    .map((one) => (points.has(one.text?.text ?? '') ? shorter(one) : one))
    .map((one) => (points.has(one.title.text) ? { ...one, worth: one.worth - repeated } : one));
  return best(fresh.slice(0, mostOffered), [fixed(context.pack.words.timeline)], context);
}

/** What an event loses that stands on another slide in the same words: it is told again only where the line has no other. */
const repeated = 3;

/** All subsets of so many events are tried: 256 at most. */
const mostOffered = 8;

/** The worthiest four to six events, of four dates at least, that fit on one line; each with the text below it, or without. */
function best(offered: Event[], title: Said[], context: Context): Draft[] {
  const sets = Array.from({ length: 2 ** offered.length }, (_, mask) => offered.filter((__, at) => mask & (1 << at)))
    .filter((events) => events.length <= mostEvents && new Set(events.map(({ date }) => date.iso)).size >= 4)
    .map((events) => ({ events, worth: events.reduce((sum, one) => sum + one.worth + 0.4, 0) }))
    .sort((one, other) => other.worth - one.worth);
  for (const { events } of sets) {
    const slide = fullest([full, shorter], events, title, context);
    if (slide) return [slide];
  }
  return [];
}

/** With all that is said of it. */
function full(event: Event): Event {
  return event;
}

/** In the shortest of the words that say what happened. */
function brief(event: Event): Event {
  const { title, short } = shorter(event);
  return { ...shorter(event), title: short ?? title };
}

/** Without the line below an event that says enough by itself. */
function shorter({ text, ...event }: Event): Event {
  return event.needsText && text ? { ...event, text } : event;
}
