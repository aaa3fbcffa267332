import type { NameWords } from '#model';
import { list } from '../pack/list.ts';

export const names: NameWords = {
  abbreviations: list(
    `z.b, z. b, d.h, d. h, u.a, u. a, u.ä, usw, bzw, ca, etc, vgl, evtl, ggf, inkl, exkl, zzgl, sog, s.o, s.u, o.ä,
      o.g, v.a, i.d.r, bspw, resp, dr, prof, hr, fr, st, str, nr, bd, abs, art, aufl, hrsg, jh, jhdt, mio, mrd, bill, mia, tsd,
      mind, max, min, geb, gest, gegr, jan, feb, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez, mo, di, mi, do,
      sa, so, tel, u, z, d, b, h, a, i, n, o, v, chr, n.chr, v.chr, abb, tab, kap, s, ff, f, dipl, ing, e.v`,
  ),
  closers: list(
    `usw, etc, u.a, u.ä, o.ä, so, e.v, v.chr, n.chr, bd, str, st, min, max, art, mio, mrd, bill, mia, a, i, b, o, z, d, h, s, u,
      n, v, di, do, mi, ing, tel, tab`,
  ),
  headingClosers: list('usw, etc, Co'),
  titles: list(
    'herr, frau, dr, prof, professor, professorin, präsident, präsidentin, minister, ministerin, kanzler, kanzlerin, direktor, direktorin, ceo',
  ),
  capitals: [],
  looseParticles: list('und, im, am, für, zu, zum, zur'),
  trades: /^\p{Lu}\p{Ll}+(?:in|er|or|ist|ent|ant|chef|mann|frau|loge)$/u,
  particles: list('von, van, der, den, zu, zur, zum, für, und, de, des, im, am, &'),
};
