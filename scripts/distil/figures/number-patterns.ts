import { alternatives, type LanguagePack, oncePerPack } from '#model';
import { edge, far } from '../lexicon.ts';

/** The ISO codes of currencies. */
export const codes =
  'USD|EUR|GBP|CNY|RMB|JPY|CHF|INR|AUD|CAD|KRW|HKD|SGD|BRL|SEK|NOK|DKK|PLN|CZK|MXN|ZAR|TRY|RUB|IDR|THB|HUF|RON|BTC|ETH';
/** Short for a currency before its amount, and for something else behind one: rupiah and rupees, but "20 Rp." are Swiss. */
export const ahead = 'Rp|Rs';
/** The signs of currencies, and those letters before them that are part of one. */
export const signs = String.raw`(?:US|A|C|HK|NZ|NT|S|R|CA|AU|Aus|Can)?\$|[€£¥￥₹₩₽₺₪₫₴฿]`;
/** Whether a text holds money. */
export const currency = new RegExp(`${signs}|\\b(?:${codes})\\b|[A-Za-z]`);

/** Patterns that find numbers in digits or words: `any` tells quickly whether there is one, `words` finds each. */
export const numberPatterns = oncePerPack((pack) => {
  const { numbers } = pack;
  const digits = digitsOf(pack);
  const range = rangeOf(pack);
  const spelled = alternatives(Object.keys(numbers.spelled).filter((word) => !(word in numbers.lone)));
  const ones = Object.entries(numbers.lone).map(([one, { source }]) => `${one}(?=${source})`);
  const inWords = [...(pack.spaced ? [tensAndOnes(pack)] : [hanSteps]), ...ones, spelled].join('|');
  const rough = numbers.rough.map(({ source }) => source).join('|') || '(?!)';
  const fractions = alternatives(Object.keys(numbers.fractions));
  // "几十位", "数百人": several tens are no ten.
  const from = pack.spaced ? edge : '(?<![几幾数數好一二两三四五六七八九十百千])';
  const to = pack.spaced ? far : '';
  const word = `${from}(?:(?<fraction>${fractions})|(?<vague>${rough})|(?<word>${inWords}))${to}`;
  const number = `(?<!\\d|\\d[.,])(?<digits>${betweenTwo(pack)}${digits}(?:${range}${digits})?)`;
  return {
    any: new RegExp(`\\d|${from}(?:${fractions}|${rough}|${inWords})${to}`),
    words: new RegExp(`${number}|${word}`, 'g'),
    after: afterNumber(pack),
  };
});

/** "两万八千", "二十五": a number in words of more than one step. */
const hanSteps =
  '十?[一二两兩三四五六七八九][十百千万萬亿億]+(?:[一二两兩三四五六七八九][十百千万萬亿億]+)+[一二三四五六七八九]?|[二三四五六七八九]十[一二三四五六七八九](?![十百千万萬亿億])';

/** "twenty-five", and "twenty five", which is another thing before "five-year-olds". */
function tensAndOnes({ numbers: { spelled, ones } }: LanguagePack): string {
  const tens = Object.keys(spelled).filter((word) => (spelled[word] ?? 0) >= 20 && !word.includes(' '));
  return ones.length > 0 ? `(?:${alternatives(tens)})(?:-|\\s(?=[a-z]+(?!-)\\b))(?:${alternatives(ones)})` : '(?!)';
}

/** "between 5 and 8", of which "between" is no part. */
function betweenTwo(pack: LanguagePack): string {
  const { between, and } = pack.numbers.range;
  const money = `(?:[$€£¥]|(?:${codes.toLowerCase()})\\s?)?`;
  const digits = digitsOf(pack);
  return between.length > 0
    ? `(?<=(?:${alternatives(between)})\\s${money})${digits}\\s+(?:${alternatives(and)})\\s+${money}${digits}|`
    : '';
}

/**
 * What joins the ends of a range: a dash, or a word such as "to", but not of "from 180 to 240", which goes from the one to the other.
 * Where words are not spaced, the unit may be told with both ends: "300元到800元".
 */
