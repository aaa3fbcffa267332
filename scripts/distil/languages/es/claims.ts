import type { ClaimWords } from '#model';
import { list } from '../pack/list.ts';
import { safe } from '../pack/safe.ts';

export const claims: ClaimWords = {
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
    unreal: list('habría, habrían, hubiera, hubieran, hubiese, hubiesen'),
  },
  attribution: {
    ...safe.attribution,
    mottos: list('lema, eslogan, eslógan, consigna, mantra, credo, máxima, refrán, slogan'),
    leading: list('según, de acuerdo con, a juicio de, en opinión de, en palabras de'),
    verbs: list(
      `dice, dicen, dijo, dijeron, afirma, afirman, afirmó, cree, creen, opina, opinan, sostiene, sostienen, explica, explican, explicó, señala, señalan, señaló, asegura, aseguran, aseguró, advierte, advierten, advirtió, estima, estiman, añade, añadió, escribe, escribió, argumenta, argumentan, considera, consideran, cuenta, cuentan, contó, criticó, critica, lamenta, lamentó, comenta, comentó, recuerda, recordó, resume, resumió, reconoce, reconoció, insiste, insistió, relata, relató, concluye, concluyó, aclara, aclaró, destaca, destacó, declaró, confiesa, confesó, subraya, subrayó, precisa, precisó, celebra, celebró, reclama, reclamó, denuncia, denunció, responde, respondió, pregunta, preguntó, indica, indicó,
      ha dicho, han dicho, ha afirmado, han afirmado, ha explicado, han explicado, ha señalado, han señalado,
      ha asegurado, han asegurado, ha advertido, han advertido, ha añadido, han añadido, ha indicado,
      han indicado, ha apuntado, han apuntado, ha comentado, han comentado, ha recordado, han recordado,
      ha reconocido, han reconocido, ha insistido, han insistido, ha concluido, han concluido, ha aclarado,
      han aclarado, ha destacado, han destacado, ha declarado, han declarado, ha confesado, han confesado,
      ha subrayado, han subrayado, ha precisado, han precisado, ha celebrado, han celebrado, ha reclamado,
      han reclamado, ha denunciado, han denunciado, ha respondido, han respondido, ha manifestado,
      han manifestado, ha expresado, han expresado, ha expuesto, han expuesto, ha sostenido, han sostenido,
      ha detallado, han detallado, ha resaltado, han resaltado, ha lamentado, han lamentado, ha criticado,
      han criticado, ha admitido, han admitido, ha avanzado, han avanzado, ha remarcado, han remarcado,
      ha valorado, han valorado, ha matizado, han matizado, ha relatado, han relatado, ha contado, han contado,
      ha reiterado, han reiterado, ha argumentado, han argumentado, ha alertado, han alertado, ha defendido,
      han defendido, ha agradecido, han agradecido, ha confirmado, han confirmado, apunta, apuntan, apuntó,
      apuntaron, manifiesta, manifiestan, manifestó, manifestaron, expresa, expresó, expone, expuso, detalla,
      detallan, detalló, resalta, resaltó, remarca, remarcó, recalca, recalcó, admite, admitió, valora, valoró,
      matiza, matizó, reitera, reiteró, alerta, alertó, alertaron, defiende, defendió, agradece, agradeció,
      confirma, confirmó, anuncia, anunció, anunciaron, sentencia, sentenció, bromea, bromeó, aventura,
      pronostica, pronosticó, prevé, previó, vaticina, vaticinó, replica, replicó, agrega, agregan, agregó,
      agregaron, decía, decían, contaba, explicaba, explicaban, recordaba, aseguraba, señalaba, afirmaba,
      afirmaron, señalaron, explicaron, aseguraron, indicaron, advirtieron, añadieron, declararon, sostuvo,
      sostuvieron, opinó, opinaron, estimó, estimaron, consideró, consideraron, argumentó, argumentaron`,
    ),
    nouns: list(
      'los expertos, expertos, las expertas, los analistas, analistas, los críticos, los investigadores, investigadores, los economistas, los observadores, algunos, un estudio, estudios',
    ),
    crowds: list('muchos, muchas, algunos, algunas, varios, pocos, otros, todos, la gente, la mayoría'),
    papers: list('estudio, estudios, informe, informes, encuesta, encuestas'),
    loose: list(
      `cuenta, cuentan, contó, criticó, critica, recuerda, recordó, resume, resumió, reconoce, reconoció, relata, relató, destaca, destacó, celebra, celebró, reclama, reclamó, denuncia, denunció, responde, respondió, pregunta, preguntó, precisa, indica, indicó,
      ha recordado, han recordado, ha reconocido, han reconocido, ha destacado, han destacado, ha celebrado,
      han celebrado, ha reclamado, han reclamado, ha denunciado, han denunciado, ha respondido, han respondido,
      ha defendido, han defendido, ha contado, han contado, ha relatado, han relatado, ha valorado, han valorado,
      ha agradecido, han agradecido, ha confirmado, han confirmado, ha avanzado, han avanzado, ha criticado,
      han criticado, ha admitido, han admitido, ha expuesto, han expuesto, ha expresado, han expresado,
      ha indicado, han indicado, admite, admitió, agradece, agradeció, alerta, alertó, anuncia, anunció,
      anunciaron, confirma, confirmó, defiende, defendió, expone, expuso, expresa, expresó, prevé, previó,
      valora, valoró, detalla, detallan, detalló, apunta, apuntan, apuntó, contaba, recordaba, replica, replicó,
      aventura, sentencia, sentenció, estimó, estimaron, consideró, consideraron, agrega, agregan, agregó`,
    ),
    measures: list(
      `renta, ingreso, ingresos, edad, tamaño, temporada, número, tipo, tipos, región, tiempo, necesidad, necesidades, caso, casos, situación, nivel, peso, precio, fecha, hora, horas, día, días, lugar, país,
      método, modelo, versión, cantidad, calidad, gusto, gustos, circunstancias, uso, criterios, disponibilidad, presupuesto, duración, distancia, orden, reglas, contrato, calendario, plan, año, años, mes,
      meses, superficie, color, forma, principio, zona, momento, temperatura, estación, medios`,
    ),
    that: list('que'),
  },
  interviews: {
    announced: /(?<!\p{L})(?:entrevista|conversación con|preguntas a|(?:hablamos|charlamos) con)(?!\p{L})/iu,
    title: /:\s\p{Lu}\S+(?:\s\p{Lu}\S+){1,2}\ssobre\s/u,
    leads: /(?:(?<!\p{L})(?:con|a)|[:—–])\s*$/iu,
    own: /(?<!\p{L})(?:yo|me|nos|nosotr[oa]s|mis?|nuestr[oa]s?|he|hemos)(?!\p{L})/iu,
    questions: ['P', 'Pregunta'],
    answers: ['R', 'Respuesta'],
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
    opposing: list('en cambio, por el contrario'),
    whiles: list('mientras que'),
    turns: list('pero, sin embargo, no obstante, aun así, en realidad'),
    grants: list('es cierto que, cierto, claro que, por supuesto, a primera vista, sobre el papel, en teoría'),
    instead: list('en lugar de, en vez de'),
    formerly: list('anteriormente'),
    now: list('ahora'),
    means: list('con, usando'),
    sides: [
      { left: list('mito'), right: list('realidad, hecho, verdad') },
      { left: list('antes'), right: list('después, ahora'), spoken: true },
      { left: list('por un lado'), right: list('por otro lado, por otro'), spoken: true },
      {
        left: list('ventajas, pros, a favor'),
        right: list('desventajas, inconvenientes, contras, en contra'),
        equal: true,
      },
      { left: list('problema, el problema'), right: list('solución, la solución'), holds: true },
    ],
  },
  plans: list(
    'va a, van a, planea, planean, prevé, prevén, será, serán, tendrá, tendrán, el próximo año, el año que viene, en el futuro, tiene previsto',
  ),
  superlatives: [
    /(?<!\p{L})(?:el|la|los|las|su|sus|del|al)\s+(?:\p{L}+\s+)?(?:más|menos)\s+\p{Ll}{3,}/iu,
    /(?<!\p{L})(?:el|la|los|las|su|del|al)\s+(?:primer[oa]?s?|mejor(?:es)?|peor(?:es)?|mayor(?:es)?|menor(?:es)?|únic[oa]s?|principal(?:es)?|líder(?:es)?)(?!\p{L})/iu,
    /(?<!\p{L})(?:sin precedentes|por primera vez|número uno|récord|inigualable)(?!\p{L})/iu,
  ],
  superlativeEnds: list('de, del, en, que, para, por, con, y, a, al, desde'),
  definitions: [
    /^(?:Una?\s+|El\s+|La\s+|Los\s+|Las\s+)?(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:es|son)\s+(?<gloss>(?:una?|unos|unas)\s+(?!(?:poco|buen|buena|gran|problema|día)\b)[^;:?!]{6,220})$/iu,
    /^(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:significa|se refiere a|se define como)\s+(?<gloss>[^;:?!]{4,220})$/iu,
    /(?<term>\p{Lu}[\p{L}\d.-]*(?:\s+\p{Lu}[\p{L}\d.-]*){0,3}),\s+(?<gloss>una?\s+[^,;:?!—]{6,120})(?=,|[.]?$)/u,
  ],
  examples: list('por ejemplo, p. ej., como, tales como, incluyendo, entre ellos, entre ellas'),
};
