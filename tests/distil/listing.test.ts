import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const listing = (text: string, lang = 'en') => told(text, lang).listing;

describe('what a sentence lists and does nothing else with', () => {
  it('stands behind a colon', () => {
    expect(
      listing('The quay was closed for three reasons: the price of tar, the ice, and the lack of a crew.'),
    ).toEqual({
      lead: 'The quay was closed for three reasons',
      items: ['the price of tar', 'the ice', 'the lack of a crew'],
    });
    expect(listing('Das braucht die Werft: Teer, Hanf und neue Segel.', 'de')?.items).toEqual([
      'Teer',
      'Hanf',
      'neue Segel',
    ]);
  });

  it('is the whole of it', () => {
    expect(listing('The old crane, salt and ice on the bar, and the gate to the road.')).toEqual({
      lead: '',
      items: ['The old crane', 'salt and ice on the bar', 'the gate to the road'],
    });
  });

  it.each([
    ['tells what somebody does', 'For the crew: mend the sails, tar the hull, and the gate is open.'],
    ['is a clause', 'The crew, the pilot, and the keeper have rowed out.'],
    ['has two things', 'The quay was closed for two reasons: the ice and the price of tar.'],
    ['gives examples', 'There are many boats: for example, tugs, ferries, and dinghies.'],
  ])('is nothing where it %s', (_, text) => {
    expect(listing(text)).toBeUndefined();
  });

  it('is parted by semicolons where its things are long', () => {
    expect(
      listing('Three things are missing: a crane that lifts forty tonnes; a crew for the winter; and money.')?.items,
    ).toEqual(['a crane that lifts forty tonnes', 'a crew for the winter', 'money']);
  });

  it('is numbered, or stands behind a colon, in Chinese and Japanese', () => {
    expect(listing('渡轮之所以停航，一是天气太冷；二是船员不够，年轻人都走了；三是码头太旧。', 'zh')).toEqual({
      lead: '渡轮之所以停航',
      items: ['天气太冷', '船员不够，年轻人都走了', '码头太旧'],
    });
    expect(listing('船に積むものは三つ：ロープ、ランプ、ペンキ。', 'ja')?.items).toEqual([
      'ロープ',
      'ランプ',
      'ペンキ',
    ]);
    expect(listing('他只做一件事：他每天清洗、修补并油漆木船，并且记账。', 'zh')).toBeUndefined();
  });
});
