import type { FigureWords } from '#model';
import { counted, list } from '../pack/list.ts';
import { safe } from '../pack/safe.ts';
import { ways } from './ways.ts';

export const figures: FigureWords = {
  numbers: {
    ...safe.numbers,
    commonUnits: [
      ...safe.numbers.commonUnits,
      ...list('personas, veces, toneladas, metro, metros, litro, litros, hectárea, hectáreas'),
    ],
    decimal: ',',
    scales: {
      cien: 1e2,
      cientos: 1e2,
      mil: 1e3,
      miles: 1e3,
      millón: 1e6,
      millones: 1e6,
      'mil millones': 1e9,
      billón: 1e12,
      billones: 1e12,
    },
    halves: list('y medio, y media'),
    spelled: {
      ...counted('dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince', 2),
      veinte: 20,
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      cien: 100,
    },
    fractions: {
      'la mitad': 0.5,
      'un tercio': 1 / 3,
      'dos tercios': 2 / 3,
      'un cuarto': 0.25,
      'tres cuartos': 0.75,
      'un quinto': 0.2,
      'una décima parte': 0.1,
    },
    ratios: {
      between: list('de cada, de los, de las'),
      behindOne: [],
      wholes: list('dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, doce, cien'),
    },
    percent: list('%, por ciento, puntos porcentuales'),
    currencies: list(
      'euro, euros, de euros, dólar, dólares, de dólares, peso, pesos, de pesos, yuan, yuanes, de yuanes, libra, libras, yen, yenes, centavo, centavos, céntimos',
    ),
    durations: list(
      'segundo, segundos, minuto, minutos, hora, horas, día, días, semana, semanas, mes, meses, año, años, década, décadas, siglo, siglos, trimestre, trimestres',
    ),
    leads: list('en, a, para, por, con'),
    whens: list('tras, antes de, después de'),
    ages: list('mayores de, menores de, la edad de, edad de'),
    outOf: list('de cada'),
    against: list(
      'frente a, frente al, en comparación con, comparable a, equivale a, equivalente a, en lugar de, en vez de',
    ),
    thereof: list('de ellos, de ellas, de los cuales, de las cuales, de los que, de las que'),
    besides: list('otros, otras, otro, otra'),
    range: { to: list('a'), or: list('o, u'), between: list('entre'), and: list('y'), from: list('de, desde') },
    ordinals: list('º, ª, .º, .ª'),
    numbered: [
      ...safe.numbers.numbered,
      ...list(
        'capítulo, página, páginas, paso, pasos, puerto, puertos, versión, sección, parte, artículo, párrafo, figura, tabla, línea, nivel, fase, etapa, número, núm, código, semana, día',
      ),
    ],
  },
  counted: {
    ...safe.counted,
    totals: list('total, totales, suma'),
    nouns: [/^\p{Ll}/u],
    link: /^\s+(?:de\s+)?/u,
    linkInWords: /^\s+(?:de\s+)?/u,
    rates: { ...safe.counted.rates, beforeTime: list('por, al, a') },
  },
  qualifiers: {
    ...safe.qualifiers,
    than: list('más de, menos de'),
    before: list(
      `más de, por encima de, al menos, como mínimo, menos de, por debajo de, casi, cerca de, alrededor de,
      aproximadamente, unos, unas, en torno a, hasta, como máximo, solo, sólo, tan solo, exactamente, un promedio de,
      un total de, poco más de, poco menos de, no menos de, no más de, apenas, casi el, casi la, más del, menos del, cerca del,
      alrededor del, hasta el, en torno al, por encima del, por debajo del, cada, todos los, todas las`,
    ),
    after: list('o más, o menos, aproximadamente, como mínimo, como máximo, al menos, solamente'),
  },
  dates: {
    ...safe.dates,
    reckoning: /^\s?[ad]\.\s?(?:de\s)?(?:C|n\.\s?e)\.|^\s(?:antes|después) de (?:Cristo|nuestra era)/u,
    months: counted(
      'enero/ene., febrero/feb., marzo, abril/abr., mayo, junio/jun., julio/jul., agosto/ago., septiembre/setiembre/sept., octubre/oct., noviembre/nov., diciembre/dic.',
      1,
    ),
    weekdays: list('lunes, martes, miércoles, jueves, viernes, sábado, domingo'),
    clock: list('h, horas'),
    before: list(
      'en, desde, hasta, para, antes de, después de, durante, de, a, hacia, año, el año, finales de, principios de, mediados de, y, entre, primavera, verano, otoño, invierno, del',
    ),
    parts: list(
      'finales de, principios de, comienzos de, mediados de, a finales de, a principios de, a mediados de, primavera de, verano de, otoño de, invierno de, el año, año',
    ),
    middle: list('mediados, primavera, verano'),
    late: list('finales, fines, otoño'),
    plain: list('en, de, del, y, a'),
    from: list('de'),
    of: list('de, del'),
    relative: list(
      `hoy, ayer, mañana, ahora, actualmente, recientemente, últimamente, este año, este mes, esta semana, el año
      pasado, el mes pasado, la semana pasada, el próximo año, el año que viene, el próximo mes, la próxima semana, en
      los últimos años, pronto, hasta la fecha, hoy en día`,
    ),
    spans: [
      /(?<!\p{L})(?:(?:en|durante|por) )?l[oa]s (?:próxim|últim|primer)[oa]s (?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte) (?:días|semanas|meses|años|décadas)(?!\p{L})/iu,
      /(?<!\p{L})(?:hace|desde hace|durante|en|dentro de) (?:más de |casi |unos )?(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|un|una|unos|varios) (?:días?|semanas?|mes(?:es)?|años?|décadas?|siglos?)(?!\p{L})|(?:en|de|desde|durante) los años ['’]?\d0(?!\d)/iu,
    ],
  },
  changes:
    /inflaci|sub(?:i|e|ir)|aument|crec|increment|baj(?:ó|a|ar)|bajada|cay(?:ó|er)|caíd|descend|descens|disminu|reduc|reduj|más que|menos que|respecto|superior|inferior|encarec|abarat/iu,
  ways,
};
