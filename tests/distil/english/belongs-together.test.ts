import { describe, expect, it } from 'vitest';
import { withoutAdjunct } from '../../../scripts/distil/english/adjunct.ts';
import { breathes } from '../../../scripts/distil/english/breaths/breathes.ts';
import { hasItsVerb } from '../../../scripts/distil/english/breaths/goes-on.ts';
import { leavesSubject } from '../../../scripts/distil/english/clauses/aside.ts';
import { isFinished } from '../../../scripts/distil/english/clauses/finished.ts';
import { subordinate } from '../../../scripts/distil/english/clauses/fronted.ts';
import { underFront } from '../../../scripts/distil/english/clauses/under-front.ts';
import { partsHowFar } from '../../../scripts/distil/english/how-far.ts';

describe('what belongs together in a sentence', () => {
  it('is a subject and its verb, around what stands between them', () => {
    expect(leavesSubject('Boats leak, and the keeper', 'a calm man of forty, has the pump')).toBe(true);
    expect(leavesSubject('Boats leak, and the keeper sleeps', 'a calm man of forty, has the pump')).toBe(false);
  });

  it('is a verb and the small words that make another of it', () => {
    const needed = 'It is helpful to keep the young crews';
    expect(withoutAdjunct(`${needed} in mind because they are loud`)).toMatch(/ in mind/);
    expect(withoutAdjunct(`${needed} in port because they are loud`)).not.toMatch(/ in port/);
  });

  it('is what begins and what it begins with, around how such things do', () => {
    expect(isFinished('The story of the yard begins', 'as such stories must, with a rope')).toBe(false);
    expect(isFinished('The story of the yard is long', 'as such stories must be')).toBe(true);
  });

  it('is a word for how things are, and the things behind the next such word', () => {
    const made = 'The keepers set their lamps with older';
    expect(breathes(made, 'tested parts of the lamps of Brenna', true)).toBe(false);
    expect(breathes('The keepers set their lamps with water', 'tested by the crews of Brenna', true)).toBe(true);
    const free = 'The keeper of the old light of Brenna is still at large';
    expect(breathes(free, 'plain words of the crews tell', true)).toBe(true);
    expect(breathes(made, 'hunted by the crews of the northern bay', true)).toBe(true);
    expect(breathes(made, 'and the crews of Brenna are old', true)).toBe(true);
  });

  it('is a case and what is done in it', () => {
    expect(isFinished('As the guild knows', 'mending boats keeps the crews')).toBe(false);
    expect(isFinished('As part of the plan the boats leave', 'bringing rope to the islands')).toBe(true);
    const second = 'We will bring the boats to Holm but where the quay is closed';
    expect(isFinished(second, 'we recommend the old pier')).toBe(false);
    expect(isFinished('We will bring the boats to Holm and moor them where the quay is closed', 'bringing rope')).toBe(
      true,
    );
  });

  it('is a number and how far over it something is', () => {
    expect(partsHowFar('They waited for a bit', 'over an hour')).toBe(true);
    expect(partsHowFar('They waited at the mill', 'over an hour')).toBe(false);
  });

  it('is “along” and what something comes along with', () => {
    const lead = 'The nets are sold at the quay of the northern town';
    expect(breathes(`${lead} along`, 'with all of the other ropes', false)).toBe(false);
    expect(breathes(lead, 'with all of the other ropes', false)).toBe(true);
  });

  it('is how long after something it was, but not when it was', () => {
    expect(partsHowFar('The new keeper came ten months', 'after the flood')).toBe(true);
    expect(partsHowFar('The new keeper came 10 months', 'after the flood')).toBe(true);
    expect(partsHowFar('The new keeper came last month', 'after the flood')).toBe(false);
    expect(partsHowFar('They lowered the fare to a range', 'between 20 and 30 crowns')).toBe(true);
  });

  it('is one thing and the next of several, of which the second has more of its kind behind it', () => {
    const lead = 'The old ferry of the bay still faces competition from cheap buses';
    expect(breathes(lead, 'fast boats like the Tern and the Gull', true)).toBe(false);
    expect(breathes(lead, 'although it is as fast as the Tern and the Gull', true)).toBe(true);
  });

  it('is what is needed or wanted, and where', () => {
    const told = 'see the mending of boats in Lysvik';
    expect(withoutAdjunct(`Now we need to ${told}`)).toMatch(/ in Lysvik$/);
    expect(withoutAdjunct(`Now we came to ${told}`)).not.toMatch(/ in Lysvik$/);
  });

  it('is a preposition and the verb behind it that is another’s, but “at will” has none', () => {
    expect(hasItsVerb('with should be tarred'.split(' '))).toBe(true);
    expect(hasItsVerb('at will in the bay'.split(' '))).toBe(false);
  });

  it('is a reason and what a dash has between the two', () => {
    const parted = (dash: string) =>
      subordinate({
        text: `Because most boats are lost in the bay ${dash} the crews of the northern towns have to row out to all of them in the night with lamps`,
      }).map(({ support }) => support);
    expect(parted('-- and if they do,')).toEqual([undefined]);
    expect(parted('in winter,')).toEqual(['because most boats are lost in the bay in winter']);
  });

  it('is no year and a clause that only says that it was done again', () => {
    expect(underFront('the crew was small', 'In 1931, the quay was new')).toBe('In 1931, the crew was small');
    expect(underFront('the crew did so again', 'In 1931, the quay was new')).toBe('the crew did so again');
  });

  it('is what is done and in which regard, or in return for what', () => {
    expect(withoutAdjunct('They sold the boats in the market of the town')).toBe('They sold the boats');
    const regards = ['They sold the boats in exchange for a crane', 'They see the boats in terms of their price'];
    expect(regards.map(withoutAdjunct)).toEqual(regards);
  });
});

describe('the days that something is told of', () => {
  it('are not told without what they followed', () => {
    const mail = 'The old yard had a lot of mail in the weeks following the storm';
    expect(withoutAdjunct(mail)).toBe(mail);
    expect(withoutAdjunct('The old yard sold its fast machines following the storm')).toBe(
      'The old yard sold its fast machines',
    );
  });

  it('do not take a second clause with them', () => {
    const bell = 'The old yard received so many letters following the storm, it broke the bell';
    expect(withoutAdjunct(bell)).toBe(bell);
  });
});
