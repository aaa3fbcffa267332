import { asInPack, type LanguagePack } from '#model';
import { finish } from './finish.ts';

/** Cuts what only ties a sentence to the one before ("However, …") and frames that say nothing ("It is worth noting that …"). */
export function withoutOpening(text: string, pack: LanguagePack): string {
  let rest = text.replace(
    /^(?:and|but|or|yet|also|so(?!\s+(?:far|that|much|many|long|few|do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)\b)),?\s+(?=[a-zß-ɏ])|^(?:yes|no|well|ok|okay|still|even so|all the same|again|anyway|sure),\s+(?=[a-zß-ɏ])/i,
    '',
  );
  rest = rest
    .replace(loose, '')
    .replace(pack.dateline ?? '', '')
    .replace(/^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{Lu})/u, '');
  // "I.e. the crane is closed" says it in other words: the comma is often left out.
  rest = rest.replace(/^(?:i\.e|e\.g)\.,?\s+(?=\S+(?:\s\S+){2})/iu, '');
  const comma = rest.search(/[,:]/);
  const opening = asInPack(rest.slice(0, Math.max(0, comma)));
  if (comma > 0 && comma < 40 && pack.connectives.includes(opening))
    rest = rest
      .slice(comma + 1)
      .trim()
      .replace(/^(?:though|however|too|then|of course),\s+/i, '');
  for (const frame of pack.fillerFrames) {
    const found = frame.exec(rest);
    if (found && found.index === 0 && rest.length - found[0].length > 12) rest = rest.slice(found[0].length).trim();
  }
  return finish(rest) || text;
}

/** "Instead the ferry …", "Therefore it …": without its comma only before what a subject begins with. */
const loose =
  /^however\s+(?=(?:other|the|a|an|it|they|we|you|he|she|there|this|these|some|most|all|no|our|their|its)\s(?!(?:may|might)\b))|^(?:therefore|thus|either way|in (?:this|that) way|in the process|instead|plus|meanwhile|consequently|accordingly|moreover|furthermore|additionally|nevertheless|nonetheless)\s+(?=(?:the|a|an|it|they|we|you|he|she|his|her|our|their|its|there|some|many|most|all|no|every|each|several)\s)/i;
