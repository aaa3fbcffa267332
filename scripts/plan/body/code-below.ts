import { allSaid, everySaid, type Chapter, type Context, type Slide } from '#model';
import { listings } from '../listings.ts';

/** So many slides of code a room follows in one talk; and so many of which each has something to say. */
const [mostCode, mostTold] = [16, 32];

/** How many listings a long section of a manual shows before its others are looked up. */
const fewInRow = 4;

/**
 * Chapters in which there is not more code than a room follows. Where there is, the further parts of a listing stand in the appendix, below
 * the first of them; where that is not enough, so do the further listings of a section above which no sentence stands, and of a whole
 * manual those behind the fourth, or all further ones. They are there for who asks, and the talk goes on.
 */
export function withCodeBelow(chapters: Chapter[], context: Context): Chapter[] {
  const steps: [number, IsLess][] = [
    [mostCode, goesOn],
    [mostCode, (slide, before) => before > 0 && isBare(slide, context)],
    [mostTold, (_, before) => before >= fewInRow],
    [mostTold, (_, before) => before > 0],
  ];
  return steps.reduce((all, [most, isLess]) => {
    const count = all.flatMap(({ slides }) => slides).filter((slide) => isCode(slide) && !slide.appendix).length;
    return count > most ? all.map((chapter) => below(chapter, isLess, context)) : all;
  }, chapters);
}

/**
 * Whether a slide of code may stand below those before it.
 * @param before how many slides of code of the same section there are
 */
type IsLess = (slide: Slide, before: number) => boolean;

function below(chapter: Chapter, isLess: IsLess, context: Context): Chapter {
  const counts = new Map<string, number>();
  const slides = chapter.slides.map((slide) => {
    if (!isCode(slide)) return slide;
    const section = sectionOf(slide, context);
    const before = counts.get(section) ?? 0;
    counts.set(section, before + 1);
    return isLess(slide, before) ? { ...slide, appendix: true } : slide;
  });
  return { ...chapter, slides };
}

function isCode({ layout }: Slide): boolean {
  return listings.has(layout);
}

function goesOn({ slots }: Slide): boolean {
  return (slots.first as number) > 1;
}

/** Whether no sentence stands on a slide, but for a heading above its code. */
function isBare(slide: Slide, { sentence }: Context): boolean {
  return allSaid(slide).every(({ sources }) => sources.every((id) => !/^(?:prose|item)$/.test(sentence(id).kind)));
}

function sectionOf(slide: Slide, { sentence }: Context): string {
  const [first] = everySaid(slide).flatMap(({ role, said }) => (/\bcode$/u.test(role) ? said.sources : []));
  return first ? sentence(first).section : '';
}
