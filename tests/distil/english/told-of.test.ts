import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../scripts/distil/english/told-of.ts';

const two = (text: string) => {
  const found = toldOf(text);
  return found && [found.text, found.support];
};

describe('a long clause that has no place to take breath', () => {
  it('is shown as what it tells of, and below it what is told', () => {
    expect(two('The small huts behind the old harbour wall are used by the fishermen of both towns')).toEqual([
      'The small huts behind the old harbour wall',
      'are used by the fishermen of both towns',
    ]);
    expect(two('The keeper of the light, Ada Reed, has asked for a second lamp and a new stair')).toEqual([
      'The keeper of the light, Ada Reed',
      'has asked for a second lamp and a new stair',
    ]);
  });

  it('has its “no longer” below the name', () => {
    expect(two('The new ferry of the northern town no longer calls at the small piers of the bay')).toEqual([
      'The new ferry of the northern town',
      'no longer calls at the small piers of the bay',
    ]);
  });

  it('has a “never” below the name, with the verb that it denies', () => {
    expect(two('The second largest yard of the north never established itself as a builder of ferries')).toEqual([
      'The second largest yard of the north',
      'never established itself as a builder of ferries',
    ]);
  });

  it('has when it was below the name, with the verb', () => {
    for (const when of ['in March', 'on Monday', 'since 2019', 'by June', 'until May'])
      expect(two(`The second largest yard ${when} posted a drop in its profit of 19 per cent`)).toEqual([
        'The second largest yard',
        `${when} posted a drop in its profit of 19 per cent`,
      ]);
    expect(two('The yard in March posted a drop in its half-year profit of 19 per cent')).toBeUndefined();
  });

  it('is one where the word before its verb counts on what comes behind that', () => {
    expect(
      two('The table of the tides both has the hours of high water and tells when the ferry sails'),
    ).toBeUndefined();
  });

  it('needs a name that is whole, and says by itself of what is told', () => {
    expect(two('What many of the crews do not know is that the ice is thin in the bay')).toBeUndefined();
    expect(two('In the harbour of the northern town boats are moored with ropes of hemp and tar')).toBeUndefined();
    expect(two('One place where our boats are not what we would like them to be in the spring')).toBeUndefined();
    expect(two('Those of the crews that she had called back were given bread and a place to sleep')).toBeUndefined();
    expect(two('The songs of the storm he brought down from the hills would make the old crews laugh')).toBeUndefined();
  });

  it('is none that holds how much more something is against how much more another is', () => {
    expect(
      two('The older the boat the more careful the crew is considered to be, and the slower the sail'),
    ).toBeUndefined();
    expect(two('The owner of the slower boats is said to be rich by the fishermen')?.[0]).toBe(
      'The owner of the slower boats',
    );
  });

  it('tells of what somebody does with a verb of one thing', () => {
    expect(two('Ensuring the boats of the northern town do not leak in the winter is no simple task')).toBeUndefined();
    expect(two('Mending the oldest boats of the northern town takes more oil than the yard has')).toEqual([
      'Mending the oldest boats of the northern town',
      'takes more oil than the yard has',
    ]);
    expect(two('Sailing boats of the northern town do not leak in the winter of the bay')?.[0]).toBe(
      'Sailing boats of the northern town',
    );
  });

  it('does not end on who has done something', () => {
    expect(
      two('The most curious old chart I’ve stumbled upon so far is the one of the northern tides'),
    ).toBeUndefined();
  });

  it('does not end before what somebody has', () => {
    const [who = ''] = two('The keepers and their related crews tell little, if any, of what became of the lamp') ?? [];
    expect(who).not.toMatch(/their$/);
  });
});
