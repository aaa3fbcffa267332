import { countWords, opensOn } from '#model';
import { partings } from '../english/syntax.ts';
import type { Clause } from '../units/clause.ts';
import { leans } from './leans.ts';
import { fronts, isOpen, type KnownTongue, lastWord } from './rule.ts';

/** In words: what a side of a sentence has at least, to stand by itself. */
const least = 4;

/** "A did this, and B did that", "A; B", "A: B": each side has its subject and its verb. */
export function coordinate(text: string, tongue: KnownTongue): Clause[][] {
  return sides(text, String.raw`\s*[;:]\s+|,?\s+(?:${tongue.words.joins.join('|')})\s+`, tongue);
}

/** "A did this, for B did that", where the two are too long to stand one below the other. */
export function reasons(text: string, tongue: KnownTongue): Clause[][] {
  return sides(text, String.raw`,\s+(?:${tongue.words.reasons.join('|')})\s+`, tongue);
}

function sides(text: string, joint: string, tongue: KnownTongue): Clause[][] {
  const { grammar } = tongue;
  return partings(text, new RegExp(joint, 'gu')).flatMap(({ found, lead, rest }): Clause[][] => {
    // A semicolon ends all that was still going on, but for a row that a colon has begun: "two things: first …; second …".
    const isEnd = found.trim() === ';' && !lead.includes(': ');
    if (countWords(rest) < least || !grammar.isMain(lead) || (!isEnd && isOpen(lead, tongue))) return [];
    if (
      /[^;:\s]/u.test(found) &&
      (isBegun(lead, tongue) || isWithin(found, lead, tongue) || isParticiple(lead, rest, tongue))
    )
      return [];
    if (!isEnd && isOfPair(rest, tongue)) return [];
    if (!grammar.opens(rest) || lacksSubject(rest, tongue)) return isEnd ? [[behind(lead, rest, tongue)]] : [];
    const join = found.replace(/[,;:]/gu, '').trim();
    const together = [{ text: lead, support: join === '' ? rest : `${join} ${rest}`, bound: true }];
    const [first] = fronts(lead, tongue);
    if (isEnd && leans(rest, tongue.pack)) return [[behind(lead, rest, tongue)]];
    if (countWords(lead) < least || isUnderFront(lead, tongue) || leans(rest, tongue.pack)) return [together];
    // "In 2021, A, and B": what is said before both sides is true of both; but "In Chile, A; in Peru, B".
    const front = first && !opensOn(tongue.pack.prepositions, rest, tongue.pack) ? `${first.front}, ` : '';
    return [...(first ? [together] : []), [{ text: lead }, { text: front + rest }]];
  });
}

/** "It is built with care | and with patience, and the town pays": what comes before the next joint has no verb, and is the lead's. */
function isOfPair(rest: string, { words, grammar }: KnownTongue): boolean {
  const [own = ''] = rest.split(new RegExp(String.raw`,\s(?:${words.joins.join('|')})\s`, 'u'));
  return own !== rest && !own.includes(', ') && grammar.verb(own.split(/\s+/u)) < 0;
}

/** "Das Boot wurde von der Stadt | und dem Verein bezahlt": what looks like the verb of the other side ends the first. */
function isParticiple(lead: string, rest: string, { words, grammar, pack }: KnownTongue): boolean {
  if (!words.verbSecond) return false;
  const [before, behind] = [lead, rest].map((side) => side.split(/\s+/u)) as [string[], string[]];
  // "Das Boot soll bald gehoben | und verkauft werden": the two have one verb.
  if (behind.length === 2 && pack.auxiliaries.includes(behind[1] ?? '')) return true;
  const verb = behind[grammar.verb(behind)] ?? '';
  return (
    !words.verbs.includes(verb) &&
    words.verbSecond.participles.test(verb) &&
    pack.auxiliaries.includes(before[grammar.verb(before)] ?? '') &&
    !words.verbSecond.participles.test(lastWord(lead))
  );
}

/** "They told us, in all | and for all, that …": what joins stands within the few words behind the last comma. */
function isWithin(found: string, lead: string, { grammar }: KnownTongue): boolean {
  const last = lead.split(/,\s/u).at(-1) ?? '';
  return (
    !found.startsWith(',') && last !== lead && countWords(last) <= mostWithin && grammar.verb(last.split(/\s+/u)) < 0
  );
}

/** In words. */
const mostWithin = 3;

/** "Prices rose: those of gas | and of oil have doubled", "It fell, and the trees by the quay | and the hut burned": what has begun has no verb yet. */
function isBegun(lead: string, { words, grammar }: KnownTongue): boolean {
  const begun = lead.split(new RegExp(String.raw`[:;]\s|,\s(?:${words.joins.join('|')})\s`, 'u'));
  return begun.length > 1 && grammar.verb((begun.at(-1) ?? '').split(/\s+/u)) < 0;
}

/** "…; en octubre, había subido un 3 %": behind what only says when comes the verb, and what it is said of stands before the semicolon. */
function lacksSubject(rest: string, { words, grammar }: KnownTongue): boolean {
  const [, clause] = /^[^,]{2,30},\s+(.+)$/u.exec(rest) ?? [];
  return words.subjectless === true && clause !== undefined && grammar.goesOn(clause);
}

/** "The hall was built; all this thanks to …": a clause that has come to its end, but for "unless", is whole without what stands behind it. */
function behind(text: string, support: string, { words, pack }: KnownTongue): Clause {
  return opensOn([...words.bound, ...pack.buts, ...pack.negations], support, pack)
    ? { text, support, bound: true }
    : { text, support };
}

/** "Unter guten Umständen kommt er an, und das Boot bleibt heil": what stands in front without a comma may be true of the other side too. */
function isUnderFront(lead: string, { words, pack }: KnownTongue): boolean {
  return words.verbSecond !== undefined && opensOn([...pack.attribution.leading, ...pack.prepositions], lead, pack);
}

/** "The people founded a club and fight against the noise": what a subject does besides stands below what it does first. */
export function predicates(text: string, tongue: KnownTongue): Clause[][] {
  const { words, grammar } = tongue;
  return partings(text, new RegExp(String.raw`,?\s+(?=(?:${words.joins.join('|')})\s)`, 'gu')).flatMap(
    ({ found, lead, rest }): Clause[][] => {
      const behind = rest.replace(/^\S+\s+/u, '');
      if (!grammar.isMain(lead) || isOpen(lead, tongue) || isBegun(lead, tongue)) return [];
      if (isParticiple(lead, behind, tongue) || isWithin(found, lead, tongue)) return [];
      if (!(grammar.goesOn(behind) || grammar.opens(behind))) return [];
      return [[{ text: lead, support: rest, bound: true }]];
    },
  );
}
