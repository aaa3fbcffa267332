import type { Known } from './pack/whole.ts';

export const romanian: Known = {
  tag: 'ro',
  name: 'Română',
  words:
    'Cuprins, De reținut, Întrebări?, Mulțumesc, Cronologie, În cifre, Cine spune asta, Sursă, Exemplu, Introducere, Alte cifre, Gata, De făcut',
  faq: 'întrebări frecvente, întrebări și răspunsuri',
  elsewhere: 'citește și, citiți și, citește mai mult, vezi și, articole similare, pe același subiect',
  advertisement: 'publicitate, reclamă, conținut sponsorizat',
  by: 'de, autor:, text:',
  abbreviations:
    'dl, dna, dr, prof, ing, etc, ex, nr, str, pag, art, mil, mld, min, max, cca, î.hr, d.hr, tel, bd, jud, conf',
  closers: 'etc, mil, mld',
  titles:
    'domnul, doamna, dl, dna, dr, prof, profesorul, profesoara, ministrul, președintele, primarul, directorul, directoarea',
  pronouns:
    'el, ea, ei, ele, acesta, aceasta, aceștia, acestea, acela, aceea, asta, lui, lor, acolo, aici, dânsul, dânsa',
  small: `și, de, la, în, cu, nu, este, sunt, un, o, pe, care, din, pentru, că, mai, ca, se, au, a, ai, ale, al, să, fi, fost, era, dar, sau, ori, dacă, când, cum, unde, cine, după,
    până, prin, spre, fără, sub, peste, între, foarte, tot, doar, deja, iar, însă, deci, azi, acum, cel, cea, cei, cele`,
  says: 'spune, a spus, explică, a explicat, afirmă, a afirmat, declară, a declarat, susține, adaugă, a adăugat, amintește, povestește, subliniază, precizează, a precizat, crede',
  decimal: ',',
  scales: 'mii, milioane/milion/mil., miliarde/miliard/mld.',
  halves: 'și jumătate',
  percent: 'la sută, puncte procentuale',
  currencies: 'de lei, de euro, de dolari, de franci, lei, leu, euro, dolari, bani, franci, lire',
  durations:
    'secunde, secundă, minute, minut, ore, oră, zile, zi, săptămâni, săptămână, luni, lună, ani, an, decenii, secole',
  to: 'la',
  qualifiers: `mai mult de, mai mulți de, mai multe de, peste, mai puțin de, mai puțini de, sub, aproape, aproape de, circa, aproximativ, în jur de, vreo, cel puțin, cel mult, până la, doar,
    numai, abia, în medie, în total, exact`,
  after: 'sau mai mult',
  months:
    'ianuarie/ian., februarie/feb., martie/mar., aprilie/apr., mai, iunie/iun., iulie/iul., august/aug., septembrie/sept., octombrie/oct., noiembrie/nov., decembrie/dec.',
  year: 'în, din, până în, după, înainte de, anul, sfârșitul anului, începutul anului, vara, iarna, primăvara, toamna, între, și',
  ifs: 'dacă',
  ties: `și, dar, însă, totuși, deci, așadar, prin urmare, de aceea, apoi, în plus, de exemplu, adică, iar, sau, în schimb, pe de altă parte, cu alte cuvinte, în cele din urmă, atunci,
    astfel, de fapt, de altfel, totodată, pe scurt`,
  ands: 'și, sau',
  buts: 'dar',
  changes: /creș|cresc|crescut|scăd|scăz|redus|mărit|majorat|mai mult decât|mai puțin decât|(?<!\p{L})cu \d/iu,
};
