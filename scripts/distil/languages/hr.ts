import type { Known } from './pack/whole.ts';

export const croatian: Known = {
  tag: 'hr',
  name: 'Hrvatski',
  words:
    'Sadržaj, Najvažnije, Pitanja?, Hvala, Vremenska crta, U brojkama, Tko to kaže, Izvor, Primjer, Uvod, Još brojki, Gotovo, Treba učiniti',
  faq: 'česta pitanja, često postavljana pitanja, pitanja i odgovori',
  elsewhere: 'pročitajte i, pročitajte više, pogledajte i, povezani članci, čitajte još',
  advertisement: 'oglas, reklama, sponzorirani sadržaj',
  by: 'piše:, autor:, autorica:, tekst:',
  abbreviations: 'npr, tj, tzv, itd, dr, prof, ing, mr, sv, ul, br, str, tis, mil, mlrd, god, st, sl, odn, cca, min',
  closers: 'itd, sl',
  titles:
    'gospodin, gospođa, dr, prof, profesor, profesorica, ministar, ministrica, predsjednik, predsjednica, gradonačelnik, ravnatelj, direktor',
  pronouns:
    'on, ona, ono, oni, one, to, taj, ta, ti, ovo, ovaj, ova, ovi, njegov, njezin, njihov, tamo, toga, tome, time',
  small: `i, u, na, je, su, se, da, za, od, s, sa, koji, koja, koje, što, kao, ali, iz, nije, nisu, bi, ili, te, samo, o, po, do, kod, pri, pod, nad, bez, kad, kada, gdje, tko, već, još, bio, bila, bilo,
    bili, ne, ni, a, pa, ako, jer, tako, danas, sve, više, k, prema, nakon, prije, između, zbog, sam, smo, će`,
  says: 'kaže, rekao, rekla, ističe, istaknuo, istaknula, tvrdi, dodaje, dodao, dodala, objašnjava, pojašnjava, navodi, naglašava, smatra, upozorava, prisjeća se',
  decimal: ',',
  scales: 'tisuća/tisuće/tis., milijuna/milijun/milijuni/mil., milijardi/milijarda/milijarde/mlrd.',
  percent: 'posto, postotnih bodova',
  currencies: 'eura, euro, kuna, kune, dolara, dolar, centi',
  durations:
    'sekundi, sekunde, minuta, minute, sati, sata, sat, dana, dan, tjedana, tjedna, tjedan, mjeseci, mjeseca, mjesec, godina, godine, godinu, desetljeća, stoljeća',
  to: 'do',
  qualifiers:
    'više od, manje od, preko, gotovo, skoro, oko, otprilike, približno, najmanje, barem, najviše, do, čak, samo, tek, ukupno, prosječno, u prosjeku, točno, nešto više od',
  after: 'ili više',
  months:
    'siječnja/siječanj/siječnju, veljače/veljača/veljači, ožujka/ožujak/ožujku, travnja/travanj/travnju, svibnja/svibanj/svibnju, lipnja/lipanj/lipnju, srpnja/srpanj/srpnju, kolovoza/kolovoz/kolovozu, rujna/rujan/rujnu, listopada/listopad/listopadu, studenoga/studeni/studenom, prosinca/prosinac/prosincu',
  year: 'u, od, do, godine, godinu, kraja, krajem, početkom, nakon, prije, ljeti, između, i, iz',
  years: 'godine, godini, godinu',
  ifs: 'ako, ukoliko',
  ties: 'i, a, ali, no, međutim, zato, stoga, dakle, naime, osim toga, uz to, ipak, na primjer, primjerice, odnosno, zatim, onda, konačno, naposljetku, ili, nego, već, s druge strane, drugim riječima, ukratko, tako, pritom, istodobno, zapravo, jer',
  ands: 'i, ili, te',
  buts: 'ali',
  changes: /poras|rast|poveć|smanj|pa[od]|niž|viš|više nego|manje nego|(?<!\p{L})za \d/iu,
};
