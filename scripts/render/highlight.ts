import { type Code, type CodeToken, type Deck, keepNothing, type Slot } from '#model';

/** The name under which the coloured lines of a piece of code are kept. */
export function codeKey({ language, text }: Pick<Code, 'language' | 'text'>): string {
  return `${language.toLowerCase()}\n${text}`;
}

/**
 * Colours the code of a deck: lines of tokens by `codeKey`, for `Assets.code`. The highlighter is loaded only where there
 * is code, with the languages it is in; code in a language that it does not know is left out and so set plain.
 */
export async function highlight(deck: Deck, keep = keepNothing): Promise<Record<string, CodeToken[][]>> {
  const codes = deck.slides.flatMap(({ slots }) => codesIn(slots)).filter(({ language }) => language);
  if (codes.length === 0) return Object.create(null);
  return keep('code', JSON.stringify(codes.map(codeKey)), () => coloured(codes));
}

async function coloured(codes: Code[]): Promise<Record<string, CodeToken[][]>> {
  const found: Record<string, CodeToken[][]> = Object.create(null);
  const { tokenizer } = await import('./highlight/tokenizer.ts');
  const { tokens, dispose } = await tokenizer(codes.map(({ language }) => language.toLowerCase()));
  for (const code of codes) {
    const lines = tokens(code.text.replace(/\s+$/u, ''), code.language.toLowerCase());
    if (lines) found[codeKey(code)] = lines;
  }
  dispose();
  return found;
}

function codesIn(slot: Slot): Code[] {
  if (slot === null || typeof slot !== 'object') return [];
  if ('kind' in slot && slot.kind === 'code') return [slot as Code];
  return Object.values(slot).flatMap((inner) => codesIn(inner as Slot));
}
