import type { Code } from '#model';

/** The stage of a drawing below two lines of heading, the size of its labels as drawn, and the least on the stage, in px. */
const [wide, high, label, least] = [1696, 640, 16, 22];

/** Whether a block is a diagram that was drawn, and whose labels can be read from the back of the room. */
export function isLegible({ drawing }: Code): boolean {
  const [, , width = 0, height = 0] =
    /viewBox="([^"]*)"/u
      .exec(drawing ?? '')?.[1]
      ?.split(/[\s,]+/u)
      .map(Number) ?? [];
  return width > 0 && height > 0 && label * Math.min(wide / width, high / height) >= least;
}
