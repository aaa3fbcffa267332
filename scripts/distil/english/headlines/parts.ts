import type { Unit } from '#model';
import { otherDoes } from '../clauses/tail.ts';
import { isClause } from '../syntax.ts';
import { brittle } from './shortened.ts';

/** "We ask the council to:": what a sentence claims stands in the list behind it. */
export function leadsIntoList(text: string): boolean {
  return opens.test(text);
}

const opens =
  /\b(?:to|can|should|must|will|would|may|that(?:\s+\S+){1,3}|if|when|for|with|are|is|include|includes|including|see|sees|find|finds|get|gets|need|needs|want|wants|use|uses|try|run|choose|has|have|had|do|does|either|contains|returns|prints|shows|outputs):$/i;

/** What happened before or why is missed, and the clause is as true without it: "The bridge was closed | after a storm broke its rail". */
export function standsWithoutSupport({ support = '', forms }: Unit): boolean {
  const lead = forms[0]?.text ?? '';
  // "The town saves money | by mending old boats": it does; "you can save money" only so.
  if (/^by\s\p{Ll}+ing\s/u.test(support)) return !brittle.test(lead) && !able.test(lead);
  // "The quay has been closed | since the storm": since when, is the half of it.
  if (/^since\s/.test(support) && /\bha(?:s|ve|d)\b/.test(lead)) return false;
  if (otherDoes.test(support)) return false;
  if (goesOnMeanwhile.test(support))
    return isClause(support.slice('as '.length)) && !brittle.test(lead) && !compares.test(lead);
  return /^(?:after|because|since|while|so that)\s/.test(support) && !brittle.test(lead);
}

/** "The bakery sells two of its ovens | as the town grows": what goes on meanwhile, and not "as part of it". */
const goesOnMeanwhile = /^as\s(?:(?:the|an?|its|his|her|their|it|he|she|they|more|many|some)\s|\p{Lu})/u;

/** "As old | as the town is": what a thing is held against is the half of it. */
const compares = /\b(?:as|so|such|same)\b/i;

const able = /\b(?:can|could|may|might|would|should|must)\b/i;
