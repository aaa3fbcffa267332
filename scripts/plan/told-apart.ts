import { type Candidate, type Context, everySaid, type Material, type Said, type Slide } from '#model';
import { titleKey } from './slide.ts';

/** In characters: such a title fits every layout's heading on its largest step. */
const shortTitle = 56;

/** In sentences: what stands further from a slide does not speak for it. */
const near = 3;

/** For each candidate the titles to fall back on should its own be taken: what sentences near to it claim that no slide shows. */
export function spareTitles(chosen: Candidate[], { sentences }: Material, context: Context) {
  const spent = new Set(chosen.flatMap(({ spends }) => spends));
  const shown = chosen.flatMap(({ slides }) => slides.flatMap(everySaid).map(({ said }) => said.text));
  return ({ from, to, slides }: Candidate): Said[] => {
    if (slides[0]?.layout === 'statement' || slides[0]?.layout === 'section') return [];
    return sentences
      .slice(Math.max(0, from - near), to + near)
      .filter(({ id }, at) => !spent.has(id) || (at >= Math.min(near, from) && at < to - Math.max(0, from - near)))
      .flatMap(({ id, claims }) => claims.map((text): Said => ({ text, sources: [id] })))
      .filter(({ text }) => text.length <= shortTitle && !shown.some((one) => one.includes(text) || text.includes(one)))
      .filter(context.holds);
  };
}

/** Slides of one section that have no other title than the same say which part of it they are. */
export function toldApart(slides: Slide[]): Slide[] {
  const groups = new Map<string, Slide[]>();
  for (const slide of slides) {
    const key = titleKey(slide.title.text);
    groups.set(key, [...(groups.get(key) ?? []), slide]);
  }
  return slides.map((slide) => {
    const group = groups.get(titleKey(slide.title.text)) ?? [];
    return group.length > 1 ? { ...slide, part: { number: group.indexOf(slide) + 1, of: group.length } } : slide;
  });
}
