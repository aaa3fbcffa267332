import type { Sentence } from './sentence.ts';

/** What a sentence tells before anything was found in it. */
export const untold: Pick<
  Sentence,
  'spans' | 'figures' | 'dates' | 'names' | 'hedges' | 'quotations' | 'enumeration' | 'units' | 'claims'
> = {
  spans: [],
  figures: [],
  dates: [],
  names: [],
  hedges: [],
  quotations: [],
  enumeration: [],
  units: [],
  claims: [],
};
