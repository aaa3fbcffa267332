import type { FigureWords } from '#model';
import { counted, list } from '../pack/list.ts';
import { safe } from '../pack/safe.ts';
import { ways } from './ways.ts';

export const figures: FigureWords = {
  numbers: {
    ...safe.numbers,
    commonUnits: [...safe.numbers.commonUnits, ...list('personnes, fois, mètre, mètres, centimètre, centimètres')],
    decimal: ',',
    scales: {
      cent: 1e2,
      cents: 1e2,
      mille: 1e3,
      milliers: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      md: 1e9,
      mds: 1e9,
      billion: 1e12,
      billions: 1e12,
    },
    halves: list('et demi, et demie'),
    spelled: {
      ...counted(
        'deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize',
        2,
      ),
      vingt: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      cent: 100,
      mille: 1000,
    },
    fractions: {
      'la moitié': 0.5,
      'un tiers': 1 / 3,
      'deux tiers': 2 / 3,
      'un quart': 0.25,
      'trois quarts': 0.75,
      'un cinquième': 0.2,
      'un dixième': 0.1,
    },
    ratios: {
      between: list('sur, sur les, des'),
      behindOne: [],
      wholes: list('deux, trois, quatre, cinq, six, sept, huit, neuf, dix, douze, cent'),
    },
    percent: list('%, pour cent, pourcent, points de pourcentage'),
    currencies: list(
      "euro, euros, d'euros, dollar, dollars, de dollars, franc, francs, livre, livres, yuan, yuans, de yuans, yen, yens, centime, centimes",
    ),
    durations: list(
      'seconde, secondes, minute, minutes, heure, heures, jour, jours, semaine, semaines, mois, an, ans, année, années, décennie, décennies, siècle, siècles, trimestre, trimestres',
    ),
    leads: list('en, à, pour, par, sur, avec'),
    whens: list('après, avant'),
    ages: list("âgé de, âgée de, âgés de, âgées de, l’âge de, l'âge de"),
    outOf: list('sur'),
    against: list('contre, par rapport à, comparé à, comparable à, équivalent à, équivaut à, au lieu de'),
    ofWholes: list('sur'),
    thereof: list("dont, d'entre eux, d'entre elles, parmi lesquels, parmi lesquelles"),
    besides: list('encore'),
    range: { to: list('à'), or: list('ou'), between: list('entre'), and: list('et'), from: list('de') },
    ordinals: list('er, re, ère, e, ème, nd, nde'),
    numbered: [
      ...safe.numbers.numbered,
      ...list('étape, chapitre, partie, ligne, tableau, numéro, niveau, alinéa, étage, semaine, jour'),
    ],
  },
  counted: {
    ...safe.counted,
    totals: list('total, totaux, ensemble'),
    nouns: [/^\p{Ll}/u],
    link: /^\s+(?:de\s+|d['’])?/u,
    linkInWords: /^\s+(?:de\s+|d['’])?/u,
    rates: { ...safe.counted.rates, beforeTime: list('par') },
  },
  qualifiers: {
    ...safe.qualifiers,
    than: list('plus de, moins de'),
    before: list(
      `plus de, plus d', au-delà de, au moins, au minimum, moins de, moins d', près de, près d', presque, environ,
      autour de, quelque, à peu près, jusqu'à, au plus, au maximum, seulement, exactement, en moyenne, un total de,
      pas moins de, bien plus de, un peu plus de, un peu moins de, à peine, approximativement, pas plus de, toutes les, tous les, chaque, plus des, près des, moins des, plus du, près du`,
    ),
    after: list('environ, ou plus, ou moins, au moins, au plus, au maximum, seulement'),
  },
  dates: {
    ...safe.dates,
    reckoning: /^\s(?:av\.|avant|apr\.|après)\s(?:J\.[\s-]?C\.?|Jésus[\s-]Christ)|^\s(?:avant|de) notre ère/u,
    months: counted(
      'janvier/janv., février/févr., mars, avril/avr., mai, juin, juillet/juil., août, septembre/sept., octobre/oct., novembre/nov., décembre/déc.',
      1,
    ),
    weekdays: list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
    clock: list('h, heures'),
    before: list(
      "en, depuis, dès, jusqu'en, d'ici, avant, après, de, à, vers, fin, début, mi, courant, année, l'année, et, entre, printemps, été, automne, hiver, pour",
    ),
    parts: list(
      "fin, la fin de, la fin, début, le début de, mi-, mi, courant, printemps, été, automne, hiver, l'année, année, au début de, à la fin de, d'ici à, d'ici",
    ),
    middle: list('mi, courant, milieu, printemps, été'),
    late: list('fin, automne'),
    plain: list('en, de, et, pour'),
    from: list('de'),
    of: list('de'),
    relative: list(
      `aujourd'hui, hier, demain, maintenant, actuellement, récemment, dernièrement, cette année, ce mois-ci, cette
      semaine, l'an dernier, l'année dernière, le mois dernier, la semaine dernière, l'an prochain, l'année prochaine,
      le mois prochain, la semaine prochaine, ces dernières années, bientôt, à ce jour, en ce moment`,
    ),
    spans: [
      /(?<!\p{L})(?:(?:au cours|dans|pendant|sur|depuis|durant) )?(?:des |les |ces )(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt) (?:prochain|dernier|dernière|prochaine)(?:e?s) (?:jours|semaines|mois|ans|années|décennies)(?!\p{L})/iu,
      /(?<!\p{L})(?:il y a|depuis|pendant|dans|en|sur) (?:plus de |près de |environ )?(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|un|une|quelques|plusieurs) (?:jours?|semaines?|mois|ans?|années?|décennies?|siècles?)(?!\p{L})|(?:dans|de|depuis|durant) les années ['’]?\d0(?!\d)/iu,
    ],
  },
  changes:
    /inflation|augment|hausse|baiss|recul|diminu|progress|croît|croiss|chut|grimp|bondi|réduit|réduction|réduir|gagné|perdu|de plus|de moins|en plus|en moins|supérieur|inférieur|par rapport/iu,
  ways,
};
