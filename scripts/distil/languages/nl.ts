import type { Known } from './pack/whole.ts';

export const dutch: Known = {
  tag: 'nl',
  name: 'Nederlands',
  words:
    'Overzicht, Om te onthouden, Vragen?, Bedankt, Tijdlijn, In cijfers, Wie dat zegt, Bron, Voorbeeld, Inleiding, Meer cijfers',
  faq: 'veelgestelde vragen, vragen en antwoorden',
  elsewhere: 'lees ook, lees meer, zie ook, meer lezen, gerelateerd',
  tables: 'tabel',
  advertisement: 'advertentie, reclame, gesponsord',
  by: 'door, tekst:, auteur:',
  posted: 'geplaatst op, gepubliceerd op, bijgewerkt op',
  abbreviations:
    'dhr, mevr, mw, dr, ir, drs, mr, prof, bijv, bv, enz, nr, blz, ca, o.a, d.w.z, m.a.w, t.o.v, i.p.v, a.u.b, n.v, b.v, st, resp, incl, excl',
  titles: 'dhr, mevr, mw, meneer, mevrouw, dr, prof, professor, minister, burgemeester, wethouder, directeur',
  pronouns: 'hij, zij, ze, het, dit, dat, deze, die, hun, haar, zijn, dezen',
  small: `de, een, van, in, op, te, voor, met, aan, er, ook, als, bij, maar, om, naar, hoe, geen, en, of, is, was, werd, wordt, niet, over, uit, tot, door,
    onder, tegen, na, toen, toch, daarom, nu, wie, wat, waar`,
  says: 'zegt, zei, vertelt, vertelde, stelt, stelde, aldus, legt uit, benadrukt, vindt, meent, waarschuwt, herinnert zich, voegt toe, lacht',
  decimal: ',',
  scales: 'duizend, miljoen/mln/mln., miljard/mld/mld.',
  percent: 'procent, procentpunt',
  currencies: 'euro, dollar, cent, pond, gulden',
  durations:
    'seconde, seconden, minuut, minuten, uur, dag, dagen, week, weken, maand, maanden, jaar, jaren, decennia, eeuw, eeuwen, kwartier',
  to: 'tot, à',
  qualifiers: `meer dan, minder dan, ruim, bijna, ongeveer, circa, ca., zo'n, zowat, rond de, minstens, ten minste, hooguit, maximaal, minimaal,
    slechts, maar, tot, onder de, boven de, gemiddeld, nog geen, amper, krap, alleen al`,
  after: 'of meer',
  months: `januari/jan./jan, februari/feb./feb, maart, april/apr., mei, juni, juli, augustus/aug., september/sept., oktober/okt., november/nov., december/dec.`,
  year: 'in, sinds, vanaf, tot, eind, begin, medio, zomer, winter, voorjaar, najaar, jaar, van, na, voor, tussen, en',
  plain: 'in',
  per: true,
  asides: `laten we, laat me, stel je voor, stel dat, bedankt, dank je, dank u, wij danken, volg ons, schrijf je in,
    neem contact op, meer informatie, voor meer informatie, lees ook, lees verder, klik hier, veel plezier, veel succes,
    tot de volgende, tot ziens, in dit artikel`,
  ifs: 'als, indien, mocht, tenzij',
  unreal: 'zou hebben, zouden hebben, had kunnen, hadden kunnen',
  ties: `en, maar, echter, dus, daarom, daardoor, bovendien, toch, verder, daarnaast, bijvoorbeeld, immers, kortom, namelijk, vervolgens, daarna, dan, want, oftewel, met andere woorden, tenslotte, ten slotte, tegelijkertijd,
    integendeel, trouwens, overigens, intussen, ondertussen, zo, of`,
  ands: 'en, of',
  buts: 'maar',
  numbered:
    'poort, versie, hoofdstuk, pagina, stap, sectie, deel, artikel, alinea, afbeelding, tabel, regel, niveau, fase, nummer',
  compared: 'ten opzichte van, vergeleken met, in vergelijking met, tegenover, meer dan in, minder dan in',
  changes:
    /inflatie|steeg|stegen|stijg|groei|daal|dalen|gedaald|toegenomen|afgenomen|toename|afname|meer dan|minder dan|hoger|lager|(?<!\p{L})met \d/iu,
};
