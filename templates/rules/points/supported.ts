import type { Context, Said } from '#model';
import type { Row } from '../rows/row.ts';
import { labelled } from '../rows/labels.ts';
import { once } from '../once.ts';
import type { Point } from './point.ts';
import { supportOf } from './support.ts';
import { goingOn, said } from '../words/words.ts';

/** Rows with their supports as far as the words reach; undefined if one that needs its frame cannot have it. */
export function supported(chosen: Point[], words: number, context: Context): Row[] | undefined {
  let left = words;
  const lines = new Map<Point, Said>();
  const first = [...chosen].sort(
    (a, b) => Number(b.unit.bound ?? false) - Number(a.unit.bound ?? false) || b.worth - a.worth,
  );
  for (const point of first) {
    const line = supportOf(point, context);
    const count = line ? context.words(line.text) : 0;
    if (line && count <= left) {
      lines.set(point, line);
      left -= count;
    } else if (point.unit.bound) return undefined;
  }
  return chosen.map((point) => {
    const support = lines.get(point);
    return once(context, point, support ? 'row with its support' : 'row', () => rowOf(point, support, context));
  });
}

function rowOf({ text, unit, sentence }: Point, support: Said | undefined, context: Context): Row {
  const lead = said(text, sentence);
  if (!support) return labelled(text, sentence, context) ?? { lead };
  // "Instead of one boat, there are two: a cutter and a ferry": what stood in front does not go on behind the colon.
  const isBehind = !sentence.text.toLowerCase().startsWith(support.text.toLowerCase());
  const whole = unit.bound && isBehind ? labelled(goingOn(text, support.text, sentence), sentence, context) : undefined;
  return whole?.support && context.words(whole.support.text) <= 18 ? whole : { lead, support };
}
