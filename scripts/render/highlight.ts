import type { Code, CodeToken, Deck } from '#model';

/** The name under which the coloured lines of a piece of code are kept. */
export function codeKey({ language, text }: Pick<Code, 'language' | 'text'>): string {
  return `${language.toLowerCase()}\n${text}`;
}

/** Colours the code of a deck. Loads what it needs only where there is code. */
export async function highlight(deck: Deck): Promise<Record<string, CodeToken[][]>> {
  return {};
}
