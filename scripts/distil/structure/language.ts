const words: Record<string, string> = {
  en: 'the of and to in is that for it with as was on are this by from be an which have not or their has you',
  de: 'der die und das ist nicht ein eine zu den mit von sich auf für im dem auch es werden wird sie als bei oder',
  fr: 'le la les des et est une du en que qui dans pour pas sur au avec ce sont plus par nous vous aux',
  es: 'el la los las de que y en un una es por con para del se no más como su al lo pero sus',
  it: 'il di che la e un una per non sono con del della dei le si da gli nel come più alla anche è',
  pt: 'o de que e do da em um uma para com não os as no na por mais dos se ao como foi das',
  nl: 'de het een en van is dat op te in voor niet met zijn aan er ook als bij maar om wordt naar',
  sv: 'och att det som en på är av för med den till inte har de ett om var men jag vi från',
  da: 'og at det som en på er af for med den til ikke har de et om var men jeg vi fra der',
  nb: 'og at det som en på er av for med den til ikke har de et om var men jeg vi fra ikkje',
  fi: 'ja on ei se että oli hän mutta ovat kun tai myös joka mitä kuin sen niin ole voi',
  pl: 'i w na z do się nie to jest że o jak ale po co od za przez dla są tym może',
  cs: 'a je se na v to že s z do o ale jako by pro jsou jsem byl tak po které',
  tr: 've bir bu için da de ile olarak çok daha en olan gibi var ne ama sonra kadar değil',
  ro: 'și de la în cu nu este un o pe care din pentru că mai sunt ca se au fi',
  hu: 'a az és hogy nem is egy van volt meg de csak ez már mint ki el még lehet',
  id: 'yang dan di dengan untuk dari ini pada adalah itu tidak dalam akan ke oleh juga sebagai',
  vi: 'và của là có cho được không một những với các trong để này khi đã người từ',
};

const scripts: [string, RegExp][] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** The language of a text, BCP 47: by its script, and for scripts that many languages share by their commonest words. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 40_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  if (kana > letters * 0.08) return 'ja';
  if (han > letters * 0.2)
    return count(/[們這個來時說為國學會對經過還點開關問題長東實]/gu) >
      count(/[们这个来时说为国学会对经过还点开关问题长东实]/gu) * 0.6
      ? 'zh-Hant'
      : 'zh-Hans';
  if (count(/\p{Script=Arabic}/gu) > letters * 0.3) return arabic(count);
  if (count(/\p{Script=Cyrillic}/gu) > letters * 0.3) return count(/[іїєґ]/giu) > letters * 0.02 ? 'uk' : 'ru';
  return scripts.find(([, pattern]) => count(pattern) > letters * 0.3)?.[0] ?? byWords(sample);
}

function arabic(count: (pattern: RegExp) => number): string {
  if (count(/[ٹڈڑے]/gu) > 5) return 'ur';
  return count(/[پچژگکی]/gu) > count(/[كيىة]/gu) ? 'fa' : 'ar';
}

function byWords(sample: string): string {
  const seen = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) seen.set(word, (seen.get(word) ?? 0) + 1);
  let best = { tag: 'en', score: 0 };
  for (const [tag, list] of Object.entries(words)) {
    const score = list.split(' ').reduce((sum, word) => sum + (seen.get(word) ?? 0), 0);
    if (score > best.score) best = { tag, score };
  }
  return best.tag;
}
