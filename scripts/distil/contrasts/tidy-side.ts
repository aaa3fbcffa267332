/** One side of a contrast without the marks around it, and without a label ("Speed — …") or a connective before it. */
export function tidySide(side: string): string {
  return side
    .trim()
    .replace(/^\p{Lu}[^\s\d,—–]*(?:\s[^\s\d,—–]+){0,3}\s[—–]\s/u, '')
    .replace(/^[,;，；]\s*|[.,;。，；]+$/gu, '');
}
