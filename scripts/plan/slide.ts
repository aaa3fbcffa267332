import { asks, type Draft, type Note, plainHeading, type Said, type Slide } from '#model';

/**
 * A draft in its place: a title that no other slide has, an id made of its content, and its notes.
 * @param kickers headings that it stands under, the nearest first: the first that its title does not say stands at its foot
 */
export function slideOf(draft: Draft, kickers: string[], taken: Set<string>, notes: Note[]): Slide {
  const { titles: _, ...rest } = draft;
  const title = firstFree(draft, (key) => taken.has(key)) ?? draft.title;
  taken.add(titleKey(title.text));
  const slide = { ...rest, title, slots: withoutEcho(rest.slots, title) };
  const { question } = slide.slots;
  // What was asked may stand above an answer that has another title.
  const above = [title.text, ...(question ? [(question as Said).text] : [])];
  return {
    ...slide,
    id: unique(idOf(slide), taken),
    section: '',
    kicker: plainHeading(
      kickers.find(
        (one) => !above.some((text) => isWithin(text, one) || goesOn(text, one)) && one.length <= longestKicker,
      ) ?? '',
    ),
    appendix: false,
    notes,
    seconds: 0,
  };
}

/** "May we moor when it storms?", above "May we moor?": the title asks that, and more. */
function goesOn(title: string, kicker: string): boolean {
  return asks(kicker) && titleKey(title).startsWith(titleKey(kicker));
}

/** The first title of a draft that no slide has yet. */
export function firstFree({ title, titles = [] }: Draft, isTaken: (key: string) => boolean): Said | undefined {
  return [title, ...titles].find(({ text }) => !isTaken(titleKey(text)));
}

/**
 * "We did three things:" leads into a list whose title says otherwise; below "We did three things" it would say that again, and so would
 * "These piers are now open to all" below "Now open to all".
 */
function withoutEcho(slots: Draft['slots'], title: Said): Draft['slots'] {
  const deck = slots.deck as Said | undefined;
  if (!deck?.sources.some((id) => title.sources.includes(id))) return slots;
  const [own, all] = [title, deck].map(({ text }) => ` ${titleKey(text)} `) as [string, string];
  if (!/[:：.。]$/u.test(deck.text) && !all.includes(own)) return slots;
  const { deck: _said, ...others } = slots;
  return others;
}

/** What two titles that say the same have in common. */
export function titleKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/\balso\s/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** In characters: a heading that is a sentence by itself is no signpost at the foot of a slide. */
const longestKicker = 72;

function unique(id: string, taken: Set<string>): string {
  const counts = reached.get(taken) ?? new Map<string, number>();
  reached.set(taken, counts);
  let name = id;
  let count = counts.get(id) ?? 2;
  for (; taken.has(`#${name}`); count++) name = `${id}-${count}`;
  taken.add(`#${name}`);
  counts.set(id, count);
  return name;
}

/** How far the ids of one name have been counted: a thousand slides of one name are not counted from two each time. */
const reached = new WeakMap<Set<string>, Map<string, number>>();

/** A title that is its heading, or the shorter form of it, needs no signpost that says the same; of one of its words it says more. */
function isWithin(title: string, kicker: string): boolean {
  const [inner, outer] = [title, kicker].map((text) => ` ${titleKey(text)} `) as [string, string];
  // "Myth #2" is called so by its heading: "Myth #2: a deep well never runs dry".
  const opens = (start: string, text: string) =>
    text.startsWith(start) && (/[?!？！]$/u.test(start) || /^\s?[:：]/u.test(text.slice(start.length)));
  // And "Objectives: scale, stability", "Why row? Speed, calm", tell themselves whose they are.
  const names = opens(title, kicker) || (kicker !== '' && opens(plainHeading(kicker), title));
  // "Year 2: prizes" ends with what its heading says.
  const ends = kicker !== '' && title.endsWith(kicker) && /[:：]\s*$/u.test(title.slice(0, -kicker.length));
  return names || ends || (inner.trim() !== '' && outer.includes(inner) && inner.length * 2 >= outer.length);
}

/** An id that depends on what is said and not on where: the words of the title, cut at 40 characters, or a hash of them. */
export function idOf(draft: Pick<Draft, 'title' | 'layout'>): string {
  const slug = draft.title.text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return slug.length >= 3 ? slug : `${draft.layout}-${hash(draft.title.text + draft.title.sources.join())}`;
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
