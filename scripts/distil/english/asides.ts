import { finiteVerb } from './finite-verb.ts';
import { isOrder } from './orders.ts';
import { conditional, isClause, isFronted } from './syntax.ts';
import { isAuxiliary, isPlainlyFinite, isThird, words } from './verbs.ts';

/** "X—a venture firm—did Y", "X, a former engineer, did Y" → "X did Y". */
export function withoutAsides(text: string): string {
  const dashes = /^(.{3,}?)\s*(?:—|\s[–-]\s|\s--\s)\s*([^—–]+?)(\s*(?:—|\s[–-]\s|\s--\s)\s*)(.+)$/u.exec(text);
  if (dashes) {
    const [, before = '', aside = '', dash = '', after = ''] = dashes;
    // "Ice sank 300 boats—the most that anybody saw—one a day": what stands behind both dashes says it in other words.
    const saysAgain = opensNoun.test(after) && isClause(before);
    const joint = saysAgain ? dash : endsInFront(before) || isDoneFirst(before, after) ? ', ' : ' ';
    const joined = `${before}${joint}${after}`;
    // "The quay – as long as the ice is thin – stays open": what a clause is true with, stays in it.
    if (!digits.test(aside) && !conditional.test(aside) && isClause(joined)) return joined;
  }
  for (const match of text.matchAll(
    /,\s+((?:a|an|the|one|another|which|who|whose|where|formerly|once|led|founded|based|known|along|including|such)\b[^,]*),\s+(?=(?:(?:on\s|late\s|early\s)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s)?(\S+))/g,
  )) {
    const [whole, aside = '', next = ''] = match;
    if (digits.test(aside) || /\b(?:not|only)\b/.test(aside) || /^(?:including|such)$/.test(words(aside)[0] ?? ''))
      continue;
    // "…, a yard turned into studios, bars and a stage": more things of the same kind.
    if (/^\S+\s+(?:and|or)\s/.test(text.slice(match.index + whole.length)) && !isAuxiliary(next)) continue;
    if (!isPlainlyFinite(next) && !isThird(next) && !/^(?:also|now|still|has|is)$/.test(next)) continue;
    const before = text.slice(0, match.index);
    // "Lamp: light it with the torch, which …, burns longer": the order stands behind what it is called.
    const claim = words(before.slice(before.lastIndexOf(': ') + 1));
    if (finiteVerb(claim) >= 0 || isOrder(claim)) continue;
    // "Ada Reed, 71, who swims here, says": the first apposition still ends in a comma; "in winter, the boat" is none.
    // "Last year, when the keeper, a diver, sold it": the comma before stands in front of another clause.
    const joint = before.includes(',') && !isFronted(before) && !opensBehind.test(before) ? ',' : '';
    return `${before}${joint} ${text.slice(match.index + whole.length)}`;
  }
  return text;
}

const opensNoun = /^(?:an?|the|one|some|about|nearly|almost|over|more than|up to|[\d$€£])(?=[\s\d])/i;

/** "While it froze", "with calm water": whether all that stands before an aside is in front of the clause. */
function endsInFront(before: string): boolean {
  if (/^(?:while|although|though|whereas|if|when|because|since)\s/i.test(before))
    return isClause(before.replace(/^\S+\s/, ''));
  return /^(?:with|after|before|by|in|on|at|from|for|to|despite|through)\b/i.test(before);
}

/** "Lying in the mud – nobody knew why – the boat": what somebody does or what was done to them stands in front of who they are. */
function isDoneFirst(before: string, after: string): boolean {
  return /^(?:not\s)?\p{L}+(?:ing|ed|[ao]wn|uilt|ung)\s/iu.test(before) && !isClause(before) && isClause(after);
}

/** "…, when the keeper". */
const opensBehind = /,\s(?:if|when|where|while|because|since|as|although|though|until|once|after|before|that)\s[^,]*$/;

const digits = /\d/;
