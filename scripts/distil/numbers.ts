import { alternatives, type Figure, type LanguagePack, oncePerPack } from '#model';
import { edge, far, fold, withDigits } from './lexicon.ts';

const codes = 'USD|EUR|GBP|CNY|RMB|JPY|CHF|INR|AUD|CAD|KRW|HKD|SGD|BRL|SEK|NOK|DKK|PLN|CZK|MXN|ZAR|TRY|RUB|BTC|ETH';
const signs = String.raw`(?:US|A|C|HK|NZ|S|R|CA|AU)?\$|[€£¥￥₹₩₽₺₪₫₴฿]`;
/** Whether a text holds money. */
export const currency = new RegExp(`${signs}|\\b(?:${codes})\\b|[A-Za-z]`);

/** A number as it was read, before anybody asked what it counts. */
export interface Read {
  start: number;
  end: number;
  digits: string;
  scale: string;
  /** Currency as written, or empty. */
  money: string;
  percent: boolean;
  ordinal: boolean;
  spelled: boolean;
  measure?: Figure['measure'];
}

/** Patterns that find numbers in digits or words: `any` tells quickly whether there is one, `words` finds each. */
export const numberPatterns = oncePerPack((pack) => {
  const { numbers } = pack;
  const digits = digitsOf(pack);
  const range = rangeOf(pack);
  const tens = Object.keys(numbers.spelled).filter((word) => (numbers.spelled[word] ?? 0) >= 20 && !word.includes(' '));
  const spelled = alternatives(Object.keys(numbers.spelled).filter((word) => word !== 'one'));
  const compound =
    pack.tag === 'en' ? `(?:${alternatives(tens)})-(?:one|two|three|four|five|six|seven|eight|nine)|` : '';
  const loneScales =
    pack.tag === 'en'
      ? 'one(?= (?:hundred|thousand|million|billion|trillion|in \\w+ ))|a(?= (?:hundred|thousand|million|billion|trillion)\\b)|'
      : '';
  const vague =
    pack.tag === 'en'
      ? '(?:tens|dozens|hundreds|thousands|millions|billions|trillions)(?: of (?:hundreds|thousands|millions|billions|trillions))?(?= of )|'
      : '';
  const fractions = alternatives(Object.keys(numbers.fractions));
  // "几十位", "数百人": several tens are no ten.
  const from = pack.spaced ? edge : '(?<![几幾数數好一二两三四五六七八九十百千])';
  const to = pack.spaced ? far : '';
  const word = `${from}(?:(?<fraction>${fractions})|(?<vague>${vague}(?!))|(?<word>${compound}${loneScales}${spelled}))${to}`;
  const { between: before, and } = numbers.range;
  const money = `(?:[$€£¥]|(?:${codes.toLowerCase()})\\s?)?`;
  const between =
    before.length > 0
      ? `(?<=(?:${alternatives(before)})\\s${money})${digits}\\s+(?:${alternatives(and)})\\s+${money}${digits}|`
      : '';
  const number = `(?<!\\d|\\d[.,])(?<digits>${between}${digits}(?:${range}${digits})?)`;
  return {
    any: new RegExp(`\\d|${from}(?:${fractions}|${vague}${compound}${loneScales}${spelled})${to}`),
    words: new RegExp(`${number}|${word}`, 'g'),
    after: afterNumber(pack),
  };
});

/**
 * What joins the ends of a range: a dash, or a word such as "to", but not of "from 180 to 240", which goes from the one to the other.
 * Where words are not spaced, the unit may be told with both ends: "300元到800元".
 */
function rangeOf({ spaced, numbers: { range } }: LanguagePack): string {
  const dash = String.raw`\s?[–—-]\s?(?=\d)`;
  if (!spaced) return String.raw`(?:${dash}|[^\s\d，。、；]{0,2}?(?:${alternatives(range.to)})\s?(?=\d))`;
  const from = alternatives(range.from);
  const word = String.raw`(?<!${edge}(?:${from})\s[$€£¥]?[\d.,]+)\s(?:${alternatives(range.to)})\s(?=\d)`;
  return range.to.length > 0 ? `(?:${dash}|${word})` : `(?:${dash})`;
}

/** Steps in which Chinese, Japanese and Korean write a number: "1万2千", "4만 8,700". */
const step = String.raw`(?:\d[\d,]*(?:\.\d+)?(?:[千万萬亿億]|[천만억조]\s?))`;

