import type { WayWords } from '#model';
import { list } from '../pack/list.ts';

export const ways: WayWords = {
  told: list(
    `subió, subieron, subido, aumentó, aumentaron, aumentado, creció, crecieron, crecido, bajó, bajaron, bajado, cayó, cayeron, caído,
    descendió, descendieron, descendido, disminuyó, disminuyeron, disminuido`,
  ),
  mayTell: [],
  may: [],
  calling: list(
    'pasó, pasaron, pasado, pasando, redujo, redujeron, reducido, elevó, elevaron, elevado, rebajó, rebajaron, rebajado',
  ),
  from: list('de, del, desde'),
  to: list('a, al, hasta'),
  upFrom: [],
  compared: list('frente a, frente al, frente a los, frente a las'),
  when: list('en, en el año, a finales de, a principios de'),
  of: [],
  atOtherTime: list('antes, después'),
};
