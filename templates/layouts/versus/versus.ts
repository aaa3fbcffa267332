import type { Candidate, Context, LayoutRule, Material, Said } from '#model';
import { type Point, points } from '../../rules/points/point.ts';
import { draft, titles } from '../../rules/titles/titles.ts';
import { capital, said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';
import { belongs, opposed, sides, startsWith } from './sides.ts';
import { stepOf } from './step.ts';
import { twoSides } from './two-sides.ts';

/** Two named sides that the article sets against each other, and what it says of each. */
export const rule: LayoutRule = {
  name: 'versus',
  budget: 60,
  boxes,
  propose: (material, context) => [
    ...twoSides(material, context),
    ...material.sentences.flatMap((sentence, at) =>
      sentence.roles.includes('contrast') || sentence.contrast
        ? [2, 3, 4, 5, 6].flatMap((length) => candidate(material, at, at + length, context))
        : [],
    ),
  ],
};

function candidate(material: Material, from: number, to: number, context: Context): Candidate[] {
  if (to > material.sentences.length) return [];
  const run = material.sentences.slice(from, to);
  const offered = run.flatMap((sentence) => points(sentence, context, 14));
  const [left, right] = sides(offered, run);
  if (!left || !right || !opposed(left, right, run, material, context)) return [];
  const ofLeft = offered.filter((point) => belongs(point, left, right, context)).slice(0, 3);
  const ofRight = offered.filter((point) => belongs(point, right, left, context)).slice(0, 3);
  if (ofLeft.length === 0 || ofRight.length === 0 || Math.abs(ofLeft.length - ofRight.length) > 2) return [];
  const rows = Array.from({ length: Math.max(ofLeft.length, ofRight.length) }, (_, at) => {
    const a = ofLeft[at];
    const b = ofRight[at];
    return { ...(a ? { left: cell(a, left, context) } : {}), ...(b ? { right: cell(b, right, context) } : {}) };
  });
  const shown = [...ofLeft, ...ofRight];
  const used = new Set(shown.map((point) => point.sentence.id));
  const all = titles(run, material, context, used);
  const first = run[0];
  if (!first) return [];
  const words = shown.reduce((sum, point) => sum + point.words, context.words(all[0]?.text ?? '') + 2);
  const cells = shown.map(({ text }) => text);
  const scale = stepOf(all[0]?.text ?? '', [left, right], cells, rows.length, context);
  if (scale === undefined || words > 62) return [];
  const owner = (name: string, list: Point[]) => said(name, list[0]?.sentence ?? first);
  return [
    {
      from,
      to,
      spends: [...used],
      worth: 1.7 + 0.8 * shown.length,
      slides: [
        draft('versus', all, {
          slots: { left: owner(left, ofLeft), right: owner(right, ofRight), rows, ...stressed(left, right, context) },
          scale,
        }),
      ],
    },
  ];
}

/** The side that the article is called after, where it is not called after both: the one to look at. */
function stressed(left: string, right: string, { title }: Context): { stressed?: 'left' | 'right' } {
  const [ofLeft, ofRight] = [left, right].map(
    (name) => title.includes(name) && !/^\p{L}/u.test(title.split(name)[1] ?? ''),
  );
  return ofLeft === ofRight ? {} : { stressed: ofLeft ? 'left' : 'right' };
}

/** The side's name heads its column and need not stand in each cell. */
function cell(point: Point, name: string, { pack }: Context): Said {
  if (!startsWith(point.text, name)) return said(point.text, point.sentence);
  const rest = point.text.slice(name.length);
  const text = /^['’]s\s/u.test(rest) ? rest.slice(3) : rest.trim().replace(pack.bare.copula, '');
  return said(capital(text), point.sentence);
}
