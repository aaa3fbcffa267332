import type { Article } from '#model';

/** Every part of the frame can be switched off, or on, in the front matter, by these names. */
const switches: Record<string, string> = { stats: 'numbers', faq: 'questions' };

/** In minutes: a shorter talk does without this part, unless its author asks for it. The cover, the questions and the end are for all. */
const shortest: Record<string, number> = { takeaways: 4, agenda: 8, timeline: 8, stats: 11, sources: 14 };

/** Whether a talk of so many minutes, or of as many as it takes, has a part of the frame; named by its layout. */
export function hasPart(name: string, { front }: Article, minutes: number | undefined): boolean {
  const said = front.frame[switches[name] ?? name];
  return said ?? (minutes === undefined || minutes >= (shortest[name] ?? 0));
}

/** Slides that the frame adds to a talk of so many minutes, as far as one can know before its body is chosen. */
export function framePartsOf(article: Article, minutes: number): number {
  const sometimes = Object.keys(shortest).filter((name) => hasPart(name, article, minutes)).length;
  return sometimes + 2;
}
