import { movesBy } from '../participles.ts';
import { isAuxiliary, isBase, isGerund, isPlainlyFinite, isThird, words } from '../verbs.ts';

/** "In the yard is our load", "with should be tarred": a phrase behind which the verb comes that the lead wants, and no clause of its own. */
export function hasItsVerb(rest: string[]): boolean {
  const [first = '', second = ''] = rest;
  if (!phrase.test(first) || isGerund(second) || atWill.test(`${first} ${second}`)) return false;
  const verb = rest.findIndex((word, at) => isAuxiliary(word) || movesBy(rest.slice(at, at + 3)));
  return verb > 0 && !rest.slice(0, verb).some((word) => opensClause.test(word));
}

const phrase = /^(?:in|on|at|for|with|from|of|about|around|across|between|within|through|during|among|via|without)$/i;

const atWill = /^at will\b|^in May\b/i;

const opensClause =
  /^(?:that|which|who|whom|whose|what|how|why|where|when|whether|if|as|than|because|since|while|before|after|until|and|or|but|i|we|you|they|he|she|it|there)$|[,;:—–]$/i;

/** "Stay | on the quay and mind the rope": behind the phrase the lead goes on, with a verb of its own. */
export function goesOnBehindPhrase(rest: string): boolean {
  if (!/^(?:as|when possible|in|on|at|from|for|with|via|among|during|within|across|through|around)\s/.test(rest))
    return false;
  const [, verb = ''] = /\sand\s(\p{Ll}+)\s(?:the|an?|my|your|our|their|its|it|them|\p{Ll}+ing)\b/u.exec(rest) ?? [];
  return isBase(verb) || /\sand\s(?:[a-zß-ɏ]+ly\s)?(?:you|we|they|he|she|it|i)\s/i.test(rest);
}

/** "Most users of the pier | who own a boat will pay nothing": the verb of the lead stands behind the relative. */
export function goesOnBehindRelative(rest: string): boolean {
  const all = words(rest);
  if (!/^(?:who|which|that)$/.test(all[0] ?? '')) return false;
  return all.some(
    (word, at) =>
      at > 2 &&
      /^(?:will|would|can|cannot|could|may|might|must|should|is|are|was|were|has|have|had|do|does|did)$/.test(word) &&
      !/^(?:and|or|but|to|that|which|who|what|how|if|when|it|they|he|she|we|you)$|,$/.test(all[at - 1] ?? '') &&
      all.slice(1, at).some((one) => isPlainlyFinite(one) || isBase(one) || isThird(one)) &&
      !all.slice(1, at).some((one) => /^(?:that|which|who|and|because|if|when|where|how|what)$/.test(one)),
  );
}
