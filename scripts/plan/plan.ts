import {
  type Article,
  atOnce,
  type Chapter,
  type Context,
  type Deck,
  type Design,
  type LanguagePack,
  type LayoutRule,
  type Memory,
  noMemory,
  type Sentence,
  type SentenceId,
  type Slide,
  type Steps,
} from '#model';
import { withCodeBelow } from './body/code-below.ts';
import { appendix } from './frame/appendix.ts';
import { type Body, body } from './body.ts';
import { contextFor } from './context.ts';
import { withFragments } from './fragments.ts';
import { framing, onTheTimeline } from './frame.ts';
import { proving } from './gates.ts';
import { markedFrame } from './hand-made/hand-made.ts';
import { marked } from './hand-made/marked.ts';
import { complete } from './notes.ts';
import { minutesOf, secondsOf } from './pace.ts';
import { withSmallNames } from './small-names.ts';
import { unmetParts, unmetWishes } from './wishes.ts';

interface PlanOptions {
  /** What the talk should take; absent: as long as it takes. */
  minutes?: number;
  look: string;
  dark: boolean;
}

/**
 * Article → Deck. Layouts propose, the best whole sequence of each section is chosen, the frame is put around it, and every
 * gate is proved over the outcome.
 * @param memory what the layouts offered when the deck was planned before
 * @throws Error if a gate does not hold: that is a bug of ours, never of the article's
 */
export function plan(
  article: Article,
  design: Pick<Design, 'layouts' | 'measure'>,
  pack: LanguagePack,
  options: PlanOptions,
  memory: Memory = noMemory,
): Deck {
  return atOnce(planning(article, design, pack, options, memory)).deck;
}

/** A deck, and what a part of it that was changed can be planned with. */
export interface Planned {
  deck: Deck;
  /** Nothing where the slides were made by hand. */
  course?: Course;
}

/** How the slides of a deck were chosen. */
export interface Course extends Body {
  /** The chapters as they are shown: some of their slides may stand in the appendix. */
  shown: Chapter[];
  /** What the article's timeline says. */
  told: string[];
  /** The ids of the slides whose notes have a sentence, by the sentence. */
  speakers: Map<SentenceId, string[]>;
}

/** The same in steps, with what it takes to do a part of it again. */
export function* planning(
  article: Article,
  design: Pick<Design, 'layouts' | 'measure'>,
  pack: LanguagePack,
  options: PlanOptions,
  memory: Memory,
): Steps<Planned> {
  const rules = Object.values(design.layouts).map((layout) => layout.rule);
  const byHand = article.front.slides === 'marked';
  const beforehand = contextFor(article, pack, design.measure);
  const told = byHand ? [] : onTheTimeline(article, rules, beforehand, options.minutes);
  yield;
  const context = contextFor(article, pack, design.measure, told);
  const chosen = byHand ? undefined : yield* body(article, rules, context, memory(design.measure.name));
  const chapters = chosen?.chapters ?? marked(article, rules, context, (warning) => article.warnings.push(warning));
  const shown = byHand ? chapters : inTime(chapters, options.minutes, article, context);
  yield;
  const framed = yield* framing(byHand ? markedFrame(article) : article, shown, rules, context, options.minutes);
  yield;
  const slides = finished(framed, article.sentences, article, context);
  article.warnings.push(...unmetParts(article, slides), ...unmetWishes(article, slides, rules));
  const deck = assemble(article, slides, pack, context, options);
  yield;
  yield* proving(deck, context);
  return { deck, ...(chosen ? { course: { ...chosen, shown, told, speakers: speakersOf(slides) } } : {}) };
}

/** The chapters with what there is no time for in the appendix; where no time is asked for, only what a room cannot follow. */
function inTime(chapters: Chapter[], minutes: number | undefined, article: Article, context: Context): Chapter[] {
  return minutes === undefined ? withCodeBelow(chapters, context) : appendix(chapters, minutes, article, context);
}

function speakersOf(slides: Slide[]): Map<SentenceId, string[]> {
  const speakers = new Map<SentenceId, string[]>();
  for (const { id, notes } of slides)
    for (const sentence of notes.flatMap((note) => note.sentences))
      speakers.set(sentence, [...(speakers.get(sentence) ?? []), id]);
  return speakers;
}

/** Slides with the whole of their sentences in their notes, their rows to come one by one where that is asked for, and their time. */
export function finished(slides: Slide[], sentences: Sentence[], article: Article, context: Context): Slide[] {
  return withSmallNames(withFragments(complete(slides, sentences), article), article, context.pack).map((slide) => ({
    ...slide,
    seconds: secondsOf(slide, context),
  }));
}

function assemble(article: Article, slides: Slide[], pack: LanguagePack, context: Context, options: PlanOptions): Deck {
  const { front } = article;
  return {
    meta: {
      title: article.title.text,
      titleInferred: article.titleInferred,
      subtitle: article.subtitle?.text,
      author: front.author,
      date: front.date,
      description: front.description,
      lang: article.lang,
      langInferred: article.langInferred,
      dir: pack.direction,
      look: options.look,
      dark: options.dark,
      minutes: minutesOf(slides, context),
      minutesAsked: options.minutes,
      slides: front.slides,
      source: article.file.split(/[\\/]/).at(-1) ?? article.file,
    },
    sections: article.sections.map((section) => ({ id: section.id, title: section.heading?.text ?? '' })),
    sentences: article.sentences,
    slides,
    dropped: article.dropped,
    warnings: [...article.warnings, ...slides.flatMap(({ warning }) => warning ?? [])],
  };
}

export type { LayoutRule };