function digitsOf(pack: LanguagePack): string {
  if (isGlued(pack)) return String.raw`(?:${step}*\d{1,3}(?:,\d{3})+(?:\.\d+)?|${step}*\d+(?:\.\d+)*)`;
  // "90 000": typed with a plain space in all languages but English, where "route 66 100" is no number.
  const space = pack.tag === 'en' ? '' : ' ';
  // Of a language that nobody wrote a pack for, nobody knows what a comma parts.
  if (Object.keys(pack.numbers.scales).length === 0)
    return String.raw`(?:\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)`;
  if (pack.numbers.decimal === '.')
    return String.raw`(?:\d{1,3}(?:[,\u00a0\u202f${space}]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*)`;
  return String.raw`(?:\d{1,3}(?:[.\u00a0\u202f'${space}]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*)`;
}

const afterNumber = (pack: LanguagePack) => {
  const { scales, percent, currencies, ordinals } = pack.numbers;
  const short = ['k', 'm', 'b', 't', 'mm'];
  const long = Object.keys(scales).filter((scale) => !short.includes(scale));
  const to = isGlued(pack) ? '' : far;
  return {
    ordinal: new RegExp(`^(?:${alternatives(ordinals)})${far}`),
    scale: new RegExp(`^\\+?[\\s-]?(${alternatives(long)})${to}`),
    letter: /^([KMBT]|k|(?:mm|m|b|t))(?![A-Za-z0-9])/,
    percent: new RegExp(`^[\\s-]?(?:${alternatives(percent)})${to && `(?:(?<![a-z])|${to})`}`),
    money: new RegExp(
      `^\\s?(${signs.toLowerCase()}|(?:${codes.toLowerCase()})\\b|(?:${alternatives(currencies)})${to})`,
    ),
  };
};

/** Whether what is counted stands right behind its number, with no blank that would part the two. */
function isGlued({ spaced, numbers: { counters } }: LanguagePack): boolean {
  return !spaced || counters.length > 0;
}

const sharesBefore = oncePerPack(
  ({ numbers }) => new RegExp(`(?<![0-9A-Za-z_/])(?:${alternatives(numbers.shares)})\\s?$`),
);

const moneyBefore = new RegExp(`${edge}(?:${signs}|(?:${codes})\\s?)$`);

/** Reads the number at a match: its currency, scale and per cent, before and behind. Undefined for what is no number. */
export function amount(text: string, match: RegExpExecArray, pack: LanguagePack): Read | undefined {
  const { digits, fraction, vague, word } = match.groups ?? {};
  const start = match.index;
  let end = start + match[0].length;
  const read: Read = {
    start,
    end,
    digits: text.slice(start, end),
    scale: '',
    money: '',
    percent: false,
    ordinal: false,
    spelled: digits === undefined,
  };
  if (fraction !== undefined) return shareInWords(text, read, pack);
  if (vague !== undefined) return read;
  const patterns = numberPatterns(pack).after;
  const odd = digits === undefined ? undefined : otherForm(text, read);
  if (odd !== undefined) return odd;
  const outOf = inWords(text, read, word ?? digits ?? '');
  if (outOf) return outOf;
  const before = digits === undefined ? null : moneyBefore.exec(text.slice(Math.max(0, start - 5), start));
  if (before) {
    read.money = before[0].trim();
    read.start = start - before[0].length;
  }
  const ordinal = digits === undefined ? null : patterns.ordinal.exec(text.slice(end, end + 6));
  if (ordinal) return { ...read, ordinal: true, end: end + ordinal[0].length };
  const share = digits === undefined ? null : sharesBefore(pack).exec(fold(text.slice(Math.max(0, start - 8), start)));
  if (share) return { ...read, start: start - share[0].length, percent: true };
  const rest = () => text.slice(end, end + 24);
  const letter = digits === undefined ? null : patterns.letter.exec(rest());
  const scale =
    patterns.scale.exec(fold(rest())) ?? (letter && (read.money || /[KMBTk]/u.test(letter[1] ?? '')) ? letter : null);
  if (scale) {
    end += scale[0].length;
    read.scale = text.slice(end - (scale[1] ?? '').length, end);
  }
  const percent = patterns.percent.exec(fold(rest()));
  if (percent) return { ...read, percent: true, end: end + percent[0].length };
  const money = patterns.money.exec(fold(rest()));
  if (money) {
    end += money[0].length;
    read.money ||= text.slice(end - (money[1] ?? '').length, end);
  }
  return { ...read, end };
}

