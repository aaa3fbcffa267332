import { allSaid, type Deck } from '#model';

/** Where long words may be parted, by the word: the same word with soft hyphens in it. */
export type Hyphens = Record<string, string>;

/** From so many letters on a word may be parted; a shorter one always has a line to itself somewhere. */
const longWord = /\p{L}{18,}/gu;

/**
 * Finds where the long words of a deck may be parted, by the patterns of its language; these are loaded only where there are
 * such words. Nothing for a language that is not in the table.
 */
export async function hyphenate({ slides, meta }: Pick<Deck, 'slides' | 'meta'>): Promise<Hyphens> {
  const hyphens: Hyphens = Object.create(null);
  const texts = slides.flatMap(allSaid);
  const words = new Set([meta.title, ...texts.map(({ text }) => text)].flatMap((text) => text.match(longWord) ?? []));
  const load = patterns[/^[a-z]+/i.exec(meta.lang)?.[0].toLowerCase() ?? ''];
  if (words.size === 0 || !load) return hyphens;
  const { hyphenateSync } = (await load()).default;
  for (const word of words) hyphens[word] = hyphenateSync(word, { minWordLength: 18 });
  return hyphens;
}

const patterns: Record<string, () => Promise<{ default: typeof import('hyphen/de') }>> = {
  da: () => import('hyphen/da'),
  de: () => import('hyphen/de'),
  es: () => import('hyphen/es'),
  fi: () => import('hyphen/fi'),
  fr: () => import('hyphen/fr'),
  it: () => import('hyphen/it'),
  nb: () => import('hyphen/nb'),
  nl: () => import('hyphen/nl'),
  pt: () => import('hyphen/pt'),
  sv: () => import('hyphen/sv'),
};

/** Markup in which the long words may be parted. */
export function parted(markup: string, hyphens: Hyphens): string {
  return markup.replace(longWord, (word) => hyphens[word] ?? word);
}
