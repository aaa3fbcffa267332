import type { Candidate } from '#model';
import { describe, expect, it } from 'vitest';
import { honestlyTitled } from '../../../scripts/plan/body/introduction.ts';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const recipe = (language: string) => `---
title: Winding a clock by program
---

Clocks in towers are wound by hand, and somebody has to climb. A motor can do it, if it knows when to stop. The stop is found by
counting the turns of the drum.

The drum turns slowly. After long frosts, with the oil gone stiff, it is

\`\`\`${language}
turns = read(drum)
wind(turns)
\`\`\`

and nothing else, whatever the bell may say of it, or the sexton, who, on some of the days before the feast, had been and

\`\`\`${language}
while (turns < 40) {
  turns = read(drum)
}
\`\`\`
`;

describe('an article without headings', () => {
  it('has its introduction at the beginning, and nowhere else', async () => {
    const { slides } = await make(recipe('js'), 'clock.md');
    const titles = slides.map(({ title }) => title);
    expect(titles.lastIndexOf('Introduction')).toBeLessThan(3);
  });

  it('shows code that has no title of its own under the one before', async () => {
    const { slides } = await make(recipe('js'), 'clock.md');
    const code = slides.filter(({ layout }) => layout === 'code');
    expect(code).toHaveLength(2);
    for (const { title } of code) expect(title).not.toBe('Introduction');
    const at = slides.indexOf(code[1] as (typeof slides)[number]);
    expect(code[1]?.title).toBe(slides[at - 1]?.title);
  });
});

describe('what a project is', () => {
  const readme = `# tide.js

> tide.js is a small library that reads the lamps of a pier and tells a ferry when its ramp is down.

\`\`\`js
lamps().count();
\`\`\`

- Quiet
- Needs no wire
- Runs on rivers

**Charts**: [https://charts.example](https://charts.example)

**Lamps**: [https://lamps.example](https://lamps.example)

## Use

It starts with the engine of the ferry. A green lamp shows that the ramp holds eight tonnes.

## Limits

Fog hides the lamps from the ferry. The keeper of the pier answers by radio.
`;

  it('is told first, though it was set apart, and so is what was listed above the first heading; addresses are not', async () => {
    const { slides } = await make(readme, 'tide.md');
    expect(slides.find(({ layout }) => layout === 'definition')?.texts.map(({ text }) => text)).toContain('tide.js');
    const said = slides.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(said).toContain('Needs no wire');
    expect(said.filter((text) => text.includes('charts.example'))).toEqual([]);
  });
});

it('what the author listed goes on without a title, a little less gladly, and nothing else does', () => {
  const offered = (authors: boolean): Candidate => ({
    from: 40,
    to: 43,
    spends: [],
    worth: 3,
    authors,
    slides: [{ layout: 'pair', title: { text: 'Introduction', sources: [], fixed: true }, slots: {}, scale: 0 }],
  });
  expect(honestlyTitled([offered(true)]).map(({ worth }) => worth < 3)).toEqual([true]);
  expect(honestlyTitled([offered(false)])).toEqual([]);
});

it('what is listed above the first heading stands at a glance, in the article’s language, and prose there does not', async () => {
  const titles = async (above: string, lang: string) => {
    const text = `---\ntitle: tide\nlang: ${lang}\n---\n\n${above}\n\n## Use\n\nRun the program in the morning. It prints the tides of the day.\n`;
    const { slides } = await make(text, 'glance.md');
    return slides.filter(({ layout }) => /^(?:points|pair|cards)$/.test(layout)).map(({ title }) => title);
  };
  const list = '- Works in every harbour\n- Reads the charts of the coast\n- Needs no wire\n';
  expect(await titles(list, 'en')).toContain('At a glance');
  expect(await titles(list, 'de')).toContain('Auf einen Blick');
  expect(await titles(list, 'it')).toContain('Introduzione');
  expect(await titles(`Some harbours keep their charts wet, and theirs are hard to read.\n\n${list}`, 'en')).toContain(
    'At a glance',
  );
  const led =
    'A program for all who wait on a pier, a boat or a bridge for the tide to turn again, with tasks such as:';
  expect(await titles(`${led}\n\n${list}`, 'en')).toContain('At a glance');
  const prose =
    'Harbours keep charts, and these are read every morning. Crews ask for them, and wait. It rains on both.';
  expect(await titles(prose, 'en')).not.toContain('At a glance');
});
