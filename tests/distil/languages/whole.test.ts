import { describe, expect, it } from 'vitest';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { sentenceRanges } from '../../../scripts/distil/sentences.ts';
import { signs } from '../../../scripts/distil/signs.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

const figures = (lang: string, text: string) =>
  told(text, lang).figures.map(({ text: figure, value, measure }) => [figure, value, measure]);
const dates = (lang: string, text: string) => told(text, lang).dates.map((date) => [date.text, date.iso]);
const speaker = (lang: string, text: string) => told(text, lang).quotations.map(({ by }) => by);
const point = (lang: string, text: string) => units(told(text, lang), packFor(lang))[0]?.forms[0]?.text;

describe('a figure in a language whose sentences stay whole', () => {
  it.each([
    ['ru', 'Паром перевёз 48,6 млн человек.', '48,6 млн', 48_600_000, 'amount'],
    ['ru', 'Вагон перевозит до 9 000 человек.', 'до 9 000', 9000, 'amount'],
    ['uk', 'Міст коштував 1,3 млрд грн.', '1,3 млрд грн', 1_300_000_000, 'money'],
    ['pl', 'Most kosztował ponad 3,5 mln zł.', 'ponad 3,5 mln zł', 3_500_000, 'money'],
    ['pt', 'A ponte custou cerca de 12 milhões de euros.', 'cerca de 12 milhões de euros', 12_000_000, 'money'],
    ['pt', 'O barco custa até R$ 1.760 por mês.', 'até R$ 1.760 por mês', 1760, 'money'],
    ['it', 'Il molo costa 4 milioni di euro per la scuola.', '4 milioni di euro', 4_000_000, 'money'],
    ['it', 'Il porto ha perso 15 mila barche.', '15 mila', 15_000, 'amount'],
    ['nl', 'De brug kostte ruim 2,4 miljoen euro.', 'ruim 2,4 miljoen euro', 2_400_000, 'money'],
    ['tr', 'Teknelerin %34 kadarı battı.', '%34', 34, 'share'],
    ['hi', 'पुल बनाने में ₹48 लाख लगे।', '₹48 लाख', 4_800_000, 'money'],
    ['hi', 'पुल पर ₹3.4 करोड़ खर्च हुए।', '₹3.4 करोड़', 34_000_000, 'money'],
    ['ar', 'بلغت كلفة الجسر ٣٨ مليون دينار.', '٣٨ مليون دينار', 38_000_000, 'money'],
    ['fa', 'پل ۱٫۸ میلیارد تومان هزینه دارد.', '۱٫۸ میلیارد تومان', 1_800_000_000, 'money'],
    ['he', 'הגשר עלה 380 אלף שקל.', '380 אלף שקל', 380_000, 'money'],
    ['ko', '배가 소포 4만 8,700건을 날랐다.', '4만 8,700건', 48_700, 'count'],
    ['ko', '배는 하루 5회 이하이거나 쉰다.', '하루 5회 이하', 5, 'count'],
    ['ko', '배는 5회 이상한 소리를 냈다.', '5회', 5, 'count'],
    ['ko', '다리를 놓는 데 127억 원이 들었다.', '127억 원', 12_700_000_000, 'money'],
    ['el', 'Η γέφυρα έχει μήκος 3,5 χιλιόμετρα.', '3,5', 3.5, 'amount'],
    ['cs', 'Most stál více než 3,5 milionu korun.', 'více než 3,5 milionu korun', 3_500_000, 'money'],
    ['sk', 'Most stál takmer 3,5 milióna eur.', 'takmer 3,5 milióna eur', 3_500_000, 'money'],
    ['da', 'Broen kostede mere end 40.000 kroner.', 'mere end 40.000 kroner', 40_000, 'money'],
    ['nb', 'Broen kostet over 40 000 kroner.', 'over 40 000 kroner', 40_000, 'money'],
    ['fi', 'Silta maksoi lähes 3,5 miljoonaa euroa.', 'lähes 3,5 miljoonaa euroa', 3_500_000, 'money'],
    ['hu', 'A híd több mint 3,5 milliárd forintba került.', 'több mint 3,5 milliárd forintba', 3_500_000_000, 'money'],
    ['ro', 'Podul a costat peste 3,5 milioane de lei.', 'peste 3,5 milioane de lei', 3_500_000, 'money'],
    ['bg', 'Мостът струва над 3,5 милиона лева.', 'над 3,5 милиона лева', 3_500_000, 'money'],
    ['hr', 'Most je stajao gotovo 3,5 milijuna eura.', 'gotovo 3,5 milijuna eura', 3_500_000, 'money'],
    ['ca', 'El pont va costar més de 3,5 milions d’euros.', 'més de 3,5 milions d’euros', 3_500_000, 'money'],
    ['vi', 'Cây cầu tốn hơn 3,5 tỷ đồng.', 'hơn 3,5 tỷ đồng', 3_500_000_000, 'money'],
    ['id', 'Sewa perahu Rp 40.000 per hari.', 'Rp 40.000 per hari', 40_000, 'money'],
    ['th', 'สะพานใช้เงินมากกว่า 3.5 ล้านบาท', '3.5 ล้านบาท', 3_500_000, 'money'],
    ['bn', 'সেতুতে ৩.৫ কোটি টাকা লেগেছে।', '৩.৫ কোটি টাকা', 35_000_000, 'money'],
  ])('keeps its scale, its unit and what qualifies it (%s)', (lang, text, ...figure) => {
    expect(figures(lang, text)).toEqual([figure]);
  });
});

