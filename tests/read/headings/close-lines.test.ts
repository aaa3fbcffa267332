import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const long =
  'The yard by the river has belonged to the same family for three generations, and nobody on either bank of it would want to see it go to anybody else.';
const shape = async (text: string): Promise<string[]> => outline((await read(text, 'page.txt')).blocks);

describe('lines that stand close together where paragraphs stand apart', () => {
  it('are a list that lost its bullets, and the paragraph behind it is none of its things', async () => {
    expect(
      await shape(
        `${long}\n\n${long}\n\nTake with you:\n\nA coil of rope, tarred twice\nTwo lamps that burn in rain\nBread for a whole week\n${long}\n\n${long}`,
      ),
    ).toEqual([
      long,
      long,
      'Take with you:',
      'list',
      '  - A coil of rope, tarred twice',
      '  - Two lamps that burn in rain',
      '  - Bread for a whole week',
      long,
      long,
    ]);
  });

  it('are a list below its heading, and before the next', async () => {
    expect(
      await shape(
        `${long}\n\n${long}\n\n${long}\n\nWhat to take\nTake a coil of rope that was tarred twice last spring.\nTake two lamps that burn in rain and in any wind.\nTake bread for a whole week, and a knife for it.\nHow to come back\n${long}\n\n${long}`,
      ),
    ).toEqual([
      long,
      long,
      long,
      '## What to take',
      'list',
      '  - Take a coil of rope that was tarred twice last spring.',
      '  - Take two lamps that burn in rain and in any wind.',
      '  - Take bread for a whole week, and a knife for it.',
      '## How to come back',
      long,
      long,
    ]);
  });

  it('are a heading and its paragraph, whatever else the heading lacks', async () => {
    const said = 'nobody asks about the tide here!';
    expect(await shape(`${long}\n\n${long}\n\n${long}\n\nN${said.slice(1)}\n${long}\n\n${long}`)).toContain(
      `## N${said.slice(1)}`,
    );
    expect(await shape(`${long}\n\n${long}\n\n${long}\n\nN${said.slice(1)}\n\n${long}\n\n${long}`)).toContain(
      `N${said.slice(1)}`,
    );
  });

  it('say nothing where paragraphs do not stand apart', async () => {
    const lines = ['A coil of rope, tarred twice', 'Two lamps that burn in rain', 'Bread for a whole week'];
    expect(await shape([long, long, long, ...lines, long, long].join('\n'))).not.toContain('list');
  });
});

describe('paragraphs that begin with what they are called', () => {
  it('are a list where each is called otherwise', async () => {
    const dates = [
      '1902 — The slip is built.',
      '1931 — It burns in one night.',
      '1958 — The family buys what is left of it.',
    ];
    expect(await shape([long, ...dates, long].join('\n\n'))).toEqual([
      long,
      'list',
      ...dates.map((date) => `  - ${date}`),
      long,
    ]);
    const parts = [`Hull: ${long}`, `Mast and sails: ${long}`, `Engine: ${long}`];
    expect(await shape([long, ...parts, long].join('\n'))).toContain('list');
  });

  it('are paragraphs where most of them say several things, and no colon leads to them', async () => {
    const [first, second, third] = [
      `The ferry runs in winter. ${long}`,
      'Nobody pays for it by night. The town does that, and has done so for years.',
      'The crew is fed by the innkeeper on the other bank of the river.',
    ];
    const lines = [first, second, third].join('\n');
    const below = (lead: string) => shape(`${long}\n\n${long}\n\n${long}\n\n${lead}\n\n${lines}\n\n${long}\n\n${long}`);
    expect(await below('The ferry')).toEqual([long, long, long, '## The ferry', first, second, third, long, long]);
    expect(await below('Three things to know:')).toContain('list');
  });

  it('are none where somebody speaks again', async () => {
    const turns = ['Ida: We built it.', 'Olav: We did not.', 'Ida: We mended it, then.', 'Per: In a way.'];
    expect(await shape([long, ...turns, long].join('\n\n'))).not.toContain('list');
  });
});

describe('questions over their answers', () => {
  const asks = [
    'Why does the yard by the river not simply build its boats of steel, as every other yard on both banks has done for years?',
    'What happens to the apprentices when the last of the old builders retires and takes his tools home with him?',
    'Who would buy a boat today that takes two winters to build and needs a coat of tar in each spring after that?',
  ];

  it('are headings, as long as they are, where there are several', async () => {
    const found = await shape(asks.map((ask) => `${ask}\n\n${long}`).join('\n\n'));
    expect(found.filter((line) => line.startsWith('## '))).toEqual(asks.slice(1).map((ask) => `## ${ask}`));
  });

  it('are prose where there is one', async () => {
    expect(await shape([long, asks[0], long, long].join('\n\n'))).toContain(asks[0]);
  });
});

it('heads by years, where several are told so', async () => {
  const told = ['2019', long, '2020', long, '2021', long];
  expect(
    (await shape(['The years of the yard by the river', long, ...told].join('\n\n'))).filter((one) => /^#/.test(one)),
  ).toEqual(['# The years of the yard by the river', '## 2019', '## 2020', '## 2021']);
});
