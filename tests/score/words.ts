const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const beside = new RegExp(`(\\d) (?=${cjk.source})`, 'gu');
const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'.\-_/]*[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]/gu;

/** Typographic forms made plain, so that “it’s” and "it's" are one. Lengths stay as they were. */
export function plain(text: string): string {
  return text
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[\u00a0\u2009\u202f\u2007]/g, ' ')
    .replace(/[‐‑]/g, '-')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** Letters and digits only: two runs of words are the same if these are. */
export function bare(text: string): string {
  return plain(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Lower-case tokens; a run of Chinese or Japanese gives its pairs of characters. */
export function tokens(text: string): string[] {
  // "2 吨": with a blank or without one, what is counted stands beside its number.
  const joined = plain(text).toLowerCase().replace(beside, '$1');
  return (joined.match(token) ?? []).flatMap((word) => {
    // In Korean what a number counts is written together with it, and is one letter more often than not.
    if (/^\p{Script=Hangul}$/u.test(word)) return [];
    // "0.15ms" and "0.15 ms" are the same to a reader.
    const unit = /^(\d+(?:\.\d+)*)(\p{Ll}{1,3})$/u.exec(word);
    if (unit) return unit.slice(1);
    if (!cjk.test(word) && !/\d\p{Script=Hangul}/u.test(word)) return [word];
    // "增长19.7%": no space stands around a number, and it is a word all the same.
    return word
      .split(/(\d+(?:[.,]\d+)*)/)
      .flatMap((run) => (/^\d/.test(run) ? [run] : run === word ? pairs(run) : pairs(run, [])));
  });
}

/** Characters two by two; one alone beside a number is its unit, which G1 holds. */
function pairs(run: string, single?: string[]): string[] {
  const characters = [...run].filter((one) => /[\p{L}\p{N}]/u.test(one));
  return characters.length < 2 ? (single ?? characters) : characters.slice(1).map((one, at) => characters[at] + one);
}

/** How many words a reader would count. 1.7 Chinese characters make a word, and 2.6 kana, which are syllables: Japanese has some 2.2. */
export function countWords(text: string): number {
  const characters = [...text].filter((one) => cjk.test(one));
  const syllables = characters.filter((one) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(one)).length;
  const rest = text
    .replace(new RegExp(cjk, 'gu'), ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return rest.length + Math.round((characters.length - syllables) / 1.7 + syllables / 2.6);
}

/** Words that carry meaning, stemmed. */
export function contentStems(text: string): string[] {
  return (
    tokens(text)
      // "180.-/year" has a price in it, and no stop.
      .flatMap((word) =>
        /[-/]/.test(word) ? [...word.split(/[-/]/).map((one) => one.replace(/\.$/, '')), word] : [word],
      )
      .filter((word) => word.length > 0 && !stopWords.has(word) && !(word.length === 1 && /[a-z]/.test(word)))
      .filter((word, _, all) => !(/[-/]/.test(word) && all.length > 1))
      .map(stem)
  );
}

/** A light stemmer: plurals, tenses and the commonest endings of English and German, the articles of Arabic. */
export function stem(word: string): string {
  // "112 km'ye": the ending of a Turkish word stands behind an apostrophe.
  let rest = word.replace(/'s?$|(?<=\p{L}{2})'(?:[dty][ae]n?|n?[ıiuü]n|y[ıiuü]|s[ıiuü])$/u, '');
  if (/^\p{Script=Arabic}/u.test(rest))
    return rest.replace(/^(و|ف|ب|ل|ك)?(ال)?/, '').replace(/(ات|ون|ين|ها|هم|ة|ه)$/, '');
  if (/\d/.test(rest) || rest.length <= 3) return rest;
  for (const [ending, instead, least] of endings) {
    if (rest.length >= least && rest.endsWith(ending)) {
      rest = rest.slice(0, -ending.length) + instead;
      break;
    }
  }
  return rest.replace(/([^aeiou])\1$/, '$1').replace(/e$/, '');
}

const endings: [string, string, number][] = [
  ['isations', 'is', 9],
  ['izations', 'is', 9],
  ['isation', 'is', 9],
  ['ization', 'is', 9],
  ['izing', 'is', 7],
  ['ising', 'is', 7],
  ['ized', 'is', 6],
  ['ised', 'is', 6],
  ['izes', 'is', 6],
  ['ises', 'is', 6],
  ['ize', 'is', 6],
  ['ations', 'at', 8],
  ['ation', 'at', 8],
  ['ments', '', 8],
  ['ment', '', 8],
  ['ingly', '', 8],
  ['edly', '', 7],
  ['ings', '', 7],
  ['ing', '', 6],
  ['ied', 'y', 5],
  ['ies', 'y', 5],
  ['sses', 'ss', 5],
  ['ed', '', 5],
  ['ly', '', 5],
  ['es', '', 5],
  ['er', '', 6],
  ['en', '', 6],
  ['s', '', 4],
  ['n', '', 6],
];

/** Whether a stem stands in the set, as itself or as a near relation of it (deploy, deployment). */
export function stands(one: string, among: ReadonlySet<string>): boolean {
  if (among.has(one)) return true;
  if (one.length < 4 || /\d/.test(one)) return false;
  for (const other of among) {
    if (other.length < 4) continue;
    const shared = sharedStart(one, other);
    if (
      shared >= 4 &&
      shared >= Math.max(one.length, other.length) - 4 &&
      shared >= Math.min(one.length, other.length) - 1
    )
      return true;
  }
  return false;
}

/** The share of a text's content words that stand among others; 1 for a text without any. */
export function coverage(text: string, among: ReadonlySet<string>): number {
  const stems = [...new Set(contentStems(text))];
  return stems.length === 0 ? 1 : stems.filter((one) => stands(one, among)).length / stems.length;
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

export const stopWords = new Set(
  `a an the and or but nor so yet of in on at to for from by with without within into onto upon over under about as than then
  that this these those it its it's they them their theirs he she his her him we us our you your i me my who whom whose which what
  when where why how is are was were be been being am do does did done have has had having will would shall should can could may
  might must not no yes if while whereas because since until till during after before between among through across per via vs
  also too very just even only still now there here such some any each every all both either neither more most other another
  own same out up down off again further once s t re ve ll d m
  der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine ist sind war waren wird werden wurde
  wurden hat haben hatte sein ihr ihre ihren ihrem ihrer sie er es wir uns unser ich du man sich mit von vom zu zum zur für auf an
  am im in aus bei nach über unter vor durch um als wie wenn dass ob auch noch nur schon sehr so dann denn doch diese dieser dieses
  diesem diesen jede jeder jedes kann können
  في من على إلى الى عن مع أن إن أو و هذا هذه ذلك التي الذي كان كانت يكون تكون لا ما لم لن هو هي هم كل قد ثم كما`.split(
    /\s+/,
  ),
);
