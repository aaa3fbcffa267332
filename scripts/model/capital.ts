/** A text with a capital in front. */
export function capital(text: string): string {
  return /^\w+:\/\//.test(text) ? text : (text[0] ?? '').toUpperCase() + text.slice(1);
}
