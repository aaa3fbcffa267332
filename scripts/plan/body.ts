import type {
  Article,
  Candidate,
  Chapter,
  Context,
  Draft,
  LayoutRule,
  Material,
  Recall,
  Section,
  Slide,
  Steps,
} from '#model';
import { everySaid, frameParts } from '#model';
import { atLeast } from './at-least.ts';
import { choose, type Prices, type Trail } from './choose.ts';
import { directed, isLeftOut } from './directives.ts';
import { enough } from './enough.ts';
import { withFiguresLeft } from './figures-left.ts';
import { goingOn, honestlyTitled } from './introduction.ts';
import { materialOf } from './material.ts';
import { notesOf } from './notes.ts';
import { offered } from './offered.ts';
import { openerOf } from './opener.ts';
import { slideOf, titleKey } from './slide.ts';
import { titled } from './titled.ts';
import { spareTitles, toldApart } from './told-apart.ts';

const prices: Omit<Prices, 'slide'> = { again: 0.8, mostPoints: 2 };

/** The chapters of a talk, and what the choice of each depended on besides the chapter. */
export interface Body {
  chapters: Chapter[];
  /** By the id of the chapter's section: the layouts before it, and how much of `taken` was taken by then. */
  before: Map<string, { trail: Trail; count: number }>;
  /** The keys of titles, and the ids, that a slide has, in the order in which they were taken. */
  taken: Set<string>;
}

/** The chapters of the talk: the lead and each section of the first level, with the slides chosen for them; a step for each. */
export function* body(article: Article, rules: LayoutRule[], context: Context, recall: Recall): Steps<Body> {
  let trail: Trail = { layout: '', row: 0 };
  const taken = framesOwn(article, context);
  const chapters: Chapter[] = [];
  const before: Body['before'] = new Map();
  for (const section of [article.lead, ...article.sections]) {
    before.set(section.id, { trail, count: taken.size });
    const made = chapterOf(section, rules, context, trail, taken, recall);
    trail = made.trail;
    if (made.chapter) chapters.push(made.chapter);
    yield;
  }
  return { chapters: withOpeners(chapters, rules, context, taken), before, taken };
}

/** The slides of one section; no chapter where there are none. What they take is taken from then on. */
export function chapterOf(
  section: Section,
  rules: LayoutRule[],
  context: Context,
  before: Trail,
  taken: Set<string>,
  recall: Recall,
): { chapter?: Chapter; trail: Trail } {
  let trail = before;
  const slides: Slide[] = [];
  const all = materials(section);
  const own = all.filter(({ section: { sections }, sentences }) => sentences.length > 0 || sections.length === 0);
  for (const material of own.length > 0 ? own : all) {
    const part = chosen(material, rules, context, trail, taken, recall);
    slides.push(...part.slides.map((slide) => ({ ...slide, section: section.id })));
    trail = part.trail;
  }
  if (slides.length === 0) return { trail };
  const heading = section.heading;
  const title = heading
    ? { text: heading.text.replace(/[:：]$/u, ''), sources: heading.sentences.map((one) => one.id) }
    : { text: context.pack.words.introduction, sources: [], fixed: true };
  return { chapter: { section, title, target: slides[0]?.id ?? '', slides }, trail };
}

/** Titles that the frame will have: the cover's, and those of its parts. A line of time that the author headed so is the author's. */
function framesOwn({ title, sections }: Article, { pack: { words } }: Context): Set<string> {
  const parts = frameParts.flatMap((part) => (part === 'openers' ? [] : words[part]));
  const headings = new Set(sections.map(({ heading }) => titleKey(heading?.text ?? '')));
  const own = parts.map(titleKey).filter((key) => key !== titleKey(words.timeline) || !headings.has(key));
  return new Set([titleKey(title.text), ...own]);
}

/** From this many slides on, a talk of several chapters says where it stands. */
const longTalk = 24;

/** In a long talk, or where the front matter asks for it, every chapter that has more than two slides gets an opener. */
function withOpeners(chapters: Chapter[], rules: LayoutRule[], context: Context, taken: Set<string>): Chapter[] {
  const count = chapters.filter((chapter) => chapter.section.heading).length;
  const all = chapters.reduce((sum, chapter) => sum + chapter.slides.length, 0);
  if (!(context.article.front.frame.openers ?? (count >= 3 && all >= longTalk))) return chapters;
  let index = 0;
  return chapters.map((chapter) => {
    if (!chapter.section.heading) return chapter;
    index++;
    const said = titleKey(chapter.title.text);
    if (chapter.slides.length < 3 || taken.has(said)) return chapter;
    const material = { section: chapter.section, kicker: '', sentences: [], blocks: [] };
    const draft = openerOf(material, rules, context)?.slides[0];
    if (!draft) return chapter;
    const opener = {
      ...slideOf({ ...draft, slots: { ...draft.slots, index, count } }, '', taken, []),
      section: chapter.section.id,
    };
    return { ...chapter, target: opener.id, slides: [opener, ...chapter.slides] };
  });
}

