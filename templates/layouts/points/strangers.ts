import type { Context, Material, Said } from '#model';
import { once } from '../once.ts';
import type { Point } from '../point.ts';

/** What it costs that a point is of another thought than the title. */
export const ofAnother = 0.3;

/** In sentences: a paragraph of so many is a thought by itself. */
const wholeThought = 3;

/** The points from paragraphs that go their own way, below a title that another paragraph claims. */
export function strangers(chosen: Point[], title: Said, material: Material, context: Context): Point[] {
  const { placed, lengths } = once(context, material, 'paragraphs', () => paragraphsOf(material));
  const own = title.fixed
    ? chosen[0]?.sentence.paragraph
    : title.sources.map((id) => placed.get(id)).find((paragraph) => paragraph !== undefined);
  if (own === undefined) return [];
  return chosen.filter(
    ({ sentence: { paragraph } }) => paragraph !== own && (lengths.get(paragraph) ?? 0) >= wholeThought,
  );
}

/** In which paragraph each sentence of a section stands, and how many each paragraph has. */
function paragraphsOf({ sentences }: Material): { placed: Map<string, number>; lengths: Map<number, number> } {
  const placed = new Map(sentences.map(({ id, paragraph }) => [id, paragraph]));
  const lengths = new Map<number, number>();
  for (const { paragraph } of sentences) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1);
  return { placed, lengths };
}
