import type { FigureWords } from '#model';
import { counted, list } from '../pack/list.ts';
import { safe } from '../pack/safe.ts';
import { ways } from './ways.ts';

export const figures: FigureWords = {
  numbers: {
    ...safe.numbers,
    commonUnits: [...safe.numbers.commonUnits, ...list('personen, tonnen')],
    decimal: ',',
    scales: {
      hundert: 1e2,
      tausend: 1e3,
      'tsd.': 1e3,
      million: 1e6,
      millionen: 1e6,
      'mio.': 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      'mrd.': 1e9,
      mrd: 1e9,
      'mia.': 1e9,
      billion: 1e12,
      billionen: 1e12,
      'bill.': 1e12,
    },
    spelled: {
      ...counted('zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf', 2),
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfzig: 50,
      hundert: 100,
      tausend: 1000,
    },
    fractions: {
      'die hälfte': 0.5,
      'ein drittel': 1 / 3,
      'zwei drittel': 2 / 3,
      'ein viertel': 0.25,
      'drei viertel': 0.75,
      'ein fünftel': 0.2,
    },
    ratios: {
      between: list('von, der'),
      behindOne: [],
      wholes: list('drei, vier, fünf, sechs, sieben, acht, neun, zehn, zwölf, hundert'),
    },
    percent: list('%, prozent, prozentpunkte, prozentpunkten'),
    currencies: list('euro, dollar, us-dollar, franken, pfund, yuan, yen, cent, rubel, kronen'),
    durations: list(
      `sekunde, sekunden, minute, minuten, stunde, stunden, tag, tage, tagen, woche, wochen, monat, monate, monaten,
      jahr, jahre, jahren, jahrzehnt, jahrzehnte, jahrzehnten, jahrhundert, jahrhunderte, quartal, quartale`,
    ),
    leads: list('in, bei, für, aus, mit, auf, zu, an'),
    whens: list('nach, bis, vor'),
    outOf: list('von'),
    against: list('gegenüber, verglichen mit, vergleichbar mit, entspricht, im vergleich zu, statt, anstatt'),
    ofWholes: list('von'),
    thereof: list('davon, darunter'),
    besides: list('weitere, weiteren, zusätzliche, zusätzlichen'),
    ordinals: ['.'],
    numbered: [
      ...safe.numbers.numbered,
      ...list(
        'abschnitt, kapitel, seite, seiten, abbildung, tabelle, schritt, teil, zeile, punkt, nummer, stufe, artikel, absatz, ausgabe, woche, tag, jahr',
      ),
    ],
    range: { to: list('bis, gegen'), or: list('oder'), between: list('zwischen'), and: list('und'), from: [] },
  },
  counted: {
    ...safe.counted,
    totals: list('total, gesamt, gesamtzahl, gesamtsumme, summe, insgesamt, alle'),
    nouns: [/^\p{Lu}/u],
    rates: {
      ...safe.counted.rates,
      beforeTime: list('pro, im'),
      alone: list('täglich, jährlich'),
    },
  },
  qualifiers: {
    ...safe.qualifiers,
    than: list('mehr als, weniger als'),
    before: list(
      `über, mehr als, gut, mindestens, wenigstens, unter, weniger als, knapp, fast, beinahe, nahezu, etwa, rund,
      ungefähr, circa, ca., ca, zirka, bis zu, höchstens, maximal, nur, lediglich, genau, schätzungsweise, annähernd,
      im schnitt, durchschnittlich, insgesamt, weit über, weit mehr als, deutlich mehr als, an die, um die, alle, nicht mehr
      als, nicht weniger als`,
    ),
    after: list('oder mehr, oder weniger, und mehr'),
  },
  dates: {
    ...safe.dates,
    reckoning: /^\s?[vn]\.\s?(?:Chr\.|u\.\s?Z\.)|^\s(?:vor|nach) (?:Christ(?:us|i(?: Geburt)?)|unserer Zeitrechnung)/u,
    months: {
      ...counted(
        `januar/jan./jänner, februar/feb., märz/mär., april/apr., mai, juni/jun., juli/jul., august/aug., september/sept./sep., oktober/okt., november/nov., dezember/dez.`,
        1,
      ),
    },
    weekdays: list('montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag'),
    clock: list('uhr'),
    before: list(
      'im jahr, im jahre, in, seit, bis, ab, von, vor, nach, um, anfang, ende, mitte, frühjahr, sommer, herbst, winter, jahr, zwischen, und, bis ende, gegen, im frühjahr, im sommer, im herbst, im winter',
    ),
    parts: list('anfang, ende, mitte, frühjahr, sommer, herbst, winter, im jahr, im jahre, das jahr, jahr'),
    middle: list('mitte, frühjahr, sommer'),
    late: list('ende, spät, herbst'),
    already: list('schon, bereits, erst, noch'),
    plain: list('in, im, im jahr, im jahre, am, für, und'),
    from: list('von'),
    decades: { before: list('die'), after: list('er') },
    relative: list(
      `heute, gestern, morgen, jetzt, derzeit, zurzeit, momentan, aktuell, kürzlich, neulich, inzwischen, dieses jahr,
      in diesem jahr, letztes jahr, im letzten jahr, im vergangenen jahr, vergangenes jahr, nächstes jahr, im nächsten
      jahr, im kommenden jahr, diese woche, letzte woche, nächste woche, diesen monat, letzten monat, bald, in den
      letzten jahren`,
    ),
    spans: [
      /\b(?:(?:in|während|über|für|seit|binnen|innerhalb) )?(?:den |die |der )?(?:nächsten|letzten|vergangenen|kommenden|ersten) (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig)?\s?(?:tagen?|wochen|monaten?|jahren?|jahrzehnten?)(?!\p{L})/iu,
      /\b(?:seit|vor|nach|in|für|binnen) (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|einem|einer|einigen|wenigen) (?:tagen?|wochen?|monaten?|jahren?|jahrzehnten?)(?!\p{L})/iu,
    ],
  },
  changes:
    /inflation|steig|stieg|wachs|wuchs|zugenommen|zunahme|zunehm|abgenommen|abnahme|abnehm|sink|sank|gesunken|fiel|gefallen|rückgang|zurückge|anstieg|zuwachs|plus von|minus von|gegenüber|höher|niedriger|teurer|billiger|günstiger|schneller|langsamer|reduzier|verringer|erhöh|gekürzt|kürzt|eingebrochen|senk|einspar|gespart|mehr als (?:im|vor|noch)|weniger als (?:im|vor|noch)|(?<!\p{L})um (?:\p{Ll}+ ){0,3}\d/iu,
  ways,
};