/** A section's material and that of the sections below it, in order. Questions have a place of their own. */
function materials(section: Section, kicker = section.heading?.text ?? ''): Material[] {
  if (isLeftOut(section)) return [];
  const above = section.heading?.text ?? kicker;
  return [materialOf(section, kicker), ...section.sections.flatMap((inner) => materials(inner, above))];
}

function chosen(
  material: Material,
  rules: LayoutRule[],
  context: Context,
  trail: Trail,
  taken: Set<string>,
  recall: Recall,
): { slides: Slide[]; trail: Trail } {
  const able = honestlyTitled(directed(offered(material, rules, context, recall), material));
  const choice = enough(material, (slide) =>
    titled(able, taken, (list) => choose(material.sentences.length, list, { ...prices, slide }, trail)),
  );
  const { candidates, trail: after } =
    choice.candidates.length > 0 ? choice : atLeast(material, able, rules, context, trail);
  const all = withFiguresLeft(candidates, able, material, taken, context);
  return { slides: placed(all, material, context, taken), trail: after };
}

/** The chosen drafts as slides: titles not said before, and the whole prose shared out as notes. */
function placed(candidates: Candidate[], material: Material, context: Context, taken: Set<string>): Slide[] {
  // Where a slide stands inside the run of the one before it, the notes of that one end where its own begin.
  const starts = candidates.map(({ from }, at) => Math.max(from, ...candidates.slice(0, at).map((one) => one.from)));
  const slides: Slide[] = [];
  const spare = spareTitles(candidates, material, context, taken);
  candidates.forEach((candidate, at) => {
    // A slide speaks for its own run and for what was left out behind it; the first also for what stands before it.
    const from = at === 0 ? 0 : (starts[at] ?? candidate.from);
    const to = starts[at + 1] ?? material.sentences.length;
    const many = candidate.slides.length;
    const parts = partStarts(candidate, material, from, to);
    candidate.slides.forEach((draft, index) => {
      const notes = notesOf(material, parts[index] ?? to, parts[index + 1] ?? to, at === 0 && index === 0);
      const own = withOwner(under(index > 0 ? slides.at(-1) : undefined, draft), material, context);
      const titles = [...(own.titles ?? []), ...(index === 0 ? spare(candidate) : [])];
      const slide = goingOn(slideOf({ ...own, titles }, material.kicker, taken, notes), candidate.from, slides.at(-1));
      slides.push(many > 1 ? { ...slide, part: { number: index + 1, of: many } } : slide);
    });
  });
  return toldApart(slides);
}

/** Where the notes of each slide of a candidate begin: at the first sentence that it shows and the one before does not. */
function partStarts({ slides }: Candidate, material: Material, from: number, to: number): number[] {
  const place = new Map(material.sentences.map((sentence, at) => [sentence.id, at]));
  let last = from;
  return slides.map((draft, index) => {
    if (index === 0) return from;
    const shown = everySaid(draft).flatMap(({ said }) => said.sources.map((id) => place.get(id) ?? to));
    last = Math.max(last, Math.min(to, ...shown));
    return last;
  });
}

/** In an interview it stands below each answer whose it is: "I" is nobody on a slide. */
function withOwner(draft: Draft, { section, kicker }: Material, context: Context): Draft {
  const isAnswer = [section.heading?.text ?? '', kicker].some((text) => /[?？]["”’)]*$/u.test(text));
  const owner = isAnswer ? context.interviewee() : undefined;
  return owner && !draft.source && !draft.slots.name && draft.layout !== 'section'
    ? { ...draft, source: owner }
    : draft;
}

/** What goes on from one slide to the next has the title of its beginning. */
function under(before: Slide | undefined, draft: Draft): Draft {
  const able = before && [draft.title, ...(draft.titles ?? [])].some(({ text }) => text === before.title.text);
  return able ? { ...draft, title: before.title, titles: [] } : draft;
}
