import { withoutAdjunct, withoutSubjectPhrase } from './adjunct.ts';
import { withoutAnaphor } from './anaphor.ts';
import { withoutAsides } from './asides.ts';
import { goesOnAsList } from './clauses/in-list.ts';
import { finish } from './finish.ts';
import { isMeantInFront } from './meant-in-front.ts';
import { depthAt, isClause } from './syntax.ts';
import { time } from './times.ts';
import { isBase, isPlainlyFinite, words } from './verbs.ts';
import { withoutVerdictBehind } from './verdict-behind.ts';

/**
 * Shorter forms of a clause, each made of its own words in their order, the longest first. The order of the cuts is that of
 * what is missed least: fronted phrases without a date, asides in brackets and dashes, appositions, other measures, an anaphoric subject,
 * the copula, the auxiliary, intensifiers, adjuncts at the end. Numbers, qualifiers, negations, hedges and names inside
 * what is kept are never touched.
 */
export function compress(clause: string): string[] {
  const forms: string[] = [];
  let text = clause;
  const keep = (next: string) => {
    const tidy = finish(next);
    if (tidy && tidy !== text && tidy.length < text.length + 1 && words(tidy).length >= 2) {
      text = tidy;
      forms.push(text);
    }
  };
  keep(withoutFront(text));
  keep(withoutBrackets(text));
  keep(withoutAsides(text));
  keep(withoutOtherAmounts(text));
  keep(withoutAnaphor(text));
  keep(text.replace(/(?<=\S)(?<!\bbut) also(?= \S)/, ''));
  keep(withoutIntensifiers(text));
  keep(withoutVerdictBehind(text));
  keep(withoutSubjectPhrase(text));
  for (let i = 0; i < 3; i++) keep(withoutAdjunct(text));
  return forms;
}

const digits = /\d/;

