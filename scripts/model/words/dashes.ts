/** Between two words that blanks part: a dash, or a hyphen for want of one. */
const between = /(?<=[\p{L}\p{N}.,!?%)\]”’»"'`]) ([-–—])(?= [\p{L}\p{N}(“‘«"'`$€£¥])/gu;
/** Before a figure: the sign of what is below zero, not of a way from one figure to another. */
const minus = /(?<![^\s(])(?<!\d\s)-(?=[$€£¥]?\d)/g;

/**
 * A text, sign for sign, with a dash where a hyphen stands for one, and which does not begin a line, and with a minus before what is below
 * zero. The page is set so and the planner measures so, hence one rule for both.
 */
export function withDashes(text: string): string {
  if (!/(?:^|[ (])[-–—]/.test(text)) return text;
  const dashed = text.replace(between, (_, dash: string) => `\u00a0${dash === '-' ? '–' : dash}`);
  return dashed.replace(minus, '−');
}
