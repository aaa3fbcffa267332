import { finiteVerb } from '../finite-verb.ts';
import { words } from '../verbs.ts';
import { isLong } from './long.ts';

/** Whether what comes behind might still be part of what is said to be so: "He said that A, and B". A "but" ends what is wished. */
export function isReported(told: string, joint: string): boolean {
  const left = told.replace(frontOfClaim, 'that ');
  // "They lend the boats that nobody rents, and …": which boats, is told before the comma.
  if (/,\s+and/.test(joint) && isLong(left) && relativeOnly(left)) return false;
  if (!/\b(?:if|that(?!\s+of\b)|whether|which|who)\b[^,]*$/.test(left)) return false;
  return !(
    /,\s+but\s/.test(joint) &&
    /\b(?:recommend|demand|propos|require|ask|order|decid|agre|promis|assum|imagin|suppos|pretend|hop|wish)\p{Ll}*\s+that\b/u.test(
      left,
    )
  );
}

/** "They found that in May, the boats …": the comma ends what stands in front of the claim. */
const frontOfClaim = /\bthat\s(?:in|on|at|by|since|during|after|before|for|with|under|as of|among|of)\s[^,]{2,50},\s/gu;

/** Whether somebody's claim begins with when or where it is so, so that the comma behind that parts nothing. */
export function opensClaim(text: string): boolean {
  return text.search(frontOfClaim) >= 0;
}

/**
 * Whether the clause before a joint is somebody's claim that nothing opens: "Reed said the boats were lost | and the quay was broken". The
 * second may be hers as well, and is not told without her.
 */
export function isToldBare(left: string, right: string): boolean {
  const found = saying.exec(left);
  // "…, and Holm said that": it is the claim of another.
  if (!found || /["“”]/.test(left) || saying.test(right)) return false;
  const verb = finiteVerb(words(left.slice(found.index + found[0].length)));
  return verb > 0 && verb <= farthest;
}

/** Behind it no comma and no "that": "said", "told the council". */
const saying =
  /\s(?:says?|said|tells?|told|thinks?|thought|argue[sd]?|believe[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|insist(?:s|ed)?|predict(?:s|ed)?|estimate[sd]?|admit(?:s|ted)?|conclude[sd]?|hope[sd]?|fear(?:s|ed)?|feels?|felt|suspect(?:s|ed)?|reckon(?:s|ed)?|expect(?:s|ed)?)\s+(?=[\p{L}\d$€£])/u;

/** In words: where the verb of a claim stands, "on Monday the boats that …" before it. */
const farthest = 10;

/** Whether all that hangs in a clause says which things or people are meant: "the students that they admit", "a man who rowed". */
function relativeOnly(left: string): boolean {
  if (/\b(?:if|whether)\b[^,]*$/.test(left)) return false;
  const found = [...left.slice(left.lastIndexOf(',') + 1).matchAll(/(\S+)\s+(that|which|who)\s/g)];
  return found.length > 0 && found.every(([, noun = '', relative]) => relative !== 'that' || ofThings.test(noun));
}

const ofThings =
  /^(?!(?:says|thinks|hopes|knows|shows|argues|finds|means|suggests|reports|claims|notes|believes)$)\p{Ll}{3,}[^su\W]s$/u;
