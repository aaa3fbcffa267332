import { whole } from './whole.ts';

export const turkish = whole({
  tag: 'tr',
  name: 'Türkçe',
  words:
    'İçindekiler, Özet, Sorular?, Teşekkürler, Zaman çizelgesi, Rakamlarla, Kim söylüyor, Kaynak, Örnek, Giriş, Diğer rakamlar',
  faq: 'sıkça sorulan sorular, sık sorulan sorular, soru ve cevap',
  elsewhere: 'ayrıca okuyun, bunu da okuyun, ilgili haberler, ilgili yazılar, devamını oku',
  advertisement: 'reklam, ilan, sponsorlu içerik',
  by: 'yazan:, yazar:, haber:',
  abbreviations:
    'dr, prof, doç, vb, vs, örn, bkz, sn, yy, no, av, cad, sok, mah, mim, müh, yrd, st, alm, ing, m.ö, m.s',
  titles: 'bay, bayan, dr, prof, profesör, doçent, bakan, başkan, müdür',
  pronouns: 'o, onlar, bu, bunlar, şu, şunlar, onun, bunun, onu, bunu, ona, buna',
  small: `ve, bir, için, da, de, ile, ki, ama, fakat, ancak, çok, daha, en, gibi, var, yok, ne, sonra, önce, kadar, değil, her, ise, ya, veya, göre, olan, olarak, bile,
    artık, bugün, hem, çünkü, yani, eğer, hiç, oldu, idi`,
  says: 'diyor, dedi, diye konuştu, diye anlatıyor, anlatıyor, anlattı, belirtiyor, belirtti, söylüyor, söyledi, ekliyor, ekledi, açıkladı, vurguladı, hatırlıyor',
  decimal: ',',
  scales: 'bin, milyon/mn, milyar/mr, trilyon',
  percent: '',
  shares: '%, yüzde',
  currencies: 'lira, liraya, tl, dolar, avro, euro, kuruş',
  durations: 'saniye, dakika, saat, gün, hafta, ay, yıl, yıllık, günlük, saatlik, yüzyıl',
  qualifiers: `yaklaşık, yaklaşık olarak, en az, en fazla, en çok, sadece, yalnızca, neredeyse, ortalama, toplam, tam, saatte, günde, haftada, ayda, yılda, dakikada`,
  after: `'den fazla, 'dan fazla, 'ten fazla, 'tan fazla, 'den az, 'dan az, 'e kadar, 'a kadar, 'ye kadar, 'ya kadar, civarında`,
  months: `ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık`,
  year: 'yılı, yılında',
  years: 'yılında, yılından, yılı',
  ands: 've, veya',
  buts: 'ama',
  changes: /art(?:t|ı|a)|azal|düş|yüksel|büyü|geril|daha/iu,
});
