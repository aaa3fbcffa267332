import { alternatives, type Context, type Material, oncePerPack, opensOn, pointsBack, type Sentence } from '#model';
import type { Point } from '../../rules/points/point.ts';

/** The two names that begin most of the points, the first of the text on the left. */
export function sides(offered: Point[], run: Sentence[]): string[] {
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
  ({ contrasts }) => new RegExp(`(?:^|,\\s)(?:${alternatives(contrasts.opposing)})(?!\\p{L})`, 'u'),
);

/** Whether the article sets the two against each other: in its heading, in one sentence, or with a turn between them. */
export function opposed(left: string, right: string, run: Sentence[], material: Material, { pack }: Context): boolean {
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
      (opposing(pack).test(text.toLowerCase()) &&
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

/** Whether words begin with a name: "Wells has", "Wells' ferries", and not "Wellsford". */
export function startsWith(text: string, name: string): boolean {
  return text.startsWith(name) && /^(?:['’]s)?[\s,]/u.test(text.slice(name.length));
}

/** Whether a point is said of a side, and not of the other. */
export function belongs(point: Point, name: string, other: string, { pack }: Context): boolean {
  if (startsWith(point.text, name)) return !startsWith(point.text, other);
  // "While Wells has its ferries, its quay is old": the second half is of the one that the first begins with.
  const { contrast } = point.sentence;
  const isSecond = contrast?.right.endsWith(point.text.replace(/^\S+\s/u, '')) && !point.text.includes(other);
  return isSecond === true && startsWith(contrast?.left ?? '', name) && pointsBack(contrast?.right ?? '', pack);
}
