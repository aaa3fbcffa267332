import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const defined = (text: string, terms: string[] = [], lang = 'en') => told(text, lang, { terms }).definition;

describe('a definition', () => {
  it('says what a named thing is', () => {
    expect(defined('Orchard OS is a family of programs for small boats.')).toEqual({
      term: 'Orchard OS',
      gloss: 'a family of programs for small boats',
    });
    expect(defined('They fitted TideBox—an open standard for tide tables.')).toEqual({
      term: 'TideBox',
      gloss: 'an open standard for tide tables',
    });
    expect(defined('The chart shows RipNet, a network of forty buoys, in red.')?.term).toBe('RipNet');
  });

  it('is of a thing that only a heading names where it is told of all its kind, and of no one such thing', () => {
    expect(defined('Tides, a swell of all the sea, come twice a day.', ['tide'])?.term).toBe('Tides');
    expect(defined('The tide, a swell of all the sea, comes twice a day.', ['tide'])).toBeUndefined();
  });

  it('is none where it tells what follows in some case', () => {
    expect(defined('The RIP method means even if the net is full, one man can lift it.')).toBeUndefined();
    expect(defined('The RIP method means once the net is full, one man can lift it.')).toBeUndefined();
  });

  it('is of the name behind a verb, and not of all the clause', () => {
    expect(defined('The crew rowed to RipNet, a network of buoys, in May.')?.term).toBe('RipNet');
  });

  it('is none in Japanese where somebody only does something, or has to', () => {
    expect(defined('灯台は、夜の海を照らす塔です。', [], 'ja')?.gloss).toBe('夜の海を照らす塔です');
    expect(defined('人々は、雨の日に図書館を使っているのです。', [], 'ja')).toBeUndefined();
    expect(defined('港の朝は、いつも霧が深くて静かなようです。', [], 'ja')).toBeUndefined();
  });

  it('is not of the last name of a longer subject, nor of what is named otherwise', () => {
    expect(
      defined('An old friend of the crews at RipNet, a quiet captain with big hands, told us the way.'),
    ).toBeUndefined();
    expect(defined('The chart shows RipNet, a network of buoys named Hull Six, in red.')).toBeUndefined();
  });

  it('is not of the last name of a clause where it says what was done there', () => {
    expect(defined('The chart was drawn anew at RipNet, a long process that began with a letter.')).toBeUndefined();
    expect(defined('The crews have to learn TideBox, a step we plan to help with next year.')).toBeUndefined();
    expect(defined('TideBox, a process that sorts the boats by size, came from the guild.')?.term).toBe('TideBox');
    expect(defined('The crews have to learn TideBox, a standard for tide tables.')?.term).toBe('TideBox');
  });

  it('is none where the next of a row stands behind a name, nor where the row is not at its end', () => {
    expect(
      defined('New are a quieter crane and TideBox, a flag to turn the lamps off, a built-in bell, and more!'),
    ).toBeUndefined();
    expect(
      defined('It comes from RipNet, a small kit that turns any hull, mast, or sail into a boat for two crews.'),
    ).toBeUndefined();
    expect(defined('The chart shows RipNet, a network of buoys, in red, and TideBox.')?.term).toBe('RipNet');
  });

  it('is of a name with a dot in it too', () => {
    expect(defined('tide.js is a small library that reads the lamps of a pier.', ['tide.js'])?.term).toBe('tide.js');
  });

  it('does not end inside a bracket', () => {
    expect(
      defined(
        'In May, Reed joined RipNet, a small network of buoys geared to the needs (charts, tides, maps) of rowers.',
      ),
    ).toBeUndefined();
  });

  it('does not end before what something is', () => {
    expect(defined('GangWay is a small, simple, and very quiet crane built for wooden quays.')).toBeUndefined();
    expect(defined('Tom Reed, a quiet keeper with big hands and short, shaved hair, has a boat.')).toBeUndefined();
    expect(defined('RipNet is a simple, yet elegant, network of buoys.')?.gloss).toBe(
      'a simple, yet elegant, network of buoys',
    );
  });

  it('does not end where somebody has not done yet what they do there', () => {
    expect(
      defined('In May we opened RipNet, a small quay where friendly bakers, smiths, and crews came together at noon.'),
    ).toBeUndefined();
    expect(defined('In May we opened RipNet, a quay where bakers meet, and closed the mill.')?.gloss).toBe(
      'a quay where bakers meet',
    );
  });

  it('says of which two it is the middle', () => {
    expect(defined('Orchard OS is a happy middle between the two.')).toBeUndefined();
  });

  it('says what a word of a heading means', () => {
    expect(defined('A neap tide is a tide with a small range.', ['neap'])?.term).toBe('neap tide');
    expect(defined('A neap tide is a tide with a small range.')).toBeUndefined();
  });

  it('is never of a date, a phrase that leads in, a pronoun or a part of a clause', () => {
    expect(defined('In May 1924, the company bought two ferries, and sold one.')).toBeUndefined();
    expect(defined('It is supported until April 2027—a full year longer than the Gull.')).toBeUndefined();
    expect(defined('This is a family of boats for lakes.', ['this'])).toBeUndefined();
    expect(defined('What we have is a family of boats for lakes.', ['have'])).toBeUndefined();
    expect(defined('The programme, a plan of the town, ended.', ['programme'])).toBeUndefined();
  });

  it('is no clause with a verb of its own', () => {
    expect(
      defined('Long after the sun has crossed Lysvik, a traveller going west would arrive, by the clocks.'),
    ).toBeUndefined();
    expect(defined('Above the old Corn Hall, a dial of 1822 has two hands.')).toBeUndefined();
  });

  it('is of the one who is quoted, not of the words before the name', () => {
    expect(defined('According to Ada Marsh, a former harbour pilot, the bay is silting up.')?.term).toBe('Ada Marsh');
  });

  it('is no praise and no example', () => {
    expect(defined('Brenna Bay is a leading force in ferries.')).toBeUndefined();
    expect(defined('Brenna Bay — a classic example — froze.')).toBeUndefined();
    expect(defined('Is Brenna Bay a place for small boats?')).toBeUndefined();
  });

  it('is no deed that a German noun is followed by', () => {
    expect(defined('Es ist ein Versuch, eine freie Werft zu gründen.', ['versuch'], 'de')).toBeUndefined();
    expect(defined('Es ist eine Sache, ein Boot allein zusammenzubauen.', ['sache'], 'de')).toBeUndefined();
    expect(defined('Sie fuhr nach Brenna, eine Stadt am Fjord.', ['brenna'], 'de')?.term).toBe('Brenna');
  });

  it('is found in German, French, Spanish, Chinese and Japanese', () => {
    expect(defined('Das Wollgras ist eine Pflanze der nassen Moore.', ['wollgras'], 'de')?.term).toBe('Wollgras');
    expect(defined('Une écluse est une porte entre deux niveaux d’eau.', ['écluse'], 'fr')?.term).toBe('écluse');
    expect(defined('La bajamar es una parte del ciclo de la marea.', ['bajamar'], 'es')?.term).toBe('bajamar');
    expect(defined('潮汐表是一种预报海水涨落的表格。', [], 'zh')).toEqual({
      term: '潮汐表',
      gloss: '一种预报海水涨落的表格',
    });
    expect(defined('例如这只船是一种小船。', [], 'zh')).toBeUndefined();
    expect(defined('潮見表とは、海の満ち引きを示す表のことである。', [], 'ja')?.term).toBe('潮見表');
  });

  it('is none where the next thing of a row stands behind the comma', () => {
    expect(
      defined('El tablón del Faro, una radio o un boletín son buenas maneras de avisar a los vecinos.', ['faro'], 'es'),
    ).toBeUndefined();
  });

  it('are no story that began with it', () => {
    const of = (text: string) => told(text, 'en', { elsewhere: ['The Harbour Fair is old.'] }).definition;
    expect(
      of("For example, during this year's Harbour Fair, a quarrel began when Tern Rope, a yard, put up a sign.")
        ?.gloss ?? '',
    ).not.toMatch(/quarrel/);
    expect(of('Tern Rope, a yard we wrote of in May, is open.')?.gloss).toBe('a yard we wrote of in May');
  });

  it('is not of the last word of a longer name', () => {
    expect(
      defined('Please write to the keeper of the Museum of Boats in Motion, a house of the town.', []),
    ).toBeUndefined();
    expect(defined('She moved to Wells, a town on the river.', ['wells'])?.term ?? 'Wells').toBe('Wells');
  });

  it('is told behind another name of it in brackets, and behind what only leads in', () => {
    expect(
      defined(
        'As a reminder, R/T training (also called radio training) is a method of finding lost boats and towing them home.',
      ),
    ).toEqual({ term: 'R/T training', gloss: 'a method of finding lost boats and towing them home' });
  });

  it('ends where the writers speak of themselves', () => {
    expect(
      defined('Tern OS is a program that reads tides, and we are glad to have it on every boat of ours.')?.gloss,
    ).toBe('a program that reads tides');
  });

  it('ends where the sentence goes on to claim something else', () => {
    expect(defined('Tern OS is a small program and its sails are its strength, so be welcome.')?.gloss).toBe(
      'a small program',
    );
    expect(defined('Tern OS is a program that reads tides and writes them down.')?.gloss).toBe(
      'a program that reads tides and writes them down',
    );
  });

  it('is not torn off behind the word that tells which', () => {
    const text =
      'In 1920 the yard showed the Blue Oar, a hull of ash that, the owners say, crossed the bay in a storm.';
    expect(defined(text, ['blue oar'])?.gloss ?? '').not.toMatch(/that$/);
  });
});
