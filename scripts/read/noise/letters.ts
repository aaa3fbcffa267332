/** A line by its letters and digits alone: whether another is the same but for its marks. */
export function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
