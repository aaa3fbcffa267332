import type { GrammarWords } from '#model';
import { list } from '../pack/list.ts';

export const grammar: GrammarWords = {
  pronouns: list(
    `es, er, sie, ihm, ihn, ihr, ihre, ihrer, ihren, ihrem, ihres, ihnen, sein, seine, seiner, seinen, seinem,
      seines, dies, diese, dieser, dieses, diesen, diesem, das, jene, jener, jenes, wir, uns, unser, unsere, unserer,
      unseren, ich, mir, mich, mein, meine, du, dir, dich, dein, deine, dort, hier, dabei, damit, dafür, davon, dazu,
      darin, daran, darauf, daraus, solche, solcher, solches, letztere, erstere`,
  ),
  speakers: list('wir, uns, unser, unsere, unserer, unseren, ich, mir, mich, mein, meine, du, dir, dich, dein, deine'),
  pointers: [
    /^(?:er|sie|es|dies(?:e[mnrs]?)?|seine?|ihre?|solche|dort|hier|und|aber|oder|so|dann|andernfalls|sonst|deshalb|deswegen|daher|darum|nicht,? (?:nur )?weil|de[nr] rest|das übrige|(?:wenn|falls|sofern) (?:ja|nein|nicht)(?=,))(?!\p{L})/iu,
    // "Für andere ist das Boot …": beside whom, the sentence before says; "Für andere Boote" names them.
    /^[Ff]ür andere (?=\p{Ll})/u,
    // "Sei es, weil das Boot leckt, oder weil es stürmt": was deshalb so ist, stands in the sentence before.
    /^sei(?:en)? es(?:,\s|\s(?:als|aus|durch|für|in|mit|wegen)\s)/iu,
    // "Nur 10 werden verkauft": wovon, stands in the clause before.
    /^(?:(?:nur|etwa|rund|fast|über) )?\d{1,3} (?:sind|werden|wurden|waren|haben|hatten)\s/iu,
  ],
  nowhere: [/^es (?:gibt|gab|geht um|ging um|ist (?:möglich|wichtig|nötig|unklar|klar), )/iu],
  anaphors: list(
    `er, sie, ihn, ihm, ihnen, dieser, diese, dieses, diesen, diesem, jener, jene, jenes, jenen, jenem, davon, dazu, dabei, dafür, dagegen,
        darin, daran, darauf, daraus, dadurch, dahinter, danach, dorthin, dort, letztere, letzterer, solche, solcher, solches, solchen`,
  ),
  idle: list(
    'dieses jahr, dieses jahres, diesem jahr, diese woche, diesen monat, diesem monat, diesen sommer, diesen winter',
  ),
  articles: list('der, die, das, den, dem, des, ein, eine, einer, einen, einem, eines'),
  definite: list('der, die, das'),
  prepositions: list(
    `an, am, ans, auf, aufs, aus, außer, bei, beim, bis, durch, entlang, für, gegen, gegenüber, hinter, in, im, ins,
      innerhalb, laut, mit, nach, neben, ohne, pro, seit, statt, trotz, über, um, unter, von, vom, vor, während,
      wegen, wider, zu, zum, zur, zwischen, anhand, aufgrund, dank, mithilfe, als, wie`,
  ),
  conjunctions: list('und, oder, aber, sondern, denn, sowie, sowohl, als auch, weder, noch, bzw.'),
  ands: list('und, oder'),
  glued: [],
  buts: list('aber'),
  subordinators: list(
    'dass, weil, da, obwohl, obgleich, wenn, falls, sofern, während, nachdem, bevor, ehe, sobald, solange, damit, um, als, ob, indem, sodass, wohingegen, wie, wo',
  ),
  relatives: list('der, die, das, dem, den, deren, dessen, denen, welche, welcher, welches, was, wo, wer'),
  negations: list(
    'nicht, kein, keine, keiner, keinen, keinem, keines, nie, niemals, niemand, nichts, ohne, weder, noch, nirgends, kaum',
  ),
  auxiliaries: list(
    `bin, bist, ist, sind, seid, war, waren, sei, seien, wäre, wären, gewesen, habe, hast, hat, haben, hatte, hatten,
      hätte, hätten, werde, wirst, wird, werden, wurde, wurden, würde, würden, worden, kann, können, konnte, konnten,
      könnte, könnten, muss, müssen, musste, mussten, müsste, müssten, soll, sollen, sollte, sollten, will, wollen,
      wollte, wollten, darf, dürfen, durfte, dürfte, dürften, mag, mögen, möchte, möchten`,
  ),
  stopwords: list(
    `auch, noch, schon, nur, so, dann, da, mal, ja, doch, eben, nun, wieder, immer, sich, selbst, man, alle, alles,
      allen, aller, jede, jeder, jedes, jeden, jedem, mehr, weniger, viel, sehr, etwa, zwar, etwas, andere, anderen,
      anderer, anderes, wer, was, wie, warum, wann, wo, womit, hin, her, ab, los, weg, gibt, gut, lassen, lässt,
      machen, macht, sowie, sogar, bereits, daher, dadurch, dass, wenn`,
  ),
  endings: [
    [/(?<=...)(?:ungen|ung|heiten|heit|keiten|keit|lichen?|licher|liches|lich|ischen?|ischer|isch)$/u, ''],
    [/(?<=...)(?:erinnen|innen|erin|ern|sten|ste|test|ten|tet|te|end(?:en|er|es|e)?|est)$/u, ''],
    [/(?<=...)(?:en|er|es|em|e|n|s|t)$/u, ''],
  ],
};