describe('a date in a language whose sentences stay whole', () => {
  it.each([
    ['ru', '12 марта 2016 г.: открыт мост.', '12 марта 2016 г.', '2016-03-12'],
    ['pt', 'Em 3 de maio de 2024 abriu a ponte.', '3 de maio de 2024', '2024-05-03'],
    ['ar', '١٥ أيلول ٢٠٢٠: افتتاح الجسر.', '١٥ أيلول ٢٠٢٠', '2020-09-15'],
    ['fa', '۱۲ اردیبهشت ۱۳۹۵: پل باز شد.', '۱۲ اردیبهشت ۱۳۹۵', '1395-02-12'],
    ['fa', '۱۴۰۰: پل باز شد.', '۱۴۰۰', '1400'],
    ['he', '7 במרץ 2021: הגשר נפתח.', '7 במרץ 2021', '2021-03-07'],
    ['hi', '14 नवंबर 2019: पुल खुला।', '14 नवंबर 2019', '2019-11-14'],
    ['ko', '2021년 4월 12일: 다리가 열렸다.', '2021년 4월 12일', '2021-04-12'],
    ['ko', '1960년대 초 다리가 열렸다.', '1960년대 초', '1960'],
    ['hu', '2024. június 5-én megnyílt a híd.', '2024. június 5', '2024-06-05'],
    ['hu', 'A híd 2016-ban nyílt meg.', '2016', '2016'],
    ['fi', 'Silta avattiin 1970-luvulla.', '1970-luvulla', '1970'],
    ['ru', 'Мост построили в 1990-е годы.', '1990-е годы', '1990'],
    ['vi', 'Cầu mở ngày 5 tháng 6 năm 2024.', '5 tháng 6 năm 2024', '2024-06-05'],
    ['th', 'สะพานเปิดเมื่อวันที่ 5 มิถุนายน 2567', '5 มิถุนายน 2567', '2567-06-05'],
    ['bn', '৫ জুন ২০২৪: সেতু খুলল।', '৫ জুন ২০২৪', '2024-06-05'],
  ])('is found with its month (%s)', (lang, text, ...date) => {
    expect(dates(lang, text)).toEqual([date]);
  });

  it('is no four digits that count something, where no letter is small or large', () => {
    expect(dates('ar', 'زرع السكان ٢٠٠٠ دينار في البنك.')).toEqual([]);
    expect(dates('hi', 'नाव पर लगभग 2000 लोग थे।')).toEqual([]);
  });
});

describe('a number in brackets', () => {
  it('is the day of the month behind a day of the week, and no amount', () => {
    expect(figures('pt', 'O barco saiu nesta quarta-feira (8) e na quinta (9).')).toEqual([]);
    expect(figures('pt', 'O barco tem lugares (8) e remos.')).toEqual([['8', 8, 'amount']]);
  });
});

