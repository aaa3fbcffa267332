import { depthAt } from './syntax.ts';
import { finiteVerb } from './finite-verb.ts';
import { words } from './verbs.ts';
import { calledFor } from './adjunct/called-for.ts';

/** Clauses whose truth hangs on every word: nothing may be cut from their end. "We need crews in Lysvik": none are needed elsewhere. */
const brittle =
  /\b(?:not|no|never|hardly|scarcely|barely|rarely|seldom|nor|neither|none|nothing|only|few|fewer|all|every|each|any|most|best|worst|least|largest|biggest|first|last|more|less|than|if|unless|until|without|cannot|must|should|needs?|wants?|requires?|same|both|between|unique|sole|alone)\b|n['’]t\b|\b\w+est\b/i;

/**
 * "Developers around the world have built …" → "Developers have built …". What stands behind "in", "from" or "at" says which of them:
 * "Boats from the yard can …" is not told of all boats.
 */
export function withoutSubjectPhrase(text: string): string {
  if (brittle.test(text)) return text;
  const match =
    /^(\p{Lu}\S*(?:\s+[A-Za-z-]+){0,2}?s)\s+(?:around|across|throughout|worldwide)\s+[^,]{2,40}?\s+(?=(?:has|have|had|is|are|was|were|can|will|may|could|might)\s)/u.exec(
      text,
    );
  const rest = text.slice(match?.[0].length ?? 0);
  // "Experts in Oslo say the town has lost its boats": it is the town that has.
  if (!match || /\d/.test(match[0]) || (/[^su]s$/.test(match[1] ?? '') && /^(?:has|is|was)\s/.test(rest))) return text;
  return `${match[1]} ${rest}`;
}

/**
 * "There are lots of boats waiting for tar", "had little patience with fools": which there are, and with whom, is the point of it. "The
 * fact that the boats lie in the mud …": the first verb is not the clause's own.
 */
const scarce =
  /^there\s+(?:is|are|was|were|ha(?:s|ve|d) been)\s.*\s[a-zß-ɏ]{3,}ing\s|(?<!\ba )\blittle\b|^the\s\S+\sthat\s/i;
/** A figure's own qualifier compares nothing else: "more than 900 carts". */
const bounds =
  /\b(?:more|less|fewer|no more|no less|no fewer) than (?=[\d$€£¥]|(?:a|one|two|three|half) )|\bat (?:least|most)\b/gi;
const adjunct =
  /\s+(?:across|via|through|throughout|amid|amidst|alongside|together with|along with|with|during|following|thanks to|as part of|in order to|so that|because of|due to|based on|in|at|for|among|within|around|ahead of|while|as well as|using)\s+(?=\S)/g;

/** Cuts the last adjunct of a plain affirmative clause: what is left says less, and nothing else. */
export function withoutAdjunct(text: string): string {
  if (brittle.test(text.replace(bounds, '')) || scarce.test(text)) return text;
  // "Do they close the pier because of the ice?": whether it is because of the ice, is what is asked.
  if (/[?？]$/u.test(text)) return text;
  const all = words(text);
  const at = finiteVerb(all);
  if (at < 0) return text;
  const verb = { word: all[at] ?? '', at, isBeen: all[at + 1] === 'been' };
  let cut = -1;
  for (const { index } of text.matchAll(adjunct)) {
    if (depthAt(text, index) > 0) continue;
    const [left, gone] = [text.slice(0, index), text.slice(index)];
    const place = { left, words: words(left), gone, verb };
    if (calledFor.some((calls) => calls(place))) continue;
    cut = index;
    // A phrase inside a phrase goes with it: "through its investment in RISC-V".
    if (strong.test(gone)) break;
  }
  // "…, usually in the spring": the adverb belonged to what is gone.
  return cut > 0 ? text.slice(0, cut).replace(/,\s+\p{Ll}+$/u, '') : text;
}

const strong = /^\s+(?:via|through|amid|alongside|with|during|following|thanks|because|due|based|while|using|as)\b/;
