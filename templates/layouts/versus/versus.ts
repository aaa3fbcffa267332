import {
  alternatives,
  type Candidate,
  type Context,
  type LayoutRule,
  type Material,
  oncePerPack,
  opensOn,
  pointsBack,
  type Said,
  type Sentence,
} from '#model';
import { type Point, points } from '../../rules/points/point.ts';
import { draft, titles } from '../../rules/titles/titles.ts';
import { capital, said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';
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
        draft('versus', all, { slots: { left: owner(left, ofLeft), right: owner(right, ofRight), rows }, scale }),
      ],
    },
  ];
}

/** The two names that begin most of the points, the first of the text on the left. */
function sides(offered: Point[], run: Sentence[]): string[] {
  const counts = new Map<string, number>();
  const names = [...new Set(run.flatMap((sentence) => sentence.names.map((name) => name.text)))];
  for (const point of offered) {
    const name = names.filter((one) => startsWith(point.text, one)).sort((a, b) => b.length - a.length)[0];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const two = [...counts.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([name]) => name);
  return two.length === 2 ? [...counts.keys()].filter((name) => two.includes(name)) : [];
}

const opposing = oncePerPack(
  ({ contrasts }) => new RegExp(`(?:^|,\\s)(?:${alternatives(contrasts.opposing)})(?!\\p{L})`, 'iu'),
);

/** Whether the article sets the two against each other: in its heading, in one sentence, or with a turn between them. */
function opposed(left: string, right: string, run: Sentence[], material: Material, { pack }: Context): boolean {
  const names = [left, right];
  const heading = material.section.heading?.text ?? '';
  if (names.every((name) => heading.includes(name))) return true;
  return run.some(({ text, contrast, units }) => {
    const both = names.every((name) => text.includes(name));
    const sides =
      contrast &&
      [names, [right, left]].some(
        ([a, b]) => startsWith(contrast.left, a ?? '') && startsWith(contrast.right, b ?? ''),
      );
    return (
      sides ||
      (opensOn(pack.contrasts.whiles, text, pack) && both && inTurn(names, units)) ||
      (opposing(pack).test(text) &&
        (both ||
          (names.some((name) => text.includes(name)) &&
            names.every((name) => run.some((one) => one.text.includes(name))))))
    );
  });
}

/** Whether each name begins a clause of its own. */
function inTurn(names: string[], units: Sentence['units']): boolean {
  return names.every((name) => units.some(({ forms }) => startsWith(forms[0]?.text ?? '', name)));
}

function startsWith(text: string, name: string): boolean {
  return text.startsWith(name) && /^(?:['’]s)?[\s,]/u.test(text.slice(name.length));
}

function belongs(point: Point, name: string, other: string, { pack }: Context): boolean {
  if (startsWith(point.text, name)) return !startsWith(point.text, other);
  // "While Wells has its ferries, its quay is old": the second half is of the one that the first begins with.
  const { contrast } = point.sentence;
  const isSecond = contrast?.right.endsWith(point.text.replace(/^\S+\s/u, '')) && !point.text.includes(other);
  return isSecond === true && startsWith(contrast?.left ?? '', name) && pointsBack(contrast?.right ?? '', pack);
}

/** The side's name heads its column and need not stand in each cell. */
function cell(point: Point, name: string, { pack }: Context): Said {
  if (!startsWith(point.text, name)) return said(point.text, point.sentence);
  const rest = point.text.slice(name.length);
  const text = /^['’]s\s/u.test(rest) ? rest.slice(3) : rest.trim().replace(pack.bare.copula, '');
  return said(capital(text), point.sentence);
}
