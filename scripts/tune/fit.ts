import type { Planner, Slide } from '#model';
import { spots } from './places.ts';

/**
 * A slide on the step of its layout's type scale on which its words fit, never a larger one than before: what was changed by hand
 * should not make the rest of the slide jump. In a roomier layout or, where there is none, on the smallest step, where they fit on none.
 * @param more points that it has more than before: each asks for a step
 */
export function fitted(slide: Slide, planner: Planner, more = 0): Slide {
  const texts = textsOf(slide);
  for (let from = slide.scale + Math.max(0, more); ; from--) {
    const scale = planner.step(slide.layout, texts, from);
    if (scale !== undefined) return { ...slide, scale };
    if (from > slide.scale) continue;
    const roomier = planner.roomier(slide.layout);
    return roomier
      ? fitted({ ...slide, layout: roomier, scale: 0 }, planner)
      : { ...slide, scale: lastStep(slide, planner) };
  }
}

/** Whether the words of a slide fit on any step, as far as they can be measured. */
export function fits(slide: Slide, planner: Planner): boolean {
  const texts = textsOf(slide);
  const layouts = [slide.layout, planner.roomier(slide.layout)];
  return layouts.some((layout) => layout !== undefined && planner.step(layout, texts, 0) !== undefined);
}

/** The words of a slide, each with its box. */
function textsOf(slide: Slide): { part: string; text: string }[] {
  return spots(slide).map(({ role, said, path }) => ({ part: partOf(slide, role, path), text: said.text }));
}

/** The name of the box that words are set in: the last of their role; a lead without support stands alone, or bare among others. */
function partOf(slide: Slide, role: string, path: (string | number)[]): string {
  const name = role.split('.').at(-1) ?? role;
  if (name !== 'lead') return name;
  if (isSupported(at(slide, path.slice(0, -1)))) return 'lead';
  const beside = at(slide, path.slice(0, -2));
  return Array.isArray(beside) && beside.some(isSupported) ? 'bare' : 'solo';
}

function at(slide: Slide, path: (string | number)[]): unknown {
  return path.reduce<unknown>((slot, step) => (slot as Record<string, unknown>)[step], slide);
}

function isSupported(item: unknown): boolean {
  return !!(item as { support?: unknown }).support;
}

function lastStep(slide: Slide, planner: Planner): number {
  let last = slide.scale;
  while (planner.step(slide.layout, [], last + 1) !== undefined) last++;
  return last;
}
