import { finiteVerb } from '../finite-verb.ts';
import { splitTop } from '../syntax.ts';
import { words } from '../verbs.ts';

/** In words: one of several things that are only named. */
const mostOfOne = 4;

/** The next thing is named without an article: then the one before it may have a word more than its name. */
const bareThing =
  /^(?!(?:the|an?|this|that|these|those|its|their|his|her|our|my|your|there|it|they|we|he|she|i|you|most|many|some|all|no)\s)\p{Ll}/u;

/** "It lends boats, nets, oars", "she is on the Safe, Dry", "boats such as the Tern (1902), the Gull": no "and" has come yet, so what stands behind the next one is one more of them. */
export function isOpenList(left: string, right: string): boolean {
  const parts = splitTop(left, /,\s+/);
  const isLast =
    words(parts.at(-1) ?? '').length <= (bareThing.test(right) ? 2 : 1) ||
    /\b(?:such as|including|like)\s[^,]+,\s[^,]+$/.test(left);
  return parts.length > (isLast ? 1 : 2) && parts.slice(isLast ? -1 : -2).every(isThing);
}

/** "… a keeper | , fisher, or sailor and would like to help, …": the comma stands between two of several things. */
export function goesOnAsList(rest: string): boolean {
  const parts = splitTop(rest, /,\s+/);
  const last = parts.findIndex((part) => /^(?:and|or)[\s/]/.test(part));
  return last > 0 && parts.slice(0, last).every((part) => isThing(part) || isCounted(part));
}

/** "One clerk and two smiths": so many of them, and nothing that they do. */
function isCounted(part: string): boolean {
  const all = words(part);
  return counted.test(part) && all.length <= mostOfOne * 2 && finiteVerb(all) < 0;
}

const counted = /^(?:\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some)\s)/;

function isThing(part: string): boolean {
  const all = words(part);
  if (all.length > mostOfOne || /^(?:and|or|but)$|\s(?:and|or)\s/.test(part)) return false;
  // "Role models": of two words the second may look like a verb.
  return all.length < 3 || finiteVerb(all) < 0;
}
