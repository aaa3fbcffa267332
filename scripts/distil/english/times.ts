/** Words that make a phrase a date, or a stretch of time. */
export const time =
  /\b(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|today|past|future|recent|early|late|year|years|month|months|week|weeks|quarter|century|decade|decades|days?|hours?|minutes?|(?:an?|each|every|per|\d+) seconds?)\b/i;
