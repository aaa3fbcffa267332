import type { ClaimWords } from '#model';
import { list } from '../pack/list.ts';
import { safe } from '../pack/safe.ts';

export const claims: ClaimWords = {
  hedges: {
    modals: list('könnte, könnten, dürfte, dürften, möchte, möchten, würde, würden, mag, mögen'),
    adverbs: list(
      'möglicherweise, vielleicht, wahrscheinlich, vermutlich, voraussichtlich, angeblich, offenbar, anscheinend, scheinbar, womöglich, eventuell, evtl., meist, meistens, oft, manchmal, häufig, in der regel, teilweise, zum teil, größtenteils, überwiegend, tendenziell',
    ),
    plans: list(
      'plant, planen, plante, will, wollen, beabsichtigt, beabsichtigen, hofft, hoffen, erwartet, erwarten, strebt an, soll, sollen, sollte, sollten',
    ),
    frames: list(
      'scheint, scheinen, es ist möglich, gilt als, gelten als, wir glauben, ich glaube, meiner meinung nach',
    ),
    quantifiers: list(
      'einige, einigen, einiger, mehrere, mehreren, mehrerer, viele, vielen, vieler, manche, manchen, mancher, wenige, wenigen, die meisten, ein teil, eine reihe von, darunter, wie zum beispiel, wie z.b., unter anderem, einer der, eine der, eines der, einige der, viele der, manche der',
    ),
    unreal: list('hätte, hätten, wäre, wären'),
  },
  attribution: {
    ...safe.attribution,
    mottos: list('motto, slogan, mantra, credo, leitspruch, wahlspruch, leitsatz, devise, sprichwort, losung'),
    leading: list('laut, nach angaben von, nach angaben der, nach angaben des, zufolge, nach ansicht von, gemäß'),
    verbs: list(
      `sagt, sagen, sagte, sagten, glaubt, glauben, meint, meinen, meinte, erklärt, erklären, erklärte, erklärten,
      betont, betonte, schreibt, schreiben, schrieb, berichtet, berichten, berichtete, schätzt, schätzen, warnt,
      warnen, warnte, behauptet, behaupten, vermutet, vermuten, argumentiert, argumentieren, ergänzt, fordert,
      fordern, kritisiert, kritisieren, rechnet, rechnen, prognostiziert, klagt, klagte, beklagt, lobt, lobte, findet, fand, erzählt,
      erzählte, erinnert sich, mahnt, mahnte, kritisierte, forderte, warnt, bestätigt, bestätigte, versichert, versicherte, erwidert,
      entgegnet, fasst zusammen, freut sich, räumt ein, stellt fest, kommentiert, kommentierte, unterstreicht, unterstrich, bekräftigt, bekräftigte, resümiert, resümierte, heißt es, hieß es, ergänzte, berichteten, teilte mit,
      prognostizierte, prognostizieren, prognostizierten, kündigt an, kündigte an, teilt mit, teilten mit,
      führt aus, führte aus, hebt hervor, hob hervor, fügt hinzu, fügte hinzu, räumte ein, stellte fest,
      fasste zusammen, freute sich, ärgert sich, ärgerte sich, wundert sich, bemerkt, bemerkte, bekräftigten,
      bedauert, bedauerte, befürchtet, befürchten, befürchtete, begründet, begründete, beschreibt, beschrieb,
      beteuert, beteuerte, beklagten, betonen, betonten, erläutert, erläuterte, erläutern, erwartete, erwiderte,
      entgegnete, forderten, fragt, fragte, gesteht, gestand, gab zu, gibt zu, glaubte, glaubten, hofft, hoffte,
      kritisierten, lobten, mahnten, meinten, rät, riet, rechnete, rechneten, antwortet, antwortete, ruft, rief,
      schätzte, schätzten, schildert, schilderte, schimpft, schimpfte, schlussfolgert, schlussfolgerte, schwärmt,
      schwärmte, sprach von, spricht von, unterstrichen, urteilt, urteilte, verkündet, verkündete, vermutete,
      verspricht, versprach, versicherten, verteidigt, verteidigte, warnten, wirbt, warb, zitiert, äußert,
      äußerte, äußerten, erzählten, behauptete, behaupteten, argumentierte, argumentierten, bilanziert,
      bilanzierte, konstatiert, konstatierte, appelliert, appellierte, sagt voraus, sagte voraus,
      gibt zu bedenken, gab zu bedenken, zeigt sich überzeugt, zeigte sich überzeugt, zeigte sich optimistisch`,
    ),
    quoting: ['so'],
    nouns: list(
      'experten, expertinnen, fachleute, analysten, kritiker, kritikerinnen, forscher, forscherinnen, forschende, wissenschaftler, beobachter, studien, eine studie, die studie, manche, viele',
    ),
    crowds: list('viele, manche, einige, wenige, mehrere, andere, alle, die meisten, leute, menschen'),
    papers: list('studie, studien'),
    loose: list(
      `findet, fand, lobt, lobte, erzählt, erzählte, bestätigt, bestätigte,
      antwortet, antwortete, beschreibt, beschrieb, fragt, fragte, hofft, hoffte, ruft, rief, rät, riet,
      verspricht, versprach, verteidigt, verteidigte, wirbt, warb, begründet, begründete, schildert, schilderte,
      bedauert, bedauerte, erwartete, zitiert, äußert, äußerte, äußerten, bemerkt, bemerkte, gestand, gesteht,
      glaubte, glaubten`,
    ),
    that: list('dass, wie, warum'),
  },
  interviews: {
    announced: /(?<!\p{L})(?:interview|gespräch|fragen an|nachgefragt bei|gesprochen mit|sprachen? mit)(?!\p{L})/iu,
    title: /:\s\p{Lu}\S+(?:\s\p{Lu}\S+){1,2}\süber\s/u,
    leads: /(?:(?<!\p{L})(?:mit|an|bei)|[:—–])\s*$/iu,
    own: /(?<!\p{L})(?:ich|wir|mein\p{L}*|unser\p{L}*)(?!\p{L})/iu,
    questions: ['F', 'Frage'],
    answers: ['A', 'Antwort'],
  },
  contrasts: {
    markers: list(
      'während, wohingegen, im gegensatz zu, im gegensatz dazu, anders als, im vergleich zu, verglichen mit, statt, anstatt, anstelle, nicht nur, einerseits, andererseits, hingegen, dagegen, sondern',
    ),
    pairs: [
      /^Während\s+(?<left>[^;:]{8,220}?),\s+(?<right>[^,].{8,})$/u,
      /^(?:Im Gegensatz zu|Anders als|Im Vergleich zu|Verglichen mit)\s+(?<left>[^,;]{2,60}?),?\s+(?<right>(?:ist|sind|hat|haben|kann|können|wird|werden|war|bietet|setzt)\s.{8,})$/iu,
      /\bnicht nur\s+(?<left>[^;]{3,140}?),?\s+sondern(?:\s+auch)?\s+(?<right>[^;]{3,})$/iu,
      /^(?<left>.{8,}?),\s+(?:während|wohingegen)\s+(?<right>.{8,})$/iu,
      /^Einerseits,?\s+(?<left>.{8,}?)[,;]?\s+andererseits,?\s+(?<right>.{8,})$/iu,
    ],
    linking: list('im gegensatz dazu, dagegen, hingegen, demgegenüber, andererseits, umgekehrt'),
    opposing: list('im gegensatz, dagegen'),
    whiles: list('während, wohingegen, obwohl'),
    turns: list('aber, doch, jedoch, allerdings, dennoch, trotzdem, gleichwohl, in wirklichkeit'),
    concessions: list('obwohl, obgleich, obschon, wenngleich'),
    grants: list('zwar, natürlich, sicher, gewiss, zugegeben, auf den ersten blick, auf dem papier, in der theorie'),
    instead: list('statt, anstatt, anstelle'),
    formerly: list('bisher, früher, vorher'),
    now: list('jetzt, nun, künftig, stattdessen'),
    means: list('mit'),
    sides: [
      { left: list('mythos, irrtum, legende'), right: list('fakt, tatsache, wahrheit, realität, wirklichkeit') },
      { left: list('vorher'), right: list('nachher') },
      { left: list('früher, damals'), right: list('heute, jetzt'), spoken: true },
      { left: list('pro, vorteile, stärken'), right: list('contra, kontra, nachteile, schwächen'), equal: true },
      { left: list('problem, das problem'), right: list('lösung, die lösung, unsere lösung'), holds: true },
      { left: list('alt'), right: list('neu') },
      { left: list('falsch'), right: list('richtig') },
    ],
  },
  plans: list(
    'wird, werden, will, wollen, plant, planen, beabsichtigt, soll, sollen, nächstes jahr, im nächsten jahr, im kommenden jahr, in zukunft, künftig',
  ),
  superlatives: [
    /(?<!\p{L})(?:der|die|das|dem|den|des|am|seine[rnms]?|ihre[rnms]?|unsere[rnms]?)\s+(?!(?:letzten|ersten|meisten)\b)\p{Ll}{2,}(?:st|ßt)(?:e|en|er|es|em)(?!\p{L})/iu,
    /(?<!\p{L})(?:weltweit|bundesweit|europaweit)\s+(?:erste|größte|führende)[nrsm]?(?!\p{L})/iu,
    /(?<!\p{L})(?:zum ersten mal|erstmals|einmalig|beispiellos|führend(?:e|en|er|es)?|einzige[nrsm]?)(?!\p{L})/iu,
  ],
  superlativeEnds: list('der, des, von, vom, in, im, an, am, auf, für, mit, zu, und, die, das, seit, aus, bei'),
  definitions: [
    /^(?:Ein|Eine|Der|Die|Das)?\s*(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:ist|sind)\s+(?<gloss>eine?\s+(?!(?:paar|bisschen|seltene[rs]?|wunderbare[rs]?|führende[rs]?|klassische[rs]?|Beispiel|wenig|guter?|gute|große[rs]?|wichtige[rs]?)(?!\p{L}))[^;:?!]{6,220})$/iu,
    /^(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:bedeutet|bezeichnet|steht für|heißt)\s+(?<gloss>[^;:?!]{4,220})$/iu,
    /(?<term>\p{Lu}[\p{L}\d.-]*(?:\s+\p{Lu}[\p{L}\d.-]*){0,3})\s*[—–]\s*(?<gloss>(?:eine?|der|die|das)\s+[^—–;:?!]{6,160})(?=\s*[—–]|[.]?$)/u,
    /(?<term>\p{Lu}[\p{L}\d.-]*(?:\s+\p{Lu}[\p{L}\d.-]*){0,3}),\s+(?<gloss>eine?\s+[^,;:?!—]{6,120})(?<!(?:\szu\s|\p{Ll}zu)\p{Ll}{2,30}n\.?)(?=,|[.]?$)/u,
  ],
  examples: list('zum beispiel, beispielsweise, z.b., z. b., wie etwa, etwa, darunter, wie zum beispiel, bspw.'),
};
