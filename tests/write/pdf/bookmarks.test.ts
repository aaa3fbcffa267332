import { expect, it } from 'vitest';
import { type Bookmark, bookmarks } from '../../../scripts/write/pdf/bookmarks.ts';
import { sampleSlide } from '../sample-deck.ts';

const sections = [{ id: 'moon', title: 'The moon' }];
const outline = (marks: Bookmark[], indent = ''): string[] =>
  marks.flatMap(({ title, slide, below }) => [`${indent}${title} → ${slide}`, ...outline(below, `${indent}  `)]);

it('puts the slides of a section below the section’s name', () => {
  const slides = ['Pull', 'Tide'].map((title) => sampleSlide(title, title, { section: 'moon' }));
  expect(outline(bookmarks({ slides, sections }))).toEqual(['The moon → 0', '  Pull → 0', '  Tide → 1']);
});

it('names a section once, when its first slide bears its name', () => {
  const slides = ['The moon', 'Tide'].map((title) => sampleSlide(title, title, { section: 'moon' }));
  expect(outline(bookmarks({ slides, sections }))).toEqual(['The moon → 0', '  Tide → 1']);
});

it('gives a section of a single slide no name of its own', () => {
  expect(outline(bookmarks({ slides: [sampleSlide('a', 'Pull', { section: 'moon' })], sections }))).toEqual([
    'Pull → 0',
  ]);
});

it('keeps the appendix of a section within it', () => {
  const slides = [
    sampleSlide('a', 'Pull', { section: 'moon' }),
    sampleSlide('b', 'Proof', { section: 'moon', appendix: true }),
    sampleSlide('c', 'Tide', { section: 'moon' }),
  ];
  expect(outline(bookmarks({ slides, sections }))).toEqual([
    'The moon → 0',
    '  Pull → 0',
    '    Proof → 1',
    '  Tide → 2',
  ]);
});

it('leaves slides of sections without a name where they are', () => {
  const slides = ['Pull', 'Tide'].map((title) => sampleSlide(title, title, { section: 'lead' }));
  expect(outline(bookmarks({ slides, sections }))).toEqual(['Pull → 0', 'Tide → 1']);
});
