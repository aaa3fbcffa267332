/** The phrases as alternatives of a pattern, the longest first, with any white space between their words; of none a pattern that never matches. */
export function alternatives(list: string[]): string {
  if (list.length === 0) return '(?!)';
  return [...list]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => literal(phrase).replace(/ /g, String.raw`\s+`))
    .join('|');
}

/** A text as the source of a pattern that matches it, and nothing else. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
