import { alternatives, functionWords, type LanguagePack, oncePerPack } from '#model';
import { isThird } from '../english/verbs.ts';
import { far, fold } from '../lexicon.ts';
import { isOne } from './numbers.ts';
import { unitSymbol } from './unit-symbols.ts';

/**
 * What stands behind a number to say what it counts: "AI startups", "years", "requests per day"; the end is
 * that of the last word taken.
 */
export function counted(text: string, end: number, digits: string, pack: LanguagePack): { unit: string; end: number } {
  const rest = text.slice(end, end + farthest);
  const symbol = unitSymbol(rest);
  if (symbol) return withRate(symbol.unit, rest, end, symbol.taken, pack);
  if (!pack.spaced || pack.numbers.counters.length > 0) return measured(rest, end, pack);
  const found = durations(pack).exec(fold(rest));
  // "20 day passes" are passes.
  const isPart = pack.counted.timed?.test(rest) && !isOne(digits, pack);
  const duration = isPart ? null : found;
  if (duration) {
    // "A two-year | -old yard": how old it is, and no two years.
    const age = /^-\p{Ll}+/u.exec(rest.slice(duration[0].length))?.[0].length ?? 0;
    return withRate(rest.slice(1, duration[0].length), rest, end, duration[0].length + age, pack);
  }
  const joined = /^-(\p{Ll}[\p{L}]*)(?:-\p{Ll}+)?/u.exec(rest);
  // "six-and-a-half-hour": no unit is called "and".
  if (joined && functionWords(pack).has(joined[1] ?? '')) return { unit: '', end };
  if (joined) return { unit: joined[1] ?? '', end: end + joined[0].length };
  const one = noun(rest, digits, pack);
  const taken = one === '' ? one : one + nounBeside(rest.slice(one.length), pack);
  return taken === ''
    ? { unit: '', end }
    : withRate(taken.replace(linkOf(digits, pack), ''), rest, end, taken.length, pack);
}

/** "per day", right behind an amount whose unit is known: as `counted` gives it. */
export function rateBehind(text: string, end: number, pack: LanguagePack): { unit: string; end: number } {
  if (!pack.spaced || pack.numbers.counters.length > 0) return { unit: '', end };
  return withRate('', text.slice(end, end + farthest), end, 0, pack);
}

/** In characters: what is counted, and in what time, stands no farther behind a number. */
const farthest = 90;

const durations = oncePerPack((pack) => new RegExp(`^[\\s-](${alternatives(pack.numbers.durations)})${far}`));

