import type { Context, Said } from '#model';
import { once } from '../once.ts';
import type { Point } from './point.ts';
import { asLine, said } from '../words/words.ts';

/** What hangs on a point, as a line below it: "Especially in the north". Undefined where it is too long or tells too little. */
export function supportOf(point: Point, context: Context, most = 14): Said | undefined {
  return point.unit.support === undefined
    ? undefined
    : once(context, point, `support ${most}`, () => supportLine(point, context, most));
}

function supportLine(point: Point, context: Context, most: number): Said | undefined {
  const { bound } = point.unit;
  const { hanging, surgery } = context.pack;
  // "… before you launch it:": what it leads into does not stand below it.
  const support = point.unit.support?.replace(/\s*[:：]$/u, '');
  // "…, which is what the mould is made of": what is said of it, the slide shows already.
  if (!support || hanging.empty.test(support)) return undefined;
  // What goes on with the clause keeps its small letter; "which opens in May" says by itself: "Opens in May".
  const goes = bound || !surgery || hanging.goesOn.test(support) || hanging.object.test(support);
  const head = /\sand\s/.test(support) ? hanging.pronoun : hanging.relative;
  const text = goes ? support : asLine(support.replace(head, ''), point.sentence);
  const longest = context.pack.clauseEnds ? most + unspaced : most;
  if (context.words(text) > longest || context.words(text) < 2) return undefined;
  const line = said(text, point.sentence);
  return context.holds(line) && (bound || !hanging.torn.test(text)) ? line : undefined;
}

/** In words: what a line may have more where words are not parted, and take less room than they are counted for. */
const unspaced = 4;
