import type { ClauseWords } from '#model';
import { list } from '../pack/list.ts';

export const clauses: ClauseWords = {
  verbSecond: {
    subjects: list('er, sie, es, wir, ich, man, du'),
    oblique: list(
      'den, dem, des, einen, einem, eines, diesen, diesem, dieses, keinen, keinem, ihm, ihn, ihnen, uns, mir, mich',
    ),
    genitive: list('der, des, einer, eines'),
    reflexives: list('sich'),
    reported: list(
      `sei, seien, habe, werde, könne, müsse, solle, wolle, dürfe, möge, gebe, komme, gehe, stehe, brauche, liege, bleibe, nehme,
        sehe, halte, lasse, bringe, finde, zeige, koste, führe, mache, wisse, sinke, steige, fehle, gelte, laufe, falle`,
    ),
    participles: /^(?:(?:\p{Ll}*ge|be|er|ver|ent|zer|emp|miss)\p{Ll}{2,}(?:t|en)|\p{Ll}{2,}iert)$/u,
  },
  subjectless: false,
  verbs: list(
    `bin, ist, sind, war, waren, sei, seien, habe, werde, könne, müsse, solle, wolle, dürfe, gebe, komme, gehe, stehe, brauche, wäre, wären, hat, haben, hatte, hatten, hätte, hätten, werde, wird, werden,
        wurde, wurden, würde, würden, kann, können, konnte, konnten, könnte, könnten, muss, müssen, musste, mussten, müsste,
        müssten, soll, sollen, sollte, sollten, will, wollen, wollte, wollten, darf, dürfen, durfte, durften, dürfte, dürften, mag,
        mögen, möchte, möchten, lässt, lassen, ließ, ließen, gibt, gab, gaben, geht, ging, gingen, kommt, kam, kamen, steht, stand,
        standen, liegt, lag, lagen, macht, macht, tut, tat, taten, weiß, wusste, wussten, nimmt, nahm, nahmen, sieht, sah, sahen,
        hält, hielt, hielten, fällt, fiel, fielen, steigt, stieg, stiegen, sinkt, sank, sanken, bleibt, blieb, blieben, schreibt,
        schrieb, schrieben, zieht, zog, zogen, trägt, trug, trugen, wächst, wuchs, wuchsen, spricht, sprach, sprachen, beginnt,
        begann, begannen, gewinnt, gewann, gewannen, verliert, verlor, verloren, bietet, bot, boten, bringt, brachte, brachten,
        denkt, dachte, dachten, ruft, rief, riefen, läuft, lief, liefen, schließt, schloss, schlossen, trifft, traf, trafen, hilft,
        half, halfen, stirbt, starb, starben, springt, sprang, sprangen, greift, griff, griffen, fährt, fuhr, fuhren, schlägt, schlug,
        schlugen, lädt, lud, luden, findet, fand, fanden, bekommt, bekam, bekamen, erhält, erhielt, erhielten, enthält, enthielt,
        besteht, bestand, bestanden, entsteht, entstand, entstanden, verspricht, versprach, gilt, galt, galten, heißt, hieß, hießen,
        scheint, schien, schienen, braucht, zeigt, sagt, glaubt, meint, kostet, führt, gehört, fehlt, reicht, sorgt, dient, spielt,
        lebt, lebte, lebten, arbeitet, sinken, steigen, kommen, gehen, stehen, liegen, bleiben, brauchen, zeigen, fordern, bieten, finden,
        heizt, dämmt, baut, misst, maß, isst, aß, liest, las, sitzt, saß, hängt, hing, gelang, gelingt, nennt, nannte, kennt, kannte`,
  ),
  stems: [],
  endings: [],
  ends: /^\p{Ll}{2,}(?:t|te|ten|[lnr]en|[^lnr]en|eln|ern)$/u,
  others: list(
    `nicht, mit, seit, weit, meist, oft, fast, jetzt, selbst, erst, statt, samt, laut, gut, neben, gegen, wegen, zwischen, eben, oben,
        unten, außen, innen, hinten, vorn, morgen, gestern, ihnen, denen, seinen, ihren, unseren, einen, keinen, diesen, jenen, allen,
        vielen, beiden, einigen, mehreren, welchen, insgesamt, zuletzt, sonst, längst, bekannt, leicht, recht, schlecht, dort, sofort,
        gemeinsamen, heute, bitte, mitten, zusammen, zwischen, zugunsten, zulasten, ersten, letzten, meisten, besten, wenigsten, höchsten,
        mindesten, nächsten, dritten, vierten, zweiten, hundert, tausend, gerne, daneben, dagegen, deswegen, jeweiligen, solchen, manchen,
        anderen, weiteren, eigenen, anstatt, samt, nebst, selten, kosten, unterhalten`,
  ),
  joins: list('und, aber, doch, jedoch'),
  reasons: list('denn'),
  loose: list(
    'weil, da, obwohl, obgleich, während, wohingegen, nachdem, sodass, denn, wobei, weshalb, woraufhin, zumal',
  ),
  bound: list(
    'wenn, falls, sofern, sobald, solange, bevor, ehe, bis, damit, indem, als, um, ohne, statt, anstatt, soweit, es sei denn, sowie, darunter',
  ),
  focus: list(
    'nur, erst, auch, selbst, sogar, allein, lediglich, bloß, so, umso, derart, dann, deshalb, darauf, darin, daran, damit, dadurch, davon, dafür, dazu, darum, darüber, davor, dagegen, hierfür, hierzu, es',
  ),
  phrases: [],
  reports: [],
  that: list('dass, ob'),
};
