import type { Context, Material, Said, Sentence } from '#model';
import type { Row } from '../rows/row.ts';
import { sourceLine } from '../words/words.ts';
import type { Point } from './point.ts';

/** Neighbouring sentences of a section, from one to before another, the points they offer and the titles, best first. */
export interface Run {
  material: Material;
  from: number;
  to: number;
  sentences: Sentence[];
  offered: Point[];
  titles: Said[];
}

/** What a slide would show of a run. */
export interface Shown {
  title: Said;
  /** How the sentence goes on that the title is the first clause of. */
  rest?: Said | undefined;
  /** It is never shown without that. */
  isBound?: boolean;
  points: Point[];
  rows: Row[];
}

/**
 * The rows with whose claims they are: at the foot of the slide where all of them are of one; else below the row that is somebody's, since
 * what the foot names would own the others as well. Undefined where the room below such a row is taken.
 */
export function withOwners(shown: Shown, context: Context): { rows: Row[]; source: Said | undefined } | undefined {
  const source = footOf(shown);
  if (!source) return { rows: shown.rows, source };
  const owners = shown.rows.map((row) => footOf({ ...shown, rows: [row] }));
  if (owners.every((owner) => owner?.text === source.text)) return { rows: shown.rows, source };
  const rows = shown.rows.map((row, at) => owned(row, owners[at], context));
  return rows.includes(undefined) ? undefined : { rows: rows as Row[], source: undefined };
}

function owned(row: Row, owner: Said | undefined, { sentence: get, pack }: Context): Row | undefined {
  const { attribution } = get(owner?.sources[0] ?? row.lead.sources[0] ?? '');
  if (!owner || !attribution) return row;
  const { lead, support } = row;
  const verb = attribution.text.split(' ').at(-1) ?? '';
  // "Holm says the ice is late", of "Holm, in turn, says".
  if (lead.text.startsWith(attribution.by) && lead.text.includes(` ${verb} `)) return row;
  if (!support) return { ...row, support: owner };
  const isTail = pack.attribution.leading.some((word) => attribution.text.toLowerCase().startsWith(`${word} `));
  const text = `${support.text}, ${attribution.text}`;
  return isTail && /^\p{Ll}/u.test(attribution.text) ? { ...row, support: { ...support, text } } : undefined;
}

/** Whose claims the rows are, where neither they nor what stands below them says so. */
export function footOf({ points, rows }: Shown): Said | undefined {
  return sourceLine(
    points.map(({ sentence }) => sentence),
    rows.flatMap(({ lead, support }) => (support ? [lead, support] : [lead])),
  );
}
