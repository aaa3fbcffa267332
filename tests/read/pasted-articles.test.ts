import { describe, expect, it } from 'vitest';
import { article, outline, read } from './read.ts';

const long =
  'The yard by the river has belonged to the same family for three generations, and nobody on either bank of it would want to see it go to anybody else.';
const shape = async (text: string): Promise<string[]> => outline((await read(text, 'page.txt')).blocks);
const headings = async (text: string): Promise<string[]> => (await shape(text)).filter((line) => line.startsWith('#'));

describe('headings of an article that was pasted', () => {
  it('may be long, where their numbers tell what they are', async () => {
    const rows = [
      '1. Begin with the tree',
      '2. Find somebody who has built a boat before, and above all somebody who has lost one',
      '3. Dry the planks slowly',
    ];
    expect(await headings(`How boats are made\n\n${long}\n\n${rows.join(`\n\n${long}\n\n`)}\n\n${long}\n`)).toEqual([
      '# How boats are made',
      ...rows.map((row) => `## ${row}`),
    ]);
  });

  it('that count from one again behind a list with numbers are none of its items', async () => {
    const steps = ['Begin with the tree', 'Dry the planks'];
    const list = steps.map((step, at) => `${at + 1}. ${step}`).join('\n');
    const parts = steps.map((step, at) => `${at + 1}. ${step}\n${long}`).join('\n');
    expect(await shape(`How boats are made\n${long}\nIn short:\n${list}\n${parts}\n`)).toEqual([
      '# How boats are made',
      long,
      'In short:',
      'list from 1',
      ...steps.map((step) => `  - ${step}`),
      ...steps.flatMap((step, at) => [`## ${at + 1}. ${step}`, long]),
    ]);
  });

  it('begin at one again below each heading that they are parts of', async () => {
    const rows = ['The Tree', 'The Boat'].map(
      (name) => `${name} and Its Makers\n\n${long}\n\n1. Old yards\n\n${long}\n\n2. New yards\n\n${long}`,
    );
    expect(await headings(`How boats are made\n\n${long}\n\n${rows.join('\n\n')}\n`)).toEqual([
      '# How boats are made',
      ...['The Tree', 'The Boat'].flatMap((name) => [
        `## ${name} and Its Makers`,
        '### 1. Old yards',
        '### 2. New yards',
      ]),
    ]);
  });

  it('may end with a small word that has its capital, and none does that breaks off', async () => {
    const text = (line: string) => `How boats are made\n\n${long}\n\n${line}\n\n${long} ${long}\n`;
    expect(await headings(text('These Are Not the Boats You Are Looking For'))).toHaveLength(2);
    expect(await headings(text('These Are Not the Boats You Are Looking for'))).toHaveLength(1);
  });

  it('are questions that fill the width at which their answers are wrapped', async () => {
    const asked = ['May a boat be moored here all the winter long, lamps and all?', 'Who pays for it?', 'Who owns it?'];
    const answer =
      'Everybody may, who has told the harbour master before the first of\nNovember and has paid for the whole winter. Nobody has been sent away\nsince the yard was built.';
    expect(await headings(`The winter harbour\n\n${asked.map((one) => `${one}\n${answer}`).join('\n\n')}\n`)).toEqual([
      '# The winter harbour',
      ...asked.map((one) => `## ${one}`),
    ]);
  });

  it('stand close above their paragraphs, though the long things of a list stand close as well', async () => {
    const things = ['A rope', 'A lamp', 'A knife', 'A loaf'].map((thing) => `${thing} is what you need. ${long}`);
    const heads = [
      'Before the ice has come',
      'While it is there',
      'When it breaks in the spring, and for whom it does',
    ];
    const parts = heads.map((head) => `${head}\n${long}`).join('\n\n');
    expect(await headings(`The winter harbour\n${long}\n\n${parts}\n\n${things.join('\n')}\n`)).toEqual([
      '# The winter harbour',
      ...heads.map((head) => `## ${head}`),
    ]);
  });
});

describe('a paragraph over a dash and a name', () => {
  const signed = '— Ada Reed, “The Quiet Harbour”';

  it('is quoted, with who said it', async () => {
    const { blocks } = await read(
      `The harbour\n\n${long}\n\nI was afraid of the ice.\n\n${signed}\n\n${long}\n`,
      'a.txt',
    );
    expect(blocks[2]).toMatchObject({ kind: 'quote', by: { text: 'Ada Reed, “The Quiet Harbour”' } });
    const last = await read(`The harbour\n\n${long}\n\nI was afraid of the ice.\n\n${signed}\n`, 'a.txt');
    expect(last.blocks[2]).toMatchObject({ kind: 'quote', by: { text: 'Ada Reed, “The Quiet Harbour”' } });
  });

  it('is the author’s own at the end, where the author signs, and before somebody who begins to speak', async () => {
    for (const text of [
      `The harbour\n\n${long}\n\nWe thank everybody.\n\n— Ada Reed\n`,
      `The harbour\n\n${long}\n\nShe looked at the ice.\n\n— Ada Reed, come here.\n\n${long}\n`,
    ])
      expect((await read(text, 'a.txt')).blocks.some(({ kind }) => kind === 'quote')).toBe(false);
  });
});

