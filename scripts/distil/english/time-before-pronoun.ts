import { months, seasons } from './times.ts';

const span = String.raw`(?:\d+\s)?(?:years?|months?|weeks?|days?|hours?|decades?)`;

const whens = [
  String.raw`(?:in|by|since|until|from|around|within|after|before|during|over)\s(?:(?!that\b)[a-z]+[\s-]){0,3}(?:(?:\d{1,2},?\s)?\d{4}|${span}|${months})`,
  String.raw`(?:last|next|this|that|the (?:same|next|following))\s(?:year|month|week|night|day|morning|evening|${seasons})`,
  String.raw`(?:[a-z]+|\d+)\s(?:years?|months?|weeks?|days?)\s(?:ago|later)`,
];

/**
 * "In 1900 he sold the yard", "within four months they had a crane", "last year she was ill": when something was, and a pronoun for who
 * did it, whether or not a comma parts them. "The day he sold it" is a day.
 */
export const timeBeforePronoun = new RegExp(String.raw`^(?:${whens.join('|')}),?\s(?=(?:it|they|he|she)\s)`, 'i');
