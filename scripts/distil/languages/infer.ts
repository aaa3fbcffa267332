import { smallWords } from './small-words.ts';

/** Scripts that give a language away, in the order they are asked, with the share of letters that is enough. */
const scripts: [tag: string, pattern: RegExp, share: number][] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 0.08],
  ['ko', /\p{sc=Hangul}/gu, 0.3],
  ['zh', /\p{sc=Han}/gu, 0.2],
  ['ar', /\p{sc=Arabic}/gu, 0.3],
  ['he', /\p{sc=Hebrew}/gu, 0.3],
  ['hi', /\p{sc=Devanagari}/gu, 0.3],
  ['ru', /\p{sc=Cyrillic}/gu, 0.3],
  ['el', /\p{sc=Greek}/gu, 0.3],
  ['th', /\p{sc=Thai}/gu, 0.3],
  ['bn', /\p{sc=Bengali}/gu, 0.3],
  ['ta', /\p{sc=Tamil}/gu, 0.3],
  ['ka', /\p{sc=Georgian}/gu, 0.3],
  ['hy', /\p{sc=Armenian}/gu, 0.3],
];

/** Latin letters and the punctuation and signs that stand between them are of none of these scripts. */
export const beyondLatin = /[^\0-\u036f\u2000-\u206f\u20a0-\u20bf\u2190-\u22ff]/;

/** Letters that only some of the languages of a script have: each weighs as much as a small word. */
const letters: Record<string, RegExp> = {
  de: /ß|[äöü](?=\p{L})/giu,
  es: /[ñ¿¡]/giu,
  pt: /[ãõ]/giu,
  fr: /[œêèç]|\b[cdjlmnqst]['’](?=\p{L})/giu,
  pl: /[łąęśźż]/giu,
  cs: /[řěů]/giu,
  sk: /[ľĺŕô]/giu,
  hu: /[őű]/giu,
  ro: /[ățș]/giu,
  tr: /[ğışİ]/gu,
  da: /[æø]/giu,
  nb: /[æø]/giu,
  sv: /[å]/giu,
  vi: /[ơưđạảấầậắặẹếềệịọốồộớờợụứừựỳ]/giu,
  fi: /(?:ää|yy|uu|kk|tt)/giu,
};

/**
 * The language that a text is most likely written in, as a BCP 47 tag: by its script, and for scripts that many languages
 * share by its small words. English where nothing tells; `und` where the words are many and of no language known here, or have letters
 * that English lacks.
 */
export function inferLanguage(text: string): string {
  const sample = text.slice(0, 40_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const all = beyondLatin.test(sample) ? count(/\p{L}/gu) : 0;
  const script = scripts.find(([, pattern, share]) => all > 0 && count(pattern) > share * all)?.[0];
  if (script === 'zh') return isTraditional(count) ? 'zh-Hant' : 'zh-Hans';
  if (script === 'ar') return ofArabic(count);
  if (script === 'ru') return ofCyrillic(count);
  return script ?? byWords(sample);
}

/**
 * The language of a paragraph that is plainly not in the article's: another script, or small words enough of another language
 * and next to none of its own. Undefined where it is, or where one cannot tell.
 */
export function foreignLanguage(text: string, lang: string): string | undefined {
  const own = lang.split('-')[0] ?? '';
  const scores = wordScores(text);
  const isForeign = beyondLatin.test(text) && scripts.some(([, pattern]) => text.search(pattern) >= 0);
  const told = isForeign ? inferLanguage(text) : bestOf(scores).tag;
  if (told.split('-')[0] === own) return undefined;
  const isLatin = scores.has(told);
  if (!isLatin) return scores.has(own) || told === 'ja' || own === 'ja' ? told : undefined;
  const best = scores.get(told) ?? 0;
  return best >= 3 && best > 3 * (scores.get(own) ?? 0) ? told : undefined;
}

/**
 * The language that a text plainly is in where its author says another: undefined unless that is known here, and most of the words
 * are of the other.
 */
export function languageInstead(text: string, said: string): string | undefined {
  const own = said.toLowerCase().split('-')[0] ?? '';
  const isKnown = smallWords.has(own) || scripts.some(([tag]) => tag === own);
  const sample = text.slice(0, 40_000);
  const told = isKnown ? foreignLanguage(sample, own) : undefined;
  const score = told === undefined ? undefined : wordScores(sample).get(told);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  return score === undefined || (score >= fewest && score >= leastShare * words) ? told : undefined;
}

/** So many small words of another language at least are no quotation in an article of a few lines. */
const fewest = 10;

function isTraditional(count: (pattern: RegExp) => number): boolean {
  const simple = count(/[们这个来时说为国学会对经过还点开关问题长东实]/gu);
  return count(/[們這個來時說為國學會對經過還點開關問題長東實]/gu) > 0.6 * simple && simple < 400;
}

/** Persian and Urdu have letters that Arabic lacks; Arabic has endings that they lack. */
function ofArabic(count: (pattern: RegExp) => number): string {
  if (count(/[ٹڈڑےں]/gu) > 3) return 'ur';
  return count(/[پچژگکی]/gu) > count(/[كيىةأإ]/gu) ? 'fa' : 'ar';
}

function ofCyrillic(count: (pattern: RegExp) => number): string {
  if (count(/[іїєґ]/giu) > count(/[ыэъё]/giu)) return 'uk';
  if (count(/[ђћџљњј]/giu) > count(/[ыэщ]/giu)) return 'sr';
  return count(/ъ/giu) > count(/[ыэ]/giu) ? 'bg' : 'ru';
}

function byWords(sample: string): string {
  const best = bestOf(wordScores(sample));
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  if (best.score >= leastShare * words) return best.tag;
  const marked = sample.match(/[^\0-\x7f]/gu)?.filter((one) => /\p{L}/u.test(one)).length ?? 0;
  return words >= many || marked >= fewMarked ? 'und' : 'en';
}

/** Of the words of a text so many tell a language at least; of fewer than so many words letters with a mark tell that it is not English. */
const [leastShare, many, fewMarked] = [0.05, 40, 2];

function wordScores(sample: string): Map<string, number> {
  const words =
    sample
      .toLowerCase()
      .replace(/’/gu, "'")
      .match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => anySmall.has(word));
  const marked = /[^\0-\x7f]/.test(sample);
  return new Map(
    [...smallWords].map(([tag, own]) => {
      const told = known.reduce((sum, word) => sum + (own.get(word) ?? 0), 0);
      const pattern = marked || inAscii.has(tag) ? letters[tag] : undefined;
      return [tag, told + 0.5 * (pattern ? (sample.match(pattern)?.length ?? 0) : 0)];
    }),
  );
}

/** Most words are small in no language, and none need be asked for them. */
const anySmall = new Set([...smallWords.values()].flatMap((own) => [...own.keys()]));

/** Where letters or their order tell something in plain ASCII. */
const inAscii = new Set(['fr', 'fi']);

function bestOf(scores: Map<string, number>): { tag: string; score: number } {
  let best = { tag: 'en', score: 0 };
  for (const [tag, score] of scores) if (score > best.score) best = { tag, score };
  return best;
}
