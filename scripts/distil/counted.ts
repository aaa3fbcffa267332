import { alternatives, functionWords, type LanguagePack, oncePerPack } from '#model';
import { far, fold } from './lexicon.ts';
import { unitSymbol } from './unit-symbols.ts';

const plurals =
  /^(?:people|men|women|children|staff|data|media|feet|mice|teeth|personnel|police|cattle|criteria|phenomena|alumni|lines)$/iu;
const counters =
  /^(?:多|余|餘)?\s?(平方(?:米|公里|メートル|キロ)|立方米|公里|千米|厘米|毫米|毫升|公斤|千克|摄氏度|米|吨|升|克|キロ(?:メートル|グラム)?|センチ|メートル|グラム|リットル|トン|度|[个個名家项項次件人种種台位篇本部门倍条條所座张張只辆款份句页頁字步行歳才件回本枚冊台社カ国か国ヵ国箇所店])/u;

/**
 * What stands behind a number to say what it counts: "AI startups", "years", "requests per day"; with `rateOnly` just
 * the "per day". The end is that of the last word taken.
 */
export function counted(
  text: string,
  end: number,
  digits: string,
  pack: LanguagePack,
  rateOnly = false,
): { unit: string; end: number } {
  const rest = text.slice(end, end + 90);
  const symbol = rateOnly ? undefined : unitSymbol(rest);
  if (symbol) return withRate(symbol.unit, rest, end, symbol.taken, pack);
  if (!pack.spaced || pack.numbers.counters.length > 0)
    return rateOnly ? { unit: '', end } : easternUnit(rest, end, pack);
  if (rateOnly) return withRate('', rest, end, 0, pack);
  const found = durations(pack).exec(fold(rest));
  // "20 day passes" are passes.
  const isPart = pack.tag === 'en' && /^\s(?:day|week|month|year|hour|minute)\s\p{Ll}+s(?!\p{L})/u.test(rest);
  const duration = isPart && !/^(?:1|one)$/iu.test(digits) ? null : found;
  if (duration) return withRate(rest.slice(1, duration[0].length), rest, end, duration[0].length, pack);
  const joined = /^-(\p{Ll}[\p{L}]*)(?:-\p{Ll}+)?/u.exec(rest);
  if (joined) return { unit: joined[1] ?? '', end: end + joined[0].length };
  const taken = noun(rest, digits, pack);
  return taken === ''
    ? { unit: '', end }
    : withRate(taken.trim().replace(/^(?:of|de)\s+|^d['’]/u, ''), rest, end, taken.length, pack);
}

const durations = oncePerPack((pack) => new RegExp(`^[\\s-](${alternatives(pack.numbers.durations)})${far}`));

/** The words up to the noun that is counted, blanks and all; empty where there is none within three words. */
function noun(rest: string, digits: string, pack: LanguagePack): string {
  const small = functionWords(pack);
  let taken = '';
  const single = /^(?:1|one)$/iu.test(digits);
  const link = /^(?:fr|es)$/u.test(pack.tag)
    ? /^\s+(?:de\s+|d['’])?/u
    : pack.tag === 'en'
      ? /^\s+(?:of\s+(?=\p{Ll}))?/u
      : /^\s+/u;
  for (let count = 0; count < 4; count++) {
    const after = rest.slice(taken.length);
    const blank = (count === 0 ? link : /^\s+/u).exec(after)?.[0];
    if (blank === undefined || (blank.trim() !== '' && pack.tag === 'en' && !/^(?:\p{L}|\s)+$/u.test(digits)))
      return '';
    const word = /^[\p{L}][\p{L}\p{N}'’./+-]*/u.exec(after.slice(blank.length))?.[0].replace(/[.'’/-]+$/u, '') ?? '';
    if (word === '' || small.has(word.toLowerCase())) return single && count > 0 ? taken : '';
    taken += blank + word;
    if (isCounted(word, pack)) return takesObject(rest.slice(taken.length), pack) ? '' : taken;
    const next = rest[taken.length] ?? '';
    if (/[,;:.!?)(—–”"]/u.test(next)) return single ? taken : '';
  }
  return '';
}

/** "22 offers all of it": what looks like a plural is a verb if an article or a determiner follows. */
function takesObject(after: string, pack: LanguagePack): boolean {
  const next = /^\s+([\p{L}'’]+)/u.exec(after)?.[1]?.toLowerCase();
  return (
    next !== undefined &&
    pack.tag === 'en' &&
    (pack.articles.includes(next) || /^(?:all|its|their|your|our|better|every)$/u.test(next))
  );
}

function isCounted(word: string, pack: LanguagePack): boolean {
  if (pack.tag === 'de') return /^\p{Lu}/u.test(word);
  if (pack.tag === 'fr' || pack.tag === 'es') return /^\p{Ll}/u.test(word);
  if (pack.tag !== 'en') return false;
  return (
    plurals.test(word) ||
    (/[^suiy]s$/u.test(word) && word.length > 3 && !/['’]s$/u.test(word)) ||
    /(?:nes|ies|ues|uis)$/u.test(word)
  );
}

/** "per day", "a week", "each": without it the number would say something else. */
function withRate(
  unit: string,
  rest: string,
  end: number,
  taken: number,
  pack: LanguagePack,
): { unit: string; end: number } {
  const rate = rates(pack).exec(fold(rest.slice(taken)));
  if (!rate) return { unit, end: end + taken };
  const told = rest.slice(taken, taken + rate[0].length);
  return { unit: (unit + told).trim(), end: end + taken + told.length };
}

const rates = oncePerPack((pack) => {
  const time = alternatives(pack.numbers.durations);
  const often = 'each|daily|weekly|monthly|yearly|annually|täglich|jährlich';
  const word = `(?:${often})(?!\\s[a-z]+s${far})`;
  return new RegExp(
    `^\\s(?:per\\s(?:(?:square|cubic)\\s)?[a-z]+|(?:an?|every|each|pro|par|por|al|im)\\s(?:${time})|${word})${far}`,
  );
});

const ownCounters = oncePerPack(({ numbers }) => new RegExp(`^\\s?(${alternatives(numbers.counters)})`));
const easternDurations = oncePerPack((pack) => new RegExp(`^\\s?(${alternatives(pack.numbers.durations)})`));

function easternUnit(rest: string, end: number, pack: LanguagePack): { unit: string; end: number } {
  const duration = easternDurations(pack).exec(rest);
  const counter = duration ?? (pack.spaced ? ownCounters(pack) : counters).exec(rest);
  return counter ? { unit: counter[1] ?? '', end: end + counter[0].length } : { unit: '', end };
}
