import { beforeAll, describe, expect, it } from 'vitest';
import { type Deck, type Design, everySaid } from '#model';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { plan } from '../../../scripts/plan/plan.ts';
import { readDesign } from '../../../scripts/read/design.ts';
import { rules } from '../../../templates/layouts/index.ts';
import { article } from '../../read/read.ts';
import fc from '../../whole/fast-check.ts';

let design: Design;

beforeAll(async () => {
  design = await readDesign('studio', rules);
});

async function deckOf(...slides: string[]): Promise<Deck> {
  const text = `---\nslides: marked\n---\n\n${slides.join('\n\n---\n\n')}\n`;
  const read = await article(text);
  return plan(read, design, packFor(read.lang), { look: 'studio', dark: false });
}

/** All that the audience sees of a slide, and all that the speaker does. */
const shown = (deck: Deck, at?: number): string =>
  deck.slides
    .filter((_, index) => at === undefined || index === at)
    .map((slide) => [slide.title.text, ...everySaid(slide).map(({ said }) => said.text)].join(' '))
    .join(' ');
const said = (deck: Deck, at: number): string[] =>
  (deck.slides[at]?.notes ?? []).flatMap(({ sentences }) =>
    sentences.map((id) => deck.sentences.find((sentence) => sentence.id === id)?.text ?? ''),
  );
const layouts = (deck: Deck): string[] => deck.slides.map(({ layout }) => layout);
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

describe('a deck that was split by hand', () => {
  it('keeps its slides, in layouts that suit what is on them', async () => {
    const deck = await deckOf(
      '# Tides for sailors\n\nWhat moves the water',
      '## Two pulls\n\n- The moon pulls twice as hard\n- The sun pulls too',
      '## Three rules\n\n1. Read the table\n2. Add an hour\n3. Never trust a fair tide',
      '```js\nconst height = 12;\n```',
      '## Prices\n\n| Harbour | Price |\n|---|---|\n| Brenna | 12 |\n| Lysvik | 9 |',
      '> We did not save the trees.\n>\n> — Ruth Amsel',
      'A slide without a heading says one thing only.',
      '## Thank you',
    );
    expect(layouts(deck)).toEqual(['title', 'pair', 'steps', 'code', 'table', 'quote', 'statement', 'section']);
    expect(deck.slides.map(({ title }) => title.text).slice(0, 3)).toEqual([
      'Tides for sailors',
      'Two pulls',
      'Three rules',
    ]);
    expect(shown(deck, 0)).toContain('What moves the water');
  });

  it('gets nothing that its author did not make, but what the front matter asks for', async () => {
    const deck = await deckOf('# A\n\n- one thing\n- another thing', '## B\n\nSome words are here.');
    expect(deck.slides).toHaveLength(2);
  });

  it('says in the notes what Note:, ::: notes and comments of Marp say, and shows none of it', async () => {
    const deck = await deckOf(
      '# Boats\n\nA line.',
      '## One\n\n- an oar\n- a sail\n\nNote: Show the oar.\n\nAsk who has one.',
      '## Two\n\n- a rope\n- a hook\n\n::: notes\nTell the story of the rope.\n:::',
      '<!-- _class: lead -->\n\n## Three\n\n- a bell\n- a lamp\n\n<!--\nRing it.\n\nWait.\n-->',
    );
    expect(said(deck, 1).slice(0, 2)).toEqual(['Show the oar.', 'Ask who has one.']);
    expect(said(deck, 2)[0]).toBe('Tell the story of the rope.');
    expect(said(deck, 3).slice(0, 2)).toEqual(['Ring it.', 'Wait.']);
    for (const secret of ['oar.', 'story', 'Ring', '_class', 'lead'])
      expect(deck.slides.slice(1).some((_, at) => shown(deck, at + 1).includes(secret))).toBe(false);
  });

  it('splits at dashes right under the words, as reveal-md does', async () => {
    const deck = await deckOf('# Boats\n\nA line.', '## One\nFirst words.\n---\n## Two\nSecond words.');
    expect(deck.slides.map(({ title }) => title.text)).toEqual(['Boats', 'One', 'Two']);
  });

  it('puts a slide after four dashes below the one before', async () => {
    const deck = await deckOf('# Boats\n\nA line.', '## One\n\nFirst words.\n\n----\n\n### Detail\n\nMore words.');
    expect(deck.slides.map(({ appendix }) => appendix)).toEqual([false, false, true]);
  });

  it('goes on to another slide where one does not hold it, and cuts nothing', async () => {
    const items = Array.from({ length: 14 }, (_, at) => `- Item ${at + 1} of a list that is longer than a slide`);
    const wall = `${'A harbour master knows every boat by the sound of its engine, '.repeat(9)}and that is all.`;
    const deck = await deckOf('# Boats\n\nA line.', `## Many\n\n${items.join('\n')}`, `## Wall\n\n${wall}`);
    const many = deck.slides.filter(({ title }) => title.text === 'Many');
    expect(many.length).toBeGreaterThan(1);
    expect(many.map(({ part }) => part)).toEqual(many.map((_, at) => ({ number: at + 1, of: many.length })));
    expect(bare(shown(deck))).toContain(bare('Item 14 of a list that is longer than a slide'));
    // The heading stands again on each of its slides.
    expect(bare(shown(deck)).replaceAll('wall', '')).toContain(bare(wall));
    expect(deck.warnings.filter(({ code }) => code === 'slide-words')).toEqual([]);
  });

  it('shows what its author asks for with a directive, and says so where there is no such layout', async () => {
    const deck = await deckOf(
      '# Boats\n\nA line.',
      '<!-- lectern: skip -->\n## Secret\n\nNot shown.',
      '<!-- lectern: layout=pionts -->\n## Shown\n\nSome words.',
    );
    expect(deck.slides.map(({ title }) => title.text)).toEqual(['Boats', 'Shown']);
    expect(deck.warnings.map(({ code, hint }) => [code, hint])).toEqual([
      ['layout-unknown', expect.stringMatching(/^Did you mean points\? Known are .*quote/)],
    ]);
  });

  it('shows every word of every slide, whatever its author wrote, and never what is only said', async () => {
    const word = fc.constantFrom(
      'tide',
      'harbour',
      'over',
      '45%',
      'may',
      'boats',
      'the',
      'of',
      'rises',
      '1998',
      'slowly',
    );
    const sentence = fc.array(word, { minLength: 3, maxLength: 30 }).map((words) => `We ${words.join(' ')} there.`);
    const list = fc
      .array(sentence, { minLength: 1, maxLength: 9 })
      .map((items) => items.map((item, at) => `- ${at} ${item}`).join('\n'));
    const note = fc.constant('Note: zebra.');
    const part = fc.oneof(
      sentence,
      list,
      fc.constant('> We waited.\n>\n> — Ada'),
      fc.constant('1. One thing\n2. Two things'),
    );
    const slide = fc
      .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.option(note))
      .map(([parts, spoken]) => ['## A heading', ...parts, ...(spoken ? [spoken] : [])].join('\n\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(slide, { minLength: 1, maxLength: 3 }), async (slides) => {
        const deck = await deckOf('# Cover', ...slides);
        expect(shown(deck)).not.toContain('zebra');
        expect(deck.warnings.filter(({ code }) => code === 'slide-words')).toEqual([]);
        const seen = bare(shown(deck));
        for (const { text } of deck.sentences.filter(({ text }) => !text.includes('zebra')))
          expect(seen).toContain(bare(text));
      }),
      { numRuns: 20 },
    );
  });
});
