import { finiteVerb } from '../finite-verb.ts';
import { depthAt, isClause, isFronted, opensClause } from '../syntax.ts';
import { words } from '../verbs.ts';

/** "Analysts believe, however, that …": what ties the sentence to the one before goes, wherever it stands. */
export function withoutInsertions(text: string): string {
  return withoutTies(withoutCalls(text));
}

function withoutCalls(text: string): string {
  return text.replace(calledOut, (found, at: number) =>
    depthAt(text, at) > 0 ? found : isFronted(text.slice(0, at)) ? ', ' : ' ',
  );
}

/** "It's no wonder, you know, we drift": what only calls on who listens. */
const calledOut = /,\s+(?:you know|you see|i mean),\s+(?=\p{L})/giu;

function withoutTies(text: string): string {
  return text.replace(ties, (found, at: number) => {
    if (depthAt(text, at) > 0) return found;
    // "In the end, though, the boats came back", "Whatever it costs, though, they will pay": there the comma stays.
    const before = text.slice(0, at);
    const isFront = /^(?:in|at|by|on|for|with|after|before|from|to)\s[^,]*$/i.test(before) && !isClause(before);
    const after = text.slice(at + found.length);
    if (isFront || opensFront.test(before) || /^(?:and|but|or|so)\s/.test(after)) return ', ';
    // "They moor when, in fact, they drift": what it begins goes on behind the insertion.
    if (joint.test(before)) return ' ';
    // "…, of course, the mast was not": what it was not, stands before.
    if (areTwo(before, after)) return /\bnot$/.test(after) ? ', ' : '; ';
    return isClause(after) && subject.test(after) ? ', ' : ' ';
  });
}

const ties =
  /,\s+(?:however|therefore|of course|in fact|in turn|by contrast|in contrast|meanwhile|moreover|though|then|too|i['’]m afraid|i admit|i confess)\s*,\s+(?=[a-z])/gi;

const opensFront =
  /^(?:what|which|wher|who|how)ever\s[^,]*$|^(?:if|when|while|although|because|since|as|once|unless|until)\s[^,]*$/i;

const joint = /\b(?:when|if|because|since|while|although|that|which|who|whether|unless|until|where|how|why|what)$/i;

/** "The keeper gave it no thought, therefore, we paid": a clause on either side, but not "the keeper says, therefore, we paid". */
function areTwo(before: string, after: string): boolean {
  const all = words(before);
  const opens = !/^(?:that|which|who|what|how|why|where|when|whether|if|because)\b/.test(after) && opensClause(after);
  return opens && isClause(after) && isClause(before) && finiteVerb(all) < all.length - 1;
}

const subject = /^(?:i|we|you|he|she|it|they|there)(?:\s|['’])/i;
