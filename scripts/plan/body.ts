import {
  type Article,
  type Chapter,
  type Context,
  everySection,
  frameParts,
  type LayoutRule,
  type Material,
  oncePer,
  type Recall,
  type Section,
  type Slide,
  type Steps,
  type TemplateWords,
  wholeMark,
} from '#model';
import { atLeast } from './body/at-least.ts';
import { choose, kindsOf, type Trail } from './choose.ts';
import { directed, isLeftOut } from './directives.ts';
import { enough } from './body/enough.ts';
import { withFiguresLeft } from './body/figures-left.ts';
import { isFiled } from './body/filed.ts';
import { household } from './body/household.ts';
import { atAGlance, honestlyTitled } from './body/introduction.ts';
import { materialOf } from './material.ts';
import { offered } from './offered.ts';
import { withOpeners } from './body/openers.ts';
import { placed } from './body/placed.ts';
import { sideBySide } from './body/side-by-side.ts';
import { titleKey } from './slide.ts';
import { freelyTitled, titled } from './titled.ts';

const mostPoints = 2;

/** The chapters of a talk, and what the choice of each depended on besides the chapter. */
export interface Body {
  chapters: Chapter[];
  /** By the id of the chapter's section: the layouts before it, and how much of `taken` was taken by then. */
  before: Map<string, { trail: Trail; count: number }>;
  /** The keys of titles, and the ids, that a slide has, in the order in which they were taken. */
  taken: Set<string>;
}

/** What every chapter is made with; what has been taken by one is not free for the next. */
interface Making {
  rules: LayoutRule[];
  context: Context;
  taken: Set<string>;
  recall: Recall;
  /** The sections whose slides stand in the appendix. */
  aside: Set<Section>;
}

/** The chapters of the talk: the lead and each section of the first level, with the slides chosen for them; a step for each. */
export function* body(article: Article, rules: LayoutRule[], context: Context, recall: Recall): Steps<Body> {
  let trail: Trail = { kind: '', row: 0 };
  const taken = framesOwn(article, context);
  const chapters: Chapter[] = [];
  const before: Body['before'] = new Map();
  const aside = household(article, context.pack);
  for (const section of [article.lead, ...article.sections]) {
    before.set(section.id, { trail, count: taken.size });
    const made = chapterOf(section, { rules, context, taken, recall, aside }, trail);
    trail = made.trail;
    if (made.chapter) chapters.push(made.chapter);
    yield;
  }
  return { chapters: withOpeners(chapters, rules, context, taken), before, taken };
}

/** The slides of one section; no chapter where there are none. What they take is taken from then on. */
export function chapterOf(section: Section, making: Making, before: Trail): { chapter?: Chapter; trail: Trail } {
  let trail = before;
  if (leadsAway(section) || isEmptied(section, making.context.article) || isHead(section, making.context))
    return { trail };
  const slides: Slide[] = [];
  const all = materials(section);
  const own = all.filter(
    ({ section: { sections, blocks }, sentences }) =>
      // A heading with nothing below it, as where only a picture from elsewhere stood, is a slide only where there is no other.
      sentences.length > 0 || (sections.length === 0 && (blocks.length > 0 || all.length === 1)),
  );
  const { rules, context, recall } = making;
  const candidates = (material: Material) => offered(material, rules, context, recall);
  for (const material of sideBySide(own.length > 0 ? own : all, section, { candidates, context })) {
    const part = chosen(material, making, trail);
    const appendix = making.aside.has(material.section);
    // Nobody turns to a heading by itself.
    const shown = appendix ? part.slides.filter(({ layout }) => layout !== 'section') : part.slides;
    slides.push(...shown.map((slide) => ({ ...slide, section: section.id, appendix })));
    trail = part.trail;
  }
  if (slides.length === 0) return { trail };
  const heading = section.heading;
  const title = heading
    ? { text: heading.text.replace(/[:：]$/u, ''), sources: heading.sentences.map((one) => one.id) }
    : { text: context.pack.words.introduction, sources: [], fixed: true };
  return { chapter: { section, title, target: slides[0]?.id ?? '', slides }, trail };
}

/** "[Live view](…)", with nothing below it: a heading that only leads to another page. */
function leadsAway({ heading, blocks, sections }: Section): boolean {
  return (
    heading !== undefined && blocks.length === 0 && sections.length === 0 && wholeMark(heading, 'link') !== undefined
  );
}

/** Whether a section is no more than what an article is filed under: that stands in the notes of its cover. */
function isHead(section: Section, { article, pack }: Context): boolean {
  return section === article.lead && isFiled(article, pack);
}

/** Whether all that stood below a heading was put aside, as where to read on: it heads nothing then. */
function isEmptied({ heading, blocks, sections, id }: Section, article: Article): boolean {
  if (!heading || blocks.length + sections.length > 0 || article.afterword.length === 0) return false;
  const next = nextHeads(article).get(id) ?? Number.POSITIVE_INFINITY;
  return article.afterword.some(({ line }) => line > heading.line && line < next);
}

/** The line on which the heading behind each section stands. */
const nextHeads = oncePer((article: Article) => {
  const all = everySection(article);
  return new Map(all.map(({ id }, at) => [id, all[at + 1]?.heading?.line]));
});

/** Titles that the frame will have: the cover's, and those of its parts. A line of time that the author headed so is the author's. */
function framesOwn({ title, sections }: Article, { pack: { words } }: Context): Set<string> {
  const parts = frameParts.flatMap((part) => (part in words ? words[part as keyof TemplateWords] : []));
  const headings = new Set(sections.map(({ heading }) => titleKey(heading?.text ?? '')));
  const own = parts.map(titleKey).filter((key) => key !== titleKey(words.timeline) || !headings.has(key));
  return new Set([titleKey(title.text), ...own]);
}

/** A section's material and that of the sections below it, in order. Questions have a place of their own. */
function materials(section: Section, kicker = section.heading?.text ?? ''): Material[] {
  if (isLeftOut(section)) return [];
  const above = section.heading?.text ?? kicker;
  return [materialOf(section, kicker), ...section.sections.flatMap((inner) => materials(inner, above))];
}

function chosen(material: Material, making: Making, trail: Trail): { slides: Slide[]; trail: Trail } {
  const { rules, context, taken, recall } = making;
  const proposed = directed(offered(material, rules, context, recall), material);
  const able = honestlyTitled(atAGlance(proposed, material, context.pack.words));
  const kinds = kindsOf(rules);
  const choice = enough(
    material,
    context.hasSections(),
    (own) =>
      titled(able, taken, (list) => choose(material.sentences.length, list, { ...own, mostPoints, kinds }, trail)),
    context.pack.surgery,
  );
  const free = () => freelyTitled(able, taken, material.section.heading?.text);
  const { candidates, trail: after } =
    choice.candidates.length > 0 ? choice : atLeast(material, free(), rules, context, trail);
  const all = withFiguresLeft(candidates, able, material, taken, context);
  return { slides: placed(all, material, rules, context, taken), trail: after };
}
