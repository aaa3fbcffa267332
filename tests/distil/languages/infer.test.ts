import { describe, expect, it } from 'vitest';
import { onePage } from '../../../scripts/distil/languages/index.ts';
import {
  beyondLatin,
  foreignLanguage,
  inferLanguage,
  languageInstead,
} from '../../../scripts/distil/languages/infer.ts';

/** Two sentences about a harbour, as somebody would write them. */
const told: [tag: string, text: string][] = [
  ['en', 'The harbour froze in January. Nobody had expected that the ice would come back.'],
  ['de', 'Der Hafen fror im Januar zu. Niemand hatte damit gerechnet, dass das Eis zurückkommt.'],
  ['fr', 'Le port a gelé en janvier. Personne ne pensait que la glace reviendrait si vite.'],
  ['es', 'El puerto se heló en enero. Nadie pensaba que el hielo volvería tan pronto.'],
  ['it', 'Il porto si è ghiacciato in gennaio. Nessuno pensava che il ghiaccio sarebbe tornato.'],
  ['pt', 'O porto congelou em janeiro. Ninguém pensava que o gelo não ia voltar tão cedo.'],
  ['nl', 'De haven vroor in januari dicht. Niemand had gedacht dat het ijs zou terugkomen.'],
  ['sv', 'Hamnen frös i januari. Ingen hade trott att isen skulle komma tillbaka så snart.'],
  ['pl', 'Port zamarzł w styczniu. Nikt nie myślał, że lód wróci tak szybko.'],
  ['tr', 'Liman ocak ayında dondu. Kimse buzun bu kadar çabuk döneceğini düşünmüyordu.'],
  ['fi', 'Satama jäätyi tammikuussa. Kukaan ei uskonut, että jää tulisi niin pian takaisin.'],
  ['cs', 'Přístav v lednu zamrzl. Nikdo si nemyslel, že se led vrátí tak brzy.'],
  [
    'hu',
    'A kikötő januárban befagyott. Senki sem hitte, hogy a jég egyhamar visszatér, és hogy ezért két évig áll majd a komp.',
  ],
  ['sl', 'Pristanišče je januarja zamrznilo. Nihče ni verjel, da se bo led vrnil tako hitro.'],
  [
    'et',
    'Sadam jäätus jaanuaris. Keegi ei uskunud, et jää tuleb nii kiiresti tagasi, aga see oli juba üle lahe ja kai ääres.',
  ],
  ['lt', 'Uostas užšalo sausį. Niekas netikėjo, kad ledas grįš taip greitai, bet jis grįžo.'],
  ['lv', 'Osta janvārī aizsala. Neviens neticēja, ka ledus atgriezīsies tik ātri, bet tas atgriezās.'],
  ['sq', 'Porti ngriu në janar. Askush nuk besonte se akulli do të kthehej kaq shpejt.'],
  ['is', 'Höfnin fraus í janúar. Enginn hélt að ísinn kæmi svo fljótt aftur til hafnar.'],
  ['tl', 'Nagyelo ang daungan noong Enero. Walang nag-akala na babalik ang yelo nang ganito kabilis.'],
  ['ru', 'Порт замёрз в январе. Никто не думал, что лёд вернётся так скоро.'],
  ['uk', 'Порт замерз у січні. Ніхто не думав, що крига повернеться так швидко.'],
  ['el', 'Το λιμάνι πάγωσε τον Ιανουάριο. Κανείς δεν το περίμενε.'],
  ['zh-Hans', '港口在一月结冰了。谁也没有想到冰会这么快回来。'],
  ['zh-Hant', '港口在一月結冰了。誰也沒有想到冰會這麼快回來，這個說法過時了。'],
  ['ja', '港は一月に凍りました。氷がこんなに早く戻るとは誰も思いませんでした。'],
  ['ko', '항구는 일월에 얼었습니다. 아무도 예상하지 못했습니다.'],
  ['ar', 'تجمد الميناء في يناير. لم يكن أحد يتوقع عودة الجليد بهذه السرعة.'],
  ['fa', 'بندر در ژانویه یخ زد. هیچ‌کس فکر نمی‌کرد یخ به این زودی برگردد.'],
  ['he', 'הנמל קפא בינואר. איש לא חשב שהקרח יחזור כל כך מהר.'],
  ['hi', 'बंदरगाह जनवरी में जम गया। किसी ने नहीं सोचा था कि बर्फ़ लौटेगी।'],
  ['th', 'ท่าเรือกลายเป็นน้ำแข็งในเดือนมกราคม'],
];

