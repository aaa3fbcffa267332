import type { Known } from './pack/whole.ts';

export const slovak: Known = {
  tag: 'sk',
  name: 'Slovenčina',
  words:
    'Obsah, To hlavné, Otázky?, Ďakujem, Časová os, V číslach, Kto to hovorí, Zdroj, Príklad, Úvod, Ďalšie čísla, Hotovo, Zostáva',
  faq: 'často kladené otázky, časté otázky, otázky a odpovede',
  elsewhere: 'čítajte tiež, prečítajte si tiež, mohlo by vás zaujímať, súvisiace články',
  advertisement: 'reklama, inzercia, sponzorovaný obsah',
  by: 'autor:, autorka:, text:',
  abbreviations:
    'napr, tzv, t.j, atď, a pod, dr, ing, mgr, prof, doc, ul, č, str, tis, mil, mld, r, st, sv, resp, cca, min, hod',
  titles:
    'pán, pani, dr, prof, profesor, ing, minister, ministerka, prezident, prezidentka, primátor, starosta, riaditeľ',
  pronouns: 'on, ona, ono, oni, ony, to, ten, tá, tí, tento, táto, toto, tieto, jeho, jej, ich, tam, tomu, tým',
  small: `a, aj, v, vo, z, zo, na, do, sa, si, je, sú, bol, bola, bolo, boli, že, o, ako, ale, po, čo, od, za, pre, pri, pod, nad, bez, alebo, keď, kde, kto, už, tiež,
    však, tak, dnes, by, k, ku, s, so, u, len, nie, ktorý, ktorá, ktoré`,
  says: 'hovorí, povedal, povedala, uviedol, uviedla, dodal, dodala, dodáva, vysvetľuje, tvrdí, spomína, upozorňuje, upozornil, podotýka, myslí si',
  decimal: ',',
  scales:
    'tisíc/tis./tis, miliónov/milióny/milióna/milión/mil./mil, miliárd/miliardy/miliarda/mld./mld, biliónov/bilióny/bilión',
  percent: 'percent, percentá, percento, percentuálnych bodov',
  currencies: 'eur, euro, eurá, korún, dolárov, doláre, centov',
  durations:
    'sekúnd, sekundy, minút, minúty, minútu, hodín, hodiny, hodinu, dní, dni, deň, týždňov, týždne, týždeň, mesiacov, mesiace, mesiac, rokov, roky, rok, roka, desaťročí, storočí',
  to: 'až, do',
  qualifiers: `viac ako, viac než, menej ako, menej než, cez, vyše, takmer, skoro, asi, približne, zhruba, okolo, najmenej, aspoň, najviac, maximálne, minimálne, až, len,
    iba, spolu, celkom, v priemere, priemerne, necelých`,
  after: 'alebo viac',
  months: `januára/január/januári, februára/február/februári, marca/marec/marci, apríla/apríl/apríli, mája/máj/máji, júna/jún/júni, júla/júl/júli,
    augusta/august/auguste, septembra/september/septembri, októbra/október/októbri, novembra/november/novembri, decembra/december/decembri`,
  year: 'v, od, do, rok, roku, konca, konci, začiatku, po, pred, z, rokov, rokoch, medzi, a',
  ifs: 'ak',
  ties: 'a, ale, však, avšak, preto, teda, takže, totiž, lenže, napriek tomu, navyše, okrem toho, napríklad, skrátka, nakoniec, potom, tak, naopak, zároveň, pritom, veď, inými slovami',
  ands: 'a, alebo, aj',
  buts: 'ale',
  changes: /vzr[aá]s|rast|stúp|kles|zníž|zvýš|zmenš|viac (?:ako|než)|menej (?:ako|než)|(?<!\p{L})o \d/iu,
};
