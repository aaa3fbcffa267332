import { countWords, type Sentence, type Unit } from '#model';
import { behind } from '../units/behind.ts';
import type { Clause } from '../units/clause.ts';
import { subjectOf } from './syntax.ts';
import { isAuxiliary, isBase, isPlainlyFinite, words } from './verbs.ts';

/**
 * The clauses of a sentence, those that it takes back behind them marked: "The boat was cheap, but it leaks", "While we like the
 * sea, we do not swim". To be shown without the rest, such a clause would be told as all there is to say. Where the rest is about
 * somebody else, "One town grew, but its neighbour shrank", each stands by itself.
 * @param isGranted whether it begins with a word that grants, which its clauses have no more: "Yes, boats are dear, but …"
 */
export function withConceded(clauses: Clause[], sentence: string, isGranted: boolean): Clause[] {
  const isConceded =
    clauses.length > 1 && (concedes.test(sentence) || (isGranted && /,\s(?:but|yet)\s/.test(sentence)));
  return clauses.map((clause, at) =>
    (at === 0 && isConceded) || isTakenBack(clause, sentence) ? { ...clause, conceded: true } : clause,
  );
}

/**
 * What "although" grants stands below its clause, and is never told alone; what "while" grants, "While the world looked on, …", is all there
 * is to say no more than that, whoever the rest is about. "While it is …" need not part it by a comma.
 */
const concedes = /^(?:while|whereas)\s(?![a-zß-ɏ]+ing\s)/i;

/**
 * "We asked the guild for its boat, | but it has refused": what takes a clause back, and says nothing without it, stands below it.
 * @returns nothing where that does not end the sentence, or is too long for a line
 */
export function withBut({ conceded: _taken, ...unit }: Unit, { text }: Sentence): Unit[] {
  const [lead] = unit.forms;
  const rest = lead && !unit.support ? behind(lead.text, text) : undefined;
  const line = rest?.replace(/^,?\s+/u, '').replace(/[.!]$/u, '') ?? '';
  const isLine = /^(?:but|yet)\s/i.test(line) && !/[.!?;:]\s/.test(line) && countWords(line) <= mostBelow;
  return lead && isLine ? [{ ...unit, forms: [lead], support: line, bound: true }] : [];
}

/** In words. */
const mostBelow = 14;

/** Whether the sentence goes on with "but" where a clause of it ends. */
function isTakenBack({ text, support }: Clause, sentence: string): boolean {
  const rest = [text, support ?? text]
    .map((one) => behindBut.exec(behind(one, sentence) ?? '')?.[1]?.replace(front, ''))
    .find((one) => one !== undefined);
  return rest !== undefined && isOfTheSame(rest, text);
}

/** "… but besides the rent, we have to pay for the tar": who it is about comes behind. */
const front = /^(?:in|for|with|by|at|on|to|besides|beyond|despite|given|as|after|before)\s[^,.;]{1,60},\s+(?=\S)/i;

const behindBut = /^,?\s+(?:but|yet)\s+(?!also\b|rather\b|instead\b|not\b)(.*)$/is;

/**
 * "… but it leaks", "… but leaks", "It may float, | but leak", "… but nobody can do without that", "The boat is cheap, | but mending the
 * boat is not": still about what was said.
 */
function isOfTheSame(rest: string, clause: string): boolean {
  const [first = '', second = ''] = words(rest);
  if (nobody.test(rest)) return true;
  const verb = /ly$/.test(first) ? second : first;
  if (pronoun.test(first) || isAuxiliary(verb) || isPlainlyFinite(verb) || closingPronoun.test(rest)) return true;
  if (isBase(verb) && helped.test(clause)) return true;
  const who = subjectOf(clause)?.replace(/^(?:an?|the|our|your|their|its|my|this|these|that|those)\s/i, '') ?? '';
  return (
    who.length >= leastName &&
    ` ${rest} `
      .replace(/[.,;:]/g, '')
      .toLowerCase()
      .includes(` ${who.toLowerCase()} `)
  );
}

/** In letters: who it is about, by words that can be no other's. */
const leastName = 4;

const helped = /\s(?:can|could|may|might|must|shall|should|will|would|do|does|did)(?:n['’]t|not)?\s/i;

const pronoun = /^(?:i|it|its|they|their|he|his|she|we|you|there|this|that|these|those|nobody|none)(?:['’]|$)/i;

/** "You may be asked aboard, but no one shows you how": what is not done for anybody is said against what was. */
const nobody = /^(?:no\s?one|nobody|nothing|none|neither)\b/i;

const closingPronoun =
  /\b(?:it|them|this|that)(?=\s(?:so far|yet|until|anymore|any more|again|too|either)\b|[,.;!]|$)/i;
