import type { WayWords } from '#model';
import { list } from '../pack/list.ts';

/** What goes "von 90 auf 45" has changed, whatever the verb, which mostly stands behind: no verb has to be known. */
export const ways: WayWords = {
  told: [],
  mayTell: [],
  may: [],
  calling: [],
  from: ['von'],
  to: ['auf'],
  certain: true,
  upFrom: [],
  compared: list('gegenüber, nach, verglichen mit, im vergleich zu'),
  when: list('im jahr, im jahre, im, in, am, bis, bis ende, ende, anfang, mitte, seit'),
  of: [],
  atOtherTime: list('zuvor, davor, vorher, später'),
};
