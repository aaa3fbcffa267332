import type { Clause } from '../../units/clause.ts';
import { describing } from '../describing.ts';
import { finiteVerb } from '../finite-verb.ts';
import { isMeantInFront } from '../meant-in-front.ts';
import { isOrder } from '../orders.ts';
import { capitalised, depthAt, isClause, isFronted, opensClause, pronounSubject } from '../syntax.ts';
import { time } from '../times.ts';
import { words } from '../verbs.ts';
import { beginsBehindAside, beginsBehindDash, endsAside } from './aside.ts';
import { bindTo } from './bind.ts';
import { goesOnAsList } from './in-list.ts';
import { isLong } from './long.ts';

/** "If the wind turns, the ferry …", "When the tide is out, …": the condition of a long clause stands below it, and never without it. */
export function subordinate(clause: Clause): Clause[] {
  if ((clause.support && !isCompared.test(clause.text)) || !isLong(clause.text) || !opensSubordinate.test(clause.text))
    return [clause];
  for (const comma of clause.text.matchAll(/,\s+/g)) {
    const front = clause.text.slice(0, comma.index);
    const rest = clause.text.slice(comma.index + comma[0].length);
    if (
      depthAt(clause.text, comma.index) > 0 ||
      /^(?:(?:and|or|but|which|who|where|when)\b|(?:as|like)\s[^,]*,)/.test(rest)
    )
      continue;
    if (
      goesOnAsList(rest) ||
      endsAside(rest) ||
      beginsBehindAside(rest) ||
      doesSo.test(rest) ||
      givesExample.test(front)
    )
      continue;
    // "Because boats leak -- and if they do, we row", "while boats sank – most of them old – nets | and ropes …": the claim has begun behind the dash.
    if (beginsBehindDash(front.replace(/^\S+\s+/, ''))) continue;
    // "If the quay fails, the boats of Oslo, | Brenna and Lysvik will leave": the first of them stands before the comma.
    if (front.includes(',') && severalNames.test(rest)) continue;
    // "…, so that the boats will, by default, take …": a verb behind a second comma is no order.
    const isTold = isOrder(words(rest)) && !front.includes(',');
    const main = rest.replace(/^then\s+/i, '');
    // "If the boat leaks, then …", "When a crew rows a race, they …": behind the only comma, or a "then", the claim must begin.
    const isPlain = main !== rest || (opensCondition.test(front) && isOnlyComma(clause.text, comma.index));
    // "When comparing May 5, | 2030, with …": the comma stands inside a date.
    if (insideDate.test(front) && /^\d{4}\b/.test(rest)) continue;
    if (!isPlain && !isCompared.test(front) && !isClause(front.replace(/^\S+\s+/, ''))) continue;
    if (!isTold && !(isClause(main) && (main !== rest || opensClause(main)))) continue;
    const claim = capitalised(main);
    // "While waiting for the tide": what went on meanwhile is no condition.
    const support = `${front[0]?.toLowerCase()}${front.slice(1)}`;
    const isMeanwhile = /^while\s[a-zß-ɏ]+ing\s/i.test(front) || isCompared.test(front);
    return isMeanwhile ? [{ support, ...clause, text: claim }] : [bindTo(claim, support, clause)];
  }
  return [clause];
}

