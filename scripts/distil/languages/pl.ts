import { whole } from './whole.ts';

export const polish = whole({
  tag: 'pl',
  name: 'Polski',
  words:
    'Plan, Najważniejsze, Pytania?, Dziękuję, Oś czasu, W liczbach, Kto to mówi, Źródło, Przykład, Wstęp, Więcej liczb',
  faq: 'najczęściej zadawane pytania, pytania i odpowiedzi, częste pytania',
  elsewhere: 'czytaj też, czytaj także, przeczytaj też, przeczytaj także, zobacz też, zobacz także, czytaj więcej',
  advertisement: 'reklama, ogłoszenie, artykuł sponsorowany',
  by: 'autor:, autorka:, tekst:',
  abbreviations:
    'np, tzn, itd, itp, dr, prof, ok, ul, im, św, wg, tys, r, w, pl, al, ks, inż, mgr, hab, m.in, tzw, godz, min, proc, str, nr, por, pt, ub, br',
  titles: 'pan, pani, dr, prof, profesor, inż, minister, prezydent, burmistrz, dyrektor, ks',
  pronouns: 'on, ona, ono, oni, one, to, ten, ta, te, ci, tego, jego, jej, ich, tam, tej, tym',
  small: `i, w, z, na, do, się, nie, jest, że, o, jak, ale, po, co, od, za, przez, dla, są, przy, pod, nad, bez, lub, albo, czy, gdy, kiedy, gdzie, kto, już,
    też, także, jednak, więc, dlatego, dziś, był, była, było, były, ze, we, oraz, a, u`,
  says: `mówi, mówią, powiedział, powiedziała, twierdzi, twierdzą, dodaje, dodał, dodała, wyjaśnia, wspomina, tłumaczy, podkreśla, przyznaje, opowiada,
    zauważa, ocenia`,
  decimal: ',',
  scales:
    'tysięcy/tysiące/tysiąca/tys./tys, milionów/miliony/milion/miliona/mln, miliardów/miliardy/miliard/miliarda/mld, bilionów/biliony/bilion',
  percent: 'procent, procenta, proc., proc',
  currencies: 'złotych, złote, złoty, zł, euro, dolarów, dolary, groszy',
  durations: `sekund, sekundy, sekundę, minut, minuty, minutę, godzin, godziny, godzinę, dni, dnia, tygodni, tygodnie, miesięcy, miesiące, miesiąca, lat, lata,
    rok, roku, dekad, stuleci, wieków`,
  to: 'do',
  qualifiers: `ponad, powyżej, więcej niż, mniej niż, poniżej, prawie, niemal, blisko, około, ok., co najmniej, przynajmniej, najwyżej, co najwyżej, do, aż, tylko,
    zaledwie, jedynie, średnio, niecałe, przeszło`,
  after: 'lub więcej',
  months: `stycznia/styczeń/styczniu, lutego/luty/lutym, marca/marzec/marcu, kwietnia/kwiecień/kwietniu, maja/maj/maju, czerwca/czerwiec/czerwcu,
    lipca/lipiec/lipcu, sierpnia/sierpień/sierpniu, września/wrzesień/wrześniu, października/październik/październiku,
    listopada/listopad/listopadzie, grudnia/grudzień/grudniu`,
  year: 'w, od, do, rok, roku, koniec, początek, końca, końcu, początku, wiosną, latem, jesienią, zimą, po, przed, z, lata, latach',
  years: 'roku, rok, r.',
  ands: 'i, oraz, lub',
  buts: 'ale',
  changes: /wzros|wzrost|rosł|spad|zmniej|zwięk|więcej|mniej|wyższ|niższ|(?<!\p{L})o \d/iu,
});
