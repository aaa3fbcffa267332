import type { Known } from './pack/whole.ts';

export const finnish: Known = {
  tag: 'fi',
  name: 'Suomi',
  words:
    'Sisältö, Tärkeintä, Kysymyksiä?, Kiitos, Aikajana, Lukuina, Kuka sanoo, Lähde, Esimerkki, Johdanto, Lisää lukuja, Tehty, Tekemättä',
  faq: 'usein kysytyt kysymykset, usein kysyttyä, kysymyksiä ja vastauksia, ukk',
  elsewhere: 'lue myös, lue lisää, katso myös, aiheesta lisää',
  advertisement: 'mainos, ilmoitus, kaupallinen yhteistyö',
  by: 'teksti:, kirjoittaja:',
  abbreviations:
    'esim, ns, mm, ks, vrt, n, nro, klo, milj, mrd, t, v, s, prof, toht, tri, em, ko, ym, yms, jne, eli, os, p, puh, tms, eaa, jaa, huom, max, min',
  closers: 'ym, yms, jne, tms',
  titles: 'herra, rouva, tohtori, professori, ministeri, pääministeri, presidentti, johtaja, toimitusjohtaja, tutkija',
  pronouns:
    'hän, he, se, ne, tämä, nämä, tuo, nuo, hänen, heidän, sen, niiden, tämän, näiden, siellä, siitä, tästä, siihen, siinä, tässä',
  small: `ja, tai, on, ei, ovat, oli, että, mutta, kun, jos, kuin, niin, myös, vain, jo, joka, jotka, mikä, mitä, miten, missä, kuka, olla, ole, eivät, sekä, eli, vaan, kuten,
    nyt, sitten, kanssa, mukaan, ennen, jälkeen, sillä, koska, vaikka, jopa, voi, voivat`,
  says: 'sanoo, sanoi, kertoo, kertoi, toteaa, totesi, arvioi, muistuttaa, korostaa, kuvailee, selittää, selitti, huomauttaa, lisää, uskoo, pohtii, kommentoi',
  decimal: ',',
  scales:
    'tuhatta/tuhannen/tuhat, miljoonaa/miljoonan/miljoona/milj./milj, miljardia/miljardin/miljardi/mrd./mrd, biljoonaa/biljoona',
  percent: 'prosenttia, prosentin, prosentti, prosentilla, prosentille, prosenttiin, prosentista, prosenttiyksikköä',
  currencies: 'euroa, euron, euro, eur, dollaria, dollarin, dollari, kruunua, puntaa, senttiä',
  durations: `sekuntia, sekunnin, minuuttia, minuutin, tuntia, tunnin, päivää, päivän, vuorokautta, viikkoa, viikon, kuukautta, kuukauden, vuotta, vuoden, vuoteen, vuodessa,
    vuosikymmentä, vuosisataa`,
  qualifiers: `yli, alle, noin, lähes, melkein, vain, jopa, vähintään, enintään, korkeintaan, ainakin, keskimäärin, yhteensä, reilut, reilun, vajaat, vajaan, runsaat, n., peräti,
    enemmän kuin, vähemmän kuin, parisen`,
  after: 'tai enemmän',
  months: `tammikuuta/tammikuun/tammikuussa/tammikuu, helmikuuta/helmikuun/helmikuussa/helmikuu, maaliskuuta/maaliskuun/maaliskuussa/maaliskuu,
    huhtikuuta/huhtikuun/huhtikuussa/huhtikuu, toukokuuta/toukokuun/toukokuussa/toukokuu, kesäkuuta/kesäkuun/kesäkuussa/kesäkuu,
    heinäkuuta/heinäkuun/heinäkuussa/heinäkuu, elokuuta/elokuun/elokuussa/elokuu, syyskuuta/syyskuun/syyskuussa/syyskuu,
    lokakuuta/lokakuun/lokakuussa/lokakuu, marraskuuta/marraskuun/marraskuussa/marraskuu, joulukuuta/joulukuun/joulukuussa/joulukuu`,
  year: 'vuonna, vuoden, vuodesta, vuoteen, vuosina, vuosien, keväällä, kesällä, syksyllä, talvella, alkuvuonna, loppuvuonna',
  decades: '-luku, -luvulla, -luvun, -luvulta, -luvulle, -lukua, -luvusta',
  ifs: 'jos',
  ties: `ja, mutta, kuitenkin, siksi, siis, niinpä, lisäksi, silti, esimerkiksi, nimittäin, sitten, eli, tai, lyhyesti, toisin sanoen, toisaalta, samalla, lopulta, näin, tällöin,
    silloin, joten, sen sijaan, vaan, sillä`,
  ands: 'ja, tai, sekä, eli',
  buts: 'mutta',
  changes: /kasv|nous|lask|vähen|lisään|supist|enemmän|vähemmän|korkeam|matalam|kallistu|halpeni/iu,
};
