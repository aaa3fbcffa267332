import type { PassingWords } from '#model';
import { list } from '../pack/list.ts';

/** "Lysvik (dpa) – ", "Lysvik, 3. Mai (dpa) - ": where, when and by whom a report was written. */
const dateline =
  /^\p{Lu}[\p{L}./ -]{1,40}?(?:,\s(?:den\s)?\d{1,2}\.\s?\p{L}{0,9}\.?(?:\s\d{4})?)?\s\((?:dpa|afp|epd|kna|sid|apa|ots|rtr|reuters|sda|ap|awp)[^()]{0,20}\)\s[–—-]+\s(?=\p{Lu}|[„“»])/iu;

export const passing: PassingWords = {
  dateline,
  connectives: list(
    `außerdem, zudem, darüber hinaus, allerdings, jedoch, dennoch, trotzdem, deshalb, daher, deswegen, somit,
      folglich, dementsprechend, infolgedessen, inzwischen, unterdessen, ferner, schließlich, zunächst, erstens,
      zweitens, drittens, und, aber, oder, denn, doch, also, dagegen, hingegen, im gegensatz dazu, zum beispiel,
      beispielsweise, übrigens, tatsächlich, in der tat, das heißt, mit anderen worten, insgesamt, kurz gesagt,
      ebenso, gleichzeitig, zusätzlich, auch, so, dann, da`,
  ),
  summaries: list(
    'insgesamt, kurz gesagt, alles in allem, zusammengefasst, zusammenfassend, vor allem, letztlich, mit anderen worten',
  ),
  fillerFrames: [
    dateline,
    /^(?:Es ist (?:wichtig|erwähnenswert|klar|kein Geheimnis|bekannt),\s+dass|Es sei darauf hingewiesen, dass|Man sollte beachten, dass|Beachten Sie,? dass)\s+(?=\S)/iu,
    /^(?:Ein (?:gutes|bekanntes|herausragendes) )?Beispiel (?:dafür|hierfür) (?:ist|sind)\s+(?=\S)/iu,
  ],
  asides: [
    // "Das teilte die Stadt am Montag mit": wer es sagt, ohne das, was.
    /^(?:das|dies) (?:teilten?|gab(?:en)?|kündigten?|berichteten?|meldeten?|sagten?|erklärten?|bestätigten?) [^,:;]{3,80}$/iu,
    /^(?:weitere informationen|mehr (?:dazu|informationen|darüber)|siehe (?:auch|unten|oben|dazu)|lesen sie (?:mehr|weiter|auch)|klicken sie hier|hier (?:finden|erfahren|lesen) sie)(?!\p{L})|(?:^|,\s)lesen sie weiter/iu,
    /(?:^|,\s)(?:lassen sie (?:uns|mich)|lasst uns|schauen wir|sehen wir uns|werfen wir|kommen wir|kehren wir|beginnen wir|fangen wir|nehmen wir (?:(?:ein)?mal )?an|angenommen(?=,)|stellen (?:sie sich|wir uns)|stellt euch|stell dir)(?!\p{L})(?!.*[:;]\s)/iu,
    /^in diese[mr] (?:artikel|beitrag|kapitel|abschnitt|text|post|anleitung)\s(?:zeigen?|erklären?|beschreiben?|stellen?|erfahren|erfährst|lernen|lernst|geht es|will ich|möchten?)(?!\p{L})/iu,
    /^(?:(?:(?:vielen|herzlichen|besten|ein (?:großes|großer|herzliches)) )?dank(?:eschön)?(?! de[rsn]m? )|danke|(?:ich|wir) begrüßen? (?:sie|euch)|herzlich willkommen|sehr geehrte|wir (?:danken|bedanken uns)|(?:ich|wir) (?:möchten?|wollen|will|darf) (?:\p{L}+ ){0,3}(?:danken|bedanken)|bei (?:fragen|rückfragen)|(?:ich|wir) freue?n? (?:mich|uns) (?:auf|schon)|(?:schreibt?|folgt?|meldet?)(?: dich| euch)? (?:bei )?(?:mir|uns)|abonniert?|viel (?:spaß|erfolg|vergnügen)|bis (?:bald|dann|zum nächsten)|bleibt? dran)(?!\p{L})/iu,
    /(?:bild|foto|abbildung|grafik|karte|tabelle|video|diagramm)e?n? (?:oben|unten|rechts|links)(?!\p{L})|\s(?:findet ihr|findest du|finden sie|findet man|gibt es) (?:hier|unten|unter)[.!]?$/iu,
  ],
  intensifiers: list(
    'sehr, wirklich, besonders, äußerst, extrem, unglaublich, absolut, völlig, total, einfach, natürlich, eigentlich, tatsächlich, durchaus, ziemlich, enorm, massiv',
  ),
};