/** "To support its plans, X did Y" → "X did Y", unless what stands in front is a date, a figure or a condition. */
function withoutFront(text: string): string {
  const match =
    /^(?:by|with|through|beyond|to|in order to|in addition to|as part of|throughout|along with|together with|alongside|despite|given|thanks to|due to|because of|like|currently|generally|overall|ultimately|importantly|interestingly|unfortunately|fortunately|additionally|finally|today|now)\b[^,]*,\s+/i.exec(
      text,
    );
  if (!match) return text;
  const front = match[0];
  const rest = text.slice(front.length);
  if (digits.test(front) || (time.test(front) && !/^to\b/i.test(front)) || depthAt(text, front.length) > 0) return text;
  if (/\b(?:not|no|never|without|only|if|unless)\b/i.test(front)) return text;
  if (/^(?:today|now|currently)\b/i.test(front)) return text;
  // "To the caller, it is slow": for whom it is so, and not what it is done for.
  const [opening = '', next = ''] = words(front);
  if (/^to$/i.test(opening) && !isBase(next) && !felt.test(front)) return text;
  // "Because of the yard's fame, its boats are dear": whose, stands in front.
  if (/^(?:its|their|his|her)\s/i.test(rest) && /\p{Lu}|['’]s?\s/u.test(front.slice(1))) return text;
  if (isMeantInFront(front, rest)) return text;
  if (/^(?:where|which|who|whose|when|while|and|or)\b/.test(rest) || goesOnAsList(rest)) return text;
  // "By lending a boat, you can help": it is what makes it possible.
  if ((/^(?:by|with|through|given)\b/i.test(front) && able.test(rest)) || onlyWith.test(front) || named.test(front))
    return text;
  return isClause(rest) && !isPlainlyFinite(words(rest)[0] ?? '') ? rest : text;
}

/** "With calm water, the crew has time": it is so only then; "with the help of the town, …" tells how it came about. */
const onlyWith =
  /^[Ww]ith\s(?!(?:the|its|their|his|her|our|my|your|this|that|these|those|all|help|support|more|over|nearly|almost|about)\b)\p{Ll}\S*(?:\s\p{Ll}[^\s,]*){0,2},/u;

/** "With Gullway, we keep two lists": with nothing else. */
const named = /^[Ww]ith\s\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){0,2},/u;

/** "To the surprise of the town, …": how it was taken. */
const felt = /\b(?:surprise|relief|delight|dismay|horror|astonishment|shock|amazement|disappointment)\b/i;

const able = /^[^,]*?\b(?:can|could|may|might|will be able to)\s/;

/**
 * "(…)" goes, unless it holds a figure in few words or behind one: an amount in another currency is part of the amount. What says how
 * far the clause holds stays, "(in calm weather only)", and so does what no blank parts from its word: `moor(boat)`, "boat(s)".
 */
function withoutBrackets(text: string): string {
  return text.replace(
    /(\S*)(\s+[([]([^()[\]]*)[)\]])(?![\p{L}\p{N}([])/gu,
    (all, before: string, bracket: string, inside: string) => {
      if (/^(?:https?:|www\.)/.test(inside)) return before;
      // "Each boat is a [floating house]": what only a word of the clause leads to is no aside.
      if (bracket.trimStart().startsWith('[') && leadsTo.test(before)) return all;
      const isAmount = digits.test(inside) && (digits.test(before) || words(inside).length < longAside);
      return isAmount || (limits.test(inside) && !forExample.test(inside)) ? all : before;
    },
  );
}

const leadsTo = /^(?:an?|the|of|in|on|to|for|from|with|by|and|or|is|are|see)$/i;

const limits =
  /\b(?:not|no|never|none|only|except|excluding|unless|without|but|if|notwithstanding|at (?:least|most))\b|n['’]t\b/i;

/** "(e.g. if the mast is loose)": one case of several, and no limit. */
const forExample = /^(?:e\.\s?g\.|eg,|for example|for instance)/i;

/** In words: what stands in brackets and is longer, is told beside the clause. */
const longAside = 6;

/** "It fell 2.2 percent, or 62 cents, to $17": the same told by another measure goes; "two percent, or three percent" is another amount. */
function withoutOtherAmounts(text: string): string {
  if (!text.includes(', or ') || /\b(?:either|whichever|whether)\b/i.test(text)) return text;
  return text.replace(otherAmount, (found, before: string, other: string, comma = '') => {
    const [kind, another] = [before, other].map((one) => one.replace(/[\d.,\s]/g, ''));
    return kind === '' || kind === another || !measured.test(before + other) ? found : before + comma;
  });
}

const otherAmount =
  /([$€£¥]?\d[^\s,]*(?:\s(?!or\b)\p{L}+){0,4}), or (?:(?:about|nearly|almost|roughly|around) )?([$€£¥]?\d[^\s,]*(?:\s(?:million|billion))?(?:\s(?:per ?cent|percent|cents?|pence|pennies))?(?:\s(?:an?|per|each)\s\p{Ll}+)?)(?:,(?=\s(?:from|to|in|by|at|on|for|since|after|as|with|compared|an?\s(?:year|month|week|quarter)|last)\b)|(,)|(?=$|\s(?:from|to|in|by|at|on|for)\s))/gu;

const measured = /[$€£¥%]|cents?\b|pence\b/;

const intensifier =
  /\b(?:very|really|truly|quite|incredibly|extremely|highly|simply|actually|certainly|definitely|essentially|basically|literally|indeed|especially|particularly|notably|of course|in fact|as well(?!\s+as\b))\s+(?!\d)/gi;

function withoutIntensifiers(text: string): string {
  return text.replace(intensifier, (found, offset: number) => {
    const [before, after] = [text.slice(0, offset), text.slice(offset + found.length)];
    // "Likely or highly likely": without the word the two are one.
    const isKept = offset === 0 || /(?:,\s*|\b(?:not|as|so|too|or|than)\s+)$/i.test(before);
    // `They are “very happy”`: what somebody said stays as it was said.
    return isKept || depthAt(text, offset) > 0 || !suits(before, after) ? found : '';
  });
}

/** "An incredibly simple boat" is no "an simple boat". */
function suits(before: string, after: string): boolean {
  const article = /\b(an?)\s+$/i.exec(before)?.[1]?.toLowerCase();
  return article === undefined || (article === 'an') === /^[aeiou]/i.test(after);
}
