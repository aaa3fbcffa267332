import type { Known } from './pack/whole.ts';

export const norwegian: Known = {
  tag: 'nb',
  name: 'Norsk',
  words:
    'Oversikt, Det viktigste, Spørsmål?, Takk, Tidslinje, I tall, Hvem sier det, Kilde, Eksempel, Innledning, Flere tall, Ferdig, Gjenstår',
  faq: 'ofte stilte spørsmål, vanlige spørsmål, spørsmål og svar',
  elsewhere: 'les også, les mer, se også, relaterte artikler',
  advertisement: 'annonse, reklame, sponset innhold',
  by: 'av, tekst:',
  abbreviations:
    'f.eks, bl.a, dvs, mv, m.m, m.fl, ca, nr, kl, osv, s.k, jf, ev, inkl, mill, mrd, pst, hr, fr, dr, prof, kr, pga, mht, tlf, st, o.l',
  closers: 'osv, mv, kr, mill, mrd, pst',
  titles: 'herr, fru, dr, professor, minister, statsminister, ordfører, direktør, leder, forsker',
  pronouns: 'han, hun, den, det, de, dem, dette, denne, disse, hans, hennes, deres, dens, dets',
  small: `og, at, som, en, et, ei, på, er, av, for, med, til, ikke, har, om, var, men, fra, i, ved, under, over, etter, mot, uten, eller, så, nå, når, der, hvor, hva, hvem,
    siden, også, ble, blir, kan, skal, vil`,
  says: 'sier, sa, forteller, fortalte, forklarer, forklarte, mener, mente, konstaterer, legger til, påpeker, understreker, opplyser',
  decimal: ',',
  scales: 'tusen, millioner/million/mill./mill, milliarder/milliard/mrd./mrd',
  percent: 'prosent, pst., prosentpoeng',
  currencies: 'kroner, krone, kr, euro, dollar, øre',
  durations:
    'sekund, sekunder, minutt, minutter, time, timer, dag, dager, døgn, uke, uker, måned, måneder, år, tiår, århundrer',
  to: 'til',
  qualifiers: `mer enn, flere enn, mindre enn, færre enn, over, under, nesten, omtrent, omkring, rundt, cirka, ca., ca, minst, høyst, opptil, opp til, kun, bare, knapt, drøyt,
    godt over, i gjennomsnitt, i snitt, til sammen, totalt`,
  after: 'eller flere, eller mer',
  months:
    'januar/jan, februar/feb, mars, april, mai, juni, juli, august/aug, september/sept, oktober/okt, november/nov, desember/des',
  year: 'i, siden, fra, til, år, under, slutten av, begynnelsen av, sommeren, vinteren, våren, høsten, før, etter, mellom, og',
  decades: '-tallet, -årene, -tallets',
  per: true,
  ifs: 'hvis, dersom, om',
  ties: 'og, men, derfor, altså, dessuten, likevel, for eksempel, nemlig, så, eller, kort sagt, med andre ord, derimod, samtidig, til tross for det, i tillegg, til slutt, dermed, imidlertid',
  ands: 'og, eller',
  buts: 'men',
  changes: /st[ie]g|steget|øk(?:e|t|n)|vokst|fall|falt|høyere|lavere|mer enn|mindre enn|(?<!\p{L})med \d/iu,
};
