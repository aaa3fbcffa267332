import { countWords } from '#model';
import { describe, expect, it } from 'vitest';

describe('words', () => {
  it.each([
    ['The ferry leaves at 7:30.', 5],
    ['渡船每天早晨离开港口。', 6],
    ['わたしぶねはまいあさみなとをでます。', 7],
    ['渡し舟は毎朝港を出ます。', 6],
    ['渡し舟は Anker 号です。', 5],
  ])('are so many Chinese characters, and more of the kana, which are syllables: %s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
