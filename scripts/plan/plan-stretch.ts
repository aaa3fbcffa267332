import {
  type Article,
  atOnce,
  type Chapter,
  type Deck,
  type Design,
  type LanguagePack,
  type Memory,
  type Section,
  type Sentence,
  type SentenceId,
  type SentencesById,
  type Slide,
  withInner,
} from '#model';
import { chapterOf } from './body.ts';
import { contextFor } from './context.ts';
import { proving } from './gates.ts';
import { household } from './body/household.ts';
import { type Course, finished } from './plan.ts';

/** An article in which a part of a chapter was told anew. */
interface Stretch {
  article: Article;
  section: Section;
  byId: SentencesById;
  /** What was told anew. All that stands behind it keeps the place that it had. */
  sentences: Sentence[];
}

/**
 * Plans one chapter anew, behind the same chapters and with the same titles free as when the whole was planned; all other slides are
 * taken over. The gates are proved over the new slides. Nothing where that is not enough: where a chapter comes or goes, or other
 * slides than before may have to go to the appendix.
 * @param article with the chapter's section as it is now
 * @throws Error as plan does
 */
export function planStretch(
  { deck, course }: { deck: Deck; course: Course },
  { article, section, byId, sentences: told }: Stretch,
  design: Pick<Design, 'layouts' | 'measure'>,
  pack: LanguagePack,
  memory: Memory,
): Deck | undefined {
  const before = course.before.get(section.id);
  const old = course.shown.find((chapter) => chapter.section.id === section.id);
  if (!before || !old) return undefined;
  const context = contextFor(article, pack, design.measure, course.told, byId);
  const rules = Object.values(design.layouts).map((layout) => layout.rule);
  const taken = new Set([...course.taken].slice(0, before.count));
  const making = { rules, context, taken, recall: memory(design.measure.name), aside: household(article, pack) };
  const { chapter } = chapterOf(section, making, before.trail);
  const chosen = chapter && placed([...openerOf(old), ...chapter.slides], old);
  if (!chosen) return undefined;
  const gone = new Set(old.slides.map(({ id }) => id));
  const first = deck.slides.findIndex(({ id }) => gone.has(id));
  const others = deck.slides.filter(({ id }) => !gone.has(id));
  const ids = new Set(chosen.map(({ id }) => id));
  if (others.some(({ id }) => ids.has(id))) return undefined;
  // The title and the footnotes count to the lead, and other slides speak for them.
  const speaksElse = (sentence: SentenceId) => course.speakers.get(sentence)?.some((id) => !gone.has(id)) ?? false;
  const sentences = sentencesOf(section, article).filter(({ id }) => !speaksElse(id));
  const slides = finished(chosen, sentences, article, context);
  atOnce(proving({ slides, sentences, dropped: deck.dropped }, context, told));
  return {
    ...deck,
    slides: [...others.slice(0, first), ...slides, ...others.slice(first)],
    sentences: article.sentences,
  };
}

/** A chapter's opener tells its number among them all. */
function openerOf({ slides: [first] }: Chapter): Slide[] {
  return first && 'count' in first.slots ? [first] : [];
}

/** The slides as they stand: in the appendix are those that were there, in the order that they had. */
function placed(slides: Slide[], old: Chapter): Slide[] | undefined {
  if (old.slides.every(({ appendix }) => !appendix)) return slides;
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  if (slides.length !== old.slides.length || old.slides.some(({ id }) => !byId.has(id))) return undefined;
  return old.slides.map(({ id, appendix }) => ({ ...(byId.get(id) as Slide), appendix }));
}

/** The sentences of a section and of those below it. */
function sentencesOf(section: Section, { sentences }: Article): Sentence[] {
  const ids = new Set(withInner(section).map(({ id }) => id));
  return sentences.filter((sentence) => ids.has(sentence.section));
}
