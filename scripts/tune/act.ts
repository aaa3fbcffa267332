import type { Picture, Planner, Sentence, SentenceId, Slide, TuningEntry } from '#model';

/** An entry with the sentences that it means today. */
export interface Aim {
  entry: TuningEntry;
  rests: SentenceId[];
  beside: SentenceId[];
}

/** What an act may look at and ask: the slides as they are so far, the article's sentences, the planner. */
export interface Desk {
  slides: Slide[];
  planner: Planner;
  sentence(id: SentenceId): Sentence | undefined;
  /** Whether a word stands anywhere in the article. */
  knows(word: string): boolean;
  /** Pictures that entries name, by the address as written. */
  pictures: Map<string, Picture>;
}

/** The slides after an act, the id of the slide that it was done to, and what that said before. */
export interface Done {
  slides: Slide[];
  slide?: string;
  said?: string;
}

/** One kind of change. Gives the slides after it or, where it cannot be done, why not, as the end of a sentence. */
export type Act = (aim: Aim, desk: Desk) => Done | string;

/** Slides with others in the place of one. */
export function replaced(slides: Slide[], at: number, ...by: Slide[]): Slide[] {
  return [...slides.slice(0, at), ...by, ...slides.slice(at + 1)];
}

/** An id that no slide has yet. */
export function freeId(slides: Slide[], wanted: string): string {
  const taken = new Set(slides.map(({ id }) => id));
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}
