import type { LanguagePack } from '../language.ts';

/** What ends a sentence on paper and is left out on a slide: "." and its like in other scripts. */
const stop = /[.。।۔॥]+$/u;

/** A text without its full stop, which stays where it is part of an abbreviation: "4 млрд руб." */
export function withoutStop(text: string, { abbreviations, closers, surgery }: LanguagePack): string {
  const last = /(?:^|[\s\u00a0\u202f(])([\p{L}.]+)\.$/u.exec(text)?.[1]?.toLowerCase();
  const belongs = !surgery && last !== undefined && abbreviations.includes(last) && !closers.includes(last);
  return belongs ? text : text.replace(stop, '');
}
