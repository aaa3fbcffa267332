import { alternatives, type Context, type Figure, oncePerPack, type Sentence } from '#model';
import { areOfOneMeasure } from './of-one-measure.ts';

/** Whether a figure is of one of two things that something lies between: "the gap between a cost of $2 million and an income of $3 million". */
export function isBesideGap(figure: Figure, { figures, text }: Sentence, { pack }: Context): boolean {
  if (!pack.spaced) return false;
  const { opens, parts } = patterns(pack);
  return figures.some((other) => {
    if (other === figure || !areOfOneMeasure(figure, other)) return false;
    const [first, last] = other.start < figure.start ? [other, figure] : [figure, other];
    const ahead = text.slice(Math.max(0, first.start - mostAhead), first.start);
    return opens.test(ahead) && parts.test(text.slice(first.end, last.start));
  });
}

/** In characters: what stands before the first figure, from the word that opens the gap. */
const mostAhead = 64;

const patterns = oncePerPack(({ numbers: { range } }) => {
  const [between, and] = [range.between, range.and].map(alternatives);
  return {
    opens: new RegExp(String.raw`(?<!\p{L})(?:${between})\s(?:(?!(?:${and})\s)[^\s,;:]+\s){1,6}$`, 'iu'),
    parts: new RegExp(String.raw`^(?:\s[^\s,;:]+){0,4}\s(?:${and})\s(?:[^\s,;:]+\s){0,6}$`, 'iu'),
  };
});
