import type { Article, Question, Section } from './article.ts';
import type { Sentence } from './sentence.ts';
import type { Draft, Said, Slide } from './slide.ts';

/** A chapter of the talk: a section of the first level and the slides that were chosen for it and what lies below it. */
export interface Chapter {
  section: Section;
  title: Said;
  /** The id of its first slide. */
  target: string;
  slides: Slide[];
}

/** Figures and dates that no slide shows, as they are written, and the sentences that say what they are figures of. */
export interface Unshown {
  figures: string[];
  sentences: Sentence[];
}

/** What the frame is composed from: the whole article, and the slides that were chosen for it. */
export interface Outline {
  article: Article;
  chapters: Chapter[];
  questions: Question[];
  /** Titles of the slides, and what stands below them: nothing is said twice in the same words. */
  titles: string[];
  said: string[];
  /** What is left of the article's figures when all other slides are known. */
  unshown: Unshown[];
  /** The id that a slide with this title and these sources will have: where a link to it points. */
  idOf(draft: Draft): string;
}
