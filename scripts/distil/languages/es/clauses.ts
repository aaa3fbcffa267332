import type { ClauseWords } from '#model';
import { list } from '../pack/list.ts';

export const clauses: ClauseWords = {
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
  others: list('forma, quizá, mamá, papá, acá, allá, sofá, además, millón, canción'),
  clitics: list('se'),
  joins: list('y, pero, e'),
  reasons: list('pues, porque'),
  loose: list('porque, ya que, puesto que, aunque, mientras que, donde, pues, gracias a, debido a, lo que, lo cual'),
  bound: list(
    `si, cuando, siempre que, a menos que, para que, para, con, sin, dejando, hasta que, antes de que, después de que, a pesar de que, salvo que, frente a, casi, desde donde,
        por debajo de, por encima de, según`,
  ),
  participles: /^\p{Ll}{3,}(?:[ai]d[oa]s?|[ai]?ndo)\s/u,
  focus: list('solo, sólo, solamente, únicamente, incluso, sobre todo, salvo, tan, tanto, más, no'),
  phrases: list(
    `para, gracias a, desde, durante, tras, a través de, debido a, a pesar de, por culpa de, mientras, porque, aunque, cuando, donde, frente a, por debajo de, por encima de, con`,
  ),
  reports: list(
    `dice, dicen, dijo, afirma, afirman, afirmó, cree, creen, opina, opinan, sostiene, sostienen, explica, explican, explicó, señala, señalan, señaló, asegura, aseguran,
        aseguró, advierte de, advierten de, advierte, advierten, advirtió, estima, estiman, calcula, calculan, recuerda, recuerdan, indica, indican, revela, revelan, muestra, muestran, confirma, confirman,
        anuncia, anunció, ha anunciado, ha afirmado, ha explicado, ha señalado, ha asegurado, concluye, concluyen`,
  ),
  that: list('que'),
};
