import type { Article, LanguagePack, Steps, Warning } from '#model';
import { floatingDates } from './cautions/floating-dates.ts';
import { hedgedOnce } from './cautions/hedged-once.ts';
import { noSource } from './cautions/no-source.ts';
import { twoValues } from './cautions/two-values.ts';
import type { Stems } from './stem.ts';

/**
 * What the author should look at before standing up with this article: a figure told with two values, a claim that is hedged in
 * one place and flat in another, days that depend on when one reads, claims of people whom nobody names. Few and sure; a step each.
 */
export function* cautions(article: Article, pack: LanguagePack, stems: Stems): Steps<Warning[]> {
  const warnings: Warning[] = [];
  for (const look of [twoValues, hedgedOnce, floatingDates, noSource]) {
    warnings.push(...look(article, pack, stems));
    yield;
  }
  return warnings;
}
