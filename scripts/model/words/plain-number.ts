import type { LanguagePack } from '../language.ts';

/** What a number of digits 0 to 9 is worth, with the marks that its language sets between them: "1.250,5" where a comma is a point. */
export function plainNumber(digits: string, pack: LanguagePack): number {
  const first = /(?:^\.)?\d[\d.,' \u00a0\u202f]*/u.exec(digits)?.[0].replace(/[., ]+$/u, '') ?? '0';
  const bare = first.replace(/[ \u00a0\u202f']/gu, '');
  if (pack.numbers.decimal === '.' && !/^\d+,\d{1,2}$/u.test(bare)) return Number.parseFloat(bare.replace(/,/gu, ''));
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(bare) ? bare.replace(/\./gu, '') : bare;
  return Number.parseFloat(grouped.replace(',', '.'));
}
