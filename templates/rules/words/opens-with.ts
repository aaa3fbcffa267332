/**
 * Whether a text begins with some words, in whatever letters: what stands above it then says nothing that it does not.
 * @param before in characters: what may stand before them, an article
 */
export function opensWith(text: string, words: string, before: number): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at >= 0 && at <= before;
}
