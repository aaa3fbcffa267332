import { type Context, opensOn, type Said, type Sentence, titleWords, withoutStop } from '#model';
import { isHeadless, pointsWithBound } from '../../rules/points/point.ts';
import { supportOf } from '../../rules/points/support.ts';
import { asLine, endsOpen, goingOn, isWhole, said } from '../../rules/words/words.ts';
import type { Way } from './way.ts';

/** What a sentence says of a way. */
export interface Told {
  /** The clause with both amounts, or the whole sentence. */
  clause: Said;
  /** True where the clause is clear only behind the sentence before. */
  leans: boolean;
  /** "Dues rose": what the clause claims before its way, if that can stand over it. */
  claim?: Said;
  /** "Under the new rules": how the clause goes on behind it; undefined where it does not. */
  rest?: Said;
}

/** In words: what may stand below a way. */
const [mostClause, mostWhole] = [24, 32];

/** What a sentence tells of its way; undefined where that is too long to stand below it. */
export function toldOf(way: Way, sentence: Sentence, context: Context): Told | undefined {
  const found = clauseOf(way, sentence, context);
  if (!found) return undefined;
  const clause = said(found.text, sentence);
  const told = { clause, leans: found.leans };
  const [claim, rest] = [claimOf(found, way, sentence, context), restOf(found, way, sentence, context)];
  if (!claim || rest === undefined) return told;
  return rest === '' ? { ...told, claim } : { ...told, claim, rest: said(asLine(rest, sentence), sentence) };
}

interface Clause {
  text: string;
  leans: boolean;
  /** What hangs on it. */
  support?: Said;
}

/** The longest clause of the sentence with the whole way that is no longer than may stand there. */
function clauseOf({ start, end }: Way, sentence: Sentence, context: Context): Clause | undefined {
  const run = sentence.text.slice(start, end);
  const holds = ({ text }: Clause) => text.includes(run) && context.holds(said(text, sentence));
  const points = pointsWithBound(sentence, context, mostClause).filter(({ unit }) => !unit.conceded && !unit.passing);
  const alone = points.flatMap((point): Clause[] => {
    const support = supportOf(point, context);
    const { text, leans, unit } = point;
    return unit.bound && !support ? [] : [{ text, leans, ...(support ? { support } : {}) }];
  });
  const joined = points.flatMap((point): Clause[] => {
    const support = supportOf(point, context, mostClause);
    return support
      ? [{ text: goingOn(point.text, lowered(support.text, sentence), sentence), leans: point.leans }]
      : [];
  });
  const short = [...alone, ...joined].find(holds);
  if (short) return short;
  const whole = withoutStop(sentence.text, context.pack);
  const [first, other] = sentence.units;
  if (context.words(whole) > mostWhole || !isWhole(sentence.text, sentence) || isHeadless(whole, context))
    return undefined;
  // "Above all though, the quay went from 46% to 67% …": without what only leads into it, where nothing else is left out.
  const [form] = first?.forms ?? [];
  const isRest = form && !other && !first?.bound && whole.endsWith(form.text.slice(1));
  return [{ text: isRest ? form.text : whole, leans: form?.shape === 'leaning' }].find(holds);
}

/** As it stands in its sentence: a line that was given a capital has none there. */
function lowered(text: string, sentence: Sentence): string {
  const low = text.slice(0, 1).toLowerCase() + text.slice(1);
  return sentence.text.includes(text) ? text : low;
}

/** What the clause claims before its way: "The ice dues of the harbour rose". */
function claimOf({ text, leans }: Clause, way: Way, sentence: Sentence, context: Context): Said | undefined {
  const { pack, words, holds } = context;
  const at = text.indexOf(sentence.text.slice(way.start, way.end));
  const ahead = text.slice(0, Math.max(0, at)).replace(/[,;:—–-]?\s*$/u, '');
  // What is above a figure in brackets, or in quotation marks, is no claim by itself.
  if (!way.isTold || way.isPart || leans || /["“”„«»()]/u.test(ahead)) return undefined;
  const count = words(ahead);
  const pointing = [...(pack.leaning ?? []), ...pack.connectives, ...pack.conjunctions];
  const isOfOthers =
    opensOn(pointing, ahead, pack) ||
    pack.pointers.some((pattern) => pattern.test(ahead)) ||
    pack.bare.pointing.test(ahead) ||
    pack.bare.fleeting.some((pattern) => pattern.test(ahead)) ||
    (pack.bare.own.test(ahead) && !context.isPersonal());
  if (count < leastClaim || count > titleWords || ahead.length > mostLetters || isOfOthers || endsOpen(ahead, pack))
    return undefined;
  const claim = said(asLine(ahead, sentence), sentence);
  return holds(claim) ? claim : undefined;
}

/** In words, and in letters. */
const [leastClaim, mostLetters] = [2, 68];

/** What stands behind the way in its clause, or hangs on it, if it can stand as a line of its own; undefined where it cannot. */
function restOf(
  { text, support }: Clause,
  { start, end }: Way,
  sentence: Sentence,
  { pack, holds, words }: Context,
): string | undefined {
  const run = sentence.text.slice(start, end);
  const rest = withoutStop(text.slice(text.indexOf(run) + run.length), pack).replace(/^\s*[,;:—–-]?\s*/u, '');
  if (rest === '') return support?.text ?? '';
  if (support) return undefined;
  return opensOn(pack.prepositions, rest, pack) && words(rest) > 1 && holds(said(rest, sentence)) ? rest : undefined;
}
