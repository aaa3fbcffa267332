import { type Article, type LanguagePack, oncePerPack, type Sentence, type Warning, type When } from '#model';
import { fold } from '../lexicon.ts';
import { ownClaims, placeOf } from './place-of.ts';

/** "Last year", in an article that does not say when it was written: a listener reckons from today. */
export function floatingDates(article: Article, pack: LanguagePack): Warning[] {
  if (article.front.date !== undefined) return [];
  return ownClaims(article).flatMap((sentence) => {
    if (sentence.kind !== 'prose') return [];
    const when = sentence.dates.find((one) => floats(one, pack));
    if (!when || isAnchored(sentence, article)) return [];
    const message = `“${when.text}” counts from the day on which this was written, which the article does not say`;
    const hint = 'Put the date of the article into its front matter (date: 2025-02-03), or name the year.';
    return [{ code: 'floating-date', message, place: placeOf(article, sentence), hint }];
  });
}

/** A phrase for one year, month or week of the calendar; "now" and "in recent years" are true for long enough. */
function floats({ relative, text }: When, pack: LanguagePack): boolean {
  const low = fold(text);
  return relative && pack.dates.relative.includes(low) && units(pack).test(low);
}

const units = oncePerPack((pack) => {
  if (!pack.spaced) return /年|月|周|週/u;
  const long = /^(?:year|month|week|quarter|jahr|monat|woche|an|année|mois|semaine|año|mes|semana)$/;
  return new RegExp(
    `(?<!\\p{L})(?:${pack.numbers.durations.filter((word) => long.test(word)).join('|') || '(?!)'})(?!\\p{L})`,
    'u',
  );
});

/** A day that is named in the same paragraph, up to there, is one to count from. */
function isAnchored(sentence: Sentence, { sentences }: Article): boolean {
  const before = sentences.slice(0, sentences.indexOf(sentence) + 1);
  return before.some((one) => one.paragraph === sentence.paragraph && one.dates.some(({ iso }) => iso !== ''));
}
