import type { Said } from '#model';
import { bar } from './bar.ts';
import { column } from './column.ts';
import { donut } from './donut.ts';
import { plot } from './plot.ts';
import { qr } from './qr.ts';
import { waffle } from './waffle.ts';

/**
 * The charts as the layouts' markup calls them; each gives an SVG as a string.
 * `{{waffle slide.id share figure text qualifier}}`, `{{donut …}}` the same, `{{bar value bars}}`, `{{column value columns}}`,
 * `{{plot slide.id title times at lines "wide"}}`.
 */
export const chartHelpers: Record<string, (...given: never[]) => string> = {
  waffle: share(waffle),
  donut: share(donut),
  bar,
  column,
  plot,
  qr,
};

/** A share of one whole, named by its figure and described by the sentence that it stands in. */
function share(draw: (id: string, share: number, title: string, description: string) => string) {
  return (id: string, part: number, figure: Said, text: Said, qualifier?: Said): string => {
    const name = [qualifier?.text, figure.text].filter(Boolean).join(' ');
    return draw(id, part, name, `${name} ${text.text}`);
  };
}
