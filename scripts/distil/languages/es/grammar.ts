import type { GrammarWords } from '#model';
import { list } from '../pack/list.ts';

export const grammar: GrammarWords = {
  pronouns: list(
    'él, ella, ellos, ellas, ello, esto, eso, aquello, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, éste, ésta, éstos, éstas, ése, ésa, ésos, ésas, aquél, aquélla, su, sus, suyo, suya, lo, la, los, las, le, les, se, nosotros, nos, nuestro, nuestra, nuestros, nuestras, yo, me, mi, mis, tú, te, tu, tus, usted, ustedes, aquí, allí, ahí, tal, tales',
  ),
  speakers: list('nosotros, nuestro, nuestra, nuestros, nuestras, yo, me, mi, mis, tú, te, tu, tus, usted, ustedes'),
  pointers: [
    /^(?:él|ell[ao]s?|esto|eso|[eé]st[aeo]s?|[eé]s[ae]s?|aqu[eé]l(?:l[ao]s?)?|tal(?:es)?|allí|aquí|y|pero|o|de lo contrario|si no, |por eso|por ello|por lo tanto|en ese caso|en tal(?:es)? (?:caso|situaci[oó]n|circunstancia)(?:s|es)?|en amb[oa]s (?:casos|situaciones)|no (?:solo )?porque|el resto|los demás|para otr[ao]s(?=,)|(?:si|de) (?:no )?(?:es|fuera|ser|fuese) así|hacerlo|haciéndolo|hacer (?:esto|eso))(?!\p{L})/iu,
    // "Solo 10 se venden": of what, stands in the clause before.
    /^(?:(?:s[oó]lo|solamente|unos|unas|casi) )?\d{1,3} (?:son|eran|fueron|han|habían|se|están|estaban)\s/iu,
  ],
  nowhere: [],
  anaphors: list(
    'él, ella, ellos, ellas, ello, esto, eso, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, éste, ésta, éstos, éstas, ése, ésa, ésos, ésas, aquél, aquélla, aquéllos, dicho, dicha, dichos, dichas, lo ha, lo han, la han, los ha, los han, las ha, las han',
  ),
  idle: list('este día, este año, esta semana, este mes, estos días, este verano, este invierno'),
  articles: list('el, la, los, las, lo, un, una, unos, unas, del, al'),
  definite: list('el, la, los, las'),
  prepositions: list(
    'a, ante, bajo, con, contra, de, desde, durante, en, entre, excepto, hacia, hasta, mediante, para, por, salvo, según, sin, sobre, tras, del, al, como, gracias a, debido a',
  ),
  conjunctions: list('y, e, o, u, pero, ni, sino, así como'),
  ands: list('y, e, o'),
  glued: [],
  buts: list('pero'),
  subordinators: list(
    'que, porque, ya que, si, cuando, aunque, mientras, donde, como, para que, antes de que, después de que, hasta que, a menos que, a pesar de que',
  ),
  relatives: list('que, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, donde'),
  negations: list('no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, ni, sin, tampoco, apenas'),
  auxiliaries: list(
    'es, son, era, eran, fue, fueron, ser, sido, será, serán, sería, serían, está, están, estaba, estaban, estar, ha, han, había, habían, haber, hay, habrá, tiene, tienen, tenía, tener, puede, pueden, podría, podrían, debe, deben, debería, deberían, va, van, sea, sean, hace, hacen',
  ),
  stopwords: list(
    'más, menos, también, ya, muy, tan, así, todo, todos, toda, todas, otro, otra, otros, otras, mismo, misma, cada, aún, todavía, entonces, qué, cómo, cuándo, dónde, quién, si, bien, hacer, ser, tener, nos, os, cuál',
  ),
  endings: [
    [
      /(?<=...)(?:amientos?|imientos?|aciones|ación|adores|adoras?|ador|idades|idad|mente|anzas?|encias?|ivos?|ivas?)$/u,
      '',
    ],
    [
      /(?<=...)(?:aron|ieron|arán|erán|irán|aban|ando|iendo|ados?|adas?|idos?|idas?|ar|er|ir|an|en|ó|as|os|es|a|o|e|s)$/u,
      '',
    ],
  ],
};
