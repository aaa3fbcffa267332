import type { ListingWords } from '#model';
import { list } from '../pack/list.ts';

export const lists: ListingWords = {
  lists: {
    joins: list('y, o, e, u'),
    adds: list('así como'),
    verbs: list('comprende, incluye, incluyen, ofrece, ofrecen, contiene, contienen, vende, venden'),
    pairs: list('tanto'),
    halves: [],
    persons: list('él, ella, ellos, ellas, nosotros, usted, ustedes'),
    breaths: list('y, luego, hasta, antes, para que'),
    ahead: list('incluso, solo, todos, todas, aquellos, aquellas, tal'),
    callouts: list(
      'nota, aviso, atención, importante, consejo, advertencia, nb, seamos claros, en resumen, en pocas palabras',
    ),
  },
  announcing: {
    here: [/^(?:aquí\s+(?:está|están|tienen?)|he\s+aquí)\s+(?<what>\S.*)$/iu],
    aims: [],
    below: [/\s(?:de esta forma|de esta manera|como sigue)$/iu],
    following: [/\sl[ao]s siguientes (?!d[ií]as|semanas|meses|años|horas|minutos)\p{L}+(?:\spara\s[^,;:]{2,40})?$/iu],
    away: list('esto, este, esta, estos, estas, eso, siguiente, siguientes'),
    ifs: list('si, a menos que, en caso de que, en caso de'),
    bound: list('a, como, de, entre'),
    offers: /^(?:hay|tienes|tiene)(?!\p{L})/iu,
    otherwise: list('de lo contrario, si no, alternativamente, en caso contrario, o'),
    back: /^(?:para|con) (?:esto|eso|ello)(?!\p{L})/iu,
    ahead: /^est[oa]s\s/iu,
    open: /(?!)/u,
  },
  counting: {
    openings: [
      /^(?:primero|en primer lugar),?\s(?=\S)/iu,
      /^(?:segundo|en segundo lugar),?\s(?=\S)/iu,
      /^(?:tercero|en tercer lugar),?\s(?=\S)/iu,
      /^(?:cuarto|en cuarto lugar),?\s(?=\S)/iu,
    ],
    last: [/^(?:por último|finalmente),?\s/iu],
    announced: [
      /^hay\s+(?=(?:dos|tres|cuatro|cinco|seis|vari[ao]s|algun[ao]s|much[ao]s|divers[ao]s|distint[ao]s|numeros[ao]s|un[ao]s cuant[ao]s)\s)/iu,
    ],
  },
};