/** "If a boat is long, e.g., | a cutter, the keeper …": the example stands in front of the claim. */
const givesExample = /[\s,(](?:e\.g|i\.e|for example|for instance)\.?$/i;

const severalNames = /^(?:\p{Lu}[^\s,]*(?:,\s|\s(?=and\s\p{Lu}))){1,8}and\s\p{Lu}|^\p{Lu}[^\s,]*\sand\s\p{Lu}/u;

/** "When comparing this year with the last": how somebody came to see it. */
const isCompared = /^when\s(?:comparing|looking|adding|counting|reviewing)\s/i;

const insideDate = /\s\p{Lu}\p{Ll}+\.?\s\d{1,2}$/u;

/** "If the keeper sees a light", "when using a rope": it is a condition, whatever its verb. */
const opensCondition = /^(?:(?:(?:even\s+)?if|when|whenever|once|unless)\s\S+\s\S|no matter\s)/i;

/** Whether no comma but one parts a text; those inside brackets and quotations part nothing of it. */
function isOnlyComma(text: string, at: number): boolean {
  return [...text.matchAll(/,\s/g)].every(({ index }) => index === at || depthAt(text, index) > 0);
}

const opensSubordinate =
  /^(?:(?:even\s+)?(?:if|when|though)|whenever|although|once|now that|as soon as|because|since|as(?!\sof\s)|after|before|unless|until|while|no matter (?:how|what|who|where|when|which|whether))\s/i;

/** "With 40 ferries and a new harbour, the town is …": what stands before a long clause stands below it. */
export function fronted(clause: Clause): Clause[] {
  if (clause.support || !isLong(clause.text)) return [clause];
  const found = frontOf(clause.text);
  if (!found || depthAt(clause.text, found[0].length) > 0) return [clause];
  const rest = clause.text.slice(found[0].length);
  if (endsAside(rest) || doesSo.test(rest)) return [clause];
  const order = isOrder(words(rest));
  if (!order && (!isClause(rest) || !opensClause(rest))) return [clause];
  // "Mending the wall costs a fortune, money that …": the clause has begun long before the comma.
  if (
    /^(?!(?:excluding|barring|following|including)\s)\S+ing\s/i.test(found[0]) &&
    (isClause(found[0].replace(/,\s+$/, '')) || /^\p{Ll}+\s(?:that|which|who)\s/u.test(rest))
  )
    return [clause];
  // "In the north, the parts that we know, that's not enough": what is named in between is no subject.
  if (namedBetween.test(rest)) return [clause];
  // "In bees the proof is thin, mostly because …": what stands in front is the clause itself.
  if (reason.test(rest)) return [clause];
  if (words(found[0]).length < 3 || /^(?:(?:where|(?:of\s+)?(?:which|whom)|who|when)\b|[^\s,]+,)/.test(rest))
    return [clause];
  const text = capitalised(rest);
  // "Like the mill, if the wind turns, the ferry …": the condition is what must be told.
  const [told] = subordinate({ text });
  const isScope =
    scoped.test(clause.text) ||
    ranges.test(found[0]) ||
    (within.test(found[0]) && (time.test(found[0]) || version.test(found[0])));
  if (told?.bound && !isScope) return [told];
  // "For a large crew, if there is room, …": for whom and in which case stand below it one behind the other.
  const both = told?.bound && told.support ? `${found[0]}${told.support}` : '';
  if (told && both !== '' && words(both).length <= mostBoth) return [bindTo(told.text, both, clause)];
  // "For large towns, their harbour is the way …", "Looking at the old yards, the town owns half of them": whose, or of what, stands in front.
  const isWhose =
    (ofFront.test(found[0]) && /^(?:its|their|his|her)\s/i.test(rest)) || /\b(?:of|for|to) them\b/.test(rest);
  // "By mooring at the bow, crews can wait for hours": what they can do is true of those who do so.
  const isMeans = byDoing.test(found[0]) && enabled.test(rest);
  const isBound = order || isScope || isWhose || isMeans || isMeantInFront(found[0], rest) || later.test(clause.text);
  return [isBound ? bindTo(text, found[0], clause) : { text, support: found[0] }];
}

/** In words: what a line below a point holds. */
const mostBoth = 14;

/** What stands in front of a clause, to its last comma: "with ropes, nets, and a good lamp, …" has several. */
function frontOf(text: string): [string] | undefined {
  let [front] = inFront.exec(text) ?? later.exec(text) ?? [];
  while (front !== undefined && isMore(text.slice(front.length), front)) {
    const comma = text.indexOf(', ', front.length);
    front = comma < 0 ? undefined : text.slice(0, comma + 2);
  }
  return front === undefined ? undefined : [front];
}

/** Whether a list that began in front of a clause goes on. */
function isMore(rest: string, front: string): boolean {
  // "From the bow to the stern, keel to mast, …".
  const spans = /^from\s[^,]+\sto\s/i.test(front) && /^[^,]{2,40}\sto\s[^,]{2,40},\s/.test(rest);
  // "On Thursday, November 7, …", "On Thursday, 7 November, …".
  const dated = /^(?:\p{Lu}\p{Ll}+\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:\.|st|nd|rd|th)?\s\p{Lu}\p{Ll}+),\s/u.test(
    rest,
  );
  return spans || dated || isOneOfTwo(front, rest) || goesOnAsList(rest) || /^(?:and|or)\s|^\p{Ll}+,\s/u.test(rest);
}

