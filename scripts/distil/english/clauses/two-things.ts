import { finiteVerb } from '../finite-verb.ts';
import { capitalised, depthAt, isClause, opensClause, conditional } from '../syntax.ts';
import { isAuxiliary, isBase, isGerund, isPast, isThird, words } from '../verbs.ts';
import { beginsBehindAside, beginsBehindDash } from './aside.ts';
import { goesOnAsList } from './in-list.ts';
import { inRow } from './in-row.ts';
import { isLong } from './long.ts';
import { named } from './named.ts';

/** "A: B" says two things where both are clauses and the whole is long. */
export function explained(text: string): string[] {
  const at = text.search(/:\s+\p{L}/u);
  if (at < 0 || depthAt(text, at) > 0 || !isLong(text)) return [text];
  const [left, right] = [text.slice(0, at), text.slice(at + 1).trim()];
  // "To the students I say: be curious": who speaks, says it by saying it.
  if (/\bI (?:say|add|repeat|ask|answer|reply)(?: to (?:you|them))?$/.test(left) && isClause(right))
    return [capitalised(right)];
  if (saying.test(left) || ownedClaim.test(left)) return [text];
  // "A promise: that whoever asks may come in" says what the promise is.
  if (/^(?:that|whether|how|why)\s/.test(right)) return [text];
  if (words(left).length < 4 || /\b(?:following|below|this|these|it)$/i.test(left)) return [text];
  if (!isClause(left) || !isClause(right) || !opensClause(right) || inRow(text)) return [text];
  // "If the ice comes early, the town pays twice: the quay would close, …": what would come of it is told with the condition, or not at all.
  return conditional.test(left) ? [left] : [left, capitalised(named(right, left))];
}

/** What is said behind such words is somebody's, and is never told without them. */
const saying =
  /\b(?:say|says|said|asks?|asked|adds?|added|writes?|wrote|repl(?:y|ied|ies)|answers?|answered|(?:dis)?agree[sd]?|explain(?:s|ed)?|conclude[sd]?|insist(?:s|ed)?|recall(?:s|ed)?|warn(?:s|ed)?|argue[sd]?|confirm(?:s|ed)?|concur(?:s|red)?)$/i;

/** What somebody holds, says or fears. */
const held =
  'message|claim|argument|charge|accusation|fear|warning|belief|excuse|complaint|objection|reasoning|view|response|reply|pitch|promise|theory|hope|position|story|line';

/** "The message from the town was plain: the ice is gone", "The owners' excuse was simple: …": it is theirs, and not the article's. */
const ownedClaim = new RegExp(
  String.raw`(?:['’]s?|\b(?:their|his|her|its))\s(?:\p{Ll}+\s)?(?:${held})\b|\b(?:${held})\s(?:from|of|by|among)\s`,
  'iu',
);

/** "Although A, B": what is claimed, and what is only granted beside it. */
interface Conceded {
  claim: string;
  granted?: string;
  /** How the granted was told, where it may stand below the claim: "although A". */
  support?: string;
}

/** "While A, B" says two things: B, and in passing A. */
export function concession(text: string): Conceded {
  const opening = /^(?:while|although|though|even though|whereas)\s+/i.exec(text);
  if (!opening) return { claim: text };
  const rest = text.slice(opening[0].length);
  // "While waiting for the tide we had missed, the crew …": what goes on meanwhile is nobody's own clause.
  if (isGerund(words(rest)[0] ?? '')) return { claim: text };
  for (const comma of rest.matchAll(/,\s+/g)) {
    if (depthAt(rest, comma.index) > 0) continue;
    const left = rest.slice(0, comma.index);
    const right = rest.slice(comma.index + comma[0].length);
    // The comma that ends the concession stands before the second subject, not inside a list or an apposition.
    if (/^(?:when|where|which|who|and|or|but|such as|including|like|especially)\b/i.test(right) || goesOnAsList(right))
      continue;
    if (!isClause(left) || !isClause(right) || !opensClause(right)) continue;
    if (beginsBehindDash(left) || beginsBehindAside(right)) continue;
    const claim = capitalised(named(right, capitalised(left)));
    if (/^wh/i.test(text)) return { claim, granted: capitalised(left) };
    // What an "although" grants is never told alone.
    const support = text.slice(0, text.length - right.length);
    return { claim, support: support.charAt(0).toLowerCase() + support.slice(1) };
  }
  return { claim: text };
}

/** "Alibaba not only builds models but also sells them" says two things of Alibaba. */
export function notOnly(text: string): string[] {
  const match = /^(.*?)\s+not (?:only|just|merely)\s+(.+?),?\s+but\s+(?:also\s+)?(.+)$/i.exec(text);
  if (!match) return [text];
  const [, before = '', first = '', second = ''] = match;
  const subject = before.trim();
  if (words(subject).length > 7 || depthAt(text, before.length) > 0) return [text];
  const startsWithVerb = (s: string) => {
    const word = words(s)[0] ?? '';
    return isThird(word) || isPast(word) || isBase(word) || isAuxiliary(word);
  };
  if (!startsWithVerb(first) || !startsWithVerb(second)) return [text];
  const bridge = finiteVerb(words(subject)) >= 0;
  if (bridge) return [text];
  return [`${subject} ${first}`, `${subject} ${second}`];
}
