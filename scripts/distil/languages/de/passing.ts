import type { PassingWords } from '#model';
import { list } from '../list.ts';

export const passing: PassingWords = {
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
    /^(?:Es ist (?:wichtig|erwähnenswert|klar|kein Geheimnis|bekannt),\s+dass|Es sei darauf hingewiesen, dass|Man sollte beachten, dass|Beachten Sie,? dass)\s+(?=\S)/iu,
    /^(?:Ein (?:gutes|bekanntes|herausragendes) )?Beispiel (?:dafür|hierfür) (?:ist|sind)\s+(?=\S)/iu,
  ],
  asides: [
    /^(?:weitere informationen|mehr (?:dazu|informationen|darüber)|siehe (?:auch|unten|oben|dazu)|lesen sie (?:mehr|weiter|auch)|klicken sie hier|hier (?:finden|erfahren|lesen) sie)(?!\p{L})|(?:^|,\s)lesen sie weiter/iu,
  ],
  intensifiers: list(
    'sehr, wirklich, besonders, äußerst, extrem, unglaublich, absolut, völlig, total, einfach, natürlich, eigentlich, tatsächlich, durchaus, ziemlich, enorm, massiv',
  ),
};