/** "Despite a year of unusual, | quiet tides, the harbour …": two words for one thing, of which the first stands before the comma. */
function isOneOfTwo(front: string, rest: string): boolean {
  const [, thing = '', claim = ''] = /^(\p{Ll}+(?:\s\p{Ll}+){1,3}),\s+(.*)$/su.exec(rest) ?? [];
  if (thing === '' || !describes.test(front) || pronounSubject.test(thing) || isFronted(thing)) return false;
  return (
    !isClause(front.replace(/^\S+\s+/, '').replace(/,\s+$/, '')) && finiteVerb(words(thing)) < 0 && opensClause(claim)
  );
}

const describes = new RegExp(String.raw`\s\p{Ll}+(?:${describing}|ed),\s+$`, 'u');

/** "Rather than wait for the tide, the crew does so at night": does what stands in front of it. */
const doesSo = /\s(?:do|does|did|doing|done) so(?!\s(?:much|many|that)\b)(?=\s|$)/i;

/** What may stand in front of a clause, and its comma. */
const inFront =
  /^(?:with|by|upon|through|after|before|between|during|under|over|since|within|among|across|near|behind|in|at|on|[a-zß-ɏ]{3,}ing|(?:while|when)\s[a-zß-ɏ]+ing|(?:much|just|quite|rather)\slike|rather than|instead of|despite|given|thanks to|because of|due to|as part of|in addition to|in order to|to|from|beyond|unlike|like|alongside|throughout|for)\s[^,:]{6,100},\s+(?=\S)/i;

/** "40 days and 300 letters later, …": how long after. */
const later =
  /^(?:\d|an?\s|(?:many|some|several|two|three|four|five|six|seven|eight|nine|ten)\s)[^,:]{3,90}\s(?:later|earlier|ago|on),\s+(?=\S)/i;

const byDoing = /^by\s(?:\p{Ll}+ly\s)?\p{Ll}+ing\s/iu;
const enabled = /^[^,;]*?\s(?:can|could|may|might|will|would|(?:is|are|be) able to)\s/u;

const ofFront = /^(?:for|like|unlike)\s(?!\p{Ll}+ing\s)/iu;

const namedBetween = /^[^,]+,\s(?:that|this|it|they)(?:['’](?:s|re)|\s(?:is|are|was|were))\s/;

/** What a clause goes on with, and none begins with. */
const reason = /^(?:mostly|mainly|partly|largely|perhaps|probably|simply|just|only)?\s*(?:because|so that|since|as)\s/i;

/** "In some towns, …", "To some extent, …", "For boats that leak, …", "Rather than wait, …": how far, where, for whom, or instead of what, is said with it. */
const scoped =
  /^(?:to\s(?:some|an?\s(?:\p{L}+\s)?)\s?(?:extent|degree)\b|for the most part\b|by\s(?:some|many|most)\s|for\s(?:(?!\p{Ll}+ing\s|(?:its|their|his|her|my|our|your)\spart\b|the\s(?:record|sake|purposes?)\b|(?:example|instance|reference|convenience|simplicity|clarity|good|all)\b)|[^,]*\s(?:that|which|who|without)\s)|(?:in|at|on|between|during|under|over|since|within|among|across|near|rather than|instead of|depending|assuming|considering|barring|excluding)\s)/iu;

/** "For all of fiscal 2031, …", "By the end of the year, …", "Until Tide 1.4, …": when it is so, is said with it. */
const within = /^(?:for|by|from|through|throughout|until|before)\s(?!\p{Ll}+ing\s)/iu;

/** "Tide 1.4"; but "some 1.4 tonnes" is an amount. */
const version = /(?<!^)\b\p{Lu}\S*\s\d+(?:\.\d+)+/u;

/** "From Tide 1.2 through Tide 1.4, …", "From bow to stern, …": from where to where it is so. */
const ranges = /^from\s[^,]*\s(?:to|through|until|till)\s/i;
