/** A text with a capital in front, but for an address or the name of a file: "app.js". */
export function capital(text: string): string {
  return /^(?:\w+:\/\/|[\w/-]{2,}\.[\p{L}]{2}|[\w.-]+\/[\w.-]+#\d|\w*\p{L}_\p{L})/u.test(text)
    ? text
    : (text[0] ?? '').toUpperCase() + text.slice(1);
}
