import type { Said, SentenceId, Slide, TuningEntry } from '#model';
import { type Spot, spots } from './places.ts';
import { isAmong, likest } from './slides.ts';

/** The point that an entry means, wherever its sentences are shown now. */
export function findPoint(
  slides: Slide[],
  entry: TuningEntry,
  rests: SentenceId[],
): { at: number; slide: Slide; spot: Spot } | undefined {
  const wanted = new Set(rests);
  const found = slides.flatMap((slide, at) => {
    if (!isAmong(slide, entry)) return [];
    return spots(slide)
      .filter(({ said }) => restsOn(said, wanted))
      .map((spot) => ({ at, slide, spot }));
  });
  const sameSlide = ({ slide }: { slide: Slide }) => slide.title.text === entry.slide && slide.layout === entry.layout;
  const samePart = ({ spot }: { spot: Spot }) => spot.role === entry.part;
  const point = ({ spot }: { spot: Spot }) => spot.role !== 'title';
  // What was a point may be a title now; what is still a point goes first.
  const near = narrowed(narrowed(narrowed(found, point), samePart), sameSlide);
  return likest(near, entry.said, ({ spot }) => spot.said.text);
}

function restsOn(said: Said, wanted: Set<SentenceId>): boolean {
  return wanted.size === 0 ? said.fixed === true : said.sources.some((id) => wanted.has(id));
}

function narrowed<Thing>(things: Thing[], by: (thing: Thing) => boolean): Thing[] {
  const some = things.filter(by);
  return some.length > 0 ? some : things;
}
