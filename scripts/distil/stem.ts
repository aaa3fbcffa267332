import { asInPack, dense, functionWords, type LanguagePack } from '#model';

/** Endings by language, the longest first, each with the shortest stem that it may leave. */
const endings: Record<string, [ending: RegExp, stem: string][]> = {
  en: [
    [/(?<=..)(?:ations?|ators?|ating|ated|ates?|ative(?:ly)?)$/u, 'at'],
    [/(?<=..)(?:izations?|isations?|izing|ising|ized|ised|izes?|ises?|izers?)$/u, 'iz'],
    [/(?<=...)(?:fulness|ousness|iveness)$/u, ''],
    [/(?<=...)(?:ically|ical|ics?)$/u, 'ic'],
    [/(?<=..)(?:ies|ied|ying|ily|y)$/u, 'i'],
    [
      /(?<=...)(?:ements?|ments?|ness|less|ful|ingly|edly|ably|ables?|ibles?|ivity|ively|ives?|ously|ous|ances?|ences?|ants?|ents?)$/u,
      '',
    ],
    [/(?<=...)(?:ions?|ings?|ers?|ors?|ed|es|ly|al|ally)$/u, ''],
    [/(?<=..[^s])s$/u, ''],
    [/(?<=...)e$/u, ''],
  ],
  de: [
    [/(?<=...)(?:ungen|ung|heiten|heit|keiten|keit|lichen?|licher|liches|lich|ischen?|ischer|isch)$/u, ''],
    [/(?<=...)(?:erinnen|innen|erin|ern|sten|ste|test|ten|tet|te|end(?:en|er|es|e)?|est)$/u, ''],
    [/(?<=...)(?:en|er|es|em|e|n|s|t)$/u, ''],
  ],
  fr: [
    [
      /(?<=...)(?:issements?|ements?|ments?|ations?|ateurs?|atrices?|ités?|iques?|euses?|eurs?|ives?|ifs?|ances?|ences?)$/u,
      '',
    ],
    [/(?<=...)(?:eraient|erait|eront|aient|èrent|ées?|és?|er|ent|ons|ez|ait|ant|ants|es|e|s|x)$/u, ''],
  ],
  es: [
    [
      /(?<=...)(?:amientos?|imientos?|aciones|ación|adores|adoras?|ador|idades|idad|mente|anzas?|encias?|ivos?|ivas?)$/u,
      '',
    ],
    [
      /(?<=...)(?:aron|ieron|arán|erán|irán|aban|ando|iendo|ados?|adas?|idos?|idas?|ar|er|ir|an|en|ó|as|os|es|a|o|e|s)$/u,
      '',
    ],
  ],
};

/** A word's stem: enough to see that "investing" and "investments" speak of the same, no more. */
export function stem(word: string, tag = 'en'): string {
  const lower = word
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/'s$|'$/u, '');
  if (lower.length < 4 || /\d/u.test(lower)) return lower;
  for (const row of endings[tag] ?? []) {
    const cut = lower.replace(row[0], row[1]);
    if (cut !== lower) return undouble(cut);
  }
  return lower;
}

function undouble(word: string): string {
  return word.replace(/([bdfgklmnprt])\1$/u, '$1');
}

/** The stems of a text's content words, as `contentWords` finds them. */
export type Stems = (text: string) => string[];

/**
 * The stems of the words that carry content, in order, repeats and all: what remains without the pack's small words. In
 * scripts without spaces every pair of neighbouring characters counts as a word.
 */
export function contentWords(text: string, pack: LanguagePack): string[] {
  const small = functionWords(pack);
  const found: string[] = [];
  for (const [run] of text
    .normalize('NFC')
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'’_+#-][\p{L}\p{N}\p{M}]+)*[+#]*/gu)) {
    if (dense.test(run)) found.push(...pairs(run));
    else if (/[-_]/.test(run)) for (const part of run.split(/[-_]/u)) add(part);
    else add(run);
  }
  return found;

  function add(word: string): void {
    const lower = asInPack(word);
    if (lower !== '' && !small.has(lower) && !small.has(lower.replace(/'.*$/u, ''))) found.push(stem(lower, pack.tag));
  }
}

function pairs(run: string): string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => (letters[index] as string) + letter);
}
