import {
  type Article,
  type Candidate,
  type Chapter,
  type Context,
  type Draft,
  everySaid,
  figuresTold,
  type LayoutRule,
  type Material,
  type Section,
  type Slide,
} from '#model';
import { type Choice, choose, type Prices, type Trail } from './choose.ts';
import { directed } from './directives.ts';
import { holds } from './gates.ts';
import { materialOf } from './material.ts';
import { notesOf } from './notes.ts';
import { slideOf, titleKey } from './slide.ts';

const prices: Prices = { slide: 1.2, again: 0.45, mostPoints: 2 };

/** The chapters of the talk: the lead and each section of the first level, with the slides chosen for them. */
export function body(article: Article, rules: LayoutRule[], context: Context): Chapter[] {
  let trail: Trail = { layout: '', row: 0 };
  const taken = new Set<string>();
  const chapters: Chapter[] = [];
  for (const section of [article.lead, ...article.sections]) {
    const slides: Slide[] = [];
    for (const material of materials(section)) {
      const part = chosen(material, rules, context, trail, taken);
      slides.push(...part.slides.map((slide) => ({ ...slide, section: section.id })));
      trail = part.trail;
    }
    if (slides.length === 0) continue;
    const heading = section.heading;
    const title = heading
      ? { text: heading.text.replace(/[:：]$/u, ''), sources: heading.sentences.map((one) => one.id) }
      : { text: context.pack.words.introduction, sources: [], fixed: true };
    chapters.push({ section, title, target: slides[0]?.id ?? '', slides });
  }
  return withOpeners(chapters, rules, context, taken);
}

/** From this many slides on, a talk of several chapters says where it stands. */
const longTalk = 24;