function rangeOf({ spaced, numbers: { range } }: LanguagePack): string {
  // "10%-20%", "$10–$20": so may its sign be.
  const dash = String.raw`(?:\s?[%％]\s?[–—-]\s?(?=\d[\d.,]*\s?[%％])|\s?[–—-]\s?(?=\d)|\s?[–—-]\s?[$€£¥](?=\d))`;
  // "60人から180人に", but "60人から3倍に" goes from people to times, and is no range.
  const unit = String.raw`(?<unit>[^\s\d，。、；]{0,2}?)`;
  if (!spaced)
    return String.raw`(?:${dash}|${unit}(?:${alternatives(range.to)})\s?(?=\d[\d.,]*(?:[千万萬亿億]?\k<unit>)))`;
  const from = alternatives(range.from);
  // "From 39% in 2019 to 49%": of a year, only another year is the other end.
  const year = String.raw`(?:1[5-9]|20)\d\d`;
  const to = String.raw`(?:(?<!(?<![\d.,])${year})\s(?:${alternatives(range.to)})\s(?=\d)|\s(?:${alternatives(range.to)})\s(?=${year}(?!\d)))`;
  const word = String.raw`(?<!${edge}(?:${from})\s[$€£¥]?[\d.,]+)${to}`;
  // "10 or 20 hours": who says the one alone, says what is not said. "2019 or 2020" are two dates, "30, 90 or 180 days" a list.
  const either = String.raw`\s(?:${alternatives(range.or)})\s`;
  const or = String.raw`(?<!(?<![\d.,])${year}|\d,\s[\d.,]{1,9})${either}(?:[$€£¥](?=\d)|(?=\d)(?!${year}(?!\d)))|\s?[%％]${either}(?=\d[\d.,]*\s?[%％])`;
  return range.to.length > 0 ? `(?:${dash}|${word}|${or})` : `(?:${dash})`;
}

/** Steps in which Chinese, Japanese and Korean write a number: "1万2千", "4만 8,700". */
const step = String.raw`(?:\d[\d,]*(?:\.\d+)?(?:[千万萬亿億]|[천만억조]\s?))`;

function digitsOf(pack: LanguagePack): string {
  if (isGlued(pack)) return String.raw`(?:${step}*\d{1,3}(?:,\d{3})+(?:\.\d+)?|${step}*\d+(?:\.\d+)*)`;
  // "90 000", but in English "route 66 100" is no number.
  const space = pack.numbers.spacedThousands ? ' ' : '';
  // Of a language that nobody wrote a pack for, nobody knows what a comma parts.
  if (Object.keys(pack.numbers.scales).length === 0)
    return String.raw`(?:\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)`;
  if (pack.numbers.decimal === '.')
    return String.raw`(?:\d{1,3}(?:[,\u00a0\u202f${space}]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*|(?<![^\s$€£¥(])\.\d+)`;
  return String.raw`(?:\d{1,3}(?:[.\u00a0\u202f'${space}]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*)`;
}

const afterNumber = (pack: LanguagePack) => {
  const { scales, halves, percent, currencies, ordinals } = pack.numbers;
  const short = ['k', 'm', 'b', 't', 'mm'];
  const long = Object.keys(scales).filter((scale) => !short.includes(scale));
  const to = isGlued(pack) ? '' : far;
  const half = halves.length > 0 ? `(?:\\s(?:${alternatives(halves)}))?` : '';
  return {
    ordinal: new RegExp(
      `^(?:${alternatives(ordinals.filter((end) => end !== '.'))})${to}${ordinals.includes('.') ? '|^\\.(?=\\s\\p{L})' : ''}`,
      'u',
    ),
    scale: new RegExp(`^\\+?[\\s-]?((?:${alternatives(long)})${half})${to}`),
    letter: /^([KMBT]|k|(?:mm|m|b|t))(?![A-Za-z0-9])/,
    percent: new RegExp(`^\\+?[\\s-]?(?:${alternatives(percent)})${to && `(?:(?<![a-z])|${to})`}`),
    money: new RegExp(
      `^\\s?(${signs.toLowerCase()}|(?:${codes.toLowerCase()})\\b|(?:${alternatives(currencies)})${to})`,
    ),
  };
};

/** Whether what is counted stands right behind its number, with no blank that would part the two. */
export function isGlued({ spaced, numbers: { counters } }: LanguagePack): boolean {
  return !spaced || counters.length > 0;
}
