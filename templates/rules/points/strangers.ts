import type { Context, Material } from '#model';
import { once } from '../once.ts';
import type { Shown } from './run.ts';

/** What it costs that a point is of another thought than the title. */
const ofAnother = 0.3;

/** In sentences: a paragraph of so many is a thought by itself. */
const wholeThought = 3;

/** What it costs that points are from paragraphs that go their own way, below a title that another paragraph claims. */
export function strangeness({ title, points }: Shown, material: Material, context: Context): number {
  const { placed, lengths } = once(context, material, 'paragraphs', () => paragraphsOf(material));
  const own = title.fixed
    ? points[0]?.sentence.paragraph
    : title.sources.map((id) => placed.get(id)).find((paragraph) => paragraph !== undefined);
  if (own === undefined) return 0;
  const strangers = points.filter(
    ({ sentence: { paragraph } }) => paragraph !== own && (lengths.get(paragraph) ?? 0) >= wholeThought,
  );
  return ofAnother * strangers.length;
}

/** In which paragraph each sentence of a section stands, and how many each paragraph has. */
function paragraphsOf({ sentences }: Material): { placed: Map<string, number>; lengths: Map<number, number> } {
  const placed = new Map(sentences.map(({ id, paragraph }) => [id, paragraph]));
  const lengths = new Map<number, number>();
  for (const { paragraph } of sentences) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1);
  return { placed, lengths };
}
