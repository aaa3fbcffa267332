import { alternatives, type LanguagePack, oncePerPack, type Sentence, type When } from '#model';

/**
 * All that a sentence says of when: "2027 and 2028" with both ends, "the end of 2024" with the "by" that stands before it, or with what
 * stands in brackets behind it.
 */
export function wholeDate(found: When, sentence: Sentence, pack: LanguagePack): When {
  const date = withOther(found, sentence, pack);
  // "3 May 2031 (approximately): …": how sure the date is, belongs to it.
  const [bracket = ''] = /^\s\(\p{Ll}[^()\d]{2,20}\)(?=[:：])/u.exec(sentence.text.slice(date.end)) ?? [];
  if (bracket !== '') return { ...date, end: date.end + bracket.length, text: date.text + bracket };
  const figure = sentence.figures.find((one) => one.qualifier !== '' && one.start < date.end && one.end > date.start);
  if (!figure) return date;
  const start = Math.min(date.start, figure.start);
  const end = Math.max(date.end, figure.end);
  return { ...date, start, end, text: sentence.text.slice(start, end) };
}

/**
 * "2027 and 2028: eleven boats each", "mended between 2015 and 2022, …": with one of the two alone it would be told of another time. What
 * goes on without a pause behind the second may be a clause of its own: "built in 1924 and 1987 saw it burn".
 */
export function withOther(date: When, { text, dates }: Sentence, pack: LanguagePack): When {
  const other = dates.find(({ start, relative, iso }) => start > date.end && !relative && iso !== '');
  if (!other || !joint(pack).test(text.slice(date.end, other.start)) || !pause.test(text.slice(other.end))) return date;
  return { ...date, end: other.end, text: text.slice(date.start, other.end) };
}

const pause = /^\s?(?:[:：,，、;；)）.。]|$)/u;

const joint = oncePerPack(
  ({ ands, numbers: { range } }) =>
    new RegExp(`^\\s?(?:${alternatives([...ands, ...range.and, ...range.to])})\\s?$`, 'u'),
);
