import {
  type Article,
  day,
  type Design,
  digitsWith,
  type FindPackage,
  type Keep,
  type LanguagePack,
  type Problem,
  type Tuning,
} from '#model';
import { rules } from '../../templates/layouts/index.ts';
import type { Options } from '../options.ts';
import { lettersOfLook, readDesign } from '../read/design.ts';
import { standInLetters } from '../read/fonts/stand-ins/stand-ins.ts';
import { marks } from '../render/said/marks.ts';

/** A design with glyphs for every letter of a text. */
export interface Dress {
  design: Design;
  isDrawn: (letter: string) => boolean;
  /** Keeps what was made for this very design. */
  keepOf: Keep;
}

/** The design that was asked for, in the colour that was asked for, as far as the letters of a text need it. */
export async function dressed(
  { lang }: Article,
  { look, accent }: Options,
  text: string,
  accentPlace: Problem['place'],
  { find, keep }: { find: FindPackage; keep: Keep },
): Promise<Dress> {
  const own = await keep('letters', look, () => lettersOfLook(look));
  const key = [look, accent, lang, ...standInLetters(text, own)].join(' ');
  const design = await keep('design', key, async () => {
    const read = await readDesign(look, rules, { lang, text, find });
    if (!accent) return read;
    const { accented } = await import('../render/palette/accented.ts');
    return { ...read, look: accented(read.look, accent, accentPlace) };
  });
  return {
    design,
    isDrawn: (letter) => own(letter) || text.includes(letter),
    keepOf: (kind, of, make) => keep(kind, `${key}\n${of}`, make),
  };
}

/** Every letter that may come onto a slide: the article's, the words that the language says by itself, a person's own. */
export function lettersOf(
  { text, sentences, lang, front }: Article,
  { words }: LanguagePack,
  tuning: Tuning | undefined,
): string {
  return [
    text,
    ...sentences.map((one) => one.text),
    ...Object.values(words),
    day(front.date ?? '', lang),
    JSON.stringify(tuning),
    ...marks(lang),
    digitsWith(text),
  ].join('');
}
