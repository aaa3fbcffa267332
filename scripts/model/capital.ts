/** A text with a capital in front. */
export function capital(text: string): string {
  return (text[0] ?? '').toUpperCase() + text.slice(1);
}
