import type { PageWords } from '#model';
import { list } from '../pack/list.ts';

export const page: PageWords = {
  faqHeadings: list('häufige fragen, häufig gestellte fragen, fragen und antworten, oft gestellte fragen, faq, faqs'),
  numbering: { parts: list('kapitel, teil, schritt'), counts: list('eins, zwei, drei, vier, fünf') },
  cutOff: [/\s(?:und|oder|der|dem|den|ein|eine|einen|einem|einer|im|zum|zur|vom|beim)$/u],
  rubrics: list(
    `aktuelles, analyse, ausland, beruf, bildung, blog, blogbeitrag, deutschland, digital, energie, feuilleton,
      finanzen, gastbeitrag, gesellschaft, gesundheit, inland, interview, kolumne, kommentar, kultur, leben,
      magazin, medien, meinung, nachrichten, netzwelt, panorama, politik, presse, ratgeber, regional, reise,
      reportage, reisen, sport, stadt, technik, technologie, umwelt, unternehmen, welt, wirtschaft, wissen,
      wissenschaft`,
  ),
  wires: [
    /^(?:ROUNDUP|WDH|KORREKTUR|EILMELDUNG|EXKLUSIV|ÜBERBLICK|HINTERGRUND|(?:AKTIEN? )?IM FOKUS)(?:\/[^:\s]{3,30})?(?:\s\d{1,2})?:\s(?=\S)/u,
  ],
  calledBy: list('titel, name'),
  filed: list('status, autor, autoren, autorin, issue, ticket'),
  emptyHeadings: list(
    'einleitung, einführung, überblick, zusammenfassung, hintergrund, vorwort, methode, methoden, ergebnis, ergebnisse, diskussion, fazit, schluss, auf einen blick, das wichtigste in kürze, das wichtigste',
  ),
  conclusions: list(
    'fazit, schluss, schlussfolgerung, schlussfolgerungen, ergebnis, zusammenfassung, kurz gesagt, was wir gelernt haben, lehren, ausblick',
  ),
  household: list(
    'lizenz, lizenzen, license, mitwirken, mitmachen, mitwirkende, autor, autorin, autoren, autorinnen, danksagung, dank, sponsoren, spenden, unterstützer',
  ),
  lookedUp: list('dokumentation, links, hilfe, support, kontakt, changelog, weitere informationen'),
  elsewhere: [/(?:^|,\s)siehe\s|\b(?:findet|finden) (?:sich|man) (?:hier|in|im|auf|unter)\b|^sieh(?:e)? dir\s/iu],
  tails: [
    {
      pattern:
        /^(?:literatur|einzelnachweise|weblinks|siehe auch|(?:weitere|zusätzliche) (?:ressourcen|quellen|links)|weiterführende (?:links|literatur|informationen|ressourcen))$/iu,
      reason: 'where else to read of it',
    },
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
      `kommentare lesen…, « vorige | nächste », artikel teilen, artikel merken, artikel drucken, artikel anhören…, merken, vorlesen, jetzt anmelden, jetzt registrieren,
        jetzt testen…, jetzt lesen, weiterlesen mit…, zum hauptinhalt springen, zum inhalt, zur startseite, zurück zur startseite,
        cookies akzeptieren, alle akzeptieren, alle cookies akzeptieren, ablehnen, einstellungen verwalten, cookie-einstellungen,
        kommentare, # kommentare, kommentar schreiben, kommentare anzeigen, kommentar verfassen, diskutieren sie mit…, mitdiskutieren,
        lesezeit…, # min. lesezeit, # min lesezeit, # minuten lesezeit, lesedauer…, stand: …, veröffentlicht am…, aktualisiert am…,
        aktualisiert: …, zuletzt aktualisiert…, vor # stunden, vor # minuten, vor # tagen, quelle: …, quellen: …, deine e-mail-adresse wird nicht veröffentlicht…,
        ihre e-mail-adresse wird nicht veröffentlicht…, erforderliche felder sind mit…, bildrechte…, bildquelle…, bild: …, foto: …, (foto: …, fotos: …, alle rechte vorbehalten, impressum, datenschutz,
        datenschutzerklärung, nutzungsbedingungen, agb, barrierefreiheit, meistgelesen, meist gelesen, meistgelesene artikel,
        beliebte artikel, aktuelle artikel, mehr laden, mehr anzeigen, weniger anzeigen, mehr aus dem ressort…, zum thema, zurück, weiter,
        newsletter bestellen…, jetzt newsletter…, nur für abonnenten…, dieser artikel ist nur für…, abo abschließen…, abonnieren,
        app herunterladen…, startseite > …, startseite / …, auf facebook teilen, per e-mail teilen, link kopieren, e-mail,
        hier können sie die rechte an diesem artikel erwerben, bildbeschreibung einblenden, bild vergrößern,
        artikel verschenken, artikel als pdf…, beitrag teilen, beitrag drucken, seite drucken, auf x teilen,
        auf whatsapp teilen, per whatsapp teilen, per mail teilen, url kopieren, link teilen, feedback geben,
        fehler melden, leserbrief schreiben, lies auch…, das könnte dich auch interessieren…, mehr zum thema…, (dpa),
        © dpa…, dpa-infocom…, mit material von…, mit material der…, zur übersicht, zurück zur übersicht,
        nächster artikel…, vorheriger artikel…, nächster beitrag…, vorheriger beitrag…, zur bildergalerie,
        bildergalerie, inhalt anzeigen, externen inhalt anzeigen, akzeptieren, alle cookies zulassen,
        nur notwendige cookies, cookies ablehnen, cookie-richtlinie, mehr erfahren, jetzt kostenlos testen,
        kostenlos registrieren, bereits abonnent…, schon abonnent…, sie sind bereits abonnent…,
        exklusiv für abonnenten, erschienen am…, erstellt am…, letzte aktualisierung…, diskutieren sie mit,
        jetzt kommentieren, leserkommentare, alle kommentare…, folge uns auf…, teilen sie diesen artikel…`,
    ),
    headed: list(`suche, kontakt, über uns, themen, hilfe, mediadaten, karriere, archiv, newsletter`),
  },
  captions: {
    pictures: list('foto, bild'),
    figures: list('abbildung, abb.'),
    tables: ['tabelle'],
    by: [],
    from: [],
  },
  comments: list(
    'kommentare, # kommentare, # kommentar, kommentare (#), kommentar schreiben, kommentar verfassen, schreibe einen kommentar',
  ),
  mail: {
    from: ['von'],
    to: ['an'],
    subject: ['betreff'],
    date: list('datum, gesendet'),
    others: list('cc, bcc, anlagen, anhänge, priorität, antwort an'),
    again: list('aw, wg'),
    closings: list(
      `mit freundlichen grüßen, freundliche grüße, viele grüße, liebe grüße, beste grüße, herzliche grüße, schöne grüße, mfg, lg, gruß,
        grüße, danke, vielen dank`,
    ),
  },
  givenNames: list(
    `achim, alexander, alina, andrea, andreas, anja, anke, anna, anne, anton, antje, arne, axel, barbara, bastian, beate, ben, bernd, bettina,
      birgit, björn, carsten, christa, christiane, christina, christine, christoph, claudia, clemens, cornelia, daniel, daniela, david, dennis,
      detlef, dieter, dirk, dominik, elena, elisabeth, elke, eva, fabian, felix, florian, franziska, friederike, gabriele, georg, gerd, gerhard,
      günter, hannah, hans, heike, heiko, heinrich, helga, helmut, henning, holger, ina, ines, ingo, jan, jana, jens, joachim, jochen, johanna,
      johannes, jonas, jörg, julia, julian, jürgen, jutta, karin, karl, karsten, katharina, kathrin, katja, katrin, kerstin, klaus, kristina,
      lara, lars, laura, lea, lena, leon, leonie, lisa, lukas, maike, manfred, manuel, manuela, marco, marcus, maria, marie, marion, markus,
      martin, martina, matthias, max, maximilian, melanie, michael, michaela, mirjam, monika, moritz, nadine, nicole, niklas, nils, nina, norbert,
      olaf, oliver, patrick, paul, peter, petra, philipp, rainer, ralf, regina, reinhard, renate, robert, roland, rolf, rüdiger, sabine, sandra,
      sara, sarah, sebastian, silke, simon, simone, sonja, sophie, stefan, stefanie, steffen, stephan, susanne, sven, tanja, theresa, thomas,
      thorsten, tim, tobias, torsten, udo, ulrich, ulrike, ursula, ute, uwe, verena, volker, walter, werner, wilhelm, wolfgang, yvonne`,
  ),
  bylines: [
    /^[Vv]on(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){2,4}(?:\s*(?:,|und|mit|für|&|\||[-–—•·]).{0,60})?$/u,
    /^(?:[Gg]eschrieben|[Vv]erfasst|[Vv]eröffentlicht|[Üü]bersetzt|[Aa]ufgezeichnet) von(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){1,4}(?:,\s.{0,90})?$/u,
    /^(?:veröffentlicht|aktualisiert|stand|zuletzt geändert)(?: am)?\s*:?\s.{0,20}\d{4}.{0,30}$/iu,
    /^(?:\p{Lu}\p{Ll}+-?[rR]|R)edakteur(?:in)?(?: (?:in|für) \p{Lu}\p{L}+)?$|^(?:Freie[rn]? )?(?:Korrespondent|Reporter|Autor)(?:in)?(?: (?:in|für) \p{Lu}\p{L}+)?$/u,
    /^(?:lesezeit\b.{0,30}|\d{1,3} min(?:uten)?\.? lesezeit)$/iu,
  ],
};
