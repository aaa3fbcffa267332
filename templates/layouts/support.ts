import type { Context, Said } from '#model';
import { once } from './once.ts';
import type { Point } from './point.ts';
import { asLine, said } from './words.ts';

/** What hangs on a point, as a line below it: "Especially in the north". Undefined where it is too long or tells too little. */
export function supportOf(point: Point, context: Context, most = 14): Said | undefined {
  return point.unit.support === undefined
    ? undefined
    : once(context, point, `support ${most}`, () => supportLine(point, context, most));
}

function supportLine(point: Point, context: Context, most: number): Said | undefined {
  const { support, bound } = point.unit;
  // "…, which is what the mould is made of": what is said of it, the slide shows already.
  if (!support || /^which (?:is|was) (?:what|why|how|where|when)\b/i.test(support)) return undefined;
  // What goes on with the clause keeps its small letter; "which opens in May" says by itself: "Opens in May".
  const goes = bound || !context.pack.surgery || goesOn.test(support) || isObject.test(support);
  const text = goes
    ? support
    : asLine(support.replace(/\sand\s/.test(support) ? pronounOnly : relative, ''), point.sentence);
  if (context.words(text) > most || context.words(text) < 2) return undefined;
  const line = said(text, point.sentence);
  return context.holds(line) && (bound || !/^(?:whose|whom|that|why|how|what|when|because)\b/i.test(text))
    ? line
    : undefined;
}

const goesOn =
  /^(?:(?:which|who)\s+(?:will|would|can|could|may|might|must|should|do|does|did|has|have|had)\b|(?:(?:most |some |many |all |half |both |part |none |each |one |two |three )?of (?:which|whom)|where|whereas|although|though|even though|since|as|such as|as well as|along with|including|like|especially|particularly|notably|mainly|due to|thanks to)\s)/;

/** "which was late and cost twice as much": its two verbs are said both. */
const pronounOnly = /^(?:which|who)\s+(?=\p{L})/iu;

/** "which we had feared": what was feared stands in the clause above, and cannot be left out. */
const isObject = /^(?:which|who)\s+(?:(?:we|you|they|he|she|it|the|a|an|our|their|his|her|its|my|your)\s|\p{Lu})/u;

/** What a relative clause begins with, and its copula: "which is made of wood" → "Made of wood". */
const relative = /^(?:which|who)\s+(?:(?:is|are|was|were)\s+(?!not\b))?(?=\p{L})/iu;
