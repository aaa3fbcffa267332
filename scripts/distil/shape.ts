import type { Shape } from '#model';
import { finiteVerb, isBase, isPast, isPlainlyFinite, isThird, words } from './english/verbs.ts';

const anaphor =
  /^(?:it|they|he|she|its|their|his|her|this|that|these|those|such|both|another|others?|the (?:former|latter|same|other|two|first|second))\b/i;
const fronted =
  /^(?:in|by|on|since|during|over|from|as of|at|after|with|for)\s[^,]{2,60},\s+(?:it|they|he|she|this|these)\s/i;
const pointsBack = /\b(?:it|they|them|him|this|these|those)\b/i;

/** How well a form of an English clause stands by itself. */
export function shapeOf(form: string, clause: string): Shape {
  // "May 13, 2026: the bridge opens": May is no verb, and the clause stands behind its label.
  const all = words(form.replace(/^\p{Lu}\p{L}+\.?\s\d[^:]{0,12}:\s+/u, ''));
  const first = all[0] ?? '';
  const verb = finiteVerb(all);
  if (anaphor.test(clause) || fronted.test(clause)) return 'leaning';
  if (isImperative(first) || /^(?:we|you|i)(?:['’]|$)/i.test(first)) return 'clause';
  if (verb === 0 || (isPlainlyFinite(first) && verb < 0)) return 'leaning';
  if (verb < 0) return 'phrase';
  // "Analysts believe this could …": what "this" is, stands in the sentence before.
  return pointsBack.test(all.slice(0, 4).join(' ')) ? 'leaning' : 'clause';
}

/** "Check your version": a base form that is not also a past or a third person. */
function isImperative(word: string): boolean {
  return /^\p{Lu}/u.test(word) && isBase(word) && !isThird(word) && !isPast(word);
}