describe('a quotation in a language whose sentences stay whole', () => {
  it.each([
    ['ru', '«Мы ждали весны и льда», — вспоминает А. В. Орлов, старый капитан.', 'А. В. Орлов'],
    ['ar', 'وقالت المهندسة سلمى حداد، التي ترأس المرفأ: «كنا ننتظر الربيع كل عام».', 'المهندسة سلمى حداد'],
    ['hi', '"हम हर साल वसंत का इंतज़ार करते थे," डॉ. वर्मा कहती हैं।', 'डॉ. वर्मा'],
    ['ko', '선장 김영수 씨는 "우리는 해마다 봄을 기다렸다"고 말했다.', '선장 김영수 씨'],
    ['nl', '“Wij wachtten elk jaar op de lente”, zegt kapitein Jan de Vries.', 'kapitein Jan de Vries'],
    ['he', '"חיכינו לאביב בכל שנה מחדש", היא מספרת.', undefined],
  ])('has its speaker, unless a pronoun tells (%s)', (lang, text, by) => {
    expect(speaker(lang, text)).toEqual([by]);
  });

  it('has its speaker where it is told behind him when he said it', () => {
    const text = '"A vila fecha o porto no inverno", disse Moreira em uma mensagem aos pescadores da costa.';
    expect(speaker('pt', text)).toEqual(['Moreira']);
  });

  it('stays with the Japanese sentence behind it that tells whose it is', () => {
    const text = '「本を借りに来るのではなく、人に会いに来ている」。司書の森さんはそう話す。春が来た。';
    expect(sentenceRanges(text, packFor('ja'))).toHaveLength(2);
    expect(speaker('ja', text.slice(0, text.indexOf('春')))).toEqual(['司書の森さん']);
  });

  it('stays with the Korean sentence that leads it in', () => {
    const text = '김 선장은 이렇게 말했다. "배는 물건을 나릅니다." 봄이 왔다.';
    expect(sentenceRanges(text, packFor('ko'))).toHaveLength(2);
  });
});

describe('the full stop of a point', () => {
  it('is left out in every script, and stays where it is part of an abbreviation', () => {
    expect(point('hi', 'पुल वसंत में खुला।')).toBe('पुल वसंत में खुला');
    expect(point('ru', 'Мост открыли весной.')).toBe('Мост открыли весной');
    expect(point('ru', 'Мост стоил 71 млн руб.')).toBe('Мост стоил 71 млн руб.');
  });
});

describe('two halves of a long sentence', () => {
  it('do not leave at the end of the first what joins them', () => {
    const text =
      'O pedreiro Antônio ligou a calha velha ao tambor azul e, em uma noite de chuva, juntou duzentos litros.';
    const halves = units(told(text, 'pt'), packFor('pt')).map(({ forms }) => forms[0]?.text ?? '');
    expect(halves.filter((half) => / e$/u.test(half))).toEqual([]);
  });
});

describe('what ties a sentence to the one before', () => {
  it.each([
    ['pl', 'Ale most stoi do dziś i nikt go nie naprawia.'],
    ['ru', 'Поэтому мост стоит до сих пор.'],
    ['pt', 'Mas a ponte continua de pé.'],
    ['zh', '但是桥还在。'],
    ['zh', '是个很难估计的数字。'],
    ['zh', '而是先听船长说话。'],
    ['zh', '在这种情况下船长先说话。'],
    ['ko', '이 경우 배를 뭍으로 올립니다.'],
    ['hi', 'इस मामले में, नाव किनारे पर रहती है।'],
    ['pt', 'É aqui que o barco entra no porto.'],
    ['es', 'En tal caso, bríndales la llave del puerto.'],
    ['es', 'En ambas situaciones podemos abrir el puerto.'],
    ['fr', '10 seulement sont vendus.'],
    ['de', 'Nur 10 werden verkauft.'],
    ['es', 'Solo 10 se venden.'],
  ])('is kept, and the sentence clear only behind that one (%s)', (lang, text) => {
    const [unit] = units(told(text, lang), packFor(lang));
    expect(unit?.forms[0]?.shape).toBe('leaning');
  });

  it.each([
    ['zh', '是时候把船拖上岸了。'],
    ['de', '1999 wurden 40 Boote gebaut.'],
    ['es', '10 barcas se venden.'],
  ])('is not what only looks like it (%s)', (lang, text) => {
    expect(units(told(text, lang), packFor(lang))[0]?.forms[0]?.shape).toBe('clause');
  });

  it.each([
    ['ja', 'という話を港で聞きました。'],
    ['ko', '를 한 번에 실을 수 있습니다.'],
  ])('is the end of a sentence that a list or a quotation parted (%s)', (lang, text) => {
    expect(units(told(text, lang), packFor(lang))[0]?.forms[0]?.shape).toBe('leaning');
  });

  it('is a comma at its end, before a quotation that goes on with it', () => {
    expect(units(told('最初に港で聞いた話は、', 'ja'), packFor('ja'))[0]?.forms[0]?.shape).toBe('phrase');
  });

  it('is left out where it only says that the rest is worth saying', () => {
    expect(point('zh', '值得注意的是，那座老桥今年春天又重新开放了。')).toBe('那座老桥今年春天又重新开放了');
  });

  it('is left out before a comma', () => {
    expect(point('pl', 'Co więcej, most stoi do dziś.')).toBe('Most stoi do dziś');
  });

  it('is left out before a name that an apostrophe stands before, which gets a capital', () => {
    expect(point('fr', 'Parce que l’ONU ferme le vieux port.')).toBe('L’ONU ferme le vieux port');
  });

  it('may be written with or without its dots', () => {
    const shapes = ['Её починили весной.', 'Ее починили весной.'].map(
      (text) => units(told(text, 'ru'), packFor('ru'))[0]?.forms[0]?.shape,
    );
    expect(shapes).toEqual(['leaning', 'leaning']);
  });
});

