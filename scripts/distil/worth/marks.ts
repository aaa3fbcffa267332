import { type LanguagePack, opensOn, type Sentence } from '#model';
import { isDeed } from '../english/general.ts';
import { isAuxiliary, isPast } from '../english/verbs.ts';

/** What a sentence gains and loses by the marks it bears: figures, dates, emphasis; filler, pronouns, thanks. */
export function marks(sentence: Sentence, pack: LanguagePack): number {
  let sum = 0;
  if (
    sentence.figures.some(
      (figure) => figure.measure !== 'year' && figure.measure !== 'ordinal' && figure.measure !== 'version',
    )
  )
    sum += 0.25;
  if (sentence.roles.includes('superlative')) sum += 0.1;
  if (sentence.roles.includes('quote')) sum += 0.1;
  if (sentence.roles.includes('contrast')) sum += 0.08;
  if (sentence.roles.includes('definition')) sum += 0.06;
  if (sentence.dates.some((date) => !date.relative)) sum += 0.08;
  if (sentence.spans.some((span) => span.kind === 'strong')) sum += 0.3;
  if (sentence.roles.includes('filler')) sum -= 0.25;
  if (sentence.roles.includes('question')) sum -= 0.2;
  if (sentence.words < 5) sum -= 0.15;
  if (pack.surgery && narrates(sentence)) sum -= narrated;
  // It leans on the sentence before, and loses its footing on a slide.
  if (leans(sentence, pack)) sum -= 0.14;
  if (pack.requests?.test(sentence.text)) sum -= 0.35;
  return sum;
}

/** "It …", "They …": known by its first word, and where clauses are left as they are by what the first of them points at. */
function leans({ text, units: [first] }: Sentence, pack: LanguagePack): boolean {
  return opensOn(pack.leaning ?? [], text, pack) || (!pack.surgery && first?.forms[0]?.shape === 'leaning');
}

/** What somebody did once, without a figure or a word of theirs, carries a story and is hardly ever its point. */
const narrated = 0.14;

/** "I put the lamp on the table", "Then she rose": somebody, and right behind them what they did. */
function narrates({ text, names, figures, quotations, roles }: Sentence): boolean {
  if (figures.length > 0 || quotations.length > 0 || roles.includes('superlative')) return false;
  const [, pronoun = ''] = /^(?:(?:and|but|so|then)\s+)?((?:I|he|she|we)\s+)/i.exec(text) ?? [];
  const name = names.find(({ start }) => start === 0)?.text ?? '';
  const from = pronoun === '' ? name.length : text.indexOf(pronoun) + pronoun.length;
  const verb = /^\s*(\p{Ll}+)/u.exec(text.slice(from))?.[1] ?? '';
  return from > 0 && isPast(verb) && !isAuxiliary(verb);
}

/** What happened once, where somebody tells of themselves, has its place in what they say, and none on the wall behind them. */
export function isMereDeed(sentence: Sentence): boolean {
  const { figures, quotations, roles } = sentence;
  const counts = figures.some(({ measure }) => !/^(?:duration|year|ordinal|version|other)$/.test(measure));
  return isDeed(sentence) && !counts && quotations.length === 0 && !roles.includes('superlative');
}
