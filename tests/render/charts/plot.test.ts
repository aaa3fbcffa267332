import { describe, expect, it } from 'vitest';
import { plot } from '../../../scripts/render/charts/plot.ts';
import { said } from '../deck-of.ts';

const years = [1960, 1980, 2000, 2020];
const lines = [
  {
    name: said('South'),
    values: [92, 83, 73, 56],
    cells: ['92', '83', '73', '56'].map((text) => said(`${text} days`)),
  },
  { name: said('North'), values: [124, 119, 103, 57], cells: ['124', '119', '103', '57'].map((text) => said(text)) },
];
const draw = (form: 'wide' | 'tall') =>
  plot(
    'ice',
    said('Ice & <thaw>'),
    years.map((year) => said(String(year))),
    years,
    lines,
    form,
  );

describe('lines over time', () => {
  it('says every value in words, as the article writes it', () => {
    expect(draw('wide')).toContain('South: 1960 92 days, 1980 83 days, 2000 73 days, 2020 56 days. North: 1960 124,');
    expect(draw('wide')).toContain('<title id="ice-chart">Ice &#38; &#60;thaw&#62;</title>');
  });

  it('has other ids in the twin for phones, so that no two are alike on a slide', () => {
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set([...ids(draw('wide')), ...ids(draw('tall'))]).size).toBe(4);
  });

  it('keeps the names of lines that end close together apart', () => {
    const places = [...draw('wide').matchAll(/class="value" x="[\d.]+" y="([\d.]+)"/gu)].map(([, y]) => Number(y));
    expect(Math.abs((places[0] ?? 0) - (places[1] ?? 0))).toBeGreaterThanOrEqual(80);
  });

  it('looks first at the line that ends highest', () => {
    expect(draw('wide')).toMatch(/<text class="end of-0"><tspan[^>]*>North/u);
  });
});
