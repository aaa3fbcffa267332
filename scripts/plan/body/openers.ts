import type { Chapter, Context, LayoutRule } from '#model';
import { openerOf } from '../offered/opener.ts';
import { slideOf, titleKey } from '../slide.ts';

/** From this many slides on, a talk of several chapters says where it stands. */
const longTalk = 24;

/** In a long talk, or where the front matter asks for it, every chapter that has more than two slides gets an opener. */
export function withOpeners(chapters: Chapter[], rules: LayoutRule[], context: Context, taken: Set<string>): Chapter[] {
  const count = chapters.filter((chapter) => chapter.section.heading).length;
  const all = chapters.reduce((sum, chapter) => sum + chapter.slides.length, 0);
  if (!(context.article.front.frame.openers ?? (count >= 3 && all >= longTalk))) return chapters;
  let index = 0;
  return chapters.map((chapter) => {
    if (!chapter.section.heading) return chapter;
    index++;
    const said = titleKey(chapter.title.text);
    if (chapter.slides.length < 3 || taken.has(said)) return chapter;
    const material = { section: chapter.section, kicker: '', sentences: [], blocks: [] };
    const draft = openerOf(material, rules, context)?.slides[0];
    if (!draft) return chapter;
    const opener = {
      ...slideOf({ ...draft, slots: { ...draft.slots, index, count } }, [], taken, []),
      section: chapter.section.id,
    };
    return { ...chapter, target: opener.id, slides: [opener, ...chapter.slides] };
  });
}
