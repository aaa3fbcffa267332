import { mostWords } from './point-words.ts';

/** In words: what a lead may have at most, and what may go on below it. */
export const [mostLead, mostRest] = [mostWords, 14];

const [leastLead, leastRest] = [4, 3];

/** Whether a lead and how it goes on, of so many words, can be shown one below the other. */
export function areHalves(lead: number, rest: number): boolean {
  return lead >= leastLead && lead <= mostLead && rest >= leastRest && rest <= mostRest;
}
