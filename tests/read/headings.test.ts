import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compared, type Paste, pasted } from './pasted.ts';
import { outline, read } from './read.ts';

const folder = join(import.meta.dirname, 'headed');

/** Articles lose their marks in a browser in one of these ways. */
const pastes: Paste[] = [
  { loose: true, bullets: true },
  { loose: true, bullets: false },
  { loose: false, bullets: true },
  { loose: false, bullets: false },
];

const headingsOf = async (text: string, name: string): Promise<string[]> =>
  (await read(text, name)).blocks.flatMap((block) => (block.kind === 'heading' ? [block.prose.text] : []));

describe('headings of text without marks', () => {
  it('are no two questions right below each other, of which neither has an answer of its own', async () => {
    const long = 'You have a berth, a number on your bow and a key to the yard, and none of them knows of the others.';
    const rest = Array.from({ length: 4 }, () => `${long} ${long}`).join('\n\n');
    const text = `What a harbour knows of you\n\nWho are you?\n\nAnd who are you to the harbour?\n\n${rest}`;
    expect(await headingsOf(text, 'a.txt')).toEqual(['What a harbour knows of you']);
  });

  it('count on from one, below the line that leads into them', async () => {
    const long =
      'The ash is split in the autumn and laid under the roof of the yard, where it dries for a year and a day.';
    const row = ['Splitting (green)', 'Drying', 'Bending'].map((name, at) => `${at + 1}. ${name}\n${long}`).join('\n');
    const { blocks } = await read(
      `How oars are made\n\n${long}\nFrom the Tree to the Boat\n${long} Here is what is done:\n${row}\nAfter The Boat Is Sold\n${long} ${long}\n`,
      'a.txt',
    );
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.prose.text]] : []))).toEqual([
      [1, 'How oars are made'],
      [2, 'From the Tree to the Boat'],
      [3, '1. Splitting (green)'],
      [3, '2. Drying'],
      [3, '3. Bending'],
      [2, 'After The Boat Is Sold'],
    ]);
  });

  it('may have a full stop, where all of them are in capitals and each stands over much', async () => {
    const long =
      'The ash is split in the autumn and laid under the roof of the yard, where it dries for a year and a day. '.repeat(
        2,
      );
    const text = (one: string, other: string) =>
      `How oars are made\n\n${long}\n\n${one}\n\n${long}\n\n${other}\n\n${long}\n`;
    expect(await headingsOf(text('Split It by Hand.', 'Never Use a Fast Oven.'), 'a.txt')).toEqual([
      'How oars are made',
      'Split It by Hand',
      'Never Use a Fast Oven',
    ]);
    expect(await headingsOf(text('Split it by hand.', 'Never use a fast oven.'), 'a.txt')).toEqual([
      'How oars are made',
    ]);
    expect(await headingsOf(text('Split It by Hand.', 'It is done.'), 'a.txt')).toEqual(['How oars are made']);
  });

  it('are found, and nothing else is taken for one', async () => {
    const sum = { right: 0, wrong: 0, missed: 0 };
    const report: string[] = [];
    for (const name of await readdir(folder)) {
      const marked = await readFile(join(folder, name), 'utf8');
      const there = await headingsOf(marked, name);
      for (const paste of pastes) {
        const found = await headingsOf(pasted((await read(marked, name)).blocks, paste), 'article.txt');
        const { right, wrong, missed } = compared(found, there);
        sum.right += right;
        sum.wrong += wrong.length;
        sum.missed += missed.length;
        if (wrong.length + missed.length > 0) report.push(`${name} ${JSON.stringify(paste)}`);
        report.push(...wrong.map((text) => `  not a heading: ${text}`), ...missed.map((text) => `  missed: ${text}`));
      }
    }
    const precision = sum.right / (sum.right + sum.wrong);
    const recall = sum.right / (sum.right + sum.missed);
    const told = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${sum.right + sum.missed}\n${report.join('\n')}`;
    expect(sum.right + sum.missed, told).toBeGreaterThan(150);
    expect(precision, told).toBeGreaterThanOrEqual(0.97);
    expect(recall, told).toBeGreaterThanOrEqual(0.95);
  });

  const shape = async (text: string): Promise<string[]> => outline((await read(text, 'article.txt')).blocks);
  const body =
    'The yard by the river has belonged to the same family for three generations, and the neighbours set their clocks by its horn.';

  it('are headlines of more words as well, over stars, a name or a day, and then the article', async () => {
    const body =
      'The ferry came in on Saturday with nobody at the wheel, or so it seemed to the forty people who stood on the quay and watched it turn twice before the ropes were thrown.';
    const headline = 'Skarvik 3-2 Lysholm: the boats come home in the last light of a long day';
    for (const between of [
      '',
      '★★★★\n\nA ferry without a captain\n\n',
      'Ada Reed at the quay\n\nSaturday 14 March\n\n',
    ])
      expect(await headingsOf(`${headline}\n\n${between}${body}\n\n${body}\n`, 'a.txt')).toContain(headline);
    expect(await headingsOf(`${headline}.\n\n${body}\n\n${body}\n`, 'a.txt')).toEqual([]);
    expect(await headingsOf(`${headline}\n\nBy a keeper in the far north\n\n${body}\n\n${body}\n`, 'a.txt')).toEqual([
      headline,
    ]);
  });

  it('are not lines of a verse, an address or a talk', async () => {
    expect(
      (await shape(`${body}\nThe road is white\nThe night is long\nThe lamp is low\n${body}`)).some((line) =>
        line.startsWith('#'),
      ),
    ).toBe(false);
    expect((await shape(`${body}\n“Will you come?”\n${body}`)).some((line) => line.startsWith('#'))).toBe(false);
    expect((await shape(`${body}\n3 March 2024\n${body}`)).some((line) => line.startsWith('#'))).toBe(false);
  });

  it('leave the items after a colon a list, though their bullets are lost', async () => {
    expect(await shape(`${body}\nTake with you:\nA coil of rope\nTwo lamps\nBread\n${body}`)).toEqual([
      body,
      'Take with you:',
      'list',
      '  - A coil of rope',
      '  - Two lamps',
      '  - Bread',
      body,
    ]);
  });

  it('nest as their numbers do', async () => {
    expect(
      (await shape(`1. The Hull\n${body}\n1.1 Planks\n${body}\n2. The Mast\n${body}`)).filter((line) =>
        line.startsWith('#'),
      ),
    ).toEqual(['## 1. The Hull', '### 1.1 Planks', '## 2. The Mast']);
  });

  it('stand below those that count on, where each of these begins with one', async () => {
    const parts = [`A Keeper and a Carpenter Meet\n${body}\nThe Second Winter\n${body}`, `Off the Slip\n${body}`];
    const named = ['Ada Reed & Tom Hale: The Quiet Birth of a Yard That Nobody Had Asked For', 'Olav Dahl: A Ferry'];
    const text = named.map((name, at) => `${at + 1}. ${name}\n${parts[at]}`).join('\n');
    expect(
      (await shape(`${body}\n${text}\nWhat Became of Them\n${body}`)).filter((line) => line.startsWith('#')),
    ).toEqual([
      `## 1. ${named[0]}`,
      '### A Keeper and a Carpenter Meet',
      '### The Second Winter',
      `## 2. ${named[1]}`,
      '### Off the Slip',
      '## What Became of Them',
    ]);
  });

  it('are those with an underline, whatever they look like', async () => {
    expect(await shape(`a small thing\n=============\n${body}\n\nand another\n-----------\n${body}`)).toEqual([
      '# a small thing',
      body,
      '## and another',
      body,
    ]);
  });

  it('are bold paragraphs one level below the heading that is marked', async () => {
    const { blocks } = await read(
      `# Boats\n\n## The hull\n\n**Planks and ribs**\n\n${body}\n\n**This is a whole sentence that matters.**\n\n${body}`,
    );
    expect(outline(blocks).filter((line) => line.startsWith('#'))).toEqual([
      '# Boats',
      '## The hull',
      '### Planks and ribs',
    ]);
  });

  it('are names in bold letters that are written small, right above a list, whatever a bracket adds', async () => {
    const list = '\n\n- It runs before the tide.\n- It never runs in fog.\n\n';
    const text = `# Gates\n\n## Hooks\n\n${body}\n\n**preflood** (since 2.0)${list}**postflood**${list}**nobody came**\n\n${body}\n`;
    expect(outline((await read(text)).blocks).filter((line) => line.startsWith('###'))).toEqual([
      '### preflood (since 2.0)',
      '### postflood',
    ]);
  });

  it('are no single bold link, which leads away; several are, each over what is said of it', async () => {
    const heads = async (text: string) =>
      outline((await read(`# Boats\n\n${text}`)).blocks).filter((line) => line.startsWith('#'));
    const link = (name: string) => `**[${name}](https://example.org/${name})**\n\n${body}`;
    expect(await heads(link('View'))).toEqual(['# Boats']);
    expect(await heads(`${link('Gull')}\n\n${link('Heron')}`)).toEqual(['# Boats', '## Gull', '## Heron']);
  });

  it('are no bold paragraphs with which a sentence above them goes on', async () => {
    const { blocks } = await read(`# Boats\n\n## The hull\n\nIn the end,\n\n**the planks rot**\n\n${body}`);
    expect(outline(blocks).filter((line) => line.startsWith('#'))).toEqual(['# Boats', '## The hull']);
  });
});

it('a question or two at the beginning of a text without headings head nothing', async () => {
  const body =
    'The yard mends boats of all kinds in the winter, and lends them to the crews of the town in the summer.';
  const { blocks } = await read(`Who mends your boat?\n\nAnd who pays for that?\n\n${body}\n\n${body}\n\n${body}`);
  expect(outline(blocks).filter((line) => line.startsWith('#'))).toEqual([]);
});