describe('what a page has above and below an article', () => {
  it('is the part of the site that it stands in, over its headline', async () => {
    const title = 'Why nobody wants to leave the harbour';
    for (const part of ['Energy', 'Opinion', 'Science & Technology', 'Wirtschaft'])
      expect((await article(`${part}\n\n${title}\n\n${long}\n\n${long}\n`, 'a.txt')).title.text).toBe(title);
    expect((await article(`Energy\n\n${long}\n\n${long}\n`, 'a.txt')).title.text).toBe('Energy');
    expect((await article(`Harbours\n\n${title}\n\n${long}\n\n${long}\n`, 'a.txt')).title.text).toBe('Harbours');
  });

  it('is the part of the site between its headline and when it was written, and a line of many names above all', async () => {
    const head = 'Harbour council raises the tax on ropes\nLOCAL NEWS\nDEC 14, 2028\nADA REED\nReporter';
    const { title, front } = await article(`${head}\n\n${long}\n\n${long}\n`, 'a.txt');
    expect([title.text, front.author]).toEqual(['Harbour council raises the tax on ropes', 'ADA REED']);
    const names = 'Markets: Ropes | Nets | Sails | Oars | Tides | Old Boats |';
    const below = await article(`${names}\n\nWhy nobody wants to leave the harbour\n\n${long}\n\n${long}\n`, 'a.txt');
    expect([below.title.text, below.titleInferred]).toEqual(['Why nobody wants to leave the harbour', false]);
  });

  it('is how often it was shared, as numbers right above its prose', async () => {
    const text = (number: string) => `The harbour in winter\n\n0\n${number}\n\n${long}\n\n${long}\n`;
    expect(await shape(text('637'))).toEqual(['# The harbour in winter', long, long]);
    expect(await shape(text('1637'))).toContain('1637');
  });

  it('is whom to ask, with the number to call, which is none of a list', async () => {
    const ask = [
      'Investors:',
      'Ada Reed, CFA',
      'Chief Strategy Officer',
      '(612) 455-1700',
      '(952) 229-1500',
      'ada@lysvik.example',
    ];
    const { blocks, dropped } = await read(
      `The harbour in winter\n\n${long}\n\n${long}\n\n${ask.join('\n')}\n`,
      'a.txt',
    );
    expect(outline(blocks)).toEqual(['# The harbour in winter', long, long]);
    expect(dropped.map(({ text }) => text)).toEqual(ask);
  });

  it('is whom to ask above the headline too, with two numbers in a line', async () => {
    const ask =
      'Contact:\nAda Reed, Marl Boats\n555-010-5165 office/ 555-010-2436 cell\nIda Holm, Marl Boats: 555-010-5199';
    const title = 'MARL BOATS BUILDS A LONGER QUAY FOR ITS SEVENTY BOATS';
    expect(await shape(`${ask}\n\n${title}\n\n${long}\n\n${long}\n`)).toEqual([`# ${title}`, long, long]);
  });
});

it('a text without any empty line is one that was pasted, however short the lines between its paragraphs are', async () => {
  const part = (name: string) => `${name}\n${long}\nWe found:\n- Two oars\n- A rope\nThen we rowed on.`;
  const names = ['The Old Yard', 'The New Yard', 'The Long Way Home'];
  const found = outline((await read(`${names.map(part).join('\n')}\n`, 'page.md')).blocks);
  expect(found.filter((line) => line.startsWith('#')).map((line) => line.replace(/^#+ /, ''))).toEqual(names);
});

it('has its code set in right below a line of prose, with nothing between', async () => {
  const code = ['func moor() {', '    rope.tie()', '}'];
  const said = ['The keeper of the lamp has gone out to sea again.', 'Nobody knows when he is to be expected back.'];
  const set = (lines: string[]) => lines.map((line) => `    ${line}`).join('\n');
  const text = `${long}\nThis moors a boat:\n${set(code)}\n${long}\n${set(said)}\n${long}\n`;
  const { blocks } = await read(text, 'page.md');
  expect(blocks.flatMap((block) => (block.kind === 'code' ? block.text.trimEnd() : []))).toEqual([code.join('\n')]);
  expect(outline(blocks).at(1)).toBe('This moors a boat:');
});