describe('the decades and centuries of Chinese and Japanese', () => {
  it('are times, and no amounts', () => {
    expect(figures('zh', '在 20 世纪 60 年代，这里有 450 名渔民。')).toEqual([['450 名', 450, 'count']]);
    expect(dates('zh', '1960年代，港口建成。')).toEqual([['1960年代', '1960']]);
    expect(dates('ja', '2000年代半ばに港ができた。')).toEqual([['2000年代半ば', '2000']]);
    expect(figures('ja', '10年前、港には舟がなかった。')).toEqual([]);
    expect(figures('zh', '三个世纪以来，港口从未结冰。')).toEqual([['三个世纪', 3, 'duration']]);
  });

  it('have ordinals that count nothing', () => {
    expect(figures('ja', '世界で2番目に大きい港だ。')).toEqual([['2番目', 2, 'ordinal']]);
    expect(figures('zh', '港口排名第 3 位。')).toEqual([['3', 3, 'ordinal']]);
  });

  it('have thousands that a wide comma parts', () => {
    expect(figures('zh', '每年行驶 15，000 英里。')).toEqual([['15，000 英里', 15_000, 'count']]);
    expect(point('zh', '假设一条渔船每年行驶 15，000 英里，而燃料平均花费每年 9，000 美元')).not.toMatch(/9$/u);
  });
});

describe('Chinese in traditional characters', () => {
  it('has a frame of its own, and reads its own words', () => {
    const { words } = packFor('zh-TW');
    expect([words.takeaways, words.closing]).toEqual(['重點回顧', '謝謝']);
    expect(packFor('zh-Hant')).toBe(packFor('zh-TW'));
    expect(figures('zh-Hant', '約三分之一的漁民花費超過3萬元。').map(([figure]) => figure)).toEqual([
      '約三分之一',
      '超過3萬元',
    ]);
  });
});

describe('a long Japanese sentence', () => {
  const halves = (text: string) =>
    units(told(text, 'ja'), packFor('ja')).map(({ forms, support }) => [forms[0]?.text, support]);

  it('is told in two halves where a clause ends', () => {
    expect(halves('古い橋が秋の嵐で流され、町の人々は毎朝小さな渡し舟で向こう岸へ渡っている。')).toEqual([
      ['古い橋が秋の嵐で流され', '町の人々は毎朝小さな渡し舟で向こう岸へ渡っている'],
    ]);
    expect(halves('渡し舟は朝と夕方に一度ずつ港を出ますが、冬のあいだは氷のために動きません。')).toEqual([
      ['渡し舟は朝と夕方に一度ずつ港を出ますが', '冬のあいだは氷のために動きません'],
    ]);
  });

  it('is not torn behind a topic, a place or a list', () => {
    for (const text of [
      '港の人々にとって、古い橋を直すための費用は、あまりにも大きな重荷になっていた。',
      '縄、網、ランプと小さな帆を積んだ渡し舟が毎朝、霧の深い入り江の奥まで進んでいく。',
    ])
      for (const [, support] of halves(text)) expect(support).toBeUndefined();
  });

  it('has whose claim it is below it', () => {
    expect(halves('町の人が去年の秋に行った調査によると、渡し舟を毎日使う人は三割にとどまっている。')).toEqual([
      ['渡し舟を毎日使う人は三割にとどまっている', '町の人が去年の秋に行った調査によると'],
    ]);
  });

  it('is not torn in a pair of things that are done, nor within what is asked', () => {
    for (const text of [
      '港の若い司書たちは毎晩おそくまで本を読んだり、遠い町の図書館へ手紙を書いたりして冬を過ごしている。',
      '船を出す前に、この港の古い灯台が何をするもので、なぜ嵐の夜に消えるのかを説明できなければならない。',
    ])
      for (const [lead] of halves(text)) expect(lead).not.toMatch(/(?:たり|もので|だり)$/u);
  });

  it('is clear only behind the one before where it says why that is so', () => {
    const shape = (text: string) => units(told(text, 'ja'), packFor('ja'))[0]?.forms[0]?.shape;
    expect(shape('昼に来られない人にも届けられるからです。')).toBe('leaning');
    expect(shape('棚の本が多いのは、町の人が毎年寄付するからです。')).toBe('clause');
  });

  it('tells nothing where it only says what was told, or what comes', () => {
    for (const text of ['次は、貸し出しの手順について話しましょう。', 'ここまでで、図書館の使い方がわかりました。'])
      expect(units(told(text, 'ja'), packFor('ja'))).toEqual([]);
  });

  it('goes on behind what somebody asks within it', () => {
    const text = '何も変わらないのでは？と思い、港の仕事に応募した。春が来た！';
    expect(sentenceRanges(text, packFor('ja'))).toHaveLength(2);
  });

  it('says nothing where a list or a picture stands in its middle', () => {
    const shape = (text: string) => units(told(text, 'ja'), packFor('ja'))[0]?.forms[0]?.shape;
    expect([shape('今回、私たちが使った舟は'), shape('で港を出ました。')]).toEqual(['phrase', 'leaning']);
  });
});

