import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { deckJson, json } from '../../scripts/write/json.ts';
import { printers } from '../../scripts/write/printers.ts';
import { said, sampleDeck, sampleSlide } from './sample-deck.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/deck.schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const unasked = () => expect.fail('deck.json does not need this');
const never = { html: unasked, print: unasked, browser: unasked, warn: unasked };
const job = { deck: sampleDeck(), file: 'tides.md', measure: '', ...never };

describe('deck.json', () => {
  it('is what its schema says', async () => {
    const deck = JSON.parse(new TextDecoder().decode(await json.print(job)));
    validate(deck);
    expect(validate.errors).toBe(null);
  });

  it('is so of an article without a title, too', () => {
    const deck = sampleDeck();
    validate(deckJson({ ...deck, meta: { ...deck.meta, title: '' } }));
    expect(validate.errors).toBe(null);
  });

  it('is not what its schema says when something is missing or too much', () => {
    const deck = deckJson(sampleDeck());
    const [first] = deck.slides;
    expect(validate({ ...deck, slides: [{ ...first, title: undefined }] })).toBe(false);
    expect(validate({ ...deck, slides: [{ ...first, extra: 1 }] })).toBe(false);
    expect(validate({ ...deck, sentences: [{ id: 'a' }] })).toBe(false);
  });

  it('says of every run of words which sentences it rests on', () => {
    const slide = sampleSlide('s', 'A title', {
      slots: { claim: said('It rains', 'b'), label: { ...said('For example'), fixed: true }, count: 3 },
      source: said('per the harbour office', 'a'),
      notes: [
        { sentences: ['a'], kind: 'heading' },
        { sentences: ['b', 'c'], kind: 'paragraph' },
      ],
    });
    expect(deckJson({ ...sampleDeck(), slides: [slide] }).slides[0]).toEqual({
      id: 's',
      layout: 'points',
      section: '',
      appendix: false,
      kicker: '',
      title: 'A title',
      sources: ['of-s'],
      texts: [
        { role: 'claim', text: 'It rains', sources: ['b'] },
        { role: 'label', text: 'For example', sources: [], fixed: true },
        { role: 'source', text: 'per the harbour office', sources: ['a'] },
      ],
      notes: ['a', 'b', 'c'],
      seconds: 60,
    });
  });

  it('gives a warning its line and slide, and null where it has none', () => {
    expect(deckJson(sampleDeck()).warnings).toEqual([
      { code: 'picture-missing', message: 'No picture', line: 4, slide: 'moon-1' },
      { code: 'title-inferred', message: 'The title was made up of the lead', line: null, slide: null },
    ]);
  });
});

describe('the table of printers', () => {
  it('names each printer as its row does, and no two files alike', () => {
    const all = Object.entries(printers);
    expect(all.map(([row, { name }]) => [row, name])).toEqual(all.map(([row]) => [row, row]));
    expect(new Set(all.map(([, { file }]) => file('tides'))).size).toBe(all.length);
  });

  it('has the files that the README names', () => {
    const files = (['html', 'pdf', 'json', 'storyboard'] as const).map((format) => printers[format].file('tides'));
    expect(files).toEqual(['index.html', 'tides.pdf', 'deck.json', 'storyboard.txt']);
  });

  it('writes the page as it is rendered, in UTF-8', async () => {
    const bytes = await printers.html.print({ ...job, html: () => '<p>潮</p>' });
    expect(new TextDecoder().decode(bytes)).toBe('<p>潮</p>');
  });
});
