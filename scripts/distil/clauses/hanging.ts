import { alternatives, countWords, oncePerPack, opensOn, pointsBack } from '#model';
import { partings } from '../english/syntax.ts';
import type { Clause } from '../units/clause.ts';
import { leans } from './leans.ts';
import { commasOf, fronts, isNegated, isOpen, lastWord, small, type KnownTongue } from './rule.ts';

/** "The young man, who works in town, lives …": what stands between a subject and its verb stands below them. */
export function medial(text: string, tongue: KnownTongue): Clause[][] {
  const { words, grammar, pack } = tongue;
  const commas = commasOf(text);
  return commas.flatMap((open, at) => {
    const before = text.slice(0, open);
    if (countWords(before) > 8 || grammar.verb(before.split(/\s+/u)) >= 0 || isNoSubject(before, tongue)) return [];
    return commas.slice(at + 1).flatMap((close): Clause[][] => {
      const inner = text.slice(open + 1, close).trim();
      const after = text.slice(close + 1).trim();
      // "To build, and to keep, a boat, takes time": what was put in is closed before its object.
      if (!grammar.goesOn(after) || /,\s+\S+$/u.test(before) || opensOn(words.joins, behindComma(before), pack))
        return [];
      if (!grammar.isRelative(inner) && !isApposed(inner, tongue)) return [];
      const bound = words.verbSecond !== undefined || /\d/.test(inner) || !grammar.isRelative(inner);
      return [[{ text: `${before} ${after}`, support: inner, ...(bound ? { bound } : {}) }]];
    });
  });
}

/** "But above all, and with the growth of the town, …": where the subject stands before its verb, none begins so. */
function isNoSubject(text: string, { words, pack }: KnownTongue): boolean {
  return words.verbSecond === undefined && opensOn([...pack.prepositions, ...pack.summaries], text, pack);
}

/** In words: what stands between two commas and is shorter may be one of a list. */
const leastApposed = 4;

/** Whether a phrase has no verb, joins nothing and opens nothing of its own. */
function isPlain(inner: string, { words, grammar, pack }: KnownTongue): boolean {
  return (
    grammar.verb(inner.split(/\s+/u)) < 0 &&
    !/,/u.test(inner) &&
    !opensOn([...words.joins, ...pack.ands, ...pack.subordinators, ...pack.articles, ...words.that], inner, pack)
  );
}

/** "…, a quiet man, …", "…, with its forty boats, …": a name is no such thing, since it says who is spoken of. */
function isApposed(inner: string, tongue: KnownTongue): boolean {
  const { words, pack } = tongue;
  if (opensOn(pack.prepositions, inner, pack)) return true;
  // "The boats, older than the quay itself, …": without a verb of its own it says more of them.
  if (!words.verbSecond && countWords(inner) >= leastApposed && isPlain(inner, tongue)) return true;
  return opensOn(pack.articles, inner, pack) && (words.verbSecond !== undefined || !/\p{Lu}/u.test(inner));
}

/** "The bridge is closed (it will not open before May)": what stands in brackets at the end. */
export function bracketed(text: string, tongue: KnownTongue): Clause[][] {
  const [, lead = '', support = ''] = /^([^()]+)\s(\((?:\S+\s){2,}[^()]+\))$/u.exec(text) ?? [];
  return lead !== '' && tongue.grammar.isMain(lead) ? [[{ text: lead, support, bound: true }]] : [];
}

/** "The council estimates that the bridge costs …": the claim, and below it, never without it, whose it is. */
export function claimed(text: string, tongue: KnownTongue): Clause[][] {
  const { grammar, pack } = tongue;
  const { owned, turns } = claimPatterns(pack);
  const [whole, owner = ''] = owned?.exec(text) ?? [];
  // "The mayor knows of it, but says that …": the line below the claim would tell two things, and neither to its end.
  if (whole === undefined || isNegated(owner, tongue) || turns.test(owner)) return [];
  const claim = text.slice(whole.length);
  const first = owner.toLowerCase().split(/\s+/u)[0] ?? '';
  if (pack.pronouns.includes(first) && !pack.articles.includes(first)) return [];
  const isNamed = !opensOn(pack.articles, owner, pack) && !pack.hedges.quantifiers.includes(first);
  return grammar.isMain(claim) && countWords(owner) >= 2
    ? [[{ text: claim, support: isNamed ? owner : small(owner), bound: true, owned: true }]]
    : [];
}

