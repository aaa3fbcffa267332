import type { LanguagePack } from '#model';
import { counted, list } from './list.ts';
import { safe, templateWords } from './safe.ts';

export const spanish: LanguagePack = {
  ...safe,
  tag: 'es',
  name: 'Español',
  words: templateWords(
    'Índice, Ideas clave, ¿Preguntas?, Gracias, Cronología, En cifras, Quién lo dice, Fuente, Ejemplo, Introducción, Más cifras',
  ),
  faqHeadings: list('preguntas frecuentes, preguntas más frecuentes, preguntas y respuestas, faq'),
  emptyHeadings: list(
    'introducción, introduccion, resumen, antecedentes, prólogo, método, métodos, resultado, resultados, discusión, conclusión, conclusion, conclusiones',
  ),
  tails: [
    { pattern: /^(?:referencias|enlaces externos|véase también|bibliografía)$/iu, reason: 'where else to read of it' },
    { pattern: /^contacto de prensa$/iu, reason: 'the frame of a press release' },
    { pattern: /^sobre (?:el|la) autora?$/iu, reason: 'about the author' },
    { pattern: /^artículos relacionados$/iu, reason: 'links to other articles' },
  ],
  noise: [
    {
      pattern:
        /^(?:lea también|lee también|leer más|te puede interesar|también te puede interesar|ver también|véase también|más información|artículos relacionados|noticias relacionadas|sigue leyendo)(?:$|\s*[:：–—-])/iu,
      reason: 'link to another article',
    },
    { pattern: /^(?:publicidad|anuncio|contenido patrocinado|patrocinado)[:.]?$/iu, reason: 'advertisement' },
    {
      pattern: /^(?:compartir(?: en| por)?.{0,40}|imprimir|comentarios?(?: \(\d+\))?|síguenos.{0,60})$/iu,
      reason: 'share bar',
    },
    { pattern: /^(?:este sitio(?: web)?|utilizamos|usamos)\b.{0,20}\bcookies\b/iu, reason: 'cookie notice' },
    { pattern: /^(?:suscríbete.{0,60}|iniciar sesión|regístrate.{0,40})[.!]?$/iu, reason: 'sign-up form' },
    { pattern: /^(?:saltar al contenido|volver arriba|inicio|menú)$/iu, reason: 'navigation' },
    { pattern: /^(?:etiquetas|categorías?|temas)\s*[:：].{0,160}$/iu, reason: 'tags' },
  ],
  page: {
    lines: list(
      `copiar enlace, enviar por correo, guardar, aceptar, aceptar cookies, aceptar todo, aceptar todas, rechazar todo,
        configurar cookies, política de cookies, ir al contenido, ir al contenido principal, comentarios, # comentarios, # comentario,
        dejar un comentario, deja un comentario…, ver comentarios, tiempo de lectura…, # min de lectura, # minutos de lectura,
        publicado el…, publicado: …, actualizado el…, actualizado a las…, actualizado: …, hace # horas, hace # minutos, hace # días,
        foto: …, fotografía: …, imagen: …, todos los derechos reservados, aviso legal, política de privacidad, términos y condiciones,
        lo más leído, lo más visto, más leídas, las más leídas, escuchar artículo…, escuchar esta noticia…, cargar más, ver más,
        mostrar más, mostrar menos, ya eres suscriptor…, contenido exclusivo para suscriptores…, artículo exclusivo para suscriptores…,
        descarga nuestra app…, inicio > …, inicio / …, únete a la conversación…, la noticia continúa después…`,
    ),
    headed: list(`buscar, contacto, quiénes somos, secciones, temas, ayuda, archivo, boletín`),
  },
  bylines: [
    /^[Pp]or(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){2,4}(?:\s*(?:,|y|&|\||[-–—•·]).{0,60})?$/u,
    /^(?:publicado|actualizado|modificado)(?: el)?\s*:?\s.{0,20}\d{4}.{0,30}$/iu,
    /^(?:tiempo de lectura\b.{0,30}|\d{1,3} min(?:utos)? de lectura)$/iu,
  ],
  abbreviations: list(
    'sr, sra, srta, sres, dr, dra, prof, ud, uds, etc, p. ej, ej, pág, págs, núm, art, cap, fig, vol, ed, av, avda, tel, aprox, máx, mín, ee, uu, ee.uu, a.c, d.c, s.a, ene, feb, mar, abr, jun, jul, ago, sept, oct, nov, dic, gral, lic, ing',
  ),
  closers: list('etc, ee.uu, uu, a.c, d.c, s.a, ud, uds, art, fig, ed, vol, mar'),
  titles: list(
    'sr, sra, srta, señor, señora, doctor, doctora, dr, dra, profesor, profesora, presidente, presidenta, ministro, ministra, director, directora, don, doña',
  ),
  particles: list('de, del, la, las, el, los, y, e, en, para, al'),
  numbers: {
    ...safe.numbers,
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
    percent: list('%, por ciento, puntos porcentuales'),
    currencies: list(
      'euro, euros, de euros, dólar, dólares, de dólares, peso, pesos, de pesos, yuan, yuanes, de yuanes, libra, libras, yen, yenes, centavo, centavos, céntimos',
    ),
    durations: list(
      'segundo, segundos, minuto, minutos, hora, horas, día, días, semana, semanas, mes, meses, año, años, década, décadas, siglo, siglos, trimestre, trimestres',
    ),
    leads: list('en, a, para, por, con'),
    whens: list('tras, antes de, después de'),
    outOf: list('de cada'),
    range: { to: list('a'), between: list('entre'), and: list('y'), from: list('de, desde') },
    ordinals: list('º, ª, .º, .ª'),
  },
  qualifiers: {
    before: list(
      `más de, por encima de, al menos, como mínimo, menos de, por debajo de, casi, cerca de, alrededor de,
      aproximadamente, unos, unas, en torno a, hasta, como máximo, solo, sólo, tan solo, exactamente, un promedio de,
      un total de, poco más de, poco menos de, no menos de, no más de, apenas, casi el, casi la, más del, menos del, cerca del,
      alrededor del, hasta el, en torno al, por encima del, por debajo del, cada, todos los, todas las`,
    ),
    after: list('o más, o menos, aproximadamente, como mínimo, como máximo, al menos'),
  },
  dates: {
    ...safe.dates,
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
    relative: list(
      `hoy, ayer, mañana, ahora, actualmente, recientemente, últimamente, este año, este mes, esta semana, el año
      pasado, el mes pasado, la semana pasada, el próximo año, el año que viene, el próximo mes, la próxima semana, en
      los últimos años, pronto, hasta la fecha, hoy en día`,
    ),
    spans: [
      /(?<!\p{L})(?:(?:en|durante|por) )?l[oa]s (?:próxim|últim|primer)[oa]s (?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte) (?:días|semanas|meses|años|décadas)(?!\p{L})/iu,
      /(?<!\p{L})(?:hace|desde hace|durante|en|dentro de) (?:más de |casi |unos )?(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|un|una|unos|varios) (?:días?|semanas?|mes(?:es)?|años?|décadas?|siglos?)(?!\p{L})/iu,
    ],
  },
  hedges: {
    modals: list('podría, podrían, puede, pueden, debería, deberían, habría, habrían, sería, serían'),
    adverbs: list(
      'quizás, quizá, tal vez, posiblemente, probablemente, potencialmente, supuestamente, presuntamente, aparentemente, presumiblemente, generalmente, a menudo, a veces, en parte, en gran parte, en general, en teoría',
    ),
    plans: list(
      'planea, planean, prevé, prevén, pretende, pretenden, espera, esperan, aspira a, aspiran a, tiene previsto, tienen previsto, se propone, tiene la intención de',
    ),
    frames: list(
      'parece, parecen, es posible que, se cree que, se estima que, creemos que, creo que, en mi opinión, se considera, tiende a, tienden a, suele, suelen',
    ),
    quantifiers: list(
      'algunos, algunas, varios, varias, muchos, muchas, la mayoría de, la mayor parte de, una parte de, una serie de, uno de los, una de las, pocos, pocas, incluyendo, incluidos, incluidas, como, tales como, entre ellos, entre ellas, especialmente, sobre todo',
    ),
  },
  attribution: {
    ...safe.attribution,
    leading: list('según, de acuerdo con, a juicio de, en opinión de, en palabras de'),
    verbs: list(
      'dice, dicen, dijo, dijeron, afirma, afirman, afirmó, cree, creen, opina, opinan, sostiene, sostienen, explica, explican, explicó, señala, señalan, señaló, asegura, aseguran, aseguró, advierte, advierten, advirtió, estima, estiman, añade, añadió, escribe, escribió, argumenta, argumentan, considera, consideran',
    ),
    nouns: list(
      'los expertos, expertos, las expertas, los analistas, analistas, los críticos, los investigadores, investigadores, los economistas, los observadores, algunos, un estudio, estudios',
    ),
    crowds: list('muchos, muchas, algunos, algunas, varios, pocos, otros, todos, la gente, la mayoría'),
    papers: list('estudio, estudios'),
    that: list('que'),
  },
  lists: {
    joins: list('y, o, e, u'),
    adds: list('así como'),
    verbs: list('comprende, incluye, incluyen, ofrece, ofrecen, contiene, contienen, vende, venden'),
    pairs: list('tanto'),
    halves: [],
    persons: list('él, ella, ellos, ellas, nosotros, usted, ustedes'),
    breaths: list('y, luego, hasta, antes, para que'),
    ahead: list('incluso, solo, todos, todas, aquellos, aquellas, tal'),
  },
  announcing: {
    here: [/^(?:aquí\s+(?:está|están|tienen?)|he\s+aquí)\s+(?<what>\S.*)$/iu],
    below: [/\s(?:de esta forma|de esta manera|como sigue)$/iu],
    away: list('esto, este, esta, estos, estas, eso, siguiente, siguientes'),
  },
  contrasts: {
    markers: list(
      'mientras que, mientras, a diferencia de, en contraste, en cambio, por el contrario, frente a, en comparación con, comparado con, en lugar de, en vez de, no solo, no sólo, sino, por un lado, por otro lado',
    ),
    pairs: [
      /^Mientras(?:\s+que)?\s+(?<left>[^;:]{8,220}?),\s+(?<right>[^,].{8,})$/u,
      /^(?:A diferencia de|En comparación con|Frente a|En contraste con)\s+(?<left>[^,;]{2,90}),\s+(?<right>.{8,})$/iu,
      /^(?<left>.{8,}?),\s+mientras(?:\s+que)?\s+(?<right>.{8,})$/iu,
      /\bno s[oó]lo\s+(?<left>[^;]{3,140}?),?\s+sino(?:\s+(?:también|además))?(?:\s+que)?\s+(?<right>[^;]{3,})$/iu,
      /^Por un lado,?\s+(?<left>.{8,}?)[,;]?\s+(?:y )?por (?:el )?otro(?: lado)?,?\s+(?<right>.{8,})$/iu,
    ],
    linking: list('en cambio, por el contrario, en contraste, por otro lado, al contrario, a la inversa'),
    turns: list('pero, sin embargo, no obstante, aun así, en realidad'),
  },
  plans: list(
    'va a, van a, planea, planean, prevé, prevén, será, serán, tendrá, tendrán, el próximo año, el año que viene, en el futuro, tiene previsto',
  ),
  superlatives: [
    /(?<!\p{L})(?:el|la|los|las|su|sus|del|al)\s+(?:\p{L}+\s+)?(?:más|menos)\s+\p{Ll}{3,}/iu,
    /(?<!\p{L})(?:el|la|los|las|su|del|al)\s+(?:primer[oa]?s?|mejor(?:es)?|peor(?:es)?|mayor(?:es)?|menor(?:es)?|únic[oa]s?|principal(?:es)?|líder(?:es)?)(?!\p{L})/iu,
    /(?<!\p{L})(?:sin precedentes|por primera vez|número uno|récord|inigualable)(?!\p{L})/iu,
  ],
  definitions: [
    /^(?:Una?\s+|El\s+|La\s+|Los\s+|Las\s+)?(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:es|son)\s+(?<gloss>(?:una?|unos|unas)\s+(?!(?:poco|buen|buena|gran|problema|día)\b)[^;:?!]{6,220})$/iu,
    /^(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:significa|se refiere a|se define como)\s+(?<gloss>[^;:?!]{4,220})$/iu,
    /(?<term>\p{Lu}[\p{L}\d.-]*(?:\s+\p{Lu}[\p{L}\d.-]*){0,3}),\s+(?<gloss>una?\s+[^,;:?!—]{6,120})(?=,|[.]?$)/u,
  ],
  examples: list('por ejemplo, p. ej., como, tales como, incluyendo, entre ellos, entre ellas'),
  summaries: list('en resumen, en definitiva, en conclusión, ante todo, sobre todo, en suma, en otras palabras'),
  connectives: list(
    `sin embargo, no obstante, además, asimismo, por lo tanto, por tanto, por consiguiente, en consecuencia, así, así
      que, por eso, por ello, de hecho, en efecto, por otra parte, por otro lado, en cambio, por el contrario,
      finalmente, por último, luego, después, primero, en primer lugar, en segundo lugar, mientras tanto, pero, y, o,
      pues, también, por ejemplo, en resumen, en definitiva, es decir, en otras palabras, aun así, igualmente, a su
      vez`,
  ),
  fillerFrames: [
    /^(?:Es (?:importante|interesante) (?:señalar|destacar|recordar|notar)|Cabe (?:señalar|destacar|mencionar|recordar)|Hay que (?:señalar|destacar|recordar|tener en cuenta)|Vale la pena (?:señalar|mencionar|destacar)) que\s+(?=\S)/iu,
    /^Un (?:buen )?ejemplo(?: destacado| notable| claro)? (?:de ello )?es\s+(?=\S)/iu,
  ],
  intensifiers: list(
    'muy, realmente, verdaderamente, extremadamente, sumamente, absolutamente, totalmente, completamente, increíblemente, enormemente, por supuesto, claramente, obviamente',
  ),
  pronouns: list(
    'él, ella, ellos, ellas, ello, esto, eso, aquello, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, su, sus, suyo, suya, lo, la, los, las, le, les, se, nosotros, nos, nuestro, nuestra, nuestros, nuestras, yo, me, mi, mis, tú, te, tu, tus, usted, ustedes, aquí, allí, ahí, tal, tales',
  ),
  pointers: [/^(?:él|ell[ao]s?|esto|eso|est[ae]s?|es[ae]s?|tal(?:es)?|allí|aquí|y|pero|o)(?!\p{L})/iu],
  articles: list('el, la, los, las, lo, un, una, unos, unas, del, al'),
  definite: list('el, la, los, las'),
  prepositions: list(
    'a, ante, bajo, con, contra, de, desde, durante, en, entre, excepto, hacia, hasta, mediante, para, por, salvo, según, sin, sobre, tras, del, al, como, gracias a, debido a',
  ),
  conjunctions: list('y, e, o, u, pero, ni, sino, así como'),
  subordinators: list(
    'que, porque, ya que, si, cuando, aunque, mientras, donde, como, para que, antes de que, después de que, hasta que, a menos que, a pesar de que',
  ),
  relatives: list('que, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, donde'),
  negations: list('no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, ni, sin, tampoco, apenas'),
  auxiliaries: list(
    'es, son, era, eran, fue, fueron, ser, sido, será, serán, sería, serían, está, están, estaba, estaban, estar, ha, han, había, habían, haber, hay, habrá, tiene, tienen, tenía, tener, puede, pueden, podría, podrían, debe, deben, debería, deberían, va, van, sea, sean, hace, hacen',
  ),
  stopwords: list(
    'más, menos, también, ya, muy, tan, así, todo, todos, toda, todas, otro, otra, otros, otras, mismo, misma, cada, aún, entonces, qué, cómo, cuándo, dónde, quién, si, bien, hacer, ser, tener, nos, os, cuál',
  ),
  anaphors: list(
    'él, ella, ellos, ellas, ello, esto, eso, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, dicho, dicha, dichos, dichas, lo ha, lo han, la han, los ha, los han, las ha, las han',
  ),
  idle: list('este año, esta semana, este mes, estos días, este verano, este invierno'),
  clauses: {
    subjectless: true,
    verbs: list(
      `es, son, era, eran, fue, fueron, será, serán, sería, serían, está, están, estaba, estaban, estuvo, ha, han, había, habían, habrá, habrán, habría,
        hay, hubo, hace, hacen, hacía, hizo, hicieron, hará, haría, va, van, iba, iban, irá, puede, pueden, podía, pudo, podrá, podrían, podría, debe, deben, debía,
        debería, deberían, quiere, quieren, quería, sabe, saben, sabía, tiene, tienen, tenía, tenían, tuvo, tuvieron, tendrá, tendrán, tendría, viene, vienen, vino,
        vinieron, vendrá, pone, ponen, puso, dice, dicen, dijo, dijeron, da, dan, dio, dieron, ve, ven, vio, sale, salen, salió, sigue, siguen, siguió, parece,
        parecen, existe, existen, vive, viven, cree, creen, lee, leen, pierde, pierden, suele, suelen, sirve, sirven, pide, piden, mide, miden, ofrece, ofrecen, crece,
        crecen, nace, nacen, conoce, conocen, reconoce, reconocen, aparece, aparecen, desaparece, permanece, pertenece, pertenecen, establece, produce, producen, reduce,
        reducen, conduce, traduce, introduce, incluye, incluyen, construye, construyen, constituye, contribuye, contribuyen, distribuye, permite, permiten, permitió,
        consiste, insiste, insisten, resiste, resisten, recibe, reciben, escribe, escriben, describe, sube, suben, ocurre, ocurren, corre, corren, recorre, depende, dependen,
        vende, venden, aprende, aprenden, comprende, responde, responden, extiende, atiende, defiende, defienden, entiende, pretende, pretenden, mueve, mueven, vuelve,
        vuelven, devuelve, resuelve, llueve, cuesta, cuestan, cuenta, cuentan, encuentra, encuentran, muestra, muestran, demuestra, demuestran, recuerda, recuerdan, juega,
        juegan, empieza, empiezan, comienza, comienzan, piensa, piensan, cierra, cierran, mantiene, mantienen, obtiene, obtienen, contiene, contienen, sostiene, sostienen,
        advierte, advierten, prefiere, prefieren, sufre, sufren, cubre, cubren, abre, abren, descubre, asume, consume, consumen, resume, decide, deciden, divide, coincide,
        coinciden, impide, impiden, elige, exige, exigen, dirige, surge, surgen, recoge, recogen, protege, protegen, prevé, prevén, cae, caen, cayó, cayeron, trae, trajo,
        produjo, redujo, se`,
    ),
    stems: list(
      `llev, pas, qued, llam, habl, trabaj, us, utiliz, aument, baj, compr, pag, gan, ocup, represent, necesit, pregunt, explic, afirm, asegur, señal,
        indic, anunci, present, propon, consider, observ, revel, confirm, super, alcanz, particip, instal, desarroll, transform, modific, limit, oblig, invit, dej,
        lleg, logr, evit, ayud, busc, entr, termin, acab, tom, import, export, cultiv, plant, elabor, fabric, estudi, public, cambi, esper, mejor, empeor, cort,
        abarc, aport, facilit, destin, form, inform, firm, gener, integr, lanz, mir, multiplic, organiz, realiz, registr, regres, result, provoc, retras, torn,
        vari, viaj, visit, almacen, enfrent, elev, agrav, agot, recuper, preocup, afect, apunt, destac, subray, opin, estim, calcul, reclam, denunci, critic, manej,
        funcion, pesc, cre, planific, plane, dur, gust, falt, import, bast, sobr, demand, recomend, aprovech, conserv, celebr, recaud, suministr, ejecut, invirt, inici,
        finaliz, contamin, ilumin, respald, rechaz, apost, apoy, ampli, amplí, enví, continú, sitú, evalú, actú, past, cuid, vigil, opt, adopt, acept, aplic, dedic, ubic`,
    ),
    endings: list('a, an'),
    ends: /^\p{Ll}{2,}(?:ó|aron|ieron|aba|aban|ían|rá|rán|aría|iría)$/u,
    others: list('quizá, mamá, papá, acá, allá, sofá, además, millón, canción'),
    joins: list('y, pero, e'),
    reasons: list('pues, porque'),
    loose: list('porque, ya que, puesto que, aunque, mientras que, donde, pues, gracias a, debido a, lo que, lo cual'),
    bound: list(
      `si, cuando, siempre que, a menos que, para que, para, con, sin, dejando, hasta que, antes de que, después de que, a pesar de que, salvo que, frente a, casi, desde donde,
        por debajo de, por encima de, según`,
    ),
    participles: /^\p{Ll}{3,}(?:[ai]d[oa]s?|[ai]?ndo)\s/u,
    phrases: list(
      `para, gracias a, desde, durante, tras, a través de, debido a, a pesar de, por culpa de, mientras, porque, aunque, cuando, donde, frente a, por debajo de, por encima de, con`,
    ),
    reports: list(
      `dice, dicen, dijo, afirma, afirman, afirmó, cree, creen, opina, opinan, sostiene, sostienen, explica, explican, explicó, señala, señalan, señaló, asegura, aseguran,
        aseguró, advierte de, advierten de, advierte, advierten, advirtió, estima, estiman, calcula, calculan, recuerda, recuerdan, indica, indican, revela, revelan, muestra, muestran, confirma, confirman,
        anuncia, anunció, ha anunciado, ha afirmado, ha explicado, ha señalado, ha asegurado, concluye, concluyen`,
    ),
    that: list('que'),
  },
};
