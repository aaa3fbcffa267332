import { beforeAll, describe, expect, it } from 'vitest';
import { atOnce, Breach, type Context, type Deck, type Draft, type Slide } from '#model';
import { distil } from '../../scripts/distil/distil.ts';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { signs } from '../../scripts/distil/signs.ts';
import { contextFor } from '../../scripts/plan/context.ts';
import { proving } from '../../scripts/plan/gates.ts';
import { plan } from '../../scripts/plan/plan.ts';
import { titledAnew } from '../../scripts/plan/titled/titled-anew.ts';
import { readDesign } from '../../scripts/read/design.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';
import { rules } from '../../templates/layouts/index.ts';
import { deckFrom } from '../whole/deck-from.ts';

const words = `# The ice comes back

In January the harbour froze. More than 40 boats lay fast, and 80% of the catch was lost. The town has 3.4 million crowns.

## What comes next

The council may buy a small icebreaker. The ferry does not run in the winter. It ran in March but did not in 9 weeks. The quay was mended by hand. According to Olav Dahl, the ice will stay for ten winters. A pilot asked for about a million sacks of salt.
`;

let deck: Deck;
let context: Context;

beforeAll(async () => {
  const design = await readDesign('studio', rules);
  const article = distil(await readManuscript('ice.md', signs, new TextEncoder().encode(words)));
  const pack = packFor('en');
  deck = plan(article, design, pack, { look: 'studio', dark: false });
  context = contextFor(article, pack, design.measure);
});

/** The deck with one more slide that says `text` and rests on the sentence that holds `from`. */
function saying(text: string, from: string): Deck {
  const sources = deck.sentences.filter((sentence) => sentence.text.includes(from)).map(({ id }) => id);
  const slide: Slide = { ...(deck.slides[1] as Slide), title: { text, sources }, slots: {} };
  return { ...deck, slides: [...deck.slides, slide] };
}

const proof = (planted: Deck) => () => atOnce(proving(planted, context));

describe('the gates of a finished deck', () => {
  it('let through what it says in the words of the article', () => {
    expect(proof(deck)).not.toThrow();
    expect(proof(saying('More than 40 boats lay fast', 'boats'))).not.toThrow();
    expect(proof(saying('The council may buy a small icebreaker', 'icebreaker'))).not.toThrow();
    expect(proof(saying('A pilot asked for about a million sacks of salt.', 'sacks'))).not.toThrow();
    expect(proof(saying('A pilot', 'sacks'))).not.toThrow();
  });

  it.each([
    ['a number that its sentence has not', 'More than 41 boats lay fast', 'boats', 'has the number 41'],
    ['a number without its qualifier', '40 boats lay fast', 'boats', 'says 40 without “More than”'],
    ['a share without its sign', 'The catch: 80 lost, more than 40', 'boats', 'says 80 without “%”'],
    ['a number in words without its qualifier', 'A pilot asked for a million sacks', 'sacks', 'says a without “about”'],
    ['a number without its scale', 'The town has 3.4 crowns', 'crowns', 'says 3.4 without “million”'],
    ['words of its own', 'The harbour delighted every tourist', 'froze', 'says “delighted”'],
    ['a claim without its hedge', 'The council will buy a small icebreaker', 'icebreaker', 'lost “may”'],
    ['a claim without its negation', 'The ferry does run in the winter', 'ferry', 'lost “not”'],
    ['an amount that is denied', '9 weeks', 'in March', 'lost “not”'],
    ['a claim without a source', 'The quay was mended', 'nowhere in it', 'rests on no sentence'],
  ])('stop the build at %s, with the point and its sentence', (_, text, from, why) => {
    const planted = saying(text, from);
    expect(proof(planted)).toThrow(Breach);
    expect(proof(planted)).toThrow(`“${text}”`);
    expect(proof(planted)).toThrow(why);
    const sentence = deck.sentences.find((one) => one.text.includes(from));
    if (sentence) expect(proof(planted)).toThrow(sentence.text);
  });

  it('stop the build at a claim without the one whose claim it is', () => {
    expect(proof(saying('The ice will stay for ten winters', 'Dahl'))).toThrow('lost “According to Olav Dahl”');
    expect(proof(saying('According to Olav Dahl, the ice will stay', 'Dahl'))).not.toThrow();
  });

  it('let no spare title stand over a claim that has its owner in the title it would take the place of', () => {
    const of = (part: string) => deck.sentences.filter(({ text }) => text.includes(part)).map(({ id }) => id);
    const owned: Draft = {
      layout: 'points',
      title: { text: 'According to Olav Dahl', sources: of('Dahl') },
      slots: { points: [{ lead: { text: 'The ice will stay for ten winters', sources: of('Dahl') } }] },
      scale: 0,
    };
    const spares = [
      { text: 'What comes next', sources: of('What comes next') },
      { text: 'Olav Dahl', sources: of('Dahl') },
    ];
    const candidate = { from: 0, to: 1, spends: of('Dahl'), worth: 1, slides: [owned] };
    const [titled] = titledAnew(candidate, spares, new Set(), rules, context);
    expect(titled?.draft.titles?.map(({ text }) => text)).toEqual(['Olav Dahl']);
  });

  it('stop the build at a sentence in nobody’s notes', () => {
    const planted = { ...deck, slides: deck.slides.map((slide) => ({ ...slide, notes: slide.notes.slice(1) })) };
    expect(proof(planted)).toThrow(/A sentence is in nobody's notes \(G6\): “/u);
  });

  it('stop the build at a line that was put aside and is in the notes all the same', () => {
    const { text, line } = deck.sentences.find((one) => one.text.startsWith('The quay')) ?? { text: '', line: 0 };
    expect(proof({ ...deck, dropped: [{ text, line, reason: 'advertisement' }] })).toThrow('put aside');
  });

  it('let a badge be put aside that says the same as the heading beside it', async () => {
    const badge = '[![Helpers](https://img.shields.io/helpers.svg)](https://tern.example/helpers)';
    const { planned } = await deckFrom(`# Tern\n\nTern counts boats.\n\n## Helpers ${badge}\n\nMany people help us.`);
    expect(planned.dropped.map(({ text }) => text)).toEqual(['![Helpers]']);
  });

  it('stop the build at notes that cite no sentence of the article', () => {
    const last = deck.slides.at(-1) as Slide;
    const strange = { ...last, notes: [{ kind: 'paragraph' as const, sentences: ['nobody'] }] };
    expect(proof({ ...deck, slides: [...deck.slides, strange] })).toThrow('There is no sentence nobody');
  });
});
