import { allSaid, likeness, type SentenceId, type Slide, type TuningEntry } from '#model';

/** A slide's place in the deck, found by what it says and not by where it stands. */
export interface Target {
  at: number;
  slide: Slide;
}

/** What an entry says of the kind of its slide. */
type About = Pick<TuningEntry, 'layout'> & { frame?: boolean };

/**
 * The slide that an entry is about: the one that shows the most of the sentences it rests on, or else speaks them in its notes.
 * A slide of the frame is only ever found among those of its layout, and one of the body never among the frame. Where `frame`
 * is left open, either will do, the body first.
 */
export function findSlide(
  slides: Slide[],
  about: Pick<TuningEntry, 'slide'> & About,
  sentences: SentenceId[],
): Target | undefined {
  const wanted = new Set(sentences);
  const alike = about.frame ? slides.filter((slide) => isAmong(slide, about)) : [];
  const scored = slides.flatMap((slide, at) => {
    if (about.frame !== undefined && !isAmong(slide, about)) return [];
    const shown = new Set(allSaid(slide).flatMap(({ sources }) => sources));
    const spoken = new Set(slide.notes.flatMap((note) => note.sentences));
    const rests = [...wanted].reduce((sum, id) => sum + (shown.has(id) ? 1 : spoken.has(id) ? 0.4 : 0), 0);
    // There is one cover, one agenda: it is the same whatever it shows.
    if (rests === 0 && !(alike.length === 1 || (about.frame && wanted.size === 0))) return [];
    const strange = [...shown].filter((id) => !wanted.has(id)).length;
    const same =
      (slide.title.text === about.slide ? 0.3 : 0) +
      (slide.layout === about.layout ? 0.1 : 0) +
      (isFrame(slide) ? 0 : 0.2);
    return [{ at, slide, score: rests + same - 0.05 * strange }];
  });
  return scored.sort((a, b) => b.score - a.score)[0];
}

/** Whether a slide is one of the body or, for an entry about the frame, one of the frame in the same layout. */
export function isAmong(slide: Slide, { frame = false, layout }: About): boolean {
  return isFrame(slide) === frame && (!frame || slide.layout === layout);
}

function isFrame(slide: Slide): boolean {
  return slide.section === '';
}

/** The likest of some words to what an entry quotes as said; the first where nothing is quoted. */
export function likest<Thing>(
  things: Thing[],
  said: string | undefined,
  text: (thing: Thing) => string,
): Thing | undefined {
  if (said === undefined || things.length < 2) return things[0];
  const score = (thing: Thing) => (text(thing) === said ? 2 : likeness(text(thing), said));
  return [...things].sort((a, b) => score(b) - score(a))[0];
}

/** Why an entry cannot be applied whose slide is not found. */
export const noSlide = 'no slide of its kind shows or speaks its sentences now';
