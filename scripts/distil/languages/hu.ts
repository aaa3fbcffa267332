import type { Known } from './pack/whole.ts';

export const hungarian: Known = {
  tag: 'hu',
  name: 'Magyar',
  words:
    'Áttekintés, A lényeg, Kérdések?, Köszönöm, Idővonal, Számokban, Ki mondja, Forrás, Példa, Bevezetés, További számok',
  faq: 'gyakran ismételt kérdések, gyakori kérdések, kérdések és válaszok, gyik',
  elsewhere: 'olvassa el ezt is, olvasd el ezt is, kapcsolódó cikkek, bővebben, további cikkek',
  advertisement: 'hirdetés, reklám, támogatott tartalom',
  by: 'írta:, szerző:, szöveg:',
  abbreviations:
    'pl, stb, kb, ill, ún, dr, prof, id, ifj, u, db, sz, old, tel, ft, mrd, max, min, ui, vö, ld, gt, jan, feb, márc, ápr, jún, júl, aug, szept, okt, nov, dec, kft, zrt, nyrt, bt',
  closers: 'stb, kft, zrt, nyrt, bt, ft',
  titles: 'úr, asszony, dr, professzor, miniszter, miniszterelnök, elnök, polgármester, igazgató, kutató',
  pronouns: 'ő, ők, ez, az, ezek, azok, ennek, annak, ezt, azt, ott, itt, övé, ilyen, olyan, ezért, azért',
  small: `a, az, és, hogy, nem, is, egy, van, volt, meg, de, csak, már, mint, ki, el, még, lehet, vagy, ha, amikor, ahol, aki, ami, amely, mert, be, fel, le, sem, se, majd, most, ma, után,
    előtt, alatt, között, szerint, nélkül, miatt, pedig, illetve, valamint, lesz, voltak, vannak, nincs`,
  says: 'mondja, mondta, meséli, mesélte, magyarázza, magyarázta, szerint, hangsúlyozza, hangsúlyozta, állítja, tette hozzá, jegyezte meg, véli, nyilatkozta, közölte, emlékszik vissza',
  decimal: ',',
  scales: 'ezer, millió, milliárd/mrd, billió',
  percent: 'százalék, százaléka, százalékkal, százalékos, százalékot, százalékponttal',
  currencies: 'forint, forintot, forintba, ft, euró, eurót, dollár, dollárt',
  durations:
    'másodperc, perc, percet, percig, óra, órát, órán, nap, napot, napig, napon, hét, hetet, hétig, hónap, hónapot, hónapig, év, évet, évig, éves, évtized, évszázad',
  qualifiers: `több mint, kevesebb mint, majdnem, csaknem, közel, körülbelül, kb., mintegy, nagyjából, legalább, legfeljebb, maximum, minimum, csak, csupán, mindössze, átlagosan,
    összesen, pontosan, jó, bő`,
  after: 'felett, fölött, alatt, körül',
  months: `január/januárban/január, február/februárban, március/márciusban, április/áprilisban, május/májusban, június/júniusban, július/júliusban, augusztus/augusztusban,
    szeptember/szeptemberben, október/októberben, november/novemberben, december/decemberben`,
  year: 'év, évben',
  years: '-ban, -ben, -tól, -től, -ig, -ra, -re, -as, -es, -os, -ös, -i, -ból, -ből, -at, -et, -ot, -hoz, -höz',
  decades: '-es évek, -as évek, -es években, -as években, -es évektől, -as évektől, -es évekig, -as évekig',
  ties: `és, de, azonban, viszont, ezért, tehát, így, ugyanis, ráadásul, emellett, mégis, például, vagyis, azaz, tudniillik, végül, aztán, majd, vagy, röviden, más szóval, ezzel szemben, ugyanakkor,
    pedig, hanem, mert, akkor, persze`,
  ands: 'és, vagy, s',
  buts: 'de',
  changes: /nőtt|növek|emelked|csökken|esett|visszaes|magasabb|alacsonyabb|drágul|több|kevesebb|százalékkal/iu,
};
