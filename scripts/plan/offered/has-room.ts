import type { Context, Draft, LayoutRule, Said } from '#model';

/** Whether another title takes no more lines than the step of a slide has room for: it was chosen for the slide's first title. */
export function hasRoom({ scale }: Draft, { boxes }: LayoutRule, context: Context): (title: Said) => boolean {
  const box = boxes[scale]?.title;
  return ({ text }) => !box || context.lines(text, box) <= box.lines;
}
