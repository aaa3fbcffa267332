/** Whether a text ends in a question, in marks or brackets maybe: a heading that asks is answered by what stands below it. */
export function asks(text: string): boolean {
  return /[?？]["”’)]*$/u.test(text);
}

/** Whether a text ends in a full stop, as no heading of an author's does: "I read of your boat." is a turn of the one who asks. */
export function isStopped(text: string): boolean {
  return /[.。]["”’)]*$/u.test(text);
}
