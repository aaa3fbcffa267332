import { type Context, countWords } from '#model';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { aimOf, howOver } from '../../templates/rules/leads/aims.ts';
import { leadIn, leadOver } from '../../templates/rules/leads/lead-lines.ts';
import { announcedBy } from '../../templates/rules/leads/lead-titles.ts';
import { untied } from '../../templates/rules/leads/lead-words.ts';
import { told } from '../distil/told.ts';

const contextIn = (lang: string) =>
  ({ pack: packFor(lang), words: (words: string) => countWords(words), holds: () => true }) as unknown as Context;

const announced = (text: string, lang: string) =>
  announcedBy(told(text, lang), contextIn(lang)).map((said) => said.text);

describe('a sentence that announces what stands below it', () => {
  it.each([
    ['en', 'Here is our winter timetable:', 'Our winter timetable'],
    ['en', 'In the end, the mended hull looks like this:', 'The mended hull looks like this'],
    ['en', 'Some of the rules of last winter have been:', 'Some of the rules of last winter'],
    ['de', 'Hier ist unser neuer Fahrplan:', 'Unser neuer Fahrplan'],
    ['fr', 'Voici les heures du bac:', 'Les heures du bac'],
    ['es', 'Aquí están los horarios del barco:', 'Los horarios del barco'],
  ])('gives it its title, without what ties it to the text (%s: %s)', (lang, text, title) => {
    expect(announced(text, lang)).toEqual([title]);
  });

  it.each([
    ['en', 'Here is the following:'],
    ['en', 'The harbour has three boats:'],
    ['en', 'They are:'],
    ['de', 'Hier folgen diese Zeiten:'],
  ])('gives it none where it only points at it, or says something else (%s: %s)', (lang, text) => {
    expect(announced(text, lang)).toEqual([]);
  });
});

describe('what ties a sentence to the one before it', () => {
  it('goes with the mark behind it', () => {
    expect(untied('Specifically: ropes, nets and a lamp', packFor('en'))).toBe('ropes, nets and a lamp');
    expect(untied('In addition, ropes and nets', packFor('en'))).toBe('ropes and nets');
    expect(untied('After this race the quay is full', packFor('en'))).toBe('After this race the quay is full');
    expect(untied('In addition to the wheel, a rope', packFor('en'))).toBe('In addition to the wheel, a rope');
  });
});

describe('how something is done', () => {
  const aim = (text: string) => aimOf(told(text), contextIn('en'))?.what.text;

  it('has what it is done for as a name', () => {
    expect(aim('To lift a wet boat, use the small crane:')).toBe('Lift a wet boat');
    expect(aim("If you'd like to moor a boat for the night, ask the keeper:")).toBe('Moor a boat for the night');
    expect(aim('To actually lend out a boat you can call:')).toBe('Lend out a boat');
    expect(aim('To lift a wet boat, 2 or more keepers turn the wheel:')).toBe('Lift a wet boat');
    expect(aim('To moor a wet boat use the small rope:')).toBe('Moor a wet boat');
    expect(aim('To make the wet boat use the small rope:')).toBe('Make the wet boat use the small rope');
  });

  it.each([
    'To show how a boat is lifted, we take a small one:',
    'To do this, call the keeper:',
    'To get the boats that we want, we write:',
    'To lend boats, including oars and nets, call:',
    'To call `lamp.dim()` of a boat, `lamp.log()` and `lamp.off()` instead, turn the wheel:',
    'To lift a wet boat, use the small crane.',
  ])('has none of what the author does, nor where that points at something, or goes on behind a comma (%s)', (text) => {
    expect(aim(text)).toBeUndefined();
  });

  const how = (text: string, title: string) =>
    howOver(told(text), { text: title, sources: [] }, contextIn('en'), 24)?.text;

  it('stands above the code whose title is what that is for', () => {
    const text = 'To lift a wet boat, add this line to the file of the crane:';
    expect(how(text, 'Lift a wet boat')).toBe('Add this line to the file of the crane:');
    expect(how(text, 'The crane')).toBeUndefined();
    expect(how('To lift a wet boat, run:', 'Lift a wet boat')).toBeUndefined();
    expect(how('To lift a wet boat, you can add the following.', 'Lift a wet boat')).toBeUndefined();
  });
});

describe('what leads into some code', () => {
  const above = (text: string, most = 24, lang = 'en') => leadIn(told(text, lang), contextIn(lang), most)?.text;

  it('begins with no comma that was written behind its tie', () => {
    expect(above('最后，在港口的设置中加入下面这些内容：', 24, 'zh')).toBe('在港口的设置中加入下面这些内容');
  });

  it('stands whole above it, without its colon and what ties it to the text', () => {
    expect(above('For example, you can ask the gauge for the height of each tide:')).toBe(
      'You can ask the gauge for the height of each tide',
    );
  });

  it.each([
    ['ends on a word that wants another', 'If you have the chart of the sound, the depth of it is more than:'],
    ['points at the sentence before', 'It also reads the height of the tide from the gauge:'],
    ['is no announcement', 'The gauge tells the height of the tide.'],
    ['says nothing by itself', 'For example:'],
  ])('stands on no slide where it %s', (_, text) => {
    expect(above(text)).toBeUndefined();
  });

  it('does without the last word that only leads on', () => {
    expect(above('If you have the chart of the sound, you can read a depth with:')).toBe(
      'If you have the chart of the sound, you can read a depth',
    );
  });

  it('stands on no slide where it is longer than what fits above the code', () => {
    expect(above('You can ask the gauge for the height of each tide of the year:', 8)).toBeUndefined();
  });
});

it('a name that begins like a connective keeps its beginning', () => {
  expect(leadIn(told('Next.boat sets the sails of each of the crews:'), contextIn('en'), 18)?.text).toBe(
    'Next.boat sets the sails of each of the crews',
  );
});

describe('what leads into a list', () => {
  const over = (text: string) => leadOver(told(text), contextIn('en'), 18)?.text;

  it('keeps a tie that belongs to the words behind it', () => {
    expect(over('In addition to the nets, the yard mends what follows:')).toBe(
      'In addition to the nets, the yard mends what follows:',
    );
    expect(over('Besides the nets, the yard mends what follows:')).toBe(
      'Besides the nets, the yard mends what follows:',
    );
    expect(over('In addition, the yard mends what follows:')).toBe('The yard mends what follows:');
    expect(over('So the yard mends what follows:')).toBe('The yard mends what follows:');
  });
});