/** "16:10", "24/7", "3:30": numbers that belong together and count nothing. */
function otherForm(text: string, read: Read): Read | undefined {
  const after = /^(?::\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\/\d+(?:\/\d+)?|\s?[x×]\s?\d+)(?![\d%])/u.exec(
    text.slice(read.end, read.end + 12),
  );
  if (!after) return undefined;
  const end = read.end + after[0].length;
  return { ...read, end, digits: text.slice(read.start, end), measure: 'other' };
}

/** "two thirds of", "half of the", "cut in half". */
function shareInWords(text: string, read: Read, pack: LanguagePack): Read | undefined {
  const after = text.slice(read.end, read.end + 12);
  const before = text.slice(Math.max(0, read.start - 4), read.start);
  const counts = pack.tag !== 'en' || /^ (?:of|the|a|an|its|their|all)\b/iu.test(after) || /\bin $/iu.test(before);
  const part = /^ of (?:the )?(?:year|month|century|decade|\d{4})\b/iu.test(after);
  return counts && !part ? { ...read, measure: 'share' } : undefined;
}

/** "eight out of ten", "one in five". */
function inWords(text: string, read: Read, first: string): Read | undefined {
  const after =
    /^ (?:out of|in|von|sur|de cada)(?: every)? (?:\d{1,4}|three|four|five|six|seven|eight|nine|ten|twenty|hundred|zehn|dix|diez)(?![\p{L}\p{N}%]|[.,]\d)/u.exec(
      text.slice(read.end, read.end + 22),
    );
  if (!after || (/ in /u.test(after[0]) && !/^(?:1|one)$/iu.test(first))) return undefined;
  const end = read.end + after[0].length;
  return { ...read, end, digits: text.slice(read.start, end), measure: 'share' };
}

/** What a number is worth: of a range its first end, of "tens of millions" the scale. */
export function amountOf(read: Read, pack: LanguagePack): number {
  const { scales, spelled, fractions } = pack.numbers;
  const lower = read.digits.toLowerCase().replace(/’/gu, "'");
  const scale = scales[read.scale.toLowerCase()] ?? 1;
  if (!read.spelled) return round(greater(read.digits, pack) + plainNumber(smallest(read.digits), pack) * scale);
  if (fractions[lower] !== undefined) return fractions[lower];
  if (spelled[lower] !== undefined) return spelled[lower] * scale;
  if (lower === 'one' || lower === 'a') return scale;
  const [tens, ones] = lower.split('-');
  if (ones !== undefined && spelled[ones] !== undefined) return ((spelled[tens ?? ''] ?? 0) + spelled[ones]) * scale;
  return lower.split(' of ').reduce((product, word) => product * (scales[word] ?? (word === 'tens' ? 10 : 12)), 1);
}

/** Of "1万2" before "千" the "1万": what stands before the last step of a number that is written in steps. */
function greater(digits: string, { numbers: { scales } }: LanguagePack): number {
  const steps = [...digits.matchAll(/(\d[\d,]*(?:\.\d+)?)([千万萬亿億천만억조])(?=\s?\d)/gu)];
  return steps.reduce(
    (sum, [, ones = '', scale = '']) => sum + Number(ones.replace(/,/gu, '')) * (scales[scale] ?? 1),
    0,
  );
}

function smallest(digits: string): string {
  return digits.replace(/^.*[千万萬亿億천만억조]\s?(?=\d)/u, '');
}

function plainNumber(digits: string, pack: LanguagePack): number {
  const first = /\d[\d.,' \u00a0\u202f]*/u.exec(withDigits(digits))?.[0].replace(/[., ]+$/u, '') ?? '0';
  const bare = first.replace(/[ \u00a0\u202f']/gu, '');
  if (pack.numbers.decimal === '.' && !/^\d+,\d{1,2}$/u.test(bare)) return Number.parseFloat(bare.replace(/,/gu, ''));
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(bare) ? bare.replace(/\./gu, '') : bare;
  return Number.parseFloat(grouped.replace(',', '.'));
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
