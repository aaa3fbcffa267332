import { type Box, type Boxes, day, type Measure, type Said, type Slide } from '#model';

/** How far the words of a cover reach from the lower left of the stage, in px, and those on the line at its head from the left. */
export interface Extent {
  right: number;
  top: number;
  label?: number;
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

/** The line at the head of a cover; see title.css. */
const head = { size: 28, width: 940, lines: 1, weight: 500, leading: 1.2, tracking: -0.005 } as const;
const between = 40;

/** How far the line at the head of a cover reaches, in px: what the talk is, who gives it, and when. What is too long goes on below. */
export function labelEnd({ slots }: Pick<Slide, 'slots'>, lang: string, measure: Measure): number {
  const said = (name: string) => (slots[name] as Said | undefined)?.text ?? '';
  const parts = [said('kicker'), said('byline'), day(said('date'), lang)].filter((part) => part !== '');
  let [pen, widest] = [0, 0];
  for (const part of parts) {
    const width = narrowest(part, head, measure);
    pen = pen > 0 && pen + between + width <= head.width ? pen + between + width : width;
    widest = Math.max(widest, pen);
  }
  return widest > 0 ? margin + widest : 0;
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
