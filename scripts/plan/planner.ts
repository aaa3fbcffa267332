import {
  allSaid,
  type Article,
  type Box,
  type Design,
  type Draft,
  everySection,
  type LanguagePack,
  type Planner,
  type Section,
  type SentenceId,
} from '#model';
import { contextFor } from './context.ts';
import { fault } from './gates/faults.ts';
import { holds } from './gates.ts';
import { materialOf } from './material.ts';
import { secondsOf } from './pace.ts';

/** The planner's knowledge, for what is changed by hand once the deck is planned. */
export function plannerFor(article: Article, design: Pick<Design, 'layouts' | 'measure'>, pack: LanguagePack): Planner {
  const context = contextFor(article, pack, design.measure);
  return {
    redraft(sentences, layout) {
      const propose = design.layouts[layout]?.rule.propose;
      const section = sectionOf(article, sentences);
      if (!propose || !section) return undefined;
      const offered = propose(materialOf(section, section.heading?.text ?? ''), context);
      const drafts = offered
        .flatMap(({ slides }) => (slides.length === 1 ? slides : []))
        .filter((one) => holds(one, context));
      return best(drafts, sentences);
    },
    fault: (said) => fault(said, context),
    step(layout, texts, from) {
      const boxes: Record<string, Box>[] = design.layouts[layout]?.rule.boxes ?? [];
      const named = texts.flatMap(({ part, text }) => (boxes[from]?.[part] ? [{ box: part, text }] : []));
      return context.step(boxes, named, from);
    },
    roomier: (layout) => design.layouts[layout]?.rule.roomier,
    seconds: (slide) => secondsOf(slide, context),
  };
}

/** The innermost section that the most of the sentences stand in. */
function sectionOf(article: Article, sentences: SentenceId[]): Section | undefined {
  const wanted = new Set(sentences);
  const counts = new Map<string, number>();
  for (const { id, section, kind } of article.sentences)
    if (wanted.has(id) && kind !== 'heading') counts.set(section, (counts.get(section) ?? 0) + 1);
  const name = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  return everySection(article).find(({ id }) => id === name);
}

/** The draft that shows the most of the sentences, and the least of others. */
function best(drafts: Draft[], sentences: SentenceId[]): Draft | undefined {
  const wanted = new Set(sentences);
  const scored = drafts.map((draft) => {
    const shown = new Set(allSaid(draft).flatMap(({ sources }) => sources));
    const hits = [...shown].filter((id) => wanted.has(id)).length;
    return { draft, hits, score: hits - 0.6 * (shown.size - hits) };
  });
  return scored.filter(({ hits }) => hits > 0).sort((a, b) => b.score - a.score)[0]?.draft;
}