describe('the language of an article', () => {
  it.each(told)('is %s for “%s”', (tag, text) => {
    expect(inferLanguage(text)).toBe(tag);
  });

  it('is German, never Dutch, for a heading of a few words', () => {
    expect(inferLanguage('Wie man ein altes Boot repariert')).toBe('de');
    expect(inferLanguage('Die Fähre und der Hafen in Brenna')).toBe('de');
    expect(inferLanguage('Hoe je een oude boot repareert')).toBe('nl');
  });

  it('is Galician, never Portuguese, and Afrikaans, never Dutch', () => {
    expect(
      inferLanguage('A lonxa abre cedo e os mariñeiros xa non teñen que agardar pola marea nas mañás de inverno.'),
    ).toBe('gl');
    expect(
      inferLanguage('A lota abre cedo e os pescadores já não têm de esperar pela maré nas manhãs de inverno.'),
    ).toBe('pt');
    expect(
      inferLanguage(
        'Die veerboot vaar nie meer in die winter nie, want die rivier vries en niemand wil daarvoor betaal nie.',
      ),
    ).toBe('af');
    expect(
      inferLanguage('De veerboot vaart niet meer in de winter, want de rivier vriest en niemand wil ervoor betalen.'),
    ).toBe('nl');
  });

  it('is what most of the words are in, whatever is quoted between them', () => {
    const german = 'Der Hafen war nicht auf das Eis vorbereitet, und die Boote lagen fest. ';
    expect(inferLanguage(`${german.repeat(4)} “We had sold the last icebreaker,” sagte er.`)).toBe('de');
    expect(inferLanguage('The sign says 港口. '.repeat(5))).toBe('en');
  });

  it('is English where nothing tells, and none where the words are of a language that nobody here knows', () => {
    expect(inferLanguage('')).toBe('en');
    expect(inferLanguage('42 + 1')).toBe('en');
    expect(inferLanguage('lorem ipsum dolor sit amet consectetur adipiscing elit '.repeat(8))).toBe('und');
  });

  it('is no English in a few words with letters that English lacks', () => {
    expect(inferLanguage('Ŋarŋe ðuvla þessk ŋaal ðorŋ vokla þarn. Ŋolt þuu ŋerð koln.')).toBe('und');
    expect(inferLanguage('Ship faster. Break less. Sleep well. Three cafés opened.')).toBe('en');
  });
});

describe('every language that there is a page of', () => {
  it.each(onePage.map((page) => [page.tag, page] as const))('is recognised by its small words: %s', (tag, page) => {
    expect(inferLanguage([page.small, page.pronouns, page.says].join(' '))).toBe(tag);
  });
});

describe('a paragraph in another language than the article', () => {
  it('is told from its small words or its script', () => {
    expect(foreignLanguage('Der Hafen war nicht auf das Eis vorbereitet, und die Boote lagen fest.', 'en')).toBe('de');
    expect(foreignLanguage('The harbour was not prepared for the ice, and the boats were stuck.', 'de')).toBe('en');
    expect(foreignLanguage('港口在一月结冰了，超过400艘船停在这里。', 'en')).toBe('zh-Hans');
    expect(foreignLanguage('The harbour was not prepared for the ice that came.', 'zh-Hans')).toBe('en');
  });

  it('is none for a few words, for names, and for the article’s own language', () => {
    expect(foreignLanguage('Das Boot, La Paloma, Le Havre', 'en')).toBeUndefined();
    expect(foreignLanguage('Otter.js 2.5 for π and µ', 'en')).toBeUndefined();
    expect(foreignLanguage('The harbour was not prepared.', 'en')).toBeUndefined();
    expect(foreignLanguage('Otter 2.5 很强，Plover 也不错。', 'zh')).toBeUndefined();
  });
});

describe('an article that says another language than it is written in', () => {
  const english = 'The harbour was not prepared for the ice, and the boats were stuck in it for weeks. ';

  it('is in that of its words, where a page of that language is not translated yet', () => {
    expect(languageInstead(english.repeat(3), 'de')).toBe('en');
    expect(languageInstead(english.repeat(3), 'pt-BR')).toBe('en');
    expect(languageInstead(english.repeat(3), 'zh-Hans')).toBe('en');
    expect(languageInstead('港口在一月结冰了，谁也没有想到冰会这么快回来。这些船停在这里。', 'en')).toBe('zh-Hans');
  });

  it('is in what its author says where half of it is, where few words tell, and where that is not known here', () => {
    const german = 'Der Hafen war nicht auf das Eis vorbereitet, und die Boote lagen wochenlang fest. ';
    expect(languageInstead(english + german, 'de')).toBeUndefined();
    expect(languageInstead('The boats are in the harbour.', 'de')).toBeUndefined();
    expect(languageInstead(english.repeat(3), 'ms')).toBeUndefined();
    expect(languageInstead(english.repeat(3), 'en-GB')).toBeUndefined();
  });
});

it('takes no letter of another script for a Latin one', () => {
  const other =
    /[\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Han}\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Thai}\p{sc=Beng}\p{sc=Taml}\p{sc=Geor}\p{sc=Armn}]/u;
  const letters = Array.from({ length: 0x30000 }, (_, code) => String.fromCodePoint(code));
  expect(letters.filter((letter) => other.test(letter) && !beyondLatin.test(letter))).toEqual([]);
  expect(beyondLatin.test('Zażółć gęślą jaźń – “naïve”… 5 €')).toBe(false);
});
