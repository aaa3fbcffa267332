import { type Candidate, type Context, type Material, opposites, type Said } from '#model';
import { draft, titles } from '../../rules/titles/titles.ts';
import { answered, beneath } from './answered.ts';
import { type NamedSide, type Pair, type Room, sideAbove, sideAt } from './named-side.ts';
import { room, stepOf } from './step.ts';

/** How many pairs one slide holds. */
const mostRows = 3;

/**
 * "Myth: … Fact: …", "Then, … Now, …", a list of "Pros" and one of "Cons": texts that the author names the sides of, one behind the
 * other, under the names they have. Pairs that follow each other stand in one table; one side may be the heading itself.
 */
export function twoSides(material: Material, context: Context): Candidate[] {
  const { sentences } = material;
  const above = sideAbove(material, context);
  const under = above ? pair(above, firstSide(material, context), context) : undefined;
  const together = under ? slide([under], material, context, above?.numbered) : [];
  return [
    ...together,
    ...(together.length === 0 ? alone() : []),
    ...sentences.flatMap((_, from) =>
      runs(from, material, context).flatMap((pairs) => slide(pairs, material, context)),
    ),
  ];

  function alone(): Candidate[] {
    const all = above && pair(above, firstSide(material, context, beneath), context);
    return all ? answered(all, material, context) : [];
  }
}

function firstSide(material: Material, context: Context, room?: Room): NamedSide | undefined {
  for (const at of material.sentences.keys()) {
    const side = sideAt(at, material, context, room);
    if (side) return side;
  }
  return undefined;
}

/** The pairs that begin here: one, and where as many follow in the same shape, two and three. */
function runs(from: number, material: Material, context: Context): Pair[][] {
  const all: Pair[] = [];
  for (let at = from; all.length < mostRows; ) {
    const first = sideAt(at, material, context);
    const second = first && sideAt(first.to, material, context);
    const next = pair(first, second, context);
    if (!next || (all[0] && !isAlike(all[0], next))) break;
    all.push(next);
    at = Math.max(next.left.to, next.right.to);
  }
  return all.map((_, at) => all.slice(0, at + 1));
}

/** Two pairs stand in one table where their sides have the same names and a text each. */
function isAlike(one: Pair, other: Pair): boolean {
  const names = ({ left, right }: Pair) => `${left.name.text} ${right.name.text}`;
  return (
    names(one) === names(other) && [one, other].every(({ left, right }) => left.cells.length + right.cells.length === 2)
  );
}

function pair(one: NamedSide | undefined, other: NamedSide | undefined, { pack }: Context): Pair | undefined {
  const names = one && other && opposites(one.side, other.side, pack);
  // One behind the other the answer comes second; two lists may come as they like, and a heading comes first.
  if (!names || (names.turned && !one.isHeading)) return undefined;
  const [left, right] = names.turned ? [other, one] : [one, other];
  return { left, right, equal: names.equal === true };
}

function slide(pairs: Pair[], material: Material, context: Context, numbered?: Said): Candidate[] {
  const [first] = pairs;
  if (!first) return [];
  const all = pairs.flatMap(({ left, right }) => [left, right]);
  const from = Math.min(...all.map((side) => side.from));
  const to = Math.max(...all.map((side) => side.to));
  const run = material.sentences.slice(from, to);
  const spends = run.map(({ id }) => id);
  const heads = numbered ? [numbered] : titlesOf(first, run, material, context);
  const title = heads[0]?.text ?? '';
  const cells = all.flatMap((side) => side.cells.map(({ text }) => text));
  const names: [string, string] = [first.left.name.text, first.right.name.text];
  if (heads.length === 0 || context.words([title, ...names, ...cells].join(' ')) > room) return [];
  const rows = pairs.flatMap(({ left, right }) =>
    Array.from({ length: Math.max(left.cells.length, right.cells.length) }, (_, at) =>
      rowOf(left.cells[at], right.cells[at]),
    ),
  );
  const scale = stepOf(title, names, cells, rows.length, context);
  if (scale === undefined) return [];
  // What is so comes behind what is only said, what is now behind what was.
  const slots = { left: first.left.name, right: first.right.name, rows, ...(first.equal ? {} : { stressed: 'right' }) };
  return [
    {
      from,
      to,
      spends,
      worth: 0.9 + 4.1 * pairs.length + 0.4 * (rows.length - pairs.length),
      slides: [draft('versus', heads, { slots, scale })],
      authors: true,
    },
  ];
}

/** Below a heading that is a side itself only what the rest of the section claims may stand over both. */
function titlesOf({ left, right }: Pair, run: Material['sentences'], material: Material, context: Context): Said[] {
  const spent = new Set(run.map(({ id }) => id));
  if (![left, right].some(({ isHeading }) => isHeading)) return titles(run, material, context, spent);
  const cells = new Set([left, right].flatMap(({ cells }) => cells.flatMap(({ sources }) => sources)));
  return titles(material.sentences, material, context, new Set([...spent, ...cells])).filter(
    ({ sources }) => !sources.some((id) => cells.has(id)),
  );
}

function rowOf(left: Said | undefined, right: Said | undefined): { left?: Said; right?: Said } {
  return { ...(left ? { left } : {}), ...(right ? { right } : {}) };
}
