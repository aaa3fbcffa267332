import { type Context, type LanguagePack, opensOn, type Said } from '#model';
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
  const { hanging } = context.pack;
  // "… before you launch it:": what it leads into does not stand below it.
  const support = point.unit.support?.replace(/\s*[:：]$/u, '');
  // "…, which is what the mould is made of": what is said of it, the slide shows already.
  if (!support || hanging.empty.test(support) || isOfLeftOut(support, point, context)) return undefined;
  const longest = context.pack.clauseEnds ? most + unspaced : most;
  const whole = lineOf(support, point, longest, context);
  if (whole || bound || context.words(support) <= longest) return whole;
  return shorter(support, context.pack)
    .map((part) => lineOf(part, point, longest, context))
    .find((line) => line !== undefined);
}

/** "They build the future with a crane, | an old machine of oak": below "They build the future" it would be the future that is one. */
function isOfLeftOut(support: string, { text, sentence }: Point, { pack }: Context): boolean {
  if (!opensOn(pack.articles, support, pack)) return false;
  const before = sentence.text.slice(0, Math.max(0, sentence.text.indexOf(support)));
  const last = /([\p{L}\p{N}'’-]+)[^\p{L}\p{N}]*$/u.exec(before)?.[1];
  return last !== undefined && !text.toLowerCase().includes(last.toLowerCase());
}

/** What is left of a long line without what says more of its last thing: "killing 19 people | , in a raid that shook the town". */
function shorter(support: string, pack: LanguagePack): string[] {
  const { surgery, prepositions, relatives, conjunctions, subordinators } = pack;
  // "Although if the ice comes, | that will close the quay": what comes of it stands behind the comma.
  if (!surgery || opensOn(subordinators, support.replace(/^\S+\s/u, ''), pack)) return [];
  const more = [...prepositions, ...relatives];
  const opens = (text: string) => more.some((word) => text.startsWith(`${word} `));
  return [...support.matchAll(/,\s+/gu)].reverse().flatMap(({ 0: comma, index }) => {
    const rest = support.slice(index + comma.length);
    // "From Oslo, from Bergen and, in May, from Lysvik": one more of several.
    const isOneOfSeveral = conjunctions.some((word) => rest.includes(`, ${word} `) || rest.startsWith(`${word} `));
    // "The keys, for example, were lost": behind what is put in, the line goes on.
    return opens(rest) && !isOneOfSeveral && !/,\s/u.test(rest) && leavesNothingOpen(support.slice(0, index))
      ? [support.slice(0, index)]
      : [];
  });
}

/** Whether no bracket and no quotation stands open at its end. */
function leavesNothingOpen(text: string): boolean {
  return (
    (text.match(/"/gu)?.length ?? 0) % 2 === 0 &&
    text.lastIndexOf('“') <= text.lastIndexOf('”') &&
    text.lastIndexOf('(') <= text.lastIndexOf(')')
  );
}

function lineOf(support: string, point: Point, longest: number, context: Context): Said | undefined {
  const { bound } = point.unit;
  const { hanging, surgery } = context.pack;
  // What goes on with the clause keeps its small letter; "which opens in May" says by itself: "Opens in May".
  const goes = bound || !surgery || hanging.goesOn.test(support) || hanging.object.test(support);
  const head = hanging.second.test(support) ? hanging.pronoun : hanging.relative;
  const text = goes ? support : asLine(support.replace(head, ''), point.sentence);
  if (context.words(text) > longest || context.words(text) < 2) return undefined;
  const line = said(text, point.sentence);
  return context.holds(line) && (bound || !hanging.torn.test(text)) ? line : undefined;
}

/** In words: what a line may have more where words are not parted, and take less room than they are counted for. */
const unspaced = 4;
