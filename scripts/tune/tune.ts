import {
  allSaid,
  type Deck,
  type Picture,
  type Planner,
  type Slide,
  type Tuned,
  type Tuning,
  type Warning,
} from '#model';
import { apply } from './apply.ts';
import { deskFor } from './desk-for.ts';
import { fits } from './fit.ts';
import { Footing } from './footing.ts';

/**
 * A planned deck with what a person changed by hand: the entries in the order of their file, each done to the slide that shows
 * its sentences now. What became of each stands in `tuned`. Entries are applied, stale or orphaned, and never lost.
 * @param pictures those that entries name, by the address as written
 */
export function tune(deck: Deck, tuning: Tuning, planner: Planner, pictures: Map<string, Picture>): Deck {
  const footing = new Footing(
    deck.sentences,
    tuning.entries.flatMap(({ rests, beside }) => [...rests, ...beside]),
  );
  const desk = deskFor(deck, planner, pictures);
  const outcomes = tuning.entries.map((entry, at) => {
    const outcome = apply(entry, at + 1, footing, desk);
    desk.slides = outcome.slides;
    return outcome;
  });
  const tuned = outcomes.map(({ tuned: one, rests }) => ({ ...one, slide: whereItStands(one, rests, desk.slides) }));
  const touched = new Set(tuned.map(({ slide }) => slide));
  const warnings = desk.slides.filter(({ id }) => touched.has(id)).flatMap((slide) => cautions(slide, planner));
  const seconds = desk.slides.reduce((sum, slide) => sum + (slide.appendix ? 0 : slide.seconds), 0);
  const meta = { ...deck.meta, minutes: Math.round(seconds / 6) / 10 };
  return { ...deck, meta, slides: desk.slides, tuned, warnings: [...deck.warnings, ...warnings] };
}

/**
 * The slide that shows the words of an entry in the end, or tells what was merged by it: a later one may have split it, or merged it
 * into another. The same words may have been written for other sentences too.
 */
function whereItStands({ kind, says, slide }: Tuned, rests: string[], slides: Slide[]): string | undefined {
  const isWords = kind === 'point' || kind === 'add-point';
  if (slide === undefined || !(isWords || kind === 'merge')) return slide;
  const isOf = (ids: string[]) => rests.length === 0 || ids.some((id) => rests.includes(id));
  const shows = (one: Slide) => allSaid(one).some(({ text, sources }) => (!isWords || text === says) && isOf(sources));
  const tells = (one: Slide) => shows(one) || (!isWords && one.notes.some(({ sentences }) => isOf(sentences)));
  const known = slides.find(({ id }) => id === slide);
  if (known && tells(known)) return slide;
  // An agenda only says where it is told.
  const found = slides.find((one) => one.section !== '' && tells(one)) ?? slides.find(tells);
  return found?.id ?? slide;
}

/** What the speaker should know of a slide that was tuned: a gate that its words break, words that do not fit. */
function cautions(slide: Slide, planner: Planner): Warning[] {
  const faults = allSaid(slide).flatMap((said) => {
    const fault = planner.fault(said);
    // A number of the speaker's own is told of by itself.
    return fault && !said.own?.some((word) => fault.startsWith(`has the number ${word},`))
      ? [{ code: 'tuning-gate', message: `“${said.text}” ${fault}`, slide: slide.id }]
      : [];
  });
  if (fits(slide, planner)) return faults;
  const message = `The words on “${slide.title.text}” may not fit on the slide`;
  return [...faults, { code: 'tuning-long', message, hint: 'Say it shorter, or split the slide.', slide: slide.id }];
}
