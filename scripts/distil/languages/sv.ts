import { whole } from './whole.ts';

export const swedish = whole({
  tag: 'sv',
  name: 'Svenska',
  words:
    'Översikt, Det viktigaste, Frågor?, Tack, Tidslinje, I siffror, Vem som säger det, Källa, Exempel, Inledning, Fler siffror',
  faq: 'vanliga frågor, frågor och svar',
  elsewhere: 'läs också, läs även, läs mer, se även',
  advertisement: 'annons, reklam, sponsrat innehåll',
  by: 'av, text:',
  abbreviations: 't.ex, bl.a, d.v.s, m.m, m.fl, ca, nr, kl, s.k, f.d, osv, dvs, st',
  titles: 'herr, fru, dr, professor, minister, direktör, doktor',
  pronouns: 'han, hon, den, det, de, dem, detta, denna, dessa, hans, hennes, deras, dess',
  small: `och, att, som, en, ett, på, är, av, för, med, till, inte, har, om, var, men, från, i, vid, under, över, efter, mot, utan, eller, så, nu, när, där,
    vad, vem, sedan, dock, också`,
  says: 'säger, sade, sa, berättar, berättade, förklarar, menar, menade, konstaterar, tillägger, tycker',
  decimal: ',',
  scales: 'tusen, miljoner/miljon/mn/mkr, miljarder/miljard/md',
  percent: 'procent, procentenheter',
  currencies: 'kronor, kr, euro, dollar, öre',
  durations:
    'sekund, sekunder, minut, minuter, timme, timmar, dag, dagar, dygn, vecka, veckor, månad, månader, år, decennier, århundraden',
  to: 'till',
  qualifiers: `mer än, fler än, mindre än, färre än, över, under, nästan, ungefär, omkring, cirka, ca, runt, minst, högst, upp till, bara, endast, knappt,
    drygt, i genomsnitt, i snitt`,
  after: 'eller fler, eller mer',
  months: `januari/jan, februari/feb, mars, april, maj, juni, juli, augusti/aug, september/sept, oktober/okt, november/nov, december/dec`,
  year: 'i, sedan, från, till, år, under, slutet av, början av, sommaren, vintern, våren, hösten, före, efter, mellan, och',
  ands: 'och',
  buts: 'men',
  changes: /ök(?:a|ning)|stig|steg|minsk|sjunk|sjönk|föll|högre|lägre|mer än|mindre än|(?<!\p{L})med \d/iu,
});
