/** Names of the months and of the seasons, for a pattern. */
export const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
export const seasons = 'spring|summer|autumn|fall|winter';

/** Behind "this": a time that is known from when it is told, for a pattern. */
export const ofNow = `morning|afternoon|evening|week|weekend|month|quarter|year|${seasons}`;

/** Words that make a phrase a date, or a stretch of time. */
export const time = new RegExp(
  String.raw`\b(?:\d{4}|${months}|today|past|future|recent|early|late|years?|months?|weeks?|quarter|century|decades?|days?|hours?|minutes?|(?:an?|each|every|per|\d+) seconds?)\b`,
  'i',
);
