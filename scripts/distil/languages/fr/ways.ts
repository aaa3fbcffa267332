import type { WayWords } from '#model';
import { list } from '../pack/list.ts';

/** "Augmenter de 10 à 20 %" may tell by how much: only what "est passé de 10 à 20 %" has gone from one to the other. */
export const ways: WayWords = {
  told: [],
  mayTell: [],
  may: [],
  calling: list('passé, passée, passés, passées, ramené, ramenée, ramenés, ramenées, tombé, tombée, tombés, tombées'),
  from: ['de'],
  to: ['à'],
  upFrom: [],
  compared: ['contre'],
  when: list('en, fin, début'),
  of: [],
  atOtherTime: list('plus tôt, auparavant, plus tard, avant'),
};
