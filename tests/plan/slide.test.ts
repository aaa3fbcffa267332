import type { Draft } from '#model';
import { describe, expect, it } from 'vitest';
import { slideOf } from '../../scripts/plan/slide.ts';

function draft(text: string): Draft {
  return { layout: 'points', title: { text, sources: ['s'] }, slots: {}, scale: 0 };
}

describe('the ids of slides', () => {
  it('count slides of one name', () => {
    const taken = new Set<string>();
    const ids = ['The ferry', 'The ferry', 'The barge', 'The ferry'].map(
      (text) => slideOf(draft(text), [], taken, []).id,
    );
    expect(ids).toEqual(['the-ferry', 'the-ferry-2', 'the-barge', 'the-ferry-3']);
  });

  it('pass over a number that another slide has for its name', () => {
    const taken = new Set<string>();
    const ids = ['The ferry', 'The ferry 2', 'The ferry', 'The ferry'].map(
      (text) => slideOf(draft(text), [], taken, []).id,
    );
    expect(ids).toEqual(['the-ferry', 'the-ferry-2', 'the-ferry-3', 'the-ferry-4']);
  });

  it('begin anew with what else is taken', () => {
    const taken = new Set<string>();
    slideOf(draft('The ferry'), [], taken, []);
    const earlier = new Set(taken);
    slideOf(draft('The ferry'), [], taken, []);
    expect(slideOf(draft('The ferry'), [], earlier, []).id).toBe('the-ferry-2');
  });
});

describe('the signpost of a slide', () => {
  const under = (title: string, heading: string) => slideOf(draft(title), [heading], new Set(), []).kicker;

  it('is the heading that it stands under, without what ends it', () => {
    expect(under('Oars are made of ash', 'What we learned…')).toBe('What we learned');
    expect(under('Oars', 'Oars carry the boat')).toBe('Oars carry the boat');
    expect(under('Oars are made of ash', '2. The yard')).toBe('The yard');
    expect(under('Oars are made of ash', '2.5 tonnes of ash')).toBe('2.5 tonnes of ash');
  });

  it('is none where the title says the same, or the most of it', () => {
    expect(under('Do I need oars?', 'Do I need oars when I sail?')).toBe('');
    expect(under('Oars', 'Oars:')).toBe('');
    expect(under('The yard: sheds, slips', '2. The yard')).toBe('');
    expect(under('Year 2: the best boats', 'the best boats')).toBe('');
    expect(under('May we moor there when it storms?', 'May we moor there?')).toBe('');
    expect(under('The yard is large', 'The yard')).toBe('The yard');
  });
});

it('at the foot of a slide stands the nearest heading that is not its title', () => {
  const foot = (title: string) => slideOf(draft(title), ['Oars', 'The yard'], new Set(), []).kicker;
  expect([foot('Ash bends'), foot('Oars')]).toEqual(['Oars', 'The yard']);
});

describe('what leads into a list', () => {
  const said = (text: string, id: string) => ({ text, sources: [id] });
  const draft = {
    layout: 'steps',
    title: said('Work', 'heading'),
    titles: [said('We did three things', 'lead')],
    slots: { deck: said('We did three things:', 'lead'), steps: [] },
    scale: 0,
  };

  it('is not said below a title that was taken from it, for want of another', () => {
    expect(slideOf(draft, [''], new Set(), []).slots.deck).toEqual(draft.slots.deck);
    const second = slideOf(draft, [''], new Set(['work']), []);
    expect(second.title.text).toBe('We did three things');
    expect(second.slots).toEqual({ steps: [] });
  });

  it('is not said below a title that is a part of it, and goes on from one that is none', () => {
    const under = (title: string, deck: string) =>
      slideOf({ ...draft, title: said(title, 'lead'), slots: { deck: said(deck, 'lead') } }, [], new Set(), []).slots;
    expect(under('Now open to all', 'These piers are now open to all')).toEqual({});
    expect(under('The guild opens its piers', 'where boats may lie')).not.toEqual({});
  });
});
