/** Between two words that blanks part: a hyphen for want of a dash, however many were typed. */
const between = /(?<=[\p{L}\p{N}.,!?%)\]”’»"'`]) -(?= [\p{L}\p{N}(“‘«"'`$€£¥])/gu;
/** Before a figure: the sign of what is below zero, not of a way from one figure to another. */
const minus = /(?<![^\s(])(?<!\d\s)-(?=[$€£¥]?\d)/g;

/**
 * A text, sign for sign, with a dash where a hyphen stands for one, and which its word keeps on its line, and with a minus before what is
 * below zero. The page is set so and the planner measures so, hence one rule for both.
 */
export function withDashes(text: string): string {
  if (!text.includes('-')) return text;
  return text.replace(between, '\u00a0–').replace(minus, '−');
}
