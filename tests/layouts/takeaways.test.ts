import { type Context, countWords, type Outline, type Said } from '#model';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { units } from '../../scripts/distil/units.ts';
import { memorable } from '../../templates/layouts/takeaways/memorable.ts';
import { told } from '../distil/told.ts';
import { deckMaker } from '../whole/deck-in-memory.ts';

const saidIn = (texts: unknown) => (text: string) => (texts as Said[]).some((one) => one.text === text);

const remembered = (
  text: string,
  inTwo: boolean,
  said: string[] = [],
  quote?: { by?: string },
  lang = 'en',
  most?: number,
) => {
  const context = {
    pack: packFor(lang),
    words: (words: string) => countWords(words),
    holds: () => true,
    told: () => false,
    isPersonal: () => false,
    saidIn,
  } as unknown as Context;
  const outline = { said: said.map((one) => ({ text: one, sources: [] })), titles: [] } as unknown as Outline;
  const sentence = told(text, lang, { quote });
  const claim = memorable({ ...sentence, units: units(sentence, context.pack) }, outline, { inTwo, most }, context);
  return claim && [claim.title.text, claim.text?.text];
};

describe('what a sentence leaves to be remembered', () => {
  const long = 'The harbour keeps two tugs under steam through the night because a barge tore loose there in May.';
  const halves = [
    'The harbour keeps two tugs under steam through the night',
    'because a barge tore loose there in May',
  ];

  it('is a claim in one breath', () => {
    expect(remembered('Ice broke four hulls in the basin.', false)).toEqual([
      'Ice broke four hulls in the basin',
      undefined,
    ]);
  });

  it('is in Japanese nothing of a sentence whose subject stands in the one before', () => {
    expect(remembered('夜の港を見回るための古い木の船でした。', false, [], undefined, 'ja')).toBeUndefined();
    expect(remembered('町で最も多く使われている古い木の船です。', false, [], undefined, 'ja')).toBeUndefined();
    expect(remembered('もし静かなら、船を出すことができます。', false, [], undefined, 'ja')).toBeUndefined();
    expect(remembered('夜の港を見回る船は、古い木でできています。', true, [], undefined, 'ja')).toBeDefined();
  });

  it.each([
    'We thought the skippers might care for a word about the ice.',
    'We talked with the harbour master about the winter of 1963.',
    'We’ll cover the ice, the ferries and the price of coal.',
    'We know that some skippers cannot wait for the thaw.',
  ])('is nothing of what its authors think, asked, or are about to tell: %s', (text) => {
    expect(remembered(text, false)).toBeUndefined();
    expect(remembered('We broke the ice around four hulls in the basin.', false)).toBeDefined();
  });

  it('is a whole sentence where nothing can be left out of it, and nothing shorter is to be had', () => {
    const whole =
      'El puerto guarda dos remolcadores con las calderas encendidas toda la noche porque una barcaza se soltó aquí en mayo';
    expect(remembered(`${whole}.`, false, [], undefined, 'es')).toBeUndefined();
    expect(remembered(`${whole}.`, false, [], undefined, 'es', 26)).toEqual([whole, undefined]);
  });

  it('is nothing of what a label ties to the sentence before it', () => {
    expect(
      remembered('The result: the ice broke four hulls, and the ferry company lost two boats.', false),
    ).toBeUndefined();
  });

  it('is nothing of what the author set as the words of somebody', () => {
    expect(remembered('Ice broke four hulls in the basin.', false, [], {})).toBeUndefined();
  });

  it('is, where two breaths are allowed, a long claim with both its halves', () => {
    expect(remembered(long, true)).toEqual(halves);
    expect(remembered(long, false)).toBeUndefined();
  });

  it('is nothing that a slide has in the same words, whole or in part', () => {
    expect(remembered(long, true, halves.slice(0, 1))).toBeUndefined();
    expect(remembered(long, true, [halves.join(' ')])).toBeUndefined();
  });

  it('is nothing that points at words which were left out', () => {
    expect(
      remembered('In 2019 the town withdrew its list of moorings and replaced it by a general duty.', false),
    ).toEqual(['In 2019 the town withdrew its list of moorings', undefined]);
    expect(
      remembered('In 2019 the town withdrew its list of moorings and replaced it by a general duty.', false, [
        'In 2019 the town withdrew its list of moorings',
      ]),
    ).toBeUndefined();
  });

  it('is nothing of two words that tell something', () => {
    expect(remembered('The call was a no-op in the end.', false)).toBeUndefined();
    expect(remembered('The call lit a lamp in the end.', false)).toBeDefined();
  });

  it('is no errand', () => {
    expect(remembered('On Sundays you also need a paper ticket for the yard.', false)).toBeUndefined();
  });

  it('is nothing that is only granted, asked or cried', () => {
    expect(remembered('Waiting may be cheaper for the town, but it is a mistake.', false)).toBeUndefined();
    expect(remembered('Who pays for all of the forty beds?', true)).toBeUndefined();
    expect(remembered('The harbour freezes over in two nights!', true)).toBeUndefined();
  });
});

