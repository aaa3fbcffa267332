import type { Known } from './pack/whole.ts';

export const catalan: Known = {
  tag: 'ca',
  name: 'Català',
  words:
    'Índex, Per recordar, Preguntes?, Gràcies, Cronologia, En xifres, Qui ho diu, Font, Exemple, Introducció, Més xifres, Fet, Per fer',
  faq: 'preguntes freqüents, preguntes més freqüents, preguntes i respostes',
  elsewhere: 'llegiu també, llegeix també, també et pot interessar, articles relacionats, vegeu també',
  advertisement: 'publicitat, anunci, contingut patrocinat',
  by: 'per, text:, autor:, autora:',
  abbreviations: 'dr, dra, sr, sra, prof, etc, pàg, núm, art, av, c, p. ex, aprox, tel, s',
  closers: 'etc',
  titles:
    'senyor, senyora, sr, sra, dr, dra, professor, professora, president, presidenta, ministre, ministra, alcalde, alcaldessa, director, directora',
  pronouns:
    'ell, ella, ells, elles, això, allò, aquest, aquesta, aquests, aquestes, aquell, aquella, aquells, aquelles, allà, aquí, ho, hi',
  small: `el, la, els, les, de, que, i, en, un, una, per, amb, del, dels, no, més, com, al, als, però, són, és, a, o, si, quan, on, qui, ja, també, molt, s'ha, ha, han, va, van, hi, es, se, pel, pels, des,
    sobre, entre, fins, sense, tot, cada, avui, perquè, ni, era, eren, ser, fer`,
  says: 'diu, explica, afirma, assegura, recorda, afegeix, comenta, ha dit, va dir, ha explicat, va explicar, sosté, adverteix, reconeix, opina',
  decimal: ',',
  scales: 'mil, milions/milió, mil milions',
  halves: 'i mig, i mitja',
  percent: 'per cent, punts percentuals',
  currencies: "euros, euro, d'euros, de dòlars, de lliures, dòlars, lliures, cèntims",
  durations:
    'segon, segons, minut, minuts, hora, hores, dia, dies, setmana, setmanes, mes, mesos, any, anys, dècades, segles',
  to: 'a, fins a',
  qualifiers: `més de, més d', menys de, prop de, gairebé, quasi, uns, unes, al voltant de, aproximadament, almenys, com a mínim, com a màxim, fins a, només, tan sols, de mitjana, en total`,
  after: 'o més',
  months: 'gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre',
  year: "el, del, al, des del, fins al, l'any, a finals del, a principis del, l'estiu del, l'hivern del, entre, i",
  of: "de, d', del",
  ifs: 'si',
  ties: `i, però, tanmateix, doncs, per tant, així, per això, a més, a més a més, per exemple, és a dir, després, llavors, en canvi, d'altra banda, en resum, en definitiva, finalment, o, malgrat tot,
    de fet, al contrari, tot i això, mentrestant`,
  ands: 'i, o',
  buts: 'però',
  changes: /augment|creix|crescut|disminu|redu[iï]|baixa|puja|més que|menys que|respecte/iu,
};
