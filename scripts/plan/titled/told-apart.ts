import {
  type Candidate,
  type Context,
  type Draft,
  everySaid,
  leadsBelow,
  type Material,
  oncePer,
  pointsBack,
  type Said,
  type Sentence,
  shortTitle,
  type Slide,
} from '#model';
import { titleKey } from '../slide.ts';

/** In sentences: what stands further from a slide does not speak for it. */
const near = 3;

/**
 * For each candidate the titles to fall back on should its own be taken: what sentences near to it claim that no slide shows, then
 * its own behind the heading of its chapter.
 * @param taken the titles of the slides before, by their keys
 */
export function spareTitles(chosen: Candidate[], material: Material, context: Context, taken: ReadonlySet<string>) {
  const before = new Set(taken);
  const spent = new Set(chosen.flatMap(({ spends }) => spends));
  const shown = chosen.flatMap(({ slides }) => slides.flatMap(everySaid).map(({ said }) => said.text));
  const isShown = ({ text }: Said) => shown.some((one) => one.includes(text) || text.includes(one));
  return ({ from, to, slides: [first] }: Candidate): Said[] => {
    if (!first || isItsTitle(first)) return [];
    const own = chaptered(first.title, material.kicker, before, context);
    // A list that says what leads into it, or what each of its items is called, goes on under its heading rather than under what is claimed
    // near to it.
    if (first.layout === 'section' || first.slots.deck || first.slots.cards) return own;
    const lead = leadAt(material, from, context);
    const isOpening = lead !== undefined && material.sentences[from - 1]?.paragraph !== lead.paragraph;
    // "All boats are old. | Each crew has:": what begins a paragraph and leads into a list says itself of what that is.
    const isLed = isOpening && !pointsBack(lead.text, context.pack);
    // "Oak does not bend. | We had to keep the lamps lit. To do so, we built:": what it points back to stands in its own paragraph.
    const within = isOpening ? undefined : lead?.paragraph;
    const ofCode = first.layout === 'code' ? material.sentences.slice(from, to) : [];
    const above = paragraphAbove(ofCode);
    // What leads into code says what it is, and no sentence behind it does.
    const isToldAbove = ofCode.some(({ text, kind }) => kind === 'prose' && leadsBelow(text, context.pack));
    const around = material.sentences.filter(
      // What one item of a list claims stands over none of them.
      ({ id, kind, paragraph }, at) =>
        kind !== 'item' &&
        (above === undefined || at >= to || paragraph === above) &&
        (within === undefined || at >= from || paragraph === within) &&
        at >= from - near &&
        at < to + near &&
        !(at >= to && (leadsOn(material.sentences, at, context) || isOverCode(material, at))) &&
        ((at >= from && at < to) ||
          (!isLed && !isToldAbove && !spent.has(id) && !isBeyondPicture(material, at, from, to))),
    );
    const claims = around
      .flatMap((sentence) =>
        (sentence.roles.includes('granted') ? [] : sentence.claims).map(
          (text): Said => ({ text, sources: [sentence.id] }),
        ),
      )
      .filter((one) => one.text.length <= shortTitle && !isShown(one) && context.holds(one));
    // Of several the one that speaks of the same things.
    const words = everySaid(first)
      .map(({ said }) => said.text)
      .join(' ');
    const alike = new Map(claims.map((one) => [one, context.alike(one.text, words)]));
    return [...claims.sort((one, other) => (alike.get(other) ?? 0) - (alike.get(one) ?? 0)), ...own];
  };
}

/** Where the paragraph right above code says something of it, and not only that it comes, no other speaks of that code. */
function paragraphAbove(run: Sentence[]): number | undefined {
  const last = run.findLast(({ kind }) => kind === 'prose')?.paragraph;
  const own = run.filter(({ kind, paragraph }) => kind === 'prose' && paragraph === last);
  return own.reduce((sum, { words }) => sum + words, 0) >= leastAbove ? last : undefined;
}

/** In words. */
const leastAbove = 10;

/** Whether the paragraph of a sentence leads into what stands below it: what it says is said of that. */
function leadsOn(sentences: Sentence[], at: number, { pack }: Context): boolean {
  const own = sentences[at]?.paragraph;
  return sentences
    .slice(at, at + near)
    .some((one) => one.paragraph === own && one.kind === 'prose' && leadsBelow(one.text, pack));
}

/** Whether a picture parts a sentence from a run that it stands outside of: what is said there is said of that picture. */
function isBeyondPicture({ blocks }: Material, at: number, from: number, to: number): boolean {
  const [start, end] = at < from ? [at + 1, from] : [to, at];
  return blocks.some((one) => one.block.kind === 'picture' && one.from >= start && one.to <= end);
}

/** Whether a sentence stands in a paragraph right above code: of what it says, that code is the example, and none further up. */
function isOverCode({ blocks }: Material, at: number): boolean {
  const block = blocks.findIndex(({ from, to }) => from <= at && at < to);
  return blocks[block]?.block.kind === 'paragraph' && blocks[block + 1]?.block.kind === 'code';
}

/** The sentence here, where it leads into a list. */
function leadAt({ sentences, blocks }: Material, from: number, { pack }: Context): Sentence | undefined {
  const first = sentences[from];
  const isOver = blocks.some((one) => one.from === from + 1 && one.block.kind === 'list');
  return first?.kind === 'prose' && isOver && leadsBelow(first.text, pack) ? first : undefined;
}

/** "1921: The ice", where the ice has a section in another chapter too. */
function chaptered(title: Said, kicker: string, before: ReadonlySet<string>, { article }: Context): Said[] {
  const key = titleKey(title.text);
  if (title.fixed || !before.has(key) || titleKey(kicker) === key) return [];
  const chapter = headingsOf(article.sentences).get(kicker);
  if (!chapter) return [];
  const text = `${kicker.replace(/[:：]$/u, '')}: ${title.text}`;
  return text.length <= shortTitle ? [{ text, sources: [chapter.id, ...title.sources] }] : [];
}

/** The first heading of each wording. The article is gone through once, and not for each slide. */
const headingsOf = oncePer(
  (sentences: Sentence[]) =>
    new Map(
      sentences.flatMap((one): [string, Sentence][] => (one.kind === 'heading' ? [[one.text, one]] : [])).reverse(),
    ),
);

/** Slides of one section that have no other title than the same say which part of it they are. */
export function toldApart(slides: Slide[]): Slide[] {
  const groups = new Map<string, Slide[]>();
  for (const slide of slides) {
    const key = keyOf(slide);
    groups.set(key, [...(groups.get(key) ?? []), slide]);
  }
  return slides.map((slide) => {
    const group = groups.get(keyOf(slide)) ?? [];
    return group.length > 1 ? { ...slide, part: { number: group.indexOf(slide) + 1, of: group.length } } : slide;
  });
}

/** A statement that is its title is no part of what only bears the same title. */
function keyOf(slide: Slide): string {
  return `${isItsTitle(slide) ? slide.layout : ''} ${titleKey(slide.title.text)}`;
}

function isItsTitle(draft: Draft): boolean {
  return draft.layout === 'statement' && everySaid(draft).length === 0;
}
