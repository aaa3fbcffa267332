import type { Candidate } from '#model';
import { expect, it } from 'vitest';
import { choose, kindsOf } from '../../scripts/plan/choose.ts';
import { titled } from '../../scripts/plan/titled.ts';

function candidate(title: string, at: number, worth: number, layout = 'points'): Candidate {
  const spends = [String(at)];
  return {
    from: at,
    to: at + 1,
    spends,
    worth,
    slides: [{ layout, title: { text: title, sources: [] }, slots: {}, scale: 0 }],
  };
}

const prices = { slide: 0.1, again: 0, mostPoints: 99, kinds: kindsOf([]) };
const made = (list: Candidate[]) =>
  titled(list, new Set(), (able) => choose(10, able, prices, { kind: '', row: 0 })).candidates.map(
    ({ slides: [first] }) => first?.title.text,
  );

it('gives one of many slides the title that all of them want, where the others have one of their own that is worth less', () => {
  const list = Array.from({ length: 10 }, (_, at) => [
    candidate('Boats', at, 3),
    candidate('Boats', at, 2.5, 'number'),
    candidate(`Boat ${at}`, at, 2),
  ]).flat();
  const titles = made(list);
  expect(titles).toHaveLength(10);
  expect(new Set(titles).size).toBe(10);
});

it('has a title twice rather than leave out most of what is to be told', () => {
  const list = Array.from({ length: 10 }, (_, at) => [candidate('Boats', at, 3), candidate('Boats', at, 2)]).flat();
  expect(made(list).length).toBeGreaterThan(1);
});

it('has the title of two answers twice where each stands below what was asked: that is what is seen', () => {
  const answer = (at: number, question?: string): Candidate => {
    const one = candidate('Ada Reed', at, 3, 'quote');
    const slots = question ? { question: { text: question, sources: [] } } : {};
    return { ...one, slides: one.slides.map((slide) => ({ ...slide, slots })) };
  };
  expect(made([answer(0, 'Who tars the boats?'), answer(1, 'Who mends the nets?')])).toHaveLength(2);
  expect(made([answer(0), answer(1)])).toHaveLength(1);
});

it('gives a list of the author’s the one title that is left for it, rather than a slide that is worth less', () => {
  const shown = candidate('Boats', 0, 9, 'cards');
  const claim = candidate('Each boat has a rope', 1, 2, 'assertion');
  const list = candidate('Boats', 2, 6);
  const authors = {
    ...list,
    authors: true,
    slides: list.slides.map((slide) => ({ ...slide, titles: [{ text: 'Each boat has a rope', sources: [] }] })),
  };
  expect(made([shown, claim, authors])).toEqual(['Boats', 'Boats']);
  expect(made([shown, { ...claim, worth: 7 }, authors])).toEqual(['Boats', 'Each boat has a rope']);
});
