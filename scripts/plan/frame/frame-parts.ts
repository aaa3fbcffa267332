import type { Article, FramePart } from '#model';

/** The parts of the frame whose layouts have another name. */
const parts: Record<string, FramePart> = { stats: 'numbers', faq: 'questions', section: 'openers' };

/** In minutes: a shorter talk does without this part, unless its author asks for it. The cover, the questions and the end are for all. */
const shortest: Record<string, number> = { takeaways: 4, agenda: 8, timeline: 8, stats: 11, sources: 14 };

/** The part of the frame that a slide of this layout belongs to, by its name in the front matter. */
export function partOf(layout: string): string {
  return parts[layout] ?? layout;
}

/** Whether a talk of so many minutes, or of as many as it takes, has a part of the frame; named by its layout. */
export function hasPart(layout: string, { front }: Article, minutes: number | undefined): boolean {
  const asked: { [part: string]: boolean | undefined } = front.frame;
  return asked[partOf(layout)] ?? (minutes === undefined || minutes >= (shortest[layout] ?? 0));
}

/** Slides that the frame adds to a talk of so many minutes, as far as one can know before its body is chosen. */
export function framePartsOf(article: Article, minutes: number): number {
  const sometimes = Object.keys(shortest).filter((layout) => hasPart(layout, article, minutes)).length;
  return sometimes + 2;
}
