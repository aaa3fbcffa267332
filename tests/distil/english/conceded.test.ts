import { describe, expect, it } from 'vitest';
import { headlines } from '../../../scripts/distil/headlines/headlines.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { deckMaker } from '../../whole/deck-in-memory.ts';
import { told } from '../told.ts';

const pack = packFor('en');
const make = await deckMaker();

const conceded = (text: string) =>
  units(told(text), pack)
    .filter((unit) => unit.conceded)
    .map(({ forms }) => forms[0]?.text);

describe('what a sentence takes back in the same breath', () => {
  it('is only granted', () => {
    expect(conceded('The old engine was strong, but it was always close to its limit.')).toEqual([
      'The old engine was strong',
    ]);
    expect(conceded('While we would love to mend every boat, we have four hands.')).toEqual([
      'We would love to mend every boat',
    ]);
    expect(conceded('There are many uses for a net, but its worth is in its knots.')).toEqual([
      'There are many uses for a net',
    ]);
    expect(conceded('Our own maps can be pretty, but they’re only useful to people who row.')).toEqual([
      'Our own maps can be pretty',
    ]);
  });

  it('is only granted, where what is claimed is of somebody else', () => {
    expect(conceded('While some of the crews thrived without a captain, problems arose.')).toEqual([
      'Some of the crews thrived without a captain',
    ]);
    expect(conceded('While the yard of Brenna grew all year, the yard of Holm shrank to a shed.')).toEqual([
      'The yard of Brenna grew all year',
    ]);
  });

  it('is only granted, too, where a phrase stands before the “but” or behind it', () => {
    expect(conceded('A big boat is always welcome, but besides the price, we have to think of the berth.')).toEqual([
      'A big boat is always welcome',
    ]);
    expect(
      conceded('The bell seemed to come from the new tower, with its golden roof, but it was cast in 1712.'),
    ).toEqual(['The bell seemed to come from the new tower']);
  });

  it('is only granted, too, where the rest names again what it is about, or goes on behind a “may”', () => {
    expect(conceded('Harbour maps are easy to find, but reading harbour maps in the dark is hard.')).toEqual([
      'Harbour maps are easy to find',
    ]);
    expect(conceded('A boat might set a light for the bow, but neglect to set one for the stern.')).toEqual([
      'A boat might set a light for the bow',
    ]);
  });

  it('stands by itself where the rest is about somebody else, or only says more', () => {
    expect(conceded('The northern harbour grew, but the southern harbour lost all of its boats.')).toEqual([]);
    expect(conceded('The yard mends boats and the town pays for the tar.')).toEqual([]);
  });

  it('is not what an “although” grants and a claim takes back: the claim may stand as a title', () => {
    const text =
      'Although the ferry is old, it still crosses the bay every hour, and nobody waits longer than ten minutes.';
    expect(conceded(text)).toEqual([]);
    const sentence = { ...told(text), units: units(told(text), pack) };
    expect(headlines(sentence, pack)).toContain('The ferry still crosses the bay every hour');
  });

  it('heads nothing', () => {
    const text = 'The old engine was strong, but it was always close to its limit.';
    const sentence = { ...told(text), units: units(told(text), pack) };
    expect(headlines(sentence, pack)).not.toContain('The old engine was strong');
  });

  it('is shown only beside the rest', async () => {
    const { slides } = await make(
      '# The yard\n\n## The engine\n\nThe old engine was strong, but it was always close to its limit. Nobody had mended the pumps since the spring. The crew wanted a second engine in the boathouse. The town paid for a new one in May. It came on a barge.\n',
      'article.md',
    );
    for (const { title, texts } of slides) {
      const all = [title, ...texts.map(({ text }) => text)].join('\n');
      if (/engine was strong/.test(all)) expect(all).toMatch(/close to its limit/);
    }
  });

  it('stands above the rest where that says nothing without it', () => {
    const rows = (text: string) =>
      units(told(text), packFor('en')).map(({ forms, support, bound }) => [forms[0]?.text, support, bound]);
    expect(rows('We have asked the guild to give up the plan, but it has refused.')).toEqual([
      ['We have asked the guild to give up the plan', 'but it has refused', true],
    ]);
    expect(rows('While the boats are fast, that is not all.')).toEqual([]);
  });

  it('is granted by its first word as well', () => {
    expect(conceded('Yes, any boat can be mended, but the winters show that old oak is worth more.')).toEqual([
      'Any boat can be mended',
    ]);
    expect(conceded('Yes, any boat can be mended, and the winters show how.')).toEqual([]);
  });
});
