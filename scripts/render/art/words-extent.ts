import type { Box, Boxes, Measure, Said, Slide } from '#model';

/** How far the words of a cover reach from the lower left of the stage, in px. */
export interface Extent {
  right: number;
  top: number;
}

const margin = 112;
const floor = 956;
const gap = 56;

/** Measures the words of a cover, which stand on the floor of the stage one below the other, balanced. */
export function wordsExtent(slide: Pick<Slide, 'title' | 'slots' | 'scale'>, boxes: Boxes, measure: Measure): Extent {
  const step: Record<string, Box> = boxes[slide.scale] ?? {};
  const slots: Record<string, unknown> = { title: slide.title, ...slide.slots };
  const runs = Object.entries(step).flatMap(([name, box]) => {
    const said = slots[name] as Said | undefined;
    return said?.text ? [{ box, text: said.text }] : [];
  });
  const height = ({ box, text }: { box: Box; text: string }) => measure.lines(text, box) * box.size * box.leading + gap;
  return {
    right: margin + Math.max(0, ...runs.map(({ box, text }) => narrowest(text, box, measure))),
    top: floor - runs.reduce((sum, run) => sum + height(run), 0),
  };
}

/**
 * The width that a balanced text takes: the least in which it needs no more lines than in the whole box; all of it where a word
 * is longer than a line.
 */
function narrowest(text: string, box: Box, measure: Measure): number {
  const words = text.split(/\s+/u);
  if (words.some((word) => measure.lines(word, box) > 1)) return box.width;
  const lines = measure.lines(text, box);
  let [low, high] = [0, box.width];
  while (high - low > 8) {
    const middle = (low + high) / 2;
    const narrow = { ...box, width: middle };
    if (measure.lines(text, narrow) > lines || words.some((word) => measure.lines(word, narrow) > 1)) low = middle;
    else high = middle;
  }
  return high;
}
