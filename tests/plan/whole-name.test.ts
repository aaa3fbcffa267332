import { expect, it } from 'vitest';
import type { Name, Sentence } from '#model';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { mentions } from '../../scripts/plan/context/mentions.ts';

const sentence = (id: string, names: string[], by?: string) =>
  ({
    id,
    text: names.join(' '),
    names: names.map((text): Name => ({ text, start: 0, end: text.length })),
    quotations: by ? [{ text: 'Yes', start: 0, end: 3, by }] : [],
  }) as unknown as Sentence;

const article = (sentences: Sentence[]) => ({ sentences, sections: [], lead: {} as never, dropped: [] });

it('gives a name its person rather than her firm, or a word that was called out before it', () => {
  const all = [sentence('a', ['Cross Boats', 'Ada Cross']), sentence('b', ['READ Holm', 'Ida Holm'], 'Cross')];
  const { wholeName } = mentions(article(all), packFor('en'), new Map());
  expect(wholeName('Cross')?.text).toBe('Ada Cross');
  expect(wholeName('Holm')?.text).toBe('Ida Holm');
});

it('gives a name that stood alone before no longer one that only begins with it', () => {
  const all = [sentence('a', ['Wu Lan']), sentence('b', ['Wu']), sentence('c', ['Holm']), sentence('d', ['Holm Days'])];
  const { wholeName } = mentions(article(all), packFor('en'), new Map());
  expect(wholeName('Wu')?.text).toBe('Wu Lan');
  expect(wholeName('Holm')).toBeUndefined();
});
