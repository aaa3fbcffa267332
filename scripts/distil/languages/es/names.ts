import type { NameWords } from '#model';
import { list } from '../pack/list.ts';

export const names: NameWords = {
  abbreviations: list(
    'sr, sra, srta, sres, dr, dra, prof, ud, uds, etc, p. ej, ej, pág, págs, núm, art, cap, fig, vol, ed, av, avda, tel, aprox, máx, mín, ee, uu, ee.uu, a.c, d.c, s.a, ene, feb, mar, abr, jun, jul, ago, sept, oct, nov, dic, gral, lic, ing',
  ),
  closers: list('etc, ee.uu, uu, a.c, d.c, s.a, ud, uds, art, fig, ed, vol, mar'),
  headingClosers: list('etc, Cía'),
  titles: list(
    'sr, sra, srta, señor, señora, doctor, doctora, dr, dra, profesor, profesora, presidente, presidenta, ministro, ministra, director, directora, don, doña',
  ),
  capitals: [],
  looseParticles: list('y, e, en, para, la, el'),
  particles: list('de, del, la, las, el, los, y, e, en, para, al'),
};
