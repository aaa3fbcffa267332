import { together } from '#model';
import { describe, expect, it } from 'vitest';

const kept = (text: string) => together(text).map(({ start, end }) => text.slice(start, end));

describe('what stays on one line', () => {
  it('are names with a hyphen, words with a short prefix, and numbers with the word they count', () => {
    expect(kept('In 2023 the ex-staff of AI-driven yards spent $52.4 million on 85 % of their RISC-V boards.')).toEqual(
      ['ex-staff', 'AI-driven', '$52.4 million', '85 %', 'RISC-V'],
    );
  });

  it('are numbers with a long word that they count', () => {
    expect(kept('Auf 15 Milliarden Euro kamen 104 milliseconds und 21 submissions.')).toEqual([
      '15 Milliarden',
      '104 milliseconds',
      '21 submissions',
    ]);
  });

  it('is a letter by itself with the next word, in any language, up to its hyphen', () => {
    expect(
      kept('Is it a harbour (or a well-known, a weather-beaten quay)? It costs $3 a year; plan B is dear.'),
    ).toEqual(['a harbour', 'a well-known', 'a weather', '$3 a year']);
    expect(kept('Łódź leży w porcie')).toEqual(['w porcie']);
    expect(kept('Лодка стоит в порту')).toEqual(['в порту']);
  });

  it('are short words that small ones join', () => {
    expect(
      kept('An all-or-nothing check is made of the state-of-the-art crane (day-to-day), not of crane-to-be.'),
    ).toEqual(['all-or-nothing', 'state-of-the-art', 'day-to-day', 'crane-to-be']);
    expect(kept('The quay/all-or-nothing-at-all is read as an address.')).toEqual([]);
  });

  it('is a short name of three parts, and what is told from others by its number', () => {
    expect(kept('The dry-run-only crane and the weather-beaten-lighthouse-keeper')).toEqual(['dry-run-only']);
    expect(kept('The yard prefers [Crane 5] to Crane 4.')).toEqual(['Crane 5', 'Crane 4']);
    expect(kept('Since 2020 and on May 3rd')).toEqual(['May 3rd']);
    expect(kept('We are proud of Crane 4,5.')).not.toContain('Crane 4');
  });

  it('are names and years with a digit behind their hyphen', () => {
    expect(kept('Since the mid-1990s the harbour-log2 of better-tide3 is kept in a well-worn book')).toEqual([
      'mid-1990s',
      'harbour-log2',
      'better-tide3',
      'a well-worn',
    ]);
  });

  it('are the same in a text of Latin letters as in one of any', () => {
    for (let code = 0; code < 0x250; code++) {
      const letter = String.fromCharCode(code);
      for (const text of [`A${letter}-b4`, `ex-${letter}aa`, `${letter}ex-staff`, `$4 y${letter}`, `671 000${letter}`])
        expect(kept(`${text} (α)`), text).toEqual(kept(text));
    }
  });

  it('is a word with a mark that a blank parts from it', () => {
    expect(kept('Pourquoi la mer monte ? Parce que la lune tire !')).toEqual(['monte ?', 'tire !']);
    expect(kept('يرتفع البحر ، ثم ينخفض')).toEqual(['البحر ،']);
  });

  it('is a month with its day, so that the year alone goes to the next line', () => {
    expect(kept('The quay was closed on February 10, 2027 and in May 2028.')).toEqual(['February 10,']);
    expect(kept('v2.1 – October 5th, 2027')).toEqual(['October 5th,']);
  });
});