/** In a long talk every chapter that has more than two slides gets an opener. */
function withOpeners(chapters: Chapter[], rules: LayoutRule[], context: Context, taken: Set<string>): Chapter[] {
  const count = chapters.filter((chapter) => chapter.section.heading).length;
  const all = chapters.reduce((sum, chapter) => sum + chapter.slides.length, 0);
  if (context.article.front.frame.openers === false || count < 3 || all < longTalk) return chapters;
  let index = 0;
  return chapters.map((chapter) => {
    if (!chapter.section.heading) return chapter;
    index++;
    const said = titleKey(chapter.title.text);
    if (chapter.slides.length < 3 || taken.has(said)) return chapter;
    const material = { section: chapter.section, kicker: '', sentences: [], blocks: [] };
    const draft = rules.flatMap((rule) => rule.propose?.(material, context) ?? []).find((one) => one.to === one.from)
      ?.slides[0];
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
  return [materialOf(section, kicker), ...section.sections.flatMap((inner) => materials(inner, kicker))];
}

function chosen(
  material: Material,
  rules: LayoutRule[],
  context: Context,
  trail: Trail,
  taken: Set<string>,
): { slides: Slide[]; trail: Trail } {
  const offered = directed(offers(material, rules, context), material);
  let choice = titled(offered, taken, (list) => choose(material.sentences.length, list, prices, trail));
  // No section without a slide: what it has, for free; and if it has nothing, its heading.
  if (choice.candidates.length === 0)
    choice = choose(material.sentences.length, offered.map(priceless), prices, { layout: '', row: 0 });
  if (choice.candidates.length === 0) {
    const opener = rules
      .flatMap((rule) => rule.propose?.(material, context) ?? [])
      .find((candidate) => candidate.to === candidate.from);
    if (opener && (material.sentences.length > 0 || material.section.questions.length === 0))
      choice = { candidates: [opener], trail: { layout: 'section', row: 1 } };
  }
  return { slides: placed(choice.candidates, material, taken), trail: choice.trail };
}

/** Everything that the layouts propose and that may stand on a slide, with what it is worth to the deck. */
function offers(material: Material, rules: LayoutRule[], context: Context): Candidate[] {
  return rules.flatMap((rule) =>
    (rule.propose?.(material, context) ?? [])
      .filter(
        ({ from, to, slides }) => to > from && slides.every((one) => fits(one, rule, context) && holds(one, context)),
      )
      .map((candidate) => {
        const price = figurePrice * figuresOn(candidate, context) + blockPrice * blocksOn(candidate, material);
        return { ...candidate, worth: candidate.worth + price };
      }),
  );
}

/** A choice in which no two slides need the same title: where one has none left, it is not offered again. */
function titled(offered: Candidate[], taken: Set<string>, choice: (list: Candidate[]) => Choice): Choice {
  const free = offered.filter(({ slides }) => slides.every((one, at) => at > 0 || freeTitle(one, taken)));
  let list = free.length > 0 ? free : offered;
  for (let tries = 0; tries < 12; tries++) {
    const made = choice(list);
    const lesser = clash(made.candidates, taken);
    if (!lesser) return made;
    list = list.filter((candidate) => candidate !== lesser);
  }
  return choice(list);
}

/** Of two candidates that have only one title between them, the one that is worth less. */
function clash(candidates: Candidate[], taken: Set<string>): Candidate | undefined {
  const holders = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const [first] = candidate.slides;
    if (!first) continue;
    const title = freeTitle(first, new Set([...taken, ...holders.keys()]));
    const holder = holders.get(titleKey(first.title.text));
    if (title) holders.set(title, candidate);
    else return holder && holder.worth < candidate.worth ? holder : candidate;
  }
  return undefined;
}

/** The first title of a draft that no slide has yet, by its key. */
function freeTitle({ title, titles = [] }: Draft, taken: Set<string>): string | undefined {
  return [title, ...titles].map(({ text }) => titleKey(text)).find((key) => !taken.has(key));
}

/** What it is worth that a figure of the article is on a slide at all. */
const figurePrice = 0.6;

/** What it is worth that a list, a table, code or a picture of the author's is shown as what it is. */
const blockPrice = 1.2;

/** Blocks of the author's own making that a candidate shows whole. */
function blocksOn({ spends }: Candidate, { blocks, sentences }: Material): number {
  const shown = new Set(spends);
  return blocks.filter(
    ({ block, from, to }) =>
      block.kind !== 'paragraph' && to > from && sentences.slice(from, to).every((sentence) => shown.has(sentence.id)),
  ).length;
}

/** Figures that the slides of a candidate tell, each once. */
function figuresOn({ slides }: Candidate, context: Context): number {
  const told = new Set<object>();
  for (const { said } of slides.flatMap((one) => [{ said: one.title }, ...everySaid(one)]))
    for (const id of said.sources) for (const figure of figuresTold(said.text, context.sentence(id))) told.add(figure);
  return told.size;
}

/** Whether a slide keeps to the words of its kind, in its first title; those made of code or rows count otherwise. */
function fits(one: Draft, rule: LayoutRule, context: Context): boolean {
  if (one.slots.code || one.slots.rows) return true;
  const words = everySaid(one).reduce((sum, { said }) => sum + context.words(said.text), 0);
  return words + context.words(one.title.text) <= rule.budget;
}

function priceless(candidate: Candidate): Candidate {
  return { ...candidate, worth: candidate.worth + prices.slide * candidate.slides.length };
}

/** The chosen drafts as slides: titles not said before, and the whole prose shared out as notes. */
function placed(candidates: Candidate[], material: Material, taken: Set<string>): Slide[] {
  const starts = candidates.map((candidate) => candidate.from);
  const slides: Slide[] = [];
  candidates.forEach((candidate, at) => {
    // A slide speaks for its own run and for what was left out behind it; the first also for what stands before it.
    const from = at === 0 ? 0 : candidate.from;
    const to = starts[at + 1] ?? material.sentences.length;
    const many = candidate.slides.length;
    const parts = partStarts(candidate, material, from, to);
    candidate.slides.forEach((draft, index) => {
      const notes = notesOf(material, parts[index] ?? to, parts[index + 1] ?? to, at === 0 && index === 0);
      const slide = slideOf(draft, material.kicker, taken, notes);
      slides.push(many > 1 ? { ...slide, part: { number: index + 1, of: many } } : slide);
    });
  });
  return slides;
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
