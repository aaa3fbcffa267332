import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

/** The quotations of a text, each with whose it is said to be. */
const quotes = async (body: string, title = 'The ice on the lake'): Promise<string[]> =>
  (await make(`# ${title}\n\n${body}\n`, 'a.md')).slides
    .filter(({ layout, appendix }) => layout === 'quote' && !appendix)
    .map(({ title: own, texts }) => [...texts.map(({ text }) => text), own].join(' | '));

const spoken = '“I have waited for this ice since I was a girl,” she said.';

describe('a quotation that “she” or “he” says', () => {
  it('is of the person whom the sentences before it are about', async () => {
    const known =
      'The harbour master, Ada Reed, closed the quay on Monday. Ada Reed said that nobody was to walk on the lake.\n\n';
    expect((await quotes(`${known}Reed has kept the harbour for nine years. ${spoken}`)).join(' ')).toMatch(
      /since I was a girl \|.*Ada Reed/,
    );
    expect(
      (await quotes(`The yard’s owner, Ida Holm, refused to wait. ${spoken} The boats stayed in.`)).join(' '),
    ).toContain('Ida Holm');
  });

  it('is of nobody, where another may be meant', async () => {
    expect(await quotes(`The yard’s owner, Ida Holm, refused to wait. He shook his head. ${spoken}`)).toEqual([]);
    expect(await quotes(`The town of Lysvik closed the quay. The mill stood still. ${spoken}`)).toEqual([]);
    expect(await quotes(`North Quay stayed open on Monday. ${spoken}`)).toEqual([]);
  });

  it('is of the one whom the whole article is about, where nobody else was named', async () => {
    const found = await quotes(
      `Ada Reed kept the lamps of the north. She was born on the quay in 1931. She sold her boat when she was nine. ${spoken}`,
      'Ada Reed, who kept the lamps of the north, dies at 91',
    );
    expect(found.join(' ')).toContain('Ada Reed');
  });

  it('is of the one who spoke last, in a second quotation that “she said” opens or ends', async () => {
    const long = 'and the boats that came in from the sea had no light to steer by ';
    const first = `“The ice was thin near the cape ${long.repeat(3)}and nobody slept,” Ida Holm said. `;
    for (const second of [
      'She said: “We wait for the cold of January.”',
      '“We wait for the cold of January,” she said.',
    ])
      expect((await quotes(`${first}${second}`)).join(' ')).toMatch(/cold of January.*Holm/);
  });
});

describe('a quotation in a language without surgery', () => {
  it('is shown where it is a clause of its own, and not where what it is said of stands before it', async () => {
    const around =
      'El puerto de Brenna cumple este año cien años, y sus vecinos han pintado los barcos para la fiesta de mayo.';
    const torn =
      'La directora del puerto, Ada Robles, señaló que el muelle "ha perdido la mitad de sus barcos en los últimos tres inviernos".';
    const whole =
      'La directora del puerto, Ada Robles, señaló: "El muelle ha perdido la mitad de sus barcos en los últimos tres inviernos".';
    expect(await quotes(`${around}\n\n${torn}`, 'El puerto de Brenna')).toEqual([]);
    expect((await quotes(`${around}\n\n${whole}`, 'El puerto de Brenna')).join(' ')).toContain('Ada Robles');
  });
});