describe('three things of which the last two are joined', () => {
  it('are not told in two halves', () => {
    const [unit] = units(
      told('Những người lái đò trên bến sông cũ có thể thuê, sửa và bán lại các con thuyền nhỏ của làng bên.', 'vi'),
      packFor('vi'),
    );
    expect(unit?.support).toBeUndefined();
  });
});

describe('rupiah and Rappen', () => {
  it('are money before their number, and no unit behind it', () => {
    expect(figures('id', 'Sewa perahu Rp40.000.')).toEqual([['Rp40.000', 40_000, 'money']]);
    expect(figures('de', 'Der Strom kostet 20Rp pro Tag.').map(([, , measure]) => measure)).not.toContain('money');
  });
});

describe('several tens in Chinese', () => {
  it('are no ten', () => {
    expect(figures('zh', '几十位渔民在码头等待。')).toEqual([]);
    expect(figures('zh', '十位渔民在码头等待。')).toEqual([['十位', 10, 'count']]);
  });
});

describe('a word or two in quotation marks', () => {
  it('are no quotation, whoever says them', () => {
    expect(speaker('pl', '„Las poczeka”, mówi leśniczy Piotr Zając.')).toEqual([]);
  });
});

describe('initials', () => {
  it('are no end of a sentence, though the second looks like a small word', () => {
    for (const [lang, text] of [
      ['ru', 'Инженер А. В. Орлов ждал.'],
      ['fr', 'Selon M. C. Zola, rien ne bouge.'],
      ['fr', 'Le port appartient à M. Le Goff depuis dix ans.'],
    ] as const)
      expect(sentenceRanges(text, packFor(lang))).toHaveLength(1);
  });
});

describe('a line above an article', () => {
  it.each([
    'Ольга Орлова, 14 мая 2024 г.',
    '١٢ آذار ٢٠٢٤',
    '2024年3月18日',
    'Puerto Lobos, Galicia; martes 22 de diciembre del 2020.',
    'بقلم: ليلى حداد',
    'संवाददाता, झाँसी। १८ जनवरी २०२४',
    'Di Anna Rossi',
    'Por Ana da Silva',
    'Írta: Kovács Anna',
  ])('tells who wrote it and when: %s', (line) => {
    expect(signs.byline(line)).toBe(true);
  });

  it.each(['Di cosa parliamo', 'Por que mudar', 'Door het ijs', 'Av alla båtar', 'Автор и его лодка плывут'])(
    'may begin with the same word: %s',
    (line) => {
      expect(signs.byline(line)).toBe(false);
    },
  );
});

describe('what only says as what somebody does something', () => {
  it('stands below the claim', () => {
    const text = '作为一个码头的老船长, 你会不可避免的遇到你不想修理的旧船。';
    expect(point('zh', text)).toMatch(/^你会不可避免的/u);
  });
});

describe('words that tell nothing by themselves', () => {
  it.each([
    ['ja', 'よくぞ聞いてくれました！'],
    ['ja', 'いい質問ですね。'],
    ['fr', 'Les pêcheurs prennent les cordes suivantes pour amarrer le bateau.'],
    ['es', 'Los pescadores usan las siguientes cuerdas para amarrar el barco.'],
    ['de', 'Die Fischer nehmen die folgenden Seile, um das Boot zu vertäuen.'],
  ])('are filler (%s): %s', (lang, text) => {
    expect(told(text, lang).roles).toContain('filler');
  });

  it('are not lost where they ask for more', () => {
    expect(told('よく聞かれる質問は三つです。', 'ja').roles).not.toContain('filler');
  });
});
