import { contentStems, plain, stopWords } from './words.ts';

/** A number as somebody reads it: what it says, what it counts, and the words that bend it. */
export interface Num {
  at: number;
  end: number;
  text: string;
  value: number;
  scale: string;
  /** `%`, a currency, or the noun that follows, lower case; empty where there is none. */
  unit: string;
  /** Where the unit is a noun: it and the words after it, since the first may be an adjective. */
  nouns: string[];
  /** The words before it that change what it claims, and none else: "more than", "by the end of". */
  qualifier: string;
  /** "a year", "per month": what it is measured by. */
  rate: string;
  /** Of a year: the month in front of it. */
  month: string;
  kind: 'year' | 'version' | 'word' | 'number';
}

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const month = `(?:${months}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember)\\.?`;
const scales: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  tausend: 1e3,
  万: 1e4,
  亿: 1e8,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  mio: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  b: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  trillion: 1e12,
  tn: 1e12,
  hundred: 100,
};
const words: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  dozen: 12,
  dozens: 12,
  half: 0.5,
  twice: 2,
  double: 2,
  triple: 3,
  third: 1 / 3,
  quarter: 0.25,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
};
const currencies = 'yuan|renminbi|rmb|dollars?|us dollars?|usd|euros?|eur|pounds?|gbp|yen|francs?|cents?|rupees?';
/** The longest first: what is found first is taken. */
export const qualifiers = [
  'by the end of',
  'by the start of',
  'by the beginning of',
  'by the middle of',
  'at the end of',
  'at the start of',
  'at the beginning of',
  'the end of',
  'the start of',
  'the beginning of',
  'end of',
  'start of',
  'beginning of',
  'as of early',
  'as of late',
  'as of mid',
  'as of',
  'by early',
  'by late',
  'by mid',
  'early',
  'late',
  'mid',
  'no more than',
  'no less than',
  'no fewer than',
  'not more than',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'higher than',
  'lower than',
  'at least',
  'at most',
  'up to',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'well over',
  'just over',
  'just under',
  'over',
  'under',
  'above',
  'below',
  'nearly',
  'almost',
  'about',
  'around',
  'approximately',
  'roughly',
  'close to',
  'an estimated',
  'estimated',
  'some',
  'upwards of',
  'exceeding',
  'since',
  'until',
  'till',
  'before',
  'after',
  'by',
  'every',
  'mehr als',
  'weniger als',
  'mindestens',
  'höchstens',
  'bis zu',
  'rund',
  'etwa',
  'circa',
  'ca.',
  'fast',
  'knapp',
  'ungefähr',
  'über',
  'unter',
  'seit',
  'bis',
  'ende',
  'anfang',
  'mitte',
  '超过',
  '约',
  '大约',
  '近',
  '至少',
  '最多',
  '不到',
  'أكثر من',
  'أقل من',
  'حوالي',
  'نحو',
  '~',
  '>',
  '<',
  '≥',
  '≤',
  '≈',
];
const qualifierPattern = new RegExp(
  `(?:^|[^\\p{L}\\p{N}]|(?<=\\p{Script=Han}))(${qualifiers.map((one) => one.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('|')})` +
    `[\\s|-]*(?:(?:the|a|an|its|their|another|additional|first|next|past|last|${month})\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:us|cn|rmb)?$`,
  'iu',
);
const digits =
  /(?<![\p{Script=Latin}\d_]|\p{L}[-‑]|\d[.,:/])([$€£¥₹])?\s?(\d{1,3}(?:[, ']\d{3})+(?:\.\d+)?(?![\d])|\d+(?:[.,:]\d+)*(?![.,:]?\d))(?!(?!(?:st|nd|rd|th|k|K|M|B|x|h|s|ms|min|px|[kKMGT]i?B|k?[mgW]|cm|mm|G?Hz)(?![\p{L}\d]))\p{Script=Latin})(%|st\b|nd\b|rd\b|th\b|[kKMB](?!\p{L})|\+)?/gu;
const spelled = new RegExp(`(?<![\\p{L}\\p{N}-])(${Object.keys(words).join('|')})(?![\\p{L}\\p{N}])(?!-)`, 'giu');

/** Every number of a text, in its order. Numbers inside names (Qwen2.5, GPT-4), addresses and code are none. */
export function numbers(raw: string): Num[] {
  const text = plain(raw)
    .replace(/(?:https?:\/\/|www\.)[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/giu, (url) =>
      ' '.repeat(url.length),
    )
    .replace(/\b(mid|pre|post|late|early)-(?=\d)/gi, '$1 ');
  const found = [...byDigits(text), ...byWords(text)];
  return found.sort((one, other) => one.at - other.at);
}

function byDigits(text: string): Num[] {
  return [...text.matchAll(digits)].map((match) => {
    const [whole, currency = '', figure = '', tail = ''] = match;
    const at = match.index + (whole.length - whole.trimStart().length);
    let end = match.index + whole.length;
    const version = (figure.match(/\./g)?.length ?? 0) > 1;
    const value = Number(
      figure
        .replace(/[ ']/g, '')
        .replace(/,(?=\d{3}(\D|$))/g, '')
        .replace(',', '.')
        .replace(/[:].*/, ''),
    );
    let scale = /^[kKMB]$/.test(tail) ? tail.toLowerCase() : '';
    let after = text.slice(end);
    const scaled = after.match(
      /^[\s-]*(thousand|millions?|billions?|trillion|hundred|bn|mn|millionen|milliarden?|tausend|mio|mrd|万|亿)(?![\p{Script=Latin}])\.?/iu,
    );
    if (scaled?.[1]) {
      scale = scaled[1].toLowerCase();
      end += scaled[0].length;
      after = text.slice(end);
    }
    const before = text.slice(0, at);
    const named = before.match(new RegExp(`(${month})\\s+(?:\\d{1,2},?\\s+)?$`, 'iu'))?.[1] ?? '';
    const year =
      /^(1[5-9]|20)\d\d$/.test(figure) && !currency && !scale && tail === '' && !/^\s*(%|percent|per cent)/.test(after);
    const unit = currency || (tail === '%' ? '%' : year ? '' : unitAfter(after));
    return {
      at,
      end,
      text: text.slice(at, end),
      value: version ? Number.NaN : value * (scales[scale] ?? 1),
      scale,
      unit,
      qualifier:
        qualifierBefore(before) + (tail === '+' || /^\s*(?:or|oder) (?:more|mehr)\b/.test(after) ? ' or more' : ''),
      nouns: nounsAfter(after),
      rate: rateAfter(after),
      month: year ? named.slice(0, 3).toLowerCase() : '',
      kind: version ? 'version' : year ? 'year' : 'number',
    };
  });
}

function byWords(text: string): Num[] {
  return [...text.matchAll(spelled)].flatMap((match): Num[] => {
    const end = match.index + match[0].length;
    const after = text.slice(end);
    const scaled = after.match(/^[\s-]*(thousand|million|billion|trillion|hundred)\b/i)?.[1]?.toLowerCase() ?? '';
    const vague = /^(half|third|quarter|double|triple|twice)$/i.test(match[0]);
    if (vague && !/^\s+(of|the|as)\b/.test(after)) return [];
    if (/^third|^quarter/i.test(match[0]) && !/(a|one)\s+$/i.test(text.slice(0, match.index))) return [];
    return [
      {
        at: match.index,
        end,
        text: match[0],
        value: (words[match[0].toLowerCase()] ?? 0) * (scales[scaled] ?? 1),
        scale: scaled,
        unit: unitAfter(scaled ? after.replace(/^[\s-]*\p{L}+/u, '') : after),
        qualifier: qualifierBefore(text.slice(0, match.index)),
        nouns: nounsAfter(after),
        rate: '',
        month: '',
        kind: 'word',
      },
    ];
  });
}

function unitAfter(after: string): string {
  if (/^\s?%|^[\s-]*(percent|per cent|prozent)\b/i.test(after)) return '%';
  const currency = after.match(new RegExp(`^[\\s-]*(${currencies})\\b`, 'i'))?.[1];
  if (currency) return currency.toLowerCase().replace(/s$/, '');
  if (/^[\s-]*[$€£¥]/.test(after)) return after.trim()[0] ?? '';
  const noun = after.match(
    /^[\s-]*(?:(?:of|the|more|other|new|different|additional|active|large|small|full|plain)\s+)*([\p{Script=Latin}\p{Script=Arabic}][\p{L}'-]*)(?!\p{L}|['-]|\.\p{L})/u,
  )?.[1];
  return noun && !stopWords.has(noun.toLowerCase()) ? noun.toLowerCase() : '';
}

function nounsAfter(after: string): string[] {
  return contentStems(
    after
      .split(/[,;:.()!?—–]/)[0]
      ?.trim()
      .split(/\s+/)
      .slice(0, 4)
      .join(' ') ?? '',
  ).slice(0, 3);
}

function rateAfter(after: string): string {
  const found = after.match(
    /^[\p{L}\s-]{0,24}?\s?(?:\b(?:per|a|an|each|every|pro)\s|\/)\s?(second|minute|hour|day|week|month|year|user|person|monat|jahr|tag)\b/iu,
  );
  return (
    found?.[1]?.toLowerCase() ??
    /^[\p{L}\s%]{0,18}\b(annually|yearly|monthly|daily|weekly)\b/iu.exec(after)?.[1]?.toLowerCase() ??
    ''
  );
}

function qualifierBefore(before: string): string {
  const found = before.slice(-60).match(qualifierPattern)?.[1]?.toLowerCase() ?? '';
  // "It added up to $17M": the words are the verb's.
  // "A rise exceeding the 63% inflation": the number is told as it is, and something else was higher.
  if (found === 'exceeding' && /\bthe\s+$/i.test(before)) return '';
  if (found === 'up to' && /\b(?:add|sum)(?:s|ed|ing|med)?\s+up\s+to\s+$/i.test(before)) return '';
  return found === 'by' && !/\bby\s+(?:the\s+)?(?:\p{L}+\s+)?(?:\d{1,2},\s*)?$/iu.test(before) ? '' : found;
}
