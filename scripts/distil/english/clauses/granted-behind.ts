import type { Clause } from '../../units/clause.ts';
import { depthAt, isClause } from '../syntax.ts';
import { isPlainlyFinite, words } from '../verbs.ts';
import { bindTo } from './bind.ts';
import { isFinished } from './finished.ts';
import { isLong } from './long.ts';

/**
 * "The crew was glad of the catch, | although the price fell by 6%": what a sentence grants behind its claim goes against it, and the claim
 * is never told without it. Undefined where nothing is granted.
 * @param tail what else hangs behind the claim gives way to it: "Sales rose, which pleased the baker, | although …"
 */
export function grantedBehind(text: string, tail: (left: string) => Clause[]): Clause[] | undefined {
  for (const match of text.matchAll(opens)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    if (depthAt(text, match.index) > 0 || !isFinished(left, right) || goesOn(right)) continue;
    if (!isLong(text)) return [{ text }];
    const granted = isLong(right) ? right.replace(more, '') : right;
    const [first, ...others] = tail(left);
    // "A jump of 29%, | though it was below the forecast": what it was may stand right before.
    const isPlain = first && others.length === 0 && !first.bound && !ofBefore.test(granted);
    return [bindTo(isPlain ? first.text : left, granted, { text })];
  }
  return undefined;
}

const opens = /(?:,[”"’]?\s+|\s[—–]\s+|—|\s--?\s+)(?=(?:even though|although|though|albeit)\s)/g;

/** "The yard says the boat, though old and slow, | can cross": the claim goes on behind what it grants; as a list may. */
function goesOn(right: string): boolean {
  const comma = right.indexOf(', ');
  const next = words(right.slice(comma + 2))[0] ?? '';
  return comma >= 0 && (isPlainlyFinite(next) || !(/^(?:nor|or|but)$/.test(next) || isClause(right.slice(0, comma))));
}

/** What says more of a long concession, or why it is so. */
const more = /,\s(?:which|who|where|when|while|as|because|since|after)\s.*$/;

const ofBefore = /^(?:even )?\S+\s(?:it|this|that|they|these|those)\s/;
