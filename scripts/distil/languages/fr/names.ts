import type { NameWords } from '#model';
import { list } from '../pack/list.ts';

export const names: NameWords = {
  abbreviations: list(
    'm, mm, mme, mlle, dr, pr, st, ste, etc, p. ex, ex, cf, env, av, apr, n, no, vol, éd, p, pp, art, chap, fig, c.-à-d, j.-c, janv, févr, juil, sept, oct, nov, déc, tél, bd',
  ),
  closers: list('etc, j.-c, ex, art, vol, no, st, ste, fig, pp, bd, av'),
  headingClosers: list('etc, Cie'),
  titles: list(
    'm, mme, mlle, monsieur, madame, docteur, dr, pr, professeur, professeure, président, présidente, ministre, directeur, directrice, pdg',
  ),
  capitals: [],
  looseParticles: list('et, en, pour, la, le'),
  particles: list("de, du, des, d', la, le, les, l', et, en, pour, à, au, aux"),
};
