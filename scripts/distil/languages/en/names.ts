import type { NameWords } from '#model';
import { list } from '../pack/list.ts';

export const names: NameWords = {
  abbreviations: list(
    `mr, mrs, ms, dr, prof, sr, jr, st, mt, ft, gen, col, lt, sgt, capt, cmdr, adm, maj, rev, hon, pres, gov, sen,
      rep, vs, v, etc, e.g, i.e, eg, ie, cf, ca, c, al, approx, est, dept, univ, assn, bros, inc, ltd, co, corp, plc,
      llc, gmbh, fig, figs, eq, eqs, sec, ch, chap, vol, vols, no, nos, nr, p, pp, para, art, ed, eds, trans, ver,
      jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thur, thurs, fri, sat,
      sun, a.m, p.m, am, pm, u.s, u.k, u.n, e.u, u.s.a, d.c, ph.d, m.d, b.a, m.a, b.sc, m.sc, ave, blvd, rd, hwy, min,
      max, avg, tel, ext, misc, resp, incl, viz, ibid, op, cit, bn, mn, tn, mio, dist, intl, natl, govt, mfg, a.k.a,
      aka, w.r.t, r.i.p`,
  ),
  closers: list(
    `etc, inc, ltd, co, corp, plc, llc, bros, gmbh, jr, sr, a.m, p.m, am, pm, u.s, u.k, u.n, e.u, u.s.a, d.c, ph.d,
      m.d, b.a, m.a, b.sc, m.sc, al, no, art, sun, sat, mar, dec, mon, wed, fri, min, max, op, gen, ave, blvd, rd,
      hwy, est, ext, ed, eds, bn, mn, tn, a.k.a, aka, st, mm, c, v, misc, rep, sec, pres, col, fig, para, r.i.p, intl,
      univ`,
  ),
  headingClosers: list('Inc, Ltd, Co, Corp, Jr, Sr, vs, etc'),
  titles: list(
    `mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, president, vice president, prime minister,
      minister, secretary, senator, representative, congressman, congresswoman, governor, mayor, chancellor, king,
      queen, prince, princess, pope, judge, justice, colonel, captain, lieutenant, sergeant, admiral, ceo,
      cto, cfo, coo, chief executive, chief executive officer, chairman, chairwoman, chair, director, executive
      director, founder, co-founder, cofounder, engineer, scientist, economist, analyst, researcher, author,
      journalist, reporter, editor, spokesman, spokeswoman, spokesperson, employee, historian, philosopher, architect`,
  ),
  capitals: list(
    `american, british, english, scottish, welsh, irish, canadian, australian, chinese, japanese, korean, indian, pakistani,
      russian, ukrainian, german, french, spanish, italian, portuguese, dutch, belgian, swiss, austrian, polish, czech,
      swedish, norwegian, danish, finnish, greek, turkish, israeli, arab, arabic, persian, iranian, egyptian, african,
      nigerian, kenyan, brazilian, mexican, argentinian, european, asian, latin, western, eastern, northern, southern,
      internet, web, god, christmas, easter, bible, earth, americans, britons, germans, europeans, africans, asians,
      roman, catholic, muslim, jewish, christian, no, figure, table, section, chapter, appendix`,
  ),
  looseParticles: list('and, in, on, for, la, le, el, zu'),
  particles: list(
    `of, for, and, the, de, del, della, di, da, van, von, der, den, du, la, le, los, las, al, el, bin, ibn, ter, ten,
      zu, &, in, on`,
  ),
};
