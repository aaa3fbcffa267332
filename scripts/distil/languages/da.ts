import type { Known } from './pack/whole.ts';

export const danish: Known = {
  tag: 'da',
  name: 'Dansk',
  words:
    'Oversigt, Det vigtigste, Spørgsmål?, Tak, Tidslinje, I tal, Hvem siger det, Kilde, Eksempel, Indledning, Flere tal, Færdig, Mangler',
  faq: 'ofte stillede spørgsmål, spørgsmål og svar',
  elsewhere: 'læs også, læs mere, se også, relaterede artikler',
  advertisement: 'annonce, reklame, sponsoreret indhold',
  by: 'af, tekst:',
  posted: 'publiceret, opdateret',
  abbreviations:
    'f.eks, bl.a, dvs, mv, m.m, m.fl, ca, nr, kl, osv, s.k, jf, evt, inkl, ekskl, mio, mia, pct, hr, fr, dr, prof, kr, sml, pga, mht, ift, tlf, st',
  closers: 'osv, mv, kr, mio, mia, pct',
  titles: 'hr, fru, dr, professor, minister, statsminister, borgmester, direktør, formand, lektor',
  pronouns: 'han, hun, den, det, de, dem, dette, denne, disse, hans, hendes, deres, dens, dets',
  small: `og, at, som, en, et, på, er, af, for, med, til, ikke, har, om, var, men, fra, i, ved, under, over, efter, mod, uden, eller, så, nu, når, der, hvor, hvad, hvem,
    siden, dog, også, blev, bliver, kan, skal, vil`,
  says: 'siger, sagde, fortæller, fortalte, forklarer, forklarede, mener, mente, konstaterer, tilføjer, påpeger, understreger, oplyser, vurderer',
  decimal: ',',
  scales: 'tusind/tusinde/tus., millioner/million/mio./mio, milliarder/milliard/mia./mia',
  percent: 'procent, pct., pct, procentpoint',
  currencies: 'kroner, krone, kr., kr, euro, dollar, øre',
  durations:
    'sekund, sekunder, minut, minutter, time, timer, dag, dage, døgn, uge, uger, måned, måneder, år, årtier, århundreder',
  to: 'til',
  qualifiers: `mere end, flere end, mindre end, færre end, over, under, næsten, omtrent, omkring, cirka, ca., ca, mindst, højst, op til, kun, blot, knap, godt, i gennemsnit,
    i alt, rundt regnet`,
  after: 'eller flere, eller mere',
  months:
    'januar/jan, februar/feb, marts, april, maj, juni, juli, august/aug, september/sept, oktober/okt, november/nov, december/dec',
  year: 'i, siden, fra, til, år, under, slutningen af, begyndelsen af, sommeren, vinteren, foråret, efteråret, før, efter, mellem, og',
  decades: "'erne",
  per: true,
  ifs: 'hvis, såfremt',
  ties: 'og, men, dog, derfor, altså, desuden, alligevel, for eksempel, nemlig, så, eller, kort sagt, med andre ord, derimod, samtidig, på trods af det, derudover, endelig',
  ands: 'og, eller',
  buts: 'men',
  changes: /st[ie]g|steget|øge|vokse|fald|faldt|højere|lavere|mere end|mindre end|(?<!\p{L})med \d/iu,
};
