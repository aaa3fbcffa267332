import type { Assets, Deck, Design, Manuscript, Memory, Picture, Slide, Tuning } from '#model';
import type { Distilled } from '../distil/distil.ts';
import { distilStretch } from '../distil/distil-stretch.ts';
import { signs } from '../distil/signs.ts';
import type { Planned } from '../plan/plan.ts';
import { plannerFor } from '../plan/planner.ts';
import { planStretch } from '../plan/plan-stretch.ts';
import { readStretch } from '../read/read-stretch.ts';
import { hyphenate } from '../render/said/hyphens.ts';
import { type Live, renderChanged, type Screen } from '../render/render-deck.ts';
import { elementId } from '../render/slide-view.ts';
import { tune } from '../tune/tune.ts';

/** All that a deck was made of, stage by stage. */
interface Stages {
  manuscript: Manuscript;
  distilled: Distilled;
  design: Design;
  /** Whether the design has the glyphs of a letter. */
  isDrawn: (letter: string) => boolean;
  planned: Planned;
  tuning?: Tuning;
  /** Those that the tuning names. */
  pictures: Map<string, Picture>;
  /** The planned deck as it was tuned. */
  deck: Deck;
  assets: Assets;
  memory: Memory;
}

/** A screen on which the chapter that was edited is shown as it is now, and all others as they were. */
export interface Ahead {
  screen: Screen;
  /** The id of the chapter's section, and those of the elements of its slides. */
  chapter: string;
  slides: Set<string>;
}

/**
 * The screen for an edit ahead of the whole deck: only what stands under the heading where the edit lies is read, distilled and planned
 * anew, with what all the rest told when the whole was made. It takes as long for a long article as for a short one. What the edit
 * means elsewhere, in the agenda, the takeaways, another chapter, is seen when the whole is made again, which it always is.
 * Nothing for an edit that cannot be shown so: to a heading, the front matter, several sections, with a letter that is new.
 * @param shown the screen that the whole deck gave
 * @throws Error as plan does
 */
export async function ahead(stages: Stages, text: string, shown: Screen, live: Live): Promise<Ahead | undefined> {
  const { manuscript, distilled, design, isDrawn, planned, tuning, pictures, deck, assets, memory } = stages;
  if (manuscript.front.slides === 'marked' || !planned.course) return undefined;
  const stretch = await readStretch(manuscript, text, signs);
  if (!stretch) return undefined;
  const { article, knowledge } = distilled;
  const redone = distilStretch(article, knowledge, stretch, text, memory);
  if (!redone || redone.sentences.some(isNew)) return undefined;
  const { pack } = knowledge;
  const replanned = planStretch({ deck: planned.deck, course: planned.course }, redone, design, pack, memory);
  if (!replanned) return undefined;
  const tuned = tuning
    ? tune(replanned, tuning, plannerFor(redone.article, design, pack), pictures)
    : { ...replanned, tuned: deck.tuned };
  const known = new Set(deck.slides);
  const hyphens = { ...assets.hyphens, ...(await hyphenate({ ...tuned, slides: tuned.slides.filter(isOther) })) };
  const screen = renderChanged(
    { deck: tuned, byId: redone.byId },
    { deck, screen: shown },
    design,
    { ...assets, hyphens },
    live,
  );
  if (!screen) return undefined;
  const chapter = redone.section.id;
  const slides = tuned.slides.filter(({ section }) => section === chapter).map(({ id }) => elementId(id));
  return { screen, chapter, slides: new Set(slides) };

  function isOther(slide: Slide): boolean {
    return !known.has(slide);
  }

  function isNew({ text: words }: { text: string }): boolean {
    return [...words].some((letter) => !isDrawn(letter));
  }
}
