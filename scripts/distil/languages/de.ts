import type { LanguagePack } from '#model';
import { counted, list } from './list.ts';
import { safe, templateWords } from './safe.ts';

export const german: LanguagePack = {
  ...safe,
  tag: 'de',
  name: 'Deutsch',
  capitalNouns: true,
  words: templateWords(
    'Überblick, Das Wichtigste, Fragen?, Vielen Dank, Zeitleiste, In Zahlen, Wer das sagt, Quelle, Beispiel, Einleitung, Weitere Zahlen',
  ),
  faqHeadings: list('häufige fragen, häufig gestellte fragen, fragen und antworten, oft gestellte fragen, faq, faqs'),
  emptyHeadings: list(
    'einleitung, einführung, überblick, zusammenfassung, hintergrund, vorwort, methode, methoden, ergebnis, ergebnisse, diskussion, fazit, schluss',
  ),
  tails: [
    { pattern: /^(?:literatur|einzelnachweise|weblinks|siehe auch)$/iu, reason: 'where else to read of it' },
    { pattern: /^pressekontakt$/iu, reason: 'the frame of a press release' },
    { pattern: /^(?:über|zum) (?:den |die )?autor(?:in|en)?$/iu, reason: 'about the author' },
    { pattern: /^(?:ähnliche|verwandte|weitere) (?:artikel|beiträge)$/iu, reason: 'links to other articles' },
  ],
  noise: [
    {
      pattern:
        /^(?:lesen sie auch|auch interessant|mehr zum thema|lesen sie mehr|das könnte sie auch interessieren|weiterlesen|siehe auch|passend dazu|empfohlener redaktioneller inhalt|ähnliche artikel)(?:$|\s*[:：–—-])/iu,
      reason: 'link to another article',
    },
    { pattern: /^(?:anzeige|werbung|gesponsert|sponsored)[:.]?$/iu, reason: 'advertisement' },
    {
      pattern: /^(?:teilen(?: auf| via| mit)?.{0,40}|drucken|kommentare?(?: \(\d+\))?|folgen sie uns.{0,60})$/iu,
      reason: 'share bar',
    },
    { pattern: /^(?:diese (?:web)?seite|wir) (?:verwende[nt]|nutz(?:en|t)) cookies\b/iu, reason: 'cookie notice' },
    { pattern: /^(?:newsletter abonnieren|jetzt abonnieren|anmelden|registrieren)[.!]?$/iu, reason: 'sign-up form' },
    { pattern: /^(?:zum inhalt springen|nach oben|startseite|inhaltsverzeichnis|menü)$/iu, reason: 'navigation' },
    { pattern: /^(?:schlagwörter|kategorien?|themen)\s*[:：].{0,160}$/iu, reason: 'tags' },
  ],
  page: {
    lines: list(
      `artikel teilen, artikel merken, artikel drucken, artikel anhören…, merken, vorlesen, jetzt anmelden, jetzt registrieren,
        jetzt testen…, jetzt lesen, weiterlesen mit…, zum hauptinhalt springen, zum inhalt, zur startseite, zurück zur startseite,
        cookies akzeptieren, alle akzeptieren, alle cookies akzeptieren, ablehnen, einstellungen verwalten, cookie-einstellungen,
        kommentare, # kommentare, kommentar schreiben, kommentare anzeigen, kommentar verfassen, diskutieren sie mit…, mitdiskutieren,
        lesezeit…, # min. lesezeit, # min lesezeit, # minuten lesezeit, lesedauer…, stand: …, veröffentlicht am…, aktualisiert am…,
        aktualisiert: …, zuletzt aktualisiert…, vor # stunden, vor # minuten, vor # tagen, quelle: dpa…, quelle: ap…, quelle: reuters…,
        quelle: afp…, bildrechte…, bildquelle…, bild: …, foto: …, (foto: …, fotos: …, alle rechte vorbehalten, impressum, datenschutz,
        datenschutzerklärung, nutzungsbedingungen, agb, barrierefreiheit, meistgelesen, meist gelesen, meistgelesene artikel,
        beliebte artikel, aktuelle artikel, mehr laden, mehr anzeigen, weniger anzeigen, mehr aus dem ressort…, zum thema, zurück, weiter,
        newsletter bestellen…, jetzt newsletter…, nur für abonnenten…, dieser artikel ist nur für…, abo abschließen…, abonnieren,
        app herunterladen…, startseite > …, startseite / …, auf facebook teilen, per e-mail teilen, link kopieren, e-mail`,
    ),
    headed: list(`suche, kontakt, über uns, themen, hilfe, mediadaten, karriere, archiv, newsletter`),
  },
  bylines: [
    /^[Vv]on(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){2,4}(?:\s*(?:,|und|&|\||[-–—•·]).{0,60})?$/u,
    /^(?:veröffentlicht|aktualisiert|stand|zuletzt geändert)(?: am)?\s*:?\s.{0,20}\d{4}.{0,30}$/iu,
    /^(?:lesezeit\b.{0,30}|\d{1,3} min(?:uten)?\.? lesezeit)$/iu,
  ],
  abbreviations: list(
    `z.b, z. b, d.h, d. h, u.a, u. a, u.ä, usw, bzw, ca, etc, vgl, evtl, ggf, inkl, exkl, zzgl, sog, s.o, s.u, o.ä,
      o.g, v.a, i.d.r, bspw, resp, dr, prof, hr, fr, st, str, nr, bd, abs, art, aufl, hrsg, jh, jhdt, mio, mrd, tsd,
      mind, max, min, geb, gest, gegr, jan, feb, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez, mo, di, mi, do,
      sa, so, tel, u, z, d, b, h, a, i, o, v, chr, n.chr, v.chr, abb, tab, kap, s, ff, f, dipl, ing, e.v`,
  ),
  closers: list(
    `usw, etc, u.a, u.ä, o.ä, so, e.v, v.chr, n.chr, bd, str, st, min, max, art, mio, mrd, a, i, b, o, z, d, h, s, u,
      v, di, do, mi, ing, tel, tab`,
  ),
  titles: list(
    'herr, frau, dr, prof, professor, professorin, präsident, präsidentin, minister, ministerin, kanzler, kanzlerin, direktor, direktorin, ceo',
  ),
  particles: list('von, van, der, den, zu, zur, zum, für, und, de, des, im, am, &'),
  numbers: {
    ...safe.numbers,
    decimal: ',',
    scales: {
      hundert: 1e2,
      tausend: 1e3,
      'tsd.': 1e3,
      million: 1e6,
      millionen: 1e6,
      'mio.': 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      'mrd.': 1e9,
      mrd: 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
    spelled: {
      ...counted('zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf', 2),
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfzig: 50,
      hundert: 100,
      tausend: 1000,
    },
    fractions: {
      'die hälfte': 0.5,
      'ein drittel': 1 / 3,
      'zwei drittel': 2 / 3,
      'ein viertel': 0.25,
      'drei viertel': 0.75,
      'ein fünftel': 0.2,
    },
    percent: list('%, prozent, prozentpunkte, prozentpunkten'),
    currencies: list('euro, dollar, us-dollar, franken, pfund, yuan, yen, cent, rubel, kronen'),
    durations: list(
      `sekunde, sekunden, minute, minuten, stunde, stunden, tag, tage, tagen, woche, wochen, monat, monate, monaten,
      jahr, jahre, jahren, jahrzehnt, jahrzehnte, jahrzehnten, jahrhundert, jahrhunderte, quartal, quartale`,
    ),
    leads: list('in, bei, für, aus, mit, auf, zu, an'),
    whens: list('nach, bis, vor'),
    outOf: list('von'),
    range: { to: list('bis'), between: list('zwischen'), and: list('und'), from: [] },
  },
  qualifiers: {
    before: list(
      `über, mehr als, gut, mindestens, wenigstens, unter, weniger als, knapp, fast, beinahe, nahezu, etwa, rund,
      ungefähr, circa, ca., ca, zirka, bis zu, höchstens, maximal, nur, lediglich, genau, schätzungsweise, annähernd,
      im schnitt, durchschnittlich, insgesamt, weit über, weit mehr als, deutlich mehr als, an die, um die, alle, nicht mehr
      als, nicht weniger als`,
    ),
    after: list('oder mehr, oder weniger, und mehr'),
  },
  dates: {
    ...safe.dates,
    months: {
      ...counted(
        `januar/jan./jänner, februar/feb., märz/mär., april/apr., mai, juni/jun., juli/jul., august/aug., september/sept./sep., oktober/okt., november/nov., dezember/dez.`,
        1,
      ),
    },
    weekdays: list('montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag'),
    clock: list('uhr'),
    before: list(
      'im jahr, im jahre, in, seit, bis, ab, von, vor, nach, um, anfang, ende, mitte, frühjahr, sommer, herbst, winter, jahr, zwischen, und, bis ende, gegen, im frühjahr, im sommer, im herbst, im winter',
    ),
    parts: list('anfang, ende, mitte, frühjahr, sommer, herbst, winter, im jahr, im jahre, das jahr, jahr'),
    relative: list(
      `heute, gestern, morgen, jetzt, derzeit, zurzeit, momentan, aktuell, kürzlich, neulich, inzwischen, dieses jahr,
      in diesem jahr, letztes jahr, im letzten jahr, im vergangenen jahr, vergangenes jahr, nächstes jahr, im nächsten
      jahr, im kommenden jahr, diese woche, letzte woche, nächste woche, diesen monat, letzten monat, bald, in den
      letzten jahren`,
    ),
    spans: [
      /\b(?:(?:in|während|über|für|seit|binnen|innerhalb) )?(?:den |die |der )?(?:nächsten|letzten|vergangenen|kommenden|ersten) (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig)?\s?(?:tagen?|wochen|monaten?|jahren?|jahrzehnten?)(?!\p{L})/iu,
      /\b(?:seit|vor|nach|in|für|binnen) (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|einem|einer|einigen|wenigen) (?:tagen?|wochen?|monaten?|jahren?|jahrzehnten?)(?!\p{L})/iu,
    ],
  },
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
  },
  attribution: {
    ...safe.attribution,
    leading: list('laut, nach angaben von, nach angaben der, nach angaben des, zufolge, nach ansicht von, gemäß'),
    verbs: list(
      `sagt, sagen, sagte, sagten, glaubt, glauben, meint, meinen, meinte, erklärt, erklären, erklärte, erklärten,
      betont, betonte, schreibt, schreiben, schrieb, berichtet, berichten, berichtete, schätzt, schätzen, warnt,
      warnen, warnte, behauptet, behaupten, vermutet, vermuten, argumentiert, argumentieren, ergänzt, fordert,
      fordern, kritisiert, kritisieren, rechnet, rechnen, prognostiziert`,
    ),
    nouns: list(
      'experten, expertinnen, fachleute, analysten, kritiker, kritikerinnen, forscher, forscherinnen, forschende, wissenschaftler, beobachter, studien, eine studie, die studie, manche, viele',
    ),
    crowds: list('viele, manche, einige, wenige, mehrere, andere, alle, die meisten, leute, menschen'),
    papers: list('studie, studien'),
    that: list('dass, wie, warum'),
  },
  lists: {
    joins: list('und, oder'),
    adds: list('sowie'),
    verbs: list('bietet, bieten, umfasst, umfassen, braucht, brauchen, verkauft, verkaufen, enthält, enthalten'),
    pairs: list('sowohl'),
    halves: list('entweder, weder'),
    persons: list('sie, wir, ich, er'),
    breaths: list('und, dann, bis, bevor, sodass'),
    ahead: list('selbst, nur, erst, alle, jene, solche'),
  },
  announcing: {
    here: [/^hier\s+(?:ist|sind|kommt|kommen|folgt|folgen)\s+(?<what>\S.*)$/iu],
    below: [/\s(?:so aus|wie folgt(?: aus)?)$/iu],
    away: list('dies, diese, dieser, dieses, es, sie, unten, folgende, folgenden'),
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
    turns: list('aber, doch, jedoch, allerdings, dennoch, trotzdem, gleichwohl, in wirklichkeit'),
  },
  plans: list(
    'wird, werden, will, wollen, plant, planen, beabsichtigt, soll, sollen, nächstes jahr, im nächsten jahr, im kommenden jahr, in zukunft, künftig',
  ),
  superlatives: [
    /(?<!\p{L})(?:der|die|das|dem|den|des|am|seine[rnms]?|ihre[rnms]?|unsere[rnms]?)\s+(?!(?:letzten|ersten|meisten)\b)\p{Ll}{2,}(?:st|ßt)(?:e|en|er|es|em)(?!\p{L})/iu,
    /(?<!\p{L})(?:weltweit|bundesweit|europaweit)\s+(?:erste|größte|führende)[nrsm]?(?!\p{L})/iu,
    /(?<!\p{L})(?:zum ersten mal|erstmals|einmalig|beispiellos|führend(?:e|en|er|es)?|einzige[nrsm]?)(?!\p{L})/iu,
  ],
  definitions: [
    /^(?:Ein|Eine|Der|Die|Das)?\s*(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:ist|sind)\s+(?<gloss>eine?\s+(?!(?:paar|bisschen|seltene[rs]?|wunderbare[rs]?|führende[rs]?|klassische[rs]?|Beispiel|wenig|guter?|gute|große[rs]?|wichtige[rs]?)(?!\p{L}))[^;:?!]{6,220})$/iu,
    /^(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:bedeutet|bezeichnet|steht für|heißt)\s+(?<gloss>[^;:?!]{4,220})$/iu,
    /(?<term>\p{Lu}[\p{L}\d.-]*(?:\s+\p{Lu}[\p{L}\d.-]*){0,3})\s*[—–]\s*(?<gloss>(?:eine?|der|die|das)\s+[^—–;:?!]{6,160})(?=\s*[—–]|[.]?$)/u,
    /(?<term>\p{Lu}[\p{L}\d.-]*(?:\s+\p{Lu}[\p{L}\d.-]*){0,3}),\s+(?<gloss>eine?\s+[^,;:?!—]{6,120})(?=,|[.]?$)/u,
  ],
  examples: list('zum beispiel, beispielsweise, z.b., z. b., wie etwa, etwa, darunter, wie zum beispiel, bspw.'),
  summaries: list(
    'insgesamt, kurz gesagt, alles in allem, zusammengefasst, zusammenfassend, vor allem, letztlich, mit anderen worten',
  ),
  connectives: list(
    `außerdem, zudem, darüber hinaus, allerdings, jedoch, dennoch, trotzdem, deshalb, daher, deswegen, somit,
      folglich, dementsprechend, infolgedessen, inzwischen, unterdessen, ferner, schließlich, zunächst, erstens,
      zweitens, drittens, und, aber, oder, denn, doch, also, dagegen, hingegen, im gegensatz dazu, zum beispiel,
      beispielsweise, übrigens, tatsächlich, in der tat, das heißt, mit anderen worten, insgesamt, kurz gesagt,
      ebenso, gleichzeitig, zusätzlich, auch, so, dann, da`,
  ),
  fillerFrames: [
    /^(?:Es ist (?:wichtig|erwähnenswert|klar|kein Geheimnis|bekannt),\s+dass|Es sei darauf hingewiesen, dass|Man sollte beachten, dass|Beachten Sie,? dass)\s+(?=\S)/iu,
    /^(?:Ein (?:gutes|bekanntes|herausragendes) )?Beispiel (?:dafür|hierfür) (?:ist|sind)\s+(?=\S)/iu,
  ],
  intensifiers: list(
    'sehr, wirklich, besonders, äußerst, extrem, unglaublich, absolut, völlig, total, einfach, natürlich, eigentlich, tatsächlich, durchaus, ziemlich, enorm, massiv',
  ),
  pronouns: list(
    `es, er, sie, ihm, ihn, ihr, ihre, ihrer, ihren, ihrem, ihres, ihnen, sein, seine, seiner, seinen, seinem,
      seines, dies, diese, dieser, dieses, diesen, diesem, das, jene, jener, jenes, wir, uns, unser, unsere, unserer,
      unseren, ich, mir, mich, mein, meine, du, dir, dich, dein, deine, dort, hier, dabei, damit, dafür, davon, dazu,
      darin, daran, darauf, daraus, solche, solcher, solches, letztere, erstere`,
  ),
  pointers: [/^(?:er|sie|es|dies(?:e[mnrs]?)?|seine?|ihre?|solche|dort|hier|und|aber|oder|so|dann)(?!\p{L})/iu],
  articles: list('der, die, das, den, dem, des, ein, eine, einer, einen, einem, eines'),
  definite: list('der, die, das'),
  prepositions: list(
    `an, am, ans, auf, aufs, aus, außer, bei, beim, bis, durch, entlang, für, gegen, gegenüber, hinter, in, im, ins,
      innerhalb, laut, mit, nach, neben, ohne, pro, seit, statt, trotz, über, um, unter, von, vom, vor, während,
      wegen, wider, zu, zum, zur, zwischen, anhand, aufgrund, dank, mithilfe, als, wie`,
  ),
  conjunctions: list('und, oder, aber, sondern, denn, sowie, sowohl, als auch, weder, noch, bzw.'),
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
  anaphors: list(
    `er, sie, ihn, ihm, ihnen, dieser, diese, dieses, diesen, diesem, jener, jene, jenes, jenen, jenem, davon, dazu, dabei, dafür, dagegen,
        darin, daran, darauf, daraus, dadurch, dahinter, danach, dorthin, dort, letztere, letzterer, solche, solcher, solches, solchen`,
  ),
  idle: list(
    'dieses jahr, dieses jahres, diesem jahr, diese woche, diesen monat, diesem monat, diesen sommer, diesen winter',
  ),
  clauses: {
    verbSecond: {
      subjects: list('er, sie, es, wir, ich, man, du'),
      oblique: list(
        'den, dem, des, einen, einem, eines, diesen, diesem, dieses, keinen, keinem, ihm, ihn, ihnen, uns, mir, mich',
      ),
      genitive: list('der, des, einer, eines'),
      reflexives: list('sich'),
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
    phrases: [],
    reports: [],
    that: list('dass, ob'),
  },
};
