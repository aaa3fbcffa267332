import { finiteVerb } from '../finite-verb.ts';
import { startsObject } from '../objects.ts';
import { inFront } from '../breaths/besides.ts';
import { capitalised, depthAt, hangsOpen, isClause } from '../syntax.ts';
import { isAuxiliary, isBase, isPast, words } from '../verbs.ts';
import { tellsClause } from './claimed.ts';
import { isLong, shortClause } from './long.ts';
import { objectPronoun, shared } from './shared.ts';

/** "Wu started a programme and turned it into a business": two predicates of one subject, where the whole is long. */
export function predicates(text: string): string[] {
  if (words(text).length <= shortClause + 1) return [text];
  for (const match of text.matchAll(/(?:\s+|(?<=[—–][^—–]+)[—–]\s?)and\s+(?:also\s+|then\s+)?(?=\S)/g)) {
    if (depthAt(text, match.index) > 0) continue;
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    const own = left.replace(inFront, '');
    // "They play with | and learn about the tides": with what they play, stands behind.
    if (words(own).length < 4 || words(right).length < 3 || /[,]/.test(own) || hangsOpen(own)) continue;
    if (
      /\b(?:that|which|who|if|when|whether|because|to|not|never)\b/.test(own.replace(/\bfrom\s[^,]{1,30}?\sto\s/g, ' '))
    )
      continue;
    if ((objectPronoun.test(right) && !isLong(text)) || tellsClause(own)) continue;
    // "At half of what they cost this year and last, she said": a second year, and nothing that lasts.
    if (/\bthis\s\p{Ll}+$/u.test(left) && /^(?:last|next)\b/.test(right)) continue;
    if (sharesObject(left, right) || sharesMeans(left, right) || describesSame(left, right) || namesTwo(left, right))
      continue;
    const before = isClause(own) ? shared(own, right) : undefined;
    if (before) return [left, `${capitalised(before)} ${right}`];
  }
  return [text];
}

/** "The keepers found out and mended the leak": what they found out stands behind the second verb. */
function sharesObject(left: string, right: string): boolean {
  const all = words(left);
  const verb = finiteVerb(all);
  // "May read | and assign to the lamp": the second of two is the verb.
  const helped = isAuxiliary(all[verb] ?? '') && isBase(all[verb + 1] ?? '') ? 1 : 0;
  const behind = all.slice(verb + 1 + helped);
  return behind.length <= 1 && behind.every((word) => particle.test(word)) && startsObject(words(right)[1] ?? '');
}

/** "The boats are built and tested with the following tools": with what they are built, stands behind both. */
function sharesMeans(left: string, right: string): boolean {
  const [first = '', next = ''] = words(right);
  return isPast(words(left).at(-1) ?? '') && isPast(first) && /^(?:with|by|against)$/.test(next);
}

/** "They praised the talented and devoted crews": two words for one thing, of which the second looks like something that was done. */
function describesSame(left: string, right: string): boolean {
  const [first = '', next = ''] = words(right);
  return described.test(left) && isPast(first) && !startsObject(next) && !hangsOpen(next);
}

/** "It rests on the needs and wants of the crews": two words of the same kind for what the crews have, of which the second could be a verb. */
function namesTwo(left: string, right: string): boolean {
  return listed.test(left) && /^\p{Ll}+s\sof\s/u.test(right) && !withOf.test(right);
}

const listed = /\s(?:the|our|your|their|its|his|her|my|of|on)\s(?:\p{Ll}+\s)?\p{Ll}+s$/u;

/** Verbs that something is of: "thinks of". */
const withOf =
  /^(?:approve|complain|consist|die|dispose|dream|hear|know|smell|speak|take|talk|taste|tell|think|tire|warn)s\s/;

const described = /\s(?:an?|the|our|your|their|its|his|her|my|many|most|some|all|of|with|by)\s\p{Ll}+ed$/u;

const particle = /^(?:out|up|down|off|over|away|back|in|on)$/i;
