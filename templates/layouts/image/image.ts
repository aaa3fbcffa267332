import type { Candidate, Context, LayoutRule, Material, Picture } from '#model';
import { bestPoint, type Point } from '../point.ts';
import { draft, titles } from '../titles.ts';
import { said } from '../words.ts';
import { boxes } from './boxes.ts';

/** A picture of the article's, with what its neighbours say; a tall or square one bleeds off the side, a wide one is shown whole. */
export const rule: LayoutRule = {
  name: 'image',
  budget: 42,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from, to }) =>
      block.kind === 'picture' && (block.file || block.data)
        ? [0, 1, 2, 3].flatMap((before) => slide(block, material, from, to, before, context))
        : [],
    ),
};

function slide(
  picture: Picture,
  material: Material,
  at: number,
  to: number,
  before: number,
  context: Context,
): Candidate[] {
  const from = at - before;
  const lead = material.sentences.slice(from, at);
  if (from < 0 || lead.some((sentence) => sentence.kind !== 'prose')) return [];
  const all = titles(lead, material, context);
  const shown = lead
    .map((sentence) => bestPoint(sentence, context))
    .filter((point): point is Point => !!point && point.text !== all[0]?.text)
    .slice(0, 2);
  const form = formOf(picture, shown.length);
  const [title, point] = form === 'half' ? (['title', 'point'] as const) : (['heading', 'note'] as const);
  const scale = context.step(boxes, [
    { box: title, text: all[0]?.text ?? '' },
    ...shown.map(({ text }) => ({ box: point, text })),
  ]);
  if (scale === undefined || all.length === 0) return [];
  return [
    {
      from,
      to,
      spends: material.sentences.slice(from, to).map((sentence) => sentence.id),
      worth: 2.4 + 0.5 * shown.length,
      slides: [
        draft('image', all, {
          slots: { picture, points: shown.map((point) => said(point.text, point.sentence)), form },
          scale,
        }),
      ],
    },
  ];
}

/** A large wide photograph with nothing beside it fills the stage, any other wide picture is shown whole, the rest bleed off the side. */
function formOf({ width = 4, height = 3, file = '' }: Picture, told: number): 'full' | 'contained' | 'half' {
  const ratio = width / height;
  if (ratio <= 1.5) return 'half';
  return told === 0 && ratio < 2.4 && width >= 1600 && /\.(?:jpe?g|webp|avif)$/iu.test(file) ? 'full' : 'contained';
}
