/**
 * "In 1900 he sold the yard", "within four months they had a crane", "last year she was ill": when something was, and a pronoun for who
 * did it, whether or not a comma parts them. "The day he sold it" is a day.
 */
export const timeBeforePronoun =
  /^(?:(?:in|by|since|until|from|around|within|after|before|during|over)\s(?:(?!that\b)[a-z]+[\s-]){0,3}(?:(?:\d{1,2},?\s)?\d{4}|(?:\d+\s)?(?:years?|months?|weeks?|days?|hours?|decades?)|january|february|march|april|may|june|july|august|september|october|november|december)|(?:last|next|this|that|the same|the next|the following)\s(?:year|month|week|night|day|morning|evening|spring|summer|autumn|fall|winter)|(?:[a-z]+|\d+)\s(?:years?|months?|weeks?|days?)\s(?:ago|later)),?\s(?=(?:it|they|he|she)\s)/i;
