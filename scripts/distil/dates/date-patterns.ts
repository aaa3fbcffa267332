import { alternatives, type LanguagePack, oncePerPack } from '#model';
import { isGlued } from '../figures/number-patterns.ts';
import { edge, far, phrases } from '../lexicon.ts';

/** Four digits that may be a year; where a language counts from elsewhere, those years too. */
function yearOf({ dates: { ownYears } }: LanguagePack): string {
  const own = ownYears && ownYears[0] >= 2200 ? String.raw`|2[2-6]\d\d` : '';
  return String.raw`(?<year>1[0-9]\d\d|20\d\d|21\d\d${own})(?![\d%]|[.,]\d|-[a-zа-яёіїє])`;
}
const dayOfYear = String.raw`(?:\s?(?<monthNumber>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日号號])?)?`;
/** The edge before a date. */
const start = `(?<![.,$€£¥#/-])${edge}`;

/** Four digits, which are a year where their words make them one. */
export const loneYear = oncePerPack((pack) => new RegExp(`${start}${yearOf(pack)}`, 'g'));

/** Patterns that find dates: `exact` tell a year or a month, `vague` neither. */
export const datePatterns = oncePerPack((pack) => {
  const { months, parts, of: joins, decades, after, relative: words, spans, eras = {} } = pack.dates;
  const year = yearOf(pack);
  const ends = after.length > 0 ? `(?:\\s?(?:${alternatives(after)})${far})?` : '';
  const month = `(?<month>${alternatives(Object.keys(months))})`;
  const part = `(?:(?:${alternatives(parts)})[\\s-]*)`;
  const day = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:${alternatives(pack.numbers.ordinals)}|[.º])?`;
  const of = String.raw`(?:\s+|\s+(?:${alternatives(joins)})\s+)`;
  const sources = [
    String.raw`${start}(?<year>1\d{3}|2[01]\d\d)-(?<monthNumber>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?(?![\d-])`,
    String.raw`(?<year>\d{4})\s?年${dayOfYear}(?:[初末底中]|年底|年初)?`,
    ...(Object.keys(eras).length > 0
      ? [
          String.raw`(?<era>${alternatives(Object.keys(eras))})\s?(?<of>\d{1,3}|元)(?:[～〜~–-]\d{1,3})?\s?年度?${dayOfYear}`,
        ]
      : []),
    String.raw`(?<year>\d{4})년(?:\s?(?<monthNumber>\d{1,2})월(?:\s?(?<day>\d{1,2})일)?)?(?:\s?(?:초|말|상반기|하반기))?`,
    String.raw`(?<!\d)(?<monthNumber>1[0-2]|[1-9])\s?月(?:\s?(?<day>[12]\d|3[01]|[1-9])\s?[日号號])?[初末底]?`,
    String.raw`${start}(?<day>0?[1-9]|[12]\d|3[01])\.(?<monthNumber>0?[1-9]|1[0-2])\.(?<year>\d{4})(?!\d)`,
    String.raw`${start}${day}${of}${month}(?:\.|,)?(?:${of}${year}${ends})?${far}`,
    String.raw`${start}(?:${part}(?:(?:${alternatives(joins)})\s+)?)?${month}[.,]?${of}${year}${ends}`,
    // "2024. június 5-én", "2016-ban".
    String.raw`${start}${year}\.\s+${month}(?:\s+${day}(?!\d))?`,
    String.raw`${start}(?<year>1\d{3}|20\d\d|21\d\d)(?=(?:${alternatives(after.filter((end) => end.startsWith('-')))})${far})`,
    String.raw`${start}${month}\.?\s+${day}(?:\s*[–-]\s*\d{1,2})?(?:,?\s+${year})?(?!%)${far}`,
    String.raw`${start}${part}${year}(?:\s*[–—-]\s*(?:\d{4}|\d\d)(?!\d))?`,
    String.raw`${start}(?:${part}|(?:${alternatives(decades.before)})\s+(?:${part})?)?(?<year>1[5-9]\d0|20\d0)(?:${alternatives(decades.after)})${far}`,
    ...(isGlued(pack) ? [String.raw`(?<![\d.,])(?<year>1[5-9]\d0|20\d0)\s?(?:${alternatives(decades.after)})`] : []),
    String.raw`${start}${year}\s*[–—-]\s*(?:1[5-9]\d\d|20\d\d|21\d\d|\d\d)(?![\d-])`,
  ];
  return {
    exact: sources.map((source) => new RegExp(source, 'g')),
    vague: [...spans.map((span) => new RegExp(span, span.unicode ? 'gu' : 'g')), phrases(words, pack)],
  };
});
