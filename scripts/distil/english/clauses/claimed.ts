import type { Clause } from '../../units/clause.ts';
import { halves } from '../halves.ts';
import { isClause, isFronted, opensClause, splitTop } from '../syntax.ts';
import { isPlainlyFinite, words } from '../verbs.ts';
import { isLong } from './long.ts';
import { ofOwner } from './of-owner.ts';

/**
 * "A review of 40 harbours found that …", "Ada Reed, who runs the yard, said on Monday …": the claim, and below it, never without it,
 * whose it is. Undefined where both are as well said in one line.
 */
export function claimed(text: string): Clause[] | undefined {
  if (!isLong(text)) return undefined;
  const [, who = '', what = ''] = found.exec(text.replace(made, '$1 ')) ?? [];
  if ((words(who).length >= longOwner || words(text).length > longest) && isOwner(who)) {
    const claims = claimsIn(what);
    if (claims) return claims.flatMap((claim) => ofOwner(claim, who));
  }
  for (const pattern of said) {
    const [, owner = '', rest = ''] = pattern.exec(text) ?? [];
    const claims = isOwner(owner.replace(beside, ' ')) ? claimsIn(rest) : undefined;
    if (claims && standsApart(claims, owner, text)) return claims.flatMap((claim) => ofOwner(claim, owner));
  }
  return undefined;
}

/** In words: from here on, who claims it takes too much of a line; and of a longer sentence, anybody does. */
const [longOwner, longest] = [4, 24];

/** What a study or a speaker does with a claim. */
const verbs =
  'found|finds|find|showed|shows|show|suggests|suggest|suggested|estimates|estimate|estimated|calculates|calculate|concluded|concludes|reports|reported|heard|says|say|said|argues|argue|argued|believe|believes|warns|warn|warned|notes|noted|reveals|revealed|reveal|indicates|indicated|indicate';

/** Whether somebody tells in a clause that something is so: "the keepers said the crews left". */
export function tellsClause(text: string): boolean {
  const [, that, what = ''] = telling.exec(text) ?? [];
  return that !== undefined || isClause(what);
}

const telling = new RegExp(
  String.raw`\s(?:${verbs}|claims?|claimed|contends?|contended|insists?|insisted|denies|denied|thinks?|thought|knows?|knew|admits?|admitted|announced|added|told\s\S+)\s(that\s)?(.+)$`,
);

/** To whom, or of whom: "… with Harbour News", "… to the council". */
const withWhom = String.raw`(?:\s(?:with|to|for|by|of|at|on)\s(?:(?:the|an?)\s)?[A-Za-z]\S*(?:\s[A-Z]\S*){0,3})?`;

/** When or where it does: "on Monday", "in a statement", "in an interview with Harbour News". */
const when = String.raw`(?:\s(?:on\s|late\s|early\s)?[A-Z][a-z]+day|\s(?:in|at|during|on)\s(?:an?|the|its|their)\s(?:\S+\s){0,2}(?!(?:with|to|for|by|of|at|on|in|from|about)\s)[a-z]+${withWhom})?`;

const found = new RegExp(String.raw`^((?:\S+\s+){1,11}?(?:${verbs})${when})\s+that\s+(.+)$`);

/** "The study, led by the keepers of the coast, found that …": by whom a study was made goes, where what it found is told. */
const made = new RegExp(String.raw`^((?:The|An?)\s[^,;:]{3,60}),\s[^;:“”"]{5,200}?,\s(?=(?:${verbs})\sthat\s)`);

/** Somebody, in front of it when they said it, and behind them between two commas what they are. */
const somebody = String.raw`(?:(?:In|On|At|During|Last|Earlier)\s[^,;:()“”"]{2,40},\s)?[^,;:()“”"]{2,60}?(?:,\s[^;:()“”"]{2,90}?,)?`;

const said = [
  new RegExp(
    String.raw`^(${somebody}\s(?:(?:has|have|had|also|later)\s)?(?:${verbs}|announced|added|emphasi[sz]ed|stressed|told\s(?:reporters|[A-Z]\S+(?:\s[A-Z]\S+)?))${when})\s+that\s+(.+)$`,
  ),
  new RegExp(
    String.raw`^(${somebody}\s(?:also\s)?(?:said|says)${when})\s+(?!(?:in|on|at|by|for|from|with|to|of|as|that|so|how|why|what)\s)(.+)$`,
  ),
];

/** When it was said, and what somebody is, besides who. */
const beside = /^[^,]*,\s(?=[^,]*$)|,\s.*,(?=\s[^,]*$)/gu;

/** Whether words name somebody, and that they claim something. */
function isOwner(who: string): boolean {
  return (
    isClause(who) &&
    // "They are under pressure to show that …": nobody has shown it yet.
    !/\bto\s\S+$/.test(who) &&
    !/[,;:(“"]|\b(?:not|never|no|it|they|he|she|i|we|you|that|which|who|if|when|while|may|might|can|could|will|would)\b|n['’]t\b/i.test(
      who,
    )
  );
}

/** The claims behind "that", each with its subject and its verb. */
function claimsIn(what: string): string[] | undefined {
  if (/^(?:it|they|he|she)\s/i.test(what)) return undefined;
  const claims = splitTop(what, furtherClaim);
  return claims.every((claim) => isClause(claim) && opensClause(behindFront(claim))) ? claims : undefined;
}

/** "…, and that nobody mends them"; without a comma, "and that turn" may as well be the turn told of before. */
const furtherClaim =
  /(?:,\s+(?:and|but)\s+that\s+|\s+(?:and|but)\s+that\s+(?=(?:the|an?|its|their|our|his|her|no|nobody|there|many|most|some|all)\s))/;

/** "In 2019, the boats leaked": what is claimed, without when or where. */
function behindFront(claim: string): string {
  return isFronted(claim) && claim.includes(', ') ? claim.slice(claim.indexOf(', ') + 2) : claim;
}

/** Whether claims stand better above their owner than behind: each in one line, or in two where the whole has no two halves. */
function standsApart(claims: string[], owner: string, text: string): boolean {
  if (claims.some(doesMore)) return false;
  const room = mostBelow - words(owner).length;
  return (
    claims.every((claim) => !isLong(claim)) ||
    (!halves(text) && claims.every((claim) => words(halves(claim)?.support ?? claim).length <= room))
  );
}

/** In words: what may stand below a claim. */
const mostBelow = 14;

/** "The yard is full and hoped for a new one": it may be its owner who did. */
function doesMore(claim: string): boolean {
  const [, verb = ''] = /\s(?:and|but)\s(?:\p{Ll}+ly\s|also\s|then\s)?(\p{Ll}+)\s/u.exec(claim) ?? [];
  return /ed$/.test(verb) || isPlainlyFinite(verb);
}
