import type { Known } from './pack/whole.ts';

export const czech: Known = {
  tag: 'cs',
  name: 'Čeština',
  words:
    'Obsah, To hlavní, Dotazy?, Děkuji, Časová osa, V číslech, Kdo to říká, Zdroj, Příklad, Úvod, Další čísla, Hotovo, Zbývá',
  faq: 'často kladené otázky, časté dotazy, otázky a odpovědi',
  elsewhere: 'čtěte také, přečtěte si také, mohlo by vás zajímat, související články, čtěte více',
  advertisement: 'reklama, inzerce, sponzorovaný obsah',
  by: 'autor:, autorka:, text:',
  abbreviations:
    'např, tzv, tj, atd, apod, dr, ing, mgr, prof, doc, ul, č, str, tis, mil, mld, r, st, p, pí, sv, resp, cca, kpt, aj, min, hod',
  titles: 'pan, paní, dr, prof, profesor, ing, ministr, ministryně, prezident, primátor, starosta, ředitel, ředitelka',
  pronouns:
    'on, ona, ono, oni, ony, to, ten, ta, ti, tohle, tento, tato, toto, tyto, jeho, její, jejich, tam, tomu, tím',
  small: `a, i, v, ve, z, ze, na, do, se, si, je, jsou, byl, byla, bylo, byly, že, o, jak, ale, po, co, od, za, pro, při, pod, nad, bez, nebo, ať, když, kde, kdo, už,
    také, však, tak, dnes, by, k, ke, s, u, jako, jen, není, který, která, které`,
  says: 'říká, řekl, řekla, uvedl, uvedla, dodal, dodala, dodává, vysvětluje, tvrdí, vzpomíná, popisuje, upozorňuje, upozornil, podotýká, soudí, myslí si',
  decimal: ',',
  scales:
    'tisíc/tisíce/tisíců/tis./tis, milionů/miliony/milion/milionu/mil./mil, miliard/miliardy/miliarda/miliardu/mld./mld, bilionů/biliony/bilion',
  percent: 'procent, procenta, procento, procentních bodů',
  currencies: 'korun, koruny, koruna, kč, eur, euro, dolarů, dolary, haléřů',
  durations: `sekund, sekundy, sekundu, minut, minuty, minutu, hodin, hodiny, hodinu, dní, dny, dnů, den, týdnů, týdny, týden, měsíců, měsíce, měsíc, let, roky, roků,
    rok, roku, desetiletí, století`,
  to: 'až, do',
  qualifiers: `více než, méně než, přes, téměř, skoro, asi, přibližně, zhruba, kolem, okolo, nejméně, alespoň, nejvýše, maximálně, minimálně, až, jen, pouze, pouhých,
    celkem, v průměru, průměrně, necelých, dobrých, bezmála`,
  after: 'nebo více',
  months: `ledna/leden/lednu, února/únor/únoru, března/březen/březnu, dubna/duben/dubnu, května/květen/květnu, června/červen/červnu,
    července/červenec/červenci, srpna/srpen/srpnu, září, října/říjen/říjnu, listopadu/listopad, prosince/prosinec/prosinci`,
  year: 'v, od, do, rok, roku, roce, konce, konci, začátku, po, před, z, let, letech, mezi, a, v létě, v zimě',
  asides: `podívejme se, vraťme se, začněme, přejděme, předpokládejme, představme si, představte si, děkuji, děkujeme, díky za,
    rádi bychom poděkovali, více informací, další informace, viz, klikněte zde, sledujte nás, napište nám, kontaktujte nás,
    na viděnou, hodně štěstí, v tomto článku`,
  ifs: 'pokud, jestliže',
  ties: `a, ale, však, ovšem, proto, tedy, takže, tudíž, totiž, jenže, přesto, navíc, kromě toho, například, zkrátka, nakonec, potom, tak, tím, jinak řečeno, naopak,
    zároveň, přitom, a proto, nicméně, koneckonců, vždyť`,
  ands: 'a, nebo, i',
  buts: 'ale',
  changes: /vzros|rost|stoup|kles|sníž|zvýš|zmenš|více než|méně než|(?<!\p{L})o \d/iu,
};
