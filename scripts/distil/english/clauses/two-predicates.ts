import { opensPhrase } from '../objects.ts';
import { isClause } from '../syntax.ts';
import { isAuxiliary, isPlainlyFinite } from '../verbs.ts';

/** A clause and a second predicate behind it, "The samples were dried | and weighed". */
export interface Joined {
  left: string;
  right: string;
  /** The words of the clause, and which of them is its verb. */
  all: string[];
  at: number;
  subject: string;
  /** The verb of the clause, and the word behind it. */
  first: string;
  next: string;
  /** The verb of the second predicate, and the word behind it. */
  verb: string;
  after: string;
}

/** Whether what the clause tells of cannot be what the second predicate tells of, whatever their verbs are. */
export function isApart(joined: Joined): boolean {
  return apart.some((one) => one(joined));
}

const apart: ((joined: Joined) => boolean)[] = [
  // "The plan before the council would close …": what stands in front of the verb is the subject's.
  ({ left, all, at }) => /:\s/.test(left) || hangsInside(all.slice(Math.max(0, at)).join(' ')),
  // "It lists huts which have stood since May, and may be let": what may, are the huts.
  ({ all, at, verb }) => goesOnInRelative(all.slice(at + 1), verb),
  // "It is a much-loved and feared captain": both say of what kind.
  ({ left, verb, after }) =>
    /\b(?:an?|the)\s(?:\p{Ll}+ly\s)?[\p{Ll}-]+ed$/u.test(left) &&
    /ed$/.test(verb) &&
    /^\p{Ll}+[^\p{Ll}]*$/u.test(after) &&
    !opensPhrase(after),
  // "It is cheap, and has been since May": what it has been, stands before.
  ({ right }) => elliptic.test(right),
  // "Anyone may leave notes and clerks may read | and file them": what is filed, is filed by the clerks.
  ({ all, at }) => goesOnOfAnother(all.slice(Math.max(0, at) + 1).join(' ')),
  // "A week after she came …": who came is the subject of a clause inside.
  ({ subject }) =>
    /\b(?:after|before|when|since|while|until|because|that)\s(?:it|they|he|she|we|you|i)$/i.test(subject),
  // "Same as the ferry, but sails at night": what sails, is no "same as".
  ({ subject }) => /\b(?:as|than|like|of|in|on|at|to|for|from|by|with)$/i.test(subject),
  // "We do not row and sail": whether they sail, is not said.
  ({ all, at }) => /\b(?:not|never|no|only|both|either|neither)\b|n['’]t\b/i.test(all.slice(0, at + 3).join(' ')),
];

/** Whether behind an "and" comes a clause with its own subject, of which all that follows may as well be told. */
function goesOnOfAnother(behind: string): boolean {
  return behind
    .split(/\s(?=(?:and|but)\s)/)
    .slice(1)
    .some((part) => isClause(part.replace(/^\S+\s/, '')));
}

/** Whether a clause ends within a relative that has its own verb, of which the second may as well be. */
function goesOnInRelative(behind: string[], second: string): boolean {
  const at = behind.findLastIndex((word) => /^(?:which|who|that)$/.test(word));
  const verb = behind[at + 1] ?? '';
  if (at < 1 || !isPlainlyFinite(verb) || !isAuxiliary(second)) return false;
  return !(ofOne.test(verb) && ofMany.test(second)) && !(ofMany.test(verb) && ofOne.test(second));
}

const [ofOne, ofMany] = [/^(?:is|was|has|does)$/, /^(?:are|were|have|do)$/];

const elliptic =
  /^(?:(?:has|have|had)(?:\sbeen)?|is|are|was|were|will(?:\sbe)?|can|could|does|did)(?:\s(?:since|ever|for|until|too|again|still|now|then|before)\b|$)/;

/**
 * "The bridge was closed after a barge broke loose and struck a pier": what struck it was the barge. "It was closed until a new
 * pier, built by hand, was ready": what was ready is the pier.
 */
function hangsInside(left: string): boolean {
  const [, joint = '', inner] = /^.*\s(after|before|because|since|while|until|once|where|as)\s+(.*)$/.exec(left) ?? [];
  if (inner === undefined) return false;
  return isClause(inner) || (/^(?:until|while|once)$/.test(joint) && /^(?:an?|the)\s/.test(inner));
}
