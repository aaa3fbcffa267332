import { alternatives, type Context, type Figure, opensOn, oncePerPack, type Sentence, type WayWords } from '#model';

/** What the clause before a way does, "dues rose a tenth,": tells a change, or calls for its ends; undefined where it does neither. */
export function verbBefore(ahead: string, { pack }: Context): 'told' | 'calling' | undefined {
  const { told, calling, other } = waysOf(pack);
  const clause = clauseOf(ahead);
  const last = (pattern: RegExp) => [...clause.matchAll(pattern)].at(-1);
  const [one, two] = [last(told), last(calling)];
  const found = [one, two].filter((match) => match !== undefined).sort((a, b) => b.index - a.index)[0];
  if (!found || other.test(clause.slice(found.index))) return undefined;
  return found === one ? 'told' : 'calling';
}

/** What stands behind the last mark; the comma right before a way parts nothing: "dues rose a tenth, from 40 to 44". */
function clauseOf(ahead: string): string {
  return (
    ahead
      .replace(/,\s*$/u, '')
      .split(/[;:.!?—–]\s|,\s/u)
      .at(-1) ?? ''
  );
}

/** Whether what stands before a way denies it, or says that it might have been or is a condition. */
export function isUntrue(ahead: string, { pack }: Context): boolean {
  const clauses = ahead.split(/[;:]\s|,\s/u);
  return waysOf(pack).denied.test(clauseOf(ahead)) || clauses.some((one) => opensOn(pack.announcing.ifs, one, pack));
}

/** What stands behind the second amount and says when that was: " in 2023", " a year earlier". */
export function lateOf(behind: string, { end }: Figure, { dates }: Sentence, { pack }: Context): string {
  const { late, whole, dated } = waysOf(pack);
  const lasting = pack.prepositions.filter((word) => !pack.ways?.when.includes(word));
  // "Over ten years" is how long it took.
  const date = dates.find(
    ({ start, text }) => start >= end && dated.test(behind.slice(0, start - end)) && !opensOn(lasting, text, pack),
  );
  if (date && !/^\s?(?:[-–—]|\p{L}+\s\d)/u.test(behind.slice(date.end - end))) return behind.slice(0, date.end - end);
  return late.exec(behind)?.[0] ?? whole.exec(behind)?.[0] ?? '';
}

/** Whether what stands before a way has not come about, or may not. */
export function isPlanned(ahead: string, { pack }: Context): boolean {
  return waysOf(pack).maybe.test(clauseOf(ahead));
}

/** The words of a pack as they stand around the amounts of a way. */
export const waysOf = oncePerPack(
  ({
    ways,
    numbers,
    negations,
    relatives,
    conjunctions,
    subordinators,
    prepositions,
    hedges,
    plans,
    dates,
    qualifiers,
  }) => {
    const { told = [], mayTell = [], may = [], calling = [], from = [], to = [] }: Partial<WayWords> = ways ?? {};
    const { upFrom = [], compared = [], when = [], of = [], atOtherTime = [] }: Partial<WayWords> = ways ?? {};
    const [joinFrom, joinTo, joinUp, joinBy, before] = [from, to, upFrom, compared, atOtherTime].map(alternatives);
    /** What a sentence says of its first amount alone, in a few words and in one breath. */
    const own = String.raw`((?:\s[\p{L}\p{N}’'-]+){0,9}?),?`;
    const notYet = [...hedges.modals, ...hedges.plans, ...plans];
    const maybe = alternatives([...notYet, ...may]);
    return {
      endsFrom: new RegExp(String.raw`(?<!\p{L})(?:${joinFrom})\s$`, 'iu'),
      endsTo: new RegExp(String.raw`(?<!\p{L})(?:${joinTo})\s$`, 'iu'),
      /** "To just about 40": a word that only points at the amount. */
      gapTo: new RegExp(String.raw`^${own}\s(?:${joinTo})\s(?:(?:${alternatives(qualifiers.loose)})\s)?$`, 'iu'),
      gapFrom: new RegExp(String.raw`^${own}\s(?:${joinFrom})\s$`, 'iu'),
      gapUpFrom: new RegExp(String.raw`^${own}\s(?:${joinUp})\s$`, 'iu'),
      gapCompared: new RegExp(String.raw`^${own}\s(?:${joinBy})\s$`, 'iu'),
      told: new RegExp(
        String.raw`(?<!\p{L})(?:${alternatives(told)}|(?<=(?<!\p{L})(?:${maybe})\s(?:\p{L}+\s)?)(?:${alternatives(mayTell)}))(?!\p{L})`,
        'giu',
      ),
      maybe: new RegExp(String.raw`(?<!\p{L})(?:${alternatives(notYet)})(?!\p{L})`, 'iu'),
      calling: new RegExp(String.raw`(?<!\p{L})(?:${alternatives(calling)})(?!\p{L})`, 'giu'),
      /** Behind a verb of change they begin another clause, whose own the amounts may be. */
      other: new RegExp(
        String.raw`(?<!\p{L})(?:${alternatives([...relatives, ...conjunctions, ...subordinators])})(?!\p{L})`,
        'iu',
      ),
      denied: new RegExp(
        String.raw`(?<!\p{L})(?:${alternatives([...negations, ...hedges.unreal])})(?!\p{L})|n['’]t\b`,
        'iu',
      ),
      /** Between an amount and its date. */
      dated: new RegExp(String.raw`^,?\s(?:(?:${alternatives(when)})\s)?$`, 'iu'),
      /** "75% of all boats": of what both amounts are. */
      whole: new RegExp(String.raw`^\s(?:${alternatives(of)})(?:\s[\p{L}’'-]+){1,4}(?=[.,;]|$)`, 'iu'),
      late: new RegExp(
        String.raw`^\s(?:${alternatives(when)})\s(?:${alternatives(Object.keys(dates.months))})(?!\p{L})(?:\s\d{4})?|^(?!\s(?:${alternatives(prepositions)})\s)(?:\s\p{L}+){0,2}?\s(?:(?:${alternatives(numbers.durations)})(?:\s(?:${before}))?|(?:${before}))(?=[.,;]|$)`,
        'iu',
      ),
    };
  },
);