/** The words up to the noun that is counted, blanks and all; empty where there is none within three words. */
function noun(rest: string, digits: string, pack: LanguagePack): string {
  const small = functionWords(pack);
  const single = isOne(digits, pack);
  let taken = '';
  for (let count = 0; count < 4; count++) {
    const after = rest.slice(taken.length);
    const blank = (count === 0 ? linkOf(digits, pack) : /^\s+/u).exec(after)?.[0];
    if (blank === undefined) return '';
    const word = wordLike.exec(after.slice(blank.length))?.[0].replace(/[.'’/-]+$/u, '') ?? '';
    const elided = /^\p{L}{1,2}['’](?=\p{L})/u.exec(word)?.[0].toLowerCase().replace('’', "'") ?? '';
    // "2031 Q1 offers": a quarter of a year, and nothing that is counted.
    if (/^[QH][1-4]$/u.test(word)) return '';
    const isSmall = [word.toLowerCase(), elided].some(
      (one) => small.has(one) || pack.negations.includes(one) || pack.counted.verbs?.includes(one),
    );
    if (word === '' || isSmall) return single && count > 0 ? taken : '';
    taken += blank + word;
    if (pack.counted.nouns.some((noun) => noun.test(word)))
      return takesObject(word, rest.slice(taken.length), pack)
        ? ''
        : taken + more(rest.slice(taken.length), word, pack);
    const next = rest[taken.length] ?? '';
    if (/[,;:.!?)(—–”"]/u.test(next)) return single ? taken : '';
  }
  return '';
}

/** "57 police | officers", "20 cattle | trucks": behind a plural that ends otherwise, the word in -s is what is counted. */
function more(after: string, word: string, pack: LanguagePack): string {
  const [found = '', next = ''] = (pack.surgery && /^\s(\p{Ll}{3,}[^su\W]s)(?!['’\p{L}])/u.exec(after)) || [];
  const isNoun = next !== '' && !when.test(next) && pack.counted.nouns.some((noun) => noun.test(next));
  return isNoun && !word.endsWith('s') && !functionWords(pack).has(next) ? found : '';
}

const when = /(?:times|ways|wards|doors|stairs|days|haps|sides)$/;

/** A word; "5G", which only says more of what is counted; or the plural of a thing that is called by a number, "twenty 787s", but no decade. */
const wordLike =
  /^(?:\p{L}[\p{L}\p{N}'’./+-]*|[2-6][DGK](?![\p{L}\p{N}])|(?!(?:\d\d)?\d0s)\d{3,4}(?:-\d{1,3})?\p{Lu}?s(?![\p{L}\p{N}]))/u;

/** "Of 400 boats | and crews": what is counted with it, unless that may be what the one with the boats does. */
function nounBeside(after: string, { surgery, counted: { nouns } }: LanguagePack): string {
  const [found = '', word = ''] =
    (surgery &&
      /^\sand\s(\p{Ll}[\p{Ll}'’-]+)(?=[,.;:!?)]|$|\s(?:in|on|at|from|to|for|with|by|across|along|near|who|that|which|are|were|have|had|will)\s)/u.exec(
        after,
      )) ||
    [];
  return word !== '' && nouns.some((noun) => noun.test(word)) && !isThird(word) ? found : '';
}

/** What parts a number from what it counts: of one in words more than a blank. */
function linkOf(digits: string, { counted: { link, linkInWords } }: LanguagePack): RegExp {
  return /^[\p{L}\s]+$/u.test(digits) ? linkInWords : link;
}

/**
 * "22 offers all of it": what looks like a plural is a verb if an article or a determiner follows, but for "40,000 visitors a year" and "20
 * times the number".
 */
function takesObject(word: string, after: string, pack: LanguagePack): boolean {
  if (pack.numbers.commonUnits.includes(word) || rates(pack).test(fold(after))) return false;
  const next = /^\s+([\p{L}'’]+)/u.exec(after)?.[1]?.toLowerCase();
  return next !== undefined && pack.counted.objects.includes(next);
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

const rates = oncePerPack(({ numbers: { durations: times }, counted: { rates: told } }) => {
  const rate = [
    ...told.phrases.map(({ source }) => source),
    // "4 Mio. Euro im Jahr 2023", "$4 a year earlier" say when, and not how often.
    `(?:${alternatives(told.beforeTime)})\\s(?:${alternatives(times)})(?!\\s(?:\\d{4}|${alternatives(told.notBefore ?? [])})${far})`,
    `(?:${alternatives(told.alone)})(?!\\s[a-z]+s${far})`,
  ];
  return new RegExp(`^\\s(?:${rate.join('|')})${far}`);
});

const measures = oncePerPack(({ numbers: { durations: times, counters }, counted: { more } }) => ({
  time: new RegExp(`^\\s?(${alternatives(times)})`),
  counter: new RegExp(`^(?:${alternatives(more)})?\\s?(${alternatives(counters)})`),
}));

/** Where it stands right behind the number, as a measure word does. */
function measured(rest: string, end: number, pack: LanguagePack): { unit: string; end: number } {
  const { time, counter } = measures(pack);
  const found = time.exec(rest) ?? counter.exec(rest);
  return found ? { unit: found[1] ?? '', end: end + found[0].length } : { unit: '', end };
}