/** Who claims something, with the words that lead to it; and what turns from one thing to another before that. */
const claimPatterns = oncePerPack(({ clauses, ands, buts }) => {
  const { that = [], reports = [], joins = [] } = clauses ?? {};
  const leads = that.map((one) => (one.endsWith("'") ? one.replace("'", "['’]") : `${one}\\s+`)).join('|');
  const isKnown = leads !== '' && reports.length > 0;
  return {
    owned: isKnown
      ? new RegExp(`^([^;:«“"]{4,90}?\\s(?:${reports.join('|')}))\\s+(?:${leads})(?=\\S)`, 'iu')
      : undefined,
    turns: new RegExp(`,\\s(?:${alternatives([...joins, ...ands, ...buts])})\\s`, 'iu'),
  };
});

/** "In the spring, the town …", "If it rains, the town …": what stands before the clause stands below it. */
export function fronted(text: string, tongue: KnownTongue): Clause[][] {
  return (
    fronts(text, tongue)
      // "That way, others take part": which way, does no slide tell that has only the two.
      .filter(({ front }) => !pointsBack(front, tongue.pack))
      .filter(({ front, rest }) => countWords(front) >= 3 && !pointsInto(front, rest, tongue))
      .map(({ front, rest }) => [{ text: rest, support: small(front), bound: true }])
  );
}

/** "If the bridge is old, it is mended": with its clause behind it, the word that points would come first. */
function pointsInto(front: string, rest: string, { grammar, pack }: KnownTongue): boolean {
  return grammar.verb(front.split(/\s+/u)) >= 0 && leans(rest, pack);
}

/** "…, who lives in town", "…, because nobody asked": what hangs on a finished clause. */
export function trailing(text: string, tongue: KnownTongue): Clause[][] {
  const { words, grammar, pack } = tongue;
  return partings(text, /,\s+|\s+[–—-]\s+/gu).flatMap(({ found, lead, rest }): Clause[][] => {
    if (!grammar.isMain(lead) || commasOf(rest).some((comma) => grammar.goesOn(rest.slice(comma + 1).trim())))
      return [];
    if (isOpen(lead, tongue) || pack.pronouns.includes(lastWord(lead)) || isCutShort(lead, rest, tongue)) return [];
    const isDash = !found.startsWith(',');
    if (isDash)
      return (lead.match(/\s[–—-]\s/gu)?.length ?? 0) > 0 ? [] : [[{ text: lead, support: rest, bound: true }]];
    const loose =
      opensOn(words.loose, rest, pack) ||
      (!words.verbSecond && grammar.isRelative(rest)) ||
      words.participles?.test(rest);
    const bound = opensOn([...words.bound, ...pack.prepositions, ...pack.qualifiers.before], rest, pack);
    if (!loose && !bound && !grammar.isRelative(rest)) return [];
    return [
      [
        {
          text: lead,
          support: rest,
          ...(loose && !bound && !/\d/.test(rest) && !isNegated(lead, tongue) && !resumes(rest, tongue)
            ? {}
            : { bound: true }),
        },
      ],
    ];
  });
}

/**
 * "Es ist möglich, Boote, | die am Kai liegen, bald zu heben": where verbs come last, what the last comma has begun still waits for its
 * own behind the relative.
 */
export function isCutShort(lead: string, rest: string, { words, grammar, pack }: KnownTongue): boolean {
  const begun = behindComma(lead);
  const [comma] = commasOf(rest);
  if (!words.verbSecond || begun === '' || comma === undefined || !grammar.isRelative(rest)) return false;
  const behind = rest.slice(comma + 1).trim();
  return (
    grammar.verb(begun.split(/\s+/u)) < 0 &&
    !grammar.isRelative(behind) &&
    !opensOn([...words.joins, ...pack.ands, ...pack.buts, ...pack.subordinators, ...pack.prepositions], behind, pack)
  );
}

/** "To tell the crane, which is old, | from the others": behind the comma that closes a relative goes on what stood before it. */
function resumes(rest: string, { grammar, pack }: KnownTongue): boolean {
  return (
    grammar.isRelative(rest) &&
    commasOf(rest).some((comma) => opensOn(pack.prepositions, rest.slice(comma + 1).trim(), pack))
  );
}

/** What stands behind the last comma of a text that has one. */
function behindComma(text: string): string {
  const comma = text.lastIndexOf(', ');
  return comma < 0 ? '' : text.slice(comma + 2);
}

/** "… is built, thanks to the rain": a phrase at the end, before which one takes breath. */
export function phrases(text: string, tongue: KnownTongue): Clause[][] {
  const { words, grammar } = tongue;
  if (words.phrases.length === 0) return [];
  return partings(text, new RegExp(String.raw`\s+(?=(?:${words.phrases.join('|')})(?:\s|(?<=['’])))`, 'gu')).flatMap(
    ({ lead, rest }): Clause[][] => {
      const all = lead.split(/\s+/u);
      const verb = grammar.verb(all);
      if (!grammar.isMain(lead) || all.length - verb < 3 || isOpen(lead, tongue) || commasOf(rest).length > 0)
        return [];
      return [[{ text: lead, support: rest, bound: true }]];
    },
  );
}
