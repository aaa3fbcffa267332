import type { Box, Boxes, Context, Said } from '#model';

/**
 * Titles that the smallest heading of the boxes holds, best first. Where none does, the first ends at the last word that
 * fits, with an ellipsis: material that cannot be shown without a heading is not lost to a long one.
 */
export function fitting(all: Said[], boxes: Boxes<'title'>, context: Context): Said[] {
  const box = boxes.at(-1)?.title;
  const [first] = all;
  if (!box || !first) return all;
  const held = all.filter((title) => context.lines(title.text, box) <= box.lines);
  return held.length > 0 ? held : [cutTo('title', first, boxes, context)];
}

/** Words that the smallest box of a name holds: whole, or up to the last word that fits and an ellipsis. */
export function cutTo<Name extends string>(name: Name, said: Said, boxes: Boxes<Name>, context: Context): Said {
  const box = boxes.at(-1)?.[name];
  return box ? { ...said, text: shortened(said.text, box, box.lines, context) } : said;
}

/** A text whole if it takes no more lines than these; else as many of its words as do, and an ellipsis. */
export function shortened(text: string, box: Box, lines: number, context: Context): string {
  const fits = (part: string) => context.lines(part, box) <= lines;
  if (fits(text)) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${text.slice(0, middle)} …`)) low = middle;
    else high = middle - 1;
  }
  const part = text.slice(0, low);
  const word = part.search(/\s\S*$/u);
  return `${(word > low / 2 ? part.slice(0, word) : part).trimEnd()} …`;
}
