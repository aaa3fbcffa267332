import type { Said } from '#model';
import { describe, expect, it } from 'vitest';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';

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

describe('a heading that only leads to another page', () => {
  const article = (below = '') => `# The quay

## Crew

The crew of the quay has nine hands.

## [Live view](https://example.org)

${below}

## [Boats](https://example.org/boats)

The boats are dried in May, and mended before June.

## Ropes

The ropes hang on the wall of the shed.
`;

  it('has no slide, but its words are in the notes', async () => {
    const { slides, sentences } = await make(article(), 'quay.md');
    expect(slides.map(({ title }) => title)).not.toContain('Live view');
    const heading = sentences.find(({ text }) => text === 'Live view');
    expect(slides.flatMap(({ notes }) => notes)).toContain(heading?.id);
    expect((await shown(article('It shows the water.'))).map(({ title }) => title)).toContain('Live view');
  });

  it('leads nowhere else in the agenda than to its chapter', async () => {
    const { slides } = await (await planMaker())(article(), 'quay.md');
    const items = slides.flatMap(({ layout, slots }) =>
      layout === 'agenda' ? (slots.items as unknown as { title: Said }[]) : [],
    );
    expect(items.map(({ title }) => title.text)).toContain('Boats');
    expect(items.flatMap(({ title }) => title.emphasis ?? [])).toEqual([]);
  });
});

describe('a figure that no slide shows', () => {
  it('is not turned to where its words do not say of what it is', async () => {
    const item = (name: string, told: string) =>
      `- \`${name}\` — How the gauge looks at the water of the harbour by night. ${told}`;
    const { slides } = await make(
      `# Gauges\n\n## Settings\n\n${[item('depth', '0.1 by default.'), item('mast', 'The mast is 14 metres high.')].join('\n')}\n`,
      'gauges.md',
    );
    const backups = slides.flatMap(({ layout, texts }) => (layout === 'backup' ? texts.map(({ text }) => text) : []));
    expect(backups.some((text) => text.includes('14 metres'))).toBe(true);
    expect(backups.some((text) => text.includes('by default'))).toBe(false);
  });
});

describe('a list with nothing that leads into it', () => {
  it('is not called by what another paragraph claims', async () => {
    const slides = await shown(`# The crane

## Why?

Cranes lift boats. The old crane uses more oil than the new one.

Made for the quay in 2012, it is now used in nine harbours of the north and has been praised there.

- **Autumn news:** The wheel has a new hub of oak
- **Spring news:** The rope has a new hook of iron
`);
    const list = slides.find(({ texts }) => texts.some(({ text }) => text === 'Autumn news'));
    expect(list?.title).toBe('Why? Autumn news, Spring news');
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
    const door = '[Join our chat](https://c.example)';
    expect(await subtitle(`# gangway\n\n${line}\n\n${door}\n\n## Use\n\nTurn the wheel.\n`)).toMatch(
      /^The smallest, simplest/,
    );
  });

  it('does so as a quotation of nobody, and below a logo that is called one', async () => {
    const logo = '![Gangway logo](https://example.org/crane.svg)';
    for (const head of ['# Gangway\n\n> A small crane for wet quays', `${logo}\n\nA small crane for wet quays`]) {
      const [cover] = await shown(`${head}\n\n## Why?\n\nIt lifts a boat in a minute.\n\n## How?\n\nTurn the wheel.\n`);
      expect(cover?.title).toBe('Gangway');
      expect(cover?.texts).toMatchObject([{ role: 'subtitle', text: 'A small crane for wet quays' }]);
    }
  });

  it('goes on as prose where it begins with the name', async () => {
    expect(
      await subtitle('# Gangway\n\nGangway lifts small boats\n\n## Why?\n\nIt lifts one in a minute.\n'),
    ).toBeUndefined();
  });

  it('is left in the prose where a cover does not hold it, or where it begins with the name', async () => {
    const badge = '[![Build](https://img.shields.io/badge/build-passing-green.svg)](https://example.org)';
    const article = (title: string, line: string) => `# ${title}\n\n${badge}\n\n${line}\n\n## Use\n\nTurn the wheel.\n`;
    const row =
      'The small and simple, very quiet and well balanced, always thoroughly lubricated crane for wooden quays.';
    expect(await subtitle(article('gangway', row))).toBeUndefined();
    expect(
      await subtitle(article('gw: a crane for quays', 'gw is a simple, quiet and cheap crane for quays of wood.')),
    ).toBeUndefined();
  });
});

