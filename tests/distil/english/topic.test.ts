import { describe, expect, it } from 'vitest';
import { topic } from '../../../scripts/distil/english/topic.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

const pack = packFor('en');
const about = (text: string) => {
  const sentence = told(text);
  sentence.units = units(sentence, pack);
  return topic(sentence, pack);
};

describe('what a sentence is about', () => {
  it('is its subject', () => {
    expect(about('The repair yard lends 40 boats a day to the town.')).toBe('Repair yard');
  });

  it('is named without when it did so, and without what else it is', () => {
    expect(about('Harbour Council late Thursday passed a tax on ropes for the northern quay.')).toBe('Harbour Council');
    expect(about('Marl Boats Inc., a maker of ropes, Monday said it will lay off 40 hands and sell 11 boats.')).toBe(
      'Marl Boats Inc.',
    );
    expect(
      about(
        'Marl Boats Inc., a yard operating under the care of a court, Monday said it will lay off 40 hands, or 21 percent of its crews, and close five of its 24 sheds.',
      ),
    ).toBe('Marl Boats Inc.');
  });

  it('is named without what only says that it is this one', () => {
    expect(about('The old quay in particular was full of boats.')).toBe('Old quay');
    expect(about('The Tern Codex itself was lost until a keeper found it in 1859.')).toBe('Tern Codex');
  });

  it('is not the beginning of a clause inside the subject', () => {
    expect(about('Claims that quick repairs are needed do not stand up to what the yard has seen.')).toBeUndefined();
    expect(about('The boat plan the council made earlier this year, has a section on the old nets.')).toBeUndefined();
  });

  it('has a noun that looks like a verb, where “are” is said of many behind a phrase', () => {
    expect(about('Town open source projects with a stamp are kept in the hall.')).not.toBe('Town open source');
    expect(about('The old ferry sails with the crews who are at home.')).toBe('Old ferry');
  });

  it('is not whoever was told of before, by where it is from', () => {
    expect(about('The Bergen-based company lends its boats to the towns of the coast.')).toBeUndefined();
    expect(about('The Nordic country lends its boats to the towns of the coast.')).toBeUndefined();
    expect(about('The rope company lends its boats to the towns of the coast.')).toBe('Rope company');
  });

  it('is not how many there are, without of what', () => {
    expect(about('Seventy percent were keepers, and 22 percent had a boat of their own.')).toBeUndefined();
  });

  it('is not how glad the author is, nor what an order ends with', () => {
    expect(about('Luckily Holm found a way to mend the big nets.')).toBeUndefined();
    expect(
      about('Look at whatever you are thinking of buying, go through your list of nets, and walk away.'),
    ).toBeUndefined();
  });
});

describe('the name of a thing', () => {
  it('keeps its letters', () => {
    expect(about('The iBoat was launched less than a year ago but has already sold out.')).toBe('iBoat');
    expect(about('The old ferry was launched less than a year ago.')).toBe('Old ferry');
  });

  it('is none without the article of the one who has it', () => {
    expect(about('The yard’s fortunes began to turn with its first big ferry.')).toBeUndefined();
  });

  it('is not how its author takes it', () => {
    expect(about('The good news was soon forgotten when the ice came back.')).toBeUndefined();
    expect(about('The bigger story is told in the books of the guild.')).toBeUndefined();
  });
});
