import type { Article, Candidate, Chapter, Context, LayoutRule, Material, Section, Slide } from '#model';
import { choose, type Prices, type Trail } from './choose.ts';
import { holds } from './gates.ts';
import { materialOf } from './material.ts';
import { notesOf } from './notes.ts';
import { slideOf } from './slide.ts';

const prices: Prices = { slide: 1.05, again: 0.45, mostPoints: 2 };

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
  return chapters;
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
  const offered = rules
    .flatMap((rule) => rule.propose?.(material, context) ?? [])
    .filter((candidate) => candidate.to > candidate.from && candidate.slides.every((draft) => holds(draft, context)));
  let choice = choose(material.sentences.length, offered, prices, trail);
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
  return { slides: placed(choice.candidates, material, context, taken), trail: choice.trail };
}

function priceless(candidate: Candidate): Candidate {
  return { ...candidate, worth: candidate.worth + prices.slide * candidate.slides.length };
}

/** The chosen drafts as slides: titles not said before, and the whole prose shared out as notes. */
function placed(candidates: Candidate[], material: Material, context: Context, taken: Set<string>): Slide[] {
  const starts = candidates.map((candidate) => candidate.from);
  const slides: Slide[] = [];
  candidates.forEach((candidate, at) => {
    // A slide speaks for its own run and for what was left out behind it; the first also for what stands before it.
    const from = at === 0 ? 0 : candidate.from;
    const to = starts[at + 1] ?? material.sentences.length;
    const notes = notesOf(material, from, to, at === 0, context);
    const many = candidate.slides.length;
    candidate.slides.forEach((draft, index) => {
      const slide = slideOf(draft, material.kicker, taken, index === 0 ? notes : []);
      slides.push(many > 1 ? { ...slide, part: { number: index + 1, of: many } } : slide);
    });
  });
  return slides;
}
