import type { PassingWords } from '#model';
import { list } from '../pack/list.ts';

/** "Lysvik, 3 may (EFE).- ", "LYSVIK 3 May. (EUROPA PRESS) - ": where, when and by whom a report was written. */
const dateline =
  /^\p{Lu}[\p{L}. -]{1,40}?,?\s(?:\d{1,2}\s(?:(?:de\s)?\p{L}{3,10}\.?\s)?(?:\d{4}\s)?)?\((?:efe|europa press|servimedia|reuters|afp|ap|dpa|notimex|télam|ep)[^()]{0,20}\)\s?\.?\s?[–—-]+\s?(?=\p{Lu}|[«“"¿¡])/iu;

export const passing: PassingWords = {
  dateline,
  connectives: list(
    `sin embargo, no obstante, además, asimismo, por lo tanto, por tanto, por consiguiente, en consecuencia, así, así
      que, por eso, por ello, de hecho, en efecto, por otra parte, por otro lado, en cambio, por el contrario,
      finalmente, por último, luego, después, primero, en primer lugar, en segundo lugar, mientras tanto, pero, y, o,
      pues, también, por ejemplo, en resumen, en definitiva, es decir, en otras palabras, aun así, igualmente, a su
      vez`,
  ),
  summaries: list('en resumen, en definitiva, en conclusión, ante todo, sobre todo, en suma, en otras palabras'),
  fillerFrames: [
    dateline,
    /^(?:Es (?:importante|interesante) (?:señalar|destacar|recordar|notar)|Cabe (?:señalar|destacar|mencionar|recordar)|Hay que (?:señalar|destacar|recordar|tener en cuenta)|Vale la pena (?:señalar|mencionar|destacar)) que\s+(?=\S)/iu,
    /^Un (?:buen )?ejemplo(?: destacado| notable| claro)? (?:de ello )?es\s+(?=\S)/iu,
  ],
  asides: [
    /^(?:para (?:más información|saber más|obtener más)|más información|véase|haz clic aquí|lee (?:también|más)|sigue leyendo)(?!\p{L})/iu,
    /^(?:volvamos|veamos|empecemos|comencemos|pasemos|supongamos|imaginemos|imagin[ae](?=\s(?:que|un))|tomemos|hablemos|recordemos|vayamos|vamos a (?:ver|hablar|empezar|explicar|analizar))(?!\p{L})(?!.*[:;]\s)/iu,
    /^en est[ea] (?:artículo|capítulo|apartado|sección|post|tutorial|guía),?\s(?:vamos|voy|veremos|aprender(?:ás|emos)|explicar(?:é|emos)|te explico|describ(?:imos|iremos))(?!\p{L})/iu,
    /^(?:(?:muchas|mil) gracias|gracias(?! al? (?!tod))|bienvenid[ao]s|(?:les )?d(?:oy|amos) la bienvenida|señoras y señores|(?:quiero|queremos|quisiera|quisiéramos|me gustaría|nos gustaría) (?:dar las gracias|agradecer)|agradece(?:mos|zco)|no dude[ns]? en|(?:contácta|escríbe|sígue)(?:nos|me)|suscríbete|comparte est[ea]|únete|si tienes (?:alguna |más )?(?:duda|pregunta)s?|hasta (?:pronto|la próxima)|nos vemos|con información de)(?!\p{L})/iu,
    /(?:foto|fotografía|imagen|figura|tabla|gráfico|mapa|vídeo|video)s? (?:de abajo|de arriba|siguiente|anterior|adjunt[ao])s?(?!\p{L})/iu,
  ],
  intensifiers: list(
    'muy, realmente, verdaderamente, extremadamente, sumamente, absolutamente, totalmente, completamente, increíblemente, enormemente, por supuesto, claramente, obviamente',
  ),
};
