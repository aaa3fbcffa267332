import {
  type Article,
  type Context,
  type Deck,
  type Design,
  type LanguagePack,
  type LayoutRule,
  type Memory,
  noMemory,
  type Slide,
} from '#model';
import { appendix } from './appendix.ts';
import { body } from './body.ts';
import { contextFor } from './context.ts';
import { withFragments } from './fragments.ts';
import { frame, onTheTimeline } from './frame.ts';
import { prove } from './gates.ts';
import { markedFrame } from './hand-made.ts';
import { unknownLayouts } from './layout-names.ts';
import { marked } from './marked.ts';
import { complete } from './notes.ts';
import { minutesOf, secondsOf } from './pace.ts';

export interface PlanOptions {
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
  const rules = Object.values(design.layouts).map((layout) => layout.rule);
  const byHand = article.front.slides === 'marked';
  const beforehand = contextFor(article, pack, design.measure);
  const told = byHand ? [] : onTheTimeline(article, rules, beforehand, options.minutes);
  const context = contextFor(article, pack, design.measure, told);
  const chapters = byHand
    ? marked(article, rules, context, (warning) => article.warnings.push(warning))
    : body(article, rules, context, memory(design.measure));
  const shown =
    options.minutes === undefined || byHand ? chapters : appendix(chapters, options.minutes, article, context);
  const framed = frame(byHand ? markedFrame(article) : article, shown, rules, context, options.minutes);
  const slides = withFragments(complete(framed, article.sentences), article).map((slide) => ({
    ...slide,
    seconds: secondsOf(slide, context),
  }));
  article.warnings.push(...unknownLayouts(article, rules));
  const deck = assemble(article, slides, pack, context, options);
  prove(deck, context);
  return deck;
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
