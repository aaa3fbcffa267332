/** Whether a text ends in a question, in marks or brackets maybe: a heading that asks is answered by what stands below it. */
export function asks(text: string): boolean {
  return /[?？]["”’)]*$/u.test(text);
}
