import { expect, it } from 'vitest';
import { everySaid, type Picture, type Said, type Sentence } from '#model';

const said = (text: string, ...sources: string[]): Said => ({ text, sources });
const roles = (slots: Parameters<typeof everySaid>[0]['slots'], source?: Said) =>
  everySaid({ title: said('A title', 't'), slots, source }).map((part) => `${part.role}: ${part.said.text}`);

it('finds words at any depth and names them by the way to them', () => {
  const points = [
    { lead: said('Tides', 'a'), rest: said('come twice a day', 'a') },
    { lead: said('Moons', 'b'), icon: 'moon', big: true, size: 3 },
  ];
  expect(roles({ intro: said('First', 'c'), points })).toEqual([
    'intro: First',
    'points.lead: Tides',
    'points.rest: come twice a day',
    'points.lead: Moons',
  ]);
});

it('lists the line at the foot last', () => {
  expect(roles({ claim: said('It rains', 'a') }, said('per the harbour office', 'a'))).toEqual([
    'claim: It rains',
    'source: per the harbour office',
  ]);
});

it('leaves out a slot that repeats the title, and words that are empty', () => {
  expect(roles({ claim: said('A title', 't'), other: said('A title', 'u'), none: said(' ') })).toEqual([
    'other: A title',
  ]);
});

it('lets code and pictures speak with the sentences that they are cited by', () => {
  const prose = {
    text: 'A harbour at low tide',
    spans: [],
    segments: [],
    line: 4,
    sentences: [{ id: 'p1' } as Sentence],
  };
  const picture: Picture = { kind: 'picture', line: 4, url: 'harbour.png', alt: 'A harbour at low tide', prose };
  const caption = { ...prose, text: 'tide.js', sentences: [{ id: 'p2' } as Sentence] };
  const code = { kind: 'code' as const, line: 9, language: 'js', lit: [], text: 'tide()', caption, prose };
  expect(everySaid({ title: said('A title'), slots: { picture, code } })).toEqual([
    { role: 'picture', said: { text: 'A harbour at low tide', sources: ['p1'] } },
    { role: 'code', said: { text: 'tide()', sources: ['p1'] } },
    { role: 'code.caption', said: { text: 'tide.js', sources: ['p2'] } },
  ]);
});
