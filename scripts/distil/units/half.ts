import { mostWords } from './point-words.ts';

/** In words: what a lead may have at most, and what may go on below it. */
export const [mostLead, mostRest] = [mostWords, 14];

const [leastLead, leastRest] = [4, 3];

/** In words: the same of a language without spaces, whose words take less room than they are counted for. */
const unspaced = { lead: 16, rest: 18 };

/** Whether a lead and how it goes on, of so many words, can be shown one below the other. */
export function areHalves(lead: number, rest: number, spaced = true): boolean {
  const most = spaced ? { lead: mostLead, rest: mostRest } : unspaced;
  return lead >= leastLead && lead <= most.lead && rest >= leastRest && rest <= most.rest;
}

/** In words: what is longer has no two such halves; each may be counted one too low where words are not parted by blanks. */
export function mostOfTwo(spaced = true): number {
  return spaced ? mostLead + mostRest + 2 : unspaced.lead + unspaced.rest + 2;
}