it('what points at something told before is nothing to be remembered', () => {
  expect(remembered('The lamp is never lit for these old ferries.', false)).toBeUndefined();
  expect(remembered('The way described below closes the old gap.', false)).toBeUndefined();
  expect(remembered('The lamp is never lit for the old ferries.', false)).toBeDefined();
});

it('nothing is to be remembered that only has “this” for what it tells of', () => {
  const isFleeting = (text: string) => packFor('en').bare.fleeting.some((pattern) => pattern.test(text));
  expect(isFleeting('The keepers have not seen this in the north')).toBe(true);
  expect(isFleeting('The keepers have not seen this winter’s ice')).toBe(false);
});

it('nothing is to be remembered that only says where more is to be read, or how the text came about', () => {
  const isFleeting = (text: string) => packFor('en').bare.fleeting.some((pattern) => pattern.test(text));
  for (const text of [
    'Note the other lamps are ignored',
    'To see how a lamp is lit, read the manual',
    'Visit the tower to learn more about its lamps',
    'The lamp was reviewed on a boat that its maker lent us',
  ])
    expect(isFleeting(text)).toBe(true);
  expect(isFleeting('The keepers note every ship and read the sky')).toBe(false);
});

it('an article in a language whose sentences stay whole ends on what is to be remembered, too', async () => {
  const make = await deckMaker();
  const told = [
    'Las barcas del norte vuelven cada tarde al muelle viejo porque los bancos de arena cambian durante la noche.',
    'El puerto guarda dos remolcadores con las calderas encendidas desde que una barcaza se soltó durante la tormenta.',
    'Nadie sabe quién pagó el faro nuevo después del incendio, cuando la fábrica de gas cerró sus puertas.',
    'Las lámparas arden con aceite de la costa, que doce familias prensan cada otoño en los molinos altos.',
    'Cada guarda aprende durante muchos inviernos a leer las señales que envían los barcos antes de la niebla.',
    'Un consejo de marineros decide en primavera cuánta madera seca reciben los talleres que reparan los cascos rotos.',
    'Las redes de cáñamo duran más tiempo si las tripulaciones las secan al viento lejos de las chimeneas.',
    'Los comerciantes del mercado compran pescado fresco al alba y lo llevan en carros hasta las ciudades del interior.',
    'La escuela enseña nudos, mapas y remos a los hijos de quienes perdieron su trabajo en las minas cercanas.',
  ];
  const chapters = ['Barcas', 'Lámparas', 'Redes'].map(
    (name, at) => `## ${name}\n\n${told.slice(3 * at, 3 * at + 3).join(' ')}\n`,
  );
  const { slides } = await make(`---\ntakeaways: true\n---\n\n# El puerto\n\n${chapters.join('\n')}`, 'puerto.md');
  const items = slides.find(({ layout }) => layout === 'takeaways')?.texts.filter(({ role }) => role !== 'title');
  expect(items?.length ?? 0).toBeGreaterThanOrEqual(3);
});
