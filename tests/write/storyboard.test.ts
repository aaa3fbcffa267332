import { expect, it } from 'vitest';
import { storyboardText } from '../../scripts/write/storyboard.ts';
import { said, sampleDeck, sampleSlide } from './sample-deck.ts';

it('has a line a slide, in columns, the appendix numbered below its slide', () => {
  expect(storyboardText(sampleDeck()).split('\n')).toEqual([
    '1    title      Tides (and what they carry)  13 words',
    '2    section    The moon pulls                9 words',
    '3    points     Two bulges of water          11 words',
    '4    points     潮の満ち引き                  9 words',
    '5    points     Boats wait for water         11 words',
    '6    points     Locks keep it in             11 words',
    '7    questions  Questions?                    5 words',
    '7.1  faq        Why two a day?               11 words',
    '7.2  faq        Who measures it?              9 words',
    '',
  ]);
});

it('counts words, not dashes or bullets', () => {
  const slide = sampleSlide('s', 'Low — and high', { slots: { words: said('• 5 % · of 380 boats', 'a') } });
  expect(storyboardText({ slides: [slide] })).toBe('1  points  Low — and high  7 words\n');
});

it('is empty for a deck of no slides', () => {
  expect(storyboardText({ slides: [] })).toBe('');
});
