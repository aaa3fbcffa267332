import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();
const shown = async (article: string, file = 'quay.md') =>
  (await make(article, file)).slides.filter(({ appendix }) => !appendix);

describe('what only says that something comes', () => {
  it('fills no slide', async () => {
    const slides = await shown(`# The quay

## Oil

There are two important things to mind here: first, the oil is poisonous for fish. Second, it burns.

The crane is oiled in April, and the rails are oiled in May.
`);
    expect(slides.some(({ title }) => /^There are two/.test(title))).toBe(false);
  });
});

describe('what is said as an example', () => {
  it('stands over nothing else', async () => {
    const slides = await shown(`# The quay

## How do we share the work?

Once a harbour has its crews, it writes down how anybody may join them. The Marl crew, for example, meets on the quay every Sunday. Rules that are written down are kept by more people. A board by the gate shows all of them.
`);
    expect(slides.some(({ title }) => /for example/.test(title))).toBe(false);
  });
});

describe('code in the middle of a sentence', () => {
  it('has no slide, where it is a few words', async () => {
    const article = (line: string) => `# Gauges

## Checks

Keepers complain that the line

    if wet then stop

${line} everywhere in the book of the harbour.

The tide is read at noon and once again at night by the keeper.
`;
    expect((await shown(article('stands'))).some(({ layout }) => layout === 'code')).toBe(false);
    expect((await shown(article('It stands'))).some(({ layout }) => layout === 'code')).toBe(true);
  });
});

describe('a heading with nothing below it', () => {
  it('has no slide beside the others of its chapter', async () => {
    const slides = await shown(
      '# The quay\n\n## Crew\n\nThe crew of the quay has nine hands.\n\n### Portraits\n\n## Boats\n',
    );
    expect(slides.map(({ title }) => title)).not.toContain('Portraits');
    expect(slides.map(({ title }) => title)).toContain('Boats');
  });
});

describe('a table whose rows all say the same', () => {
  it('held pictures, and is not shown', async () => {
    const rows = (...words: string[]) => words.map((word) => `| ![](a.png) | ![${word}](https://example.org/b.png) |`);
    const article = (...words: string[]) =>
      `# Tides\n\n## Output\n\n| before | after |\n| --- | --- |\n${rows(...words).join('\n')}\n`;
    const layouts = async (...words: string[]) => (await shown(article(...words))).map(({ layout }) => layout);
    expect(await layouts('tide', 'tide')).not.toContain('table');
    expect(await layouts('tide', 'ebb')).toContain('table');
  });
});

describe('the line below the name of a project', () => {
  const subtitle = async (article: string) => {
    const [cover] = await shown(article);
    return cover?.texts.find(({ role }) => role === 'subtitle')?.text;
  };

  it('stands on the cover', async () => {
    expect(
      await subtitle('# Gangway\n\nA small crane for wet quays\n\n## Why?\n\nIt lifts a boat in a minute.\n'),
    ).toBe('A small crane for wet quays');
  });

  it('does so in a README though it is a sentence, as far as there is room', async () => {
    const badge = '[![Build](https://img.shields.io/badge/build-passing-green.svg)](https://example.org)';
    const line =
      'The smallest, simplest and quietest crane for wet quays in small harbours, constructed throughout the northern winter.';
    expect(await subtitle(`# gangway\n\n${badge}\n\n${line}\n\n## Use\n\nTurn the wheel.\n`)).toBe(
      'The smallest, simplest and quietest crane for wet quays in small harbours',
    );
    expect(await subtitle(`# gangway\n\n${line}\n\n## Use\n\nTurn the wheel.\n`)).toBeUndefined();
  });

  it('goes on as prose where it begins with the name', async () => {
    expect(
      await subtitle('# Gangway\n\nGangway lifts small boats\n\n## Why?\n\nIt lifts one in a minute.\n'),
    ).toBeUndefined();
  });
});
