import { type Deck, type Digits, digitSystems, written } from '#model';

/** Most languages are written with one sort of digits; in these the author chooses. */
const chosen = /^(?:ar|fa|ur|ps|ckb|hi|mr|ne|bn|as|th)\b/i;

/** The digits that the author wrote the article in, where they are others than 0 to 9. */
export function digitsOf({ meta, sentences }: Pick<Deck, 'meta' | 'sentences'>): Digits | undefined {
  if (!chosen.test(meta.lang)) return undefined;
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const count = (some: RegExp) => text.match(some)?.length ?? 0;
  return digitSystems.find(({ some }) => count(some) > count(/[0-9]/g));
}

/** A number of the frame, as the article writes its own. */
export function counted(number: number, digits: Digits | undefined): string {
  return digits ? written(number, digits) : String(number);
}
