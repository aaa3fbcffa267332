const scripts: [pattern: RegExp, tag: string][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/[پچژگکی]/gu, 'fa'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{sc=Cyrillic}/gu, 'ru'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Thai}/gu, 'th'],
];

/** Small words of languages that have no pack, so that none of them passes for one that has. */
const small: Record<string, string> = {
  en: 'the of and to in is that for it with as was are by this be on at from or an which have has not',
  de: 'der die das und ist nicht ein eine zu den mit von für auf sich dem auch es als wird werden sind im des',
  fr: 'le la les et des est une dans que pour qui sur pas avec ce sont par du au plus ne se il nous',
  es: 'el la los las que y en un una es por con para del se no su al más como lo son fue',
  nl: 'de het een en van is dat niet op te in voor met zijn er aan ook wordt door naar bij deze',
  it: 'il lo la gli che di un una è per con non del della sono si nel alla anche più come dei',
  pt: 'o os as que e do da em um uma é para com não por mais dos das se na no foi são ao',
  sv: 'och att det som en på är av för med den till inte har de om ett från kan var',
  da: 'og at det som en på er af for med den til ikke har de et fra kan var der',
  pl: 'i w na nie się że jest do to z jak o po dla przez oraz są od tym',
};

/** The language that a text is most likely written in, as a BCP 47 tag; English where nothing tells. */
export function inferLanguage(text: string): string {
  const sample = text.slice(0, 6000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'en';
  for (const [pattern, tag] of scripts) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    if (share > (['ja', 'fa', 'uk'].includes(tag) ? 0.03 : 0.25)) return tag;
  }
  return byWords(sample.toLowerCase());
}

function byWords(text: string): string {
  const counts = new Map<string, number>();
  for (const word of text.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = { tag: 'en', hits: 2 };
  for (const [tag, words] of Object.entries(small)) {
    const hits = words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (hits > best.hits) best = { tag, hits };
  }
  return best.tag;
}