describe('what one item of a list claims', () => {
  it('stands over no prose, which would make it the author’s', async () => {
    const slides = await shown(`# The ferry

## Use

If few people use the ferry, there are two things to look into. Either:

* The timetable doesn't suit the crews of the boats, or
* You're asking the wrong people to row

The ferry of the north sails with forty people on Sundays. Once you know that people use it, ask them where they go. The crews count everybody who comes aboard.
`);
    const titles = slides.map(({ title }) => title);
    expect(titles).toContain('Use');
    expect(titles).not.toContain("You're asking the wrong people to row");
  });
});

describe('a short line that ends in a colon right above some code', () => {
  it('is what the code is called', async () => {
    const slides = await shown(
      '# Gauges\n\n## Getting started\n\nInstall the gauge:\n\n```sh\ngauge fetch\ngauge add\ngauge set\n```\n\nRead the first tide:\n\n```sh\ngauge read\n```\n',
    );
    const codes = slides.filter(({ layout }) => layout === 'code').map(({ title }) => title);
    expect(codes).toEqual(['Install the gauge', 'Read the first tide']);
  });
});

describe('a table of contents', () => {
  it('leaves no heading behind', async () => {
    const { slides, dropped } = await make(
      '# Gauges\n\n## Table of contents\n\n- [Use](#use)\n- [Care](#care)\n- [Thanks](#thanks)\n\n## Use\n\nTurn the wheel of the gauge.\n\n## Care\n\nDry the rope of the gauge.\n\n## Thanks\n\nThe keepers built it.\n',
      'gauges.md',
    );
    expect(slides.map(({ title }) => title)).not.toContain('Table of contents');
    expect(JSON.stringify(dropped)).toContain('Table of contents');
  });
});

describe('what points at what stands further down', () => {
  it('is not remembered', async () => {
    const lines = Array.from(
      { length: 5 },
      (_, at) =>
        `## Part ${at}\n\nThe tuning of gauge ${at} can be done via the two options defined below. Keeper ${at} reads the long gauge of the north quay at noon.\n`,
    );
    const slides = await shown(`# Gauges\n\n${lines.join('\n')}`);
    const remembered = slides.filter(({ layout }) => layout === 'takeaways').flatMap(({ texts }) => texts);
    expect(remembered.filter(({ text }) => /below$/.test(text))).toEqual([]);
  });
});

describe('what leads into cards or steps', () => {
  const decks = async (list: string, lead = 'At the ladder, you can see:') => {
    const slides = await shown(`# The quay\n\n## Ladder\n\n${lead}\n\n${list}\n`);
    return slides.flatMap(({ layout, title, texts }) =>
      texts.flatMap(({ role, text }) => (role === 'deck' ? [`${layout} | ${title} | ${text}`] : [])),
    );
  };

  it('stands below their heading', async () => {
    expect(
      await decks('- **Lamp:** It burns all night\n- **Rope:** It holds a boat\n- **Bell:** It calls the crew\n'),
    ).toEqual(['cards | Ladder | At the ladder, you can see:']);
    expect(
      await decks('1. Take the rope\n2. Ring the bell\n3. Light the lamp\n', 'At the ladder, in this order:'),
    ).toEqual(['steps | Ladder | At the ladder, in this order:']);
  });

  it('is not said again where the heading says it', async () => {
    expect(
      await decks(
        '1. Take the rope\n2. Ring the bell\n3. Light the lamp\n',
        'The quay has three things on its ladder:',
      ),
    ).toEqual([]);
  });
});

describe('a label and a note in brackets behind it', () => {
  it('are not told as if the note were what it means', async () => {
    const slides = await shown(
      '# Tides\n\n## Words\n\n- **Slack:** (Note: the word is older than the harbour.) The tide stands still for a while.\n- **Ebb:** The water goes.\n- **Flood:** The water comes.\n',
    );
    expect(slides.flatMap(({ texts }) => texts).some(({ text }) => text.includes('older than'))).toBe(false);
  });
});

describe('an item that begins with a link', () => {
  it('is called by it, and by the next name behind a comma', async () => {
    const slides = await shown(
      '# Stores\n\n## Suppliers\n\n- [Holm](https://example.org/a), [North Rope](https://example.org/b) - Ropes of hemp for every boat of the quay\n- [Marl](https://example.org/c) - Oil for lamps\n',
    );
    expect(slides.flatMap(({ texts }) => texts.map(({ text }) => text))).toContain('Holm, North Rope');
  });
});
