/**
 * Whether a second predicate is said to the reader, and not of the subject before it: "The winch may fail, but make sure to grease
 * it": the winch makes sure of nothing.
 */
export function asksReader(right: string): boolean {
  return asked.test(right);
}

const asked =
  /^(?:please|remember|note|beware|check|ask|make (?:sure|certain)|be (?:sure|certain|careful|aware)|(?:keep|bear) in mind|take (?:care|note)|watch out)\b/;
