import type { Deck, Slide } from '#model';

export interface Bookmark {
  title: string;
  /** The slide that it leads to, counted from 0. */
  slide: number;
  below: Bookmark[];
  /** Whether what is below it shows at first. */
  open: boolean;
}

type Numbered = { slide: Slide; index: number };

/**
 * The outline of the deck: slides of the frame one by one; those of a section below its name, which leads to the first of
 * them; those of the appendix folded away below the slide that they belong to.
 */
export function bookmarks({ slides, sections }: Pick<Deck, 'slides' | 'sections'>): Bookmark[] {
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  return runs(slides).flatMap((run) => {
    const own = slideBookmarks(run);
    const section = run[0]?.slide.section ?? '';
    return titles.has(section) ? below(titles.get(section) ?? '', own, run) : own;
  });
}

/** Slides of the same section that follow each other. */
function runs(slides: Slide[]): Numbered[][] {
  const all: Numbered[][] = [];
  slides.forEach((slide, index) => {
    const last = all.at(-1);
    const goesOn = last?.[0]?.slide.section === slide.section || (slide.appendix && last !== undefined);
    if (last && goesOn) last.push({ slide, index });
    else all.push([{ slide, index }]);
  });
  return all;
}

function slideBookmarks(run: Numbered[]): Bookmark[] {
  const marks: Bookmark[] = [];
  for (const { slide, index } of run) {
    const mark = { title: nameOf(slide), slide: index, below: [], open: false };
    const before = marks.at(-1);
    if (slide.appendix && before) before.below.push(mark);
    else marks.push(mark);
  }
  return marks;
}

/** A section that opens with its own name on a slide has that slide for its head; a single slide needs no head. */
function below(title: string, own: Bookmark[], run: Numbered[]): Bookmark[] {
  const [first, ...rest] = own;
  if (!first || rest.length === 0) return own;
  if (run[0]?.slide.layout === 'section' || first.title === title) {
    return [{ ...first, below: [...first.below, ...rest], open: true }];
  }
  return [{ title, slide: first.slide, below: own, open: true }];
}

function nameOf({ title, part }: Slide): string {
  const text = title.text.replace(/\s+/g, ' ').trim();
  return part ? `${text} (${part.number}/${part.of})` : text;
}
