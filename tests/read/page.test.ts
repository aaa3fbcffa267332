import { describe, expect, it } from 'vitest';
import { article, outline, read } from './read.ts';

const long =
  'The yard by the river has belonged to the same family for three generations, and nobody on either bank of it would want to see it go to anybody else.';

const page = `Skip to main content
Subscribe | Log in
Home › Rivers › Yards
RIVERS

The yard is for sale. The river is not.
After three generations a family leaves its boats to whoever can pay for a new slip

Ida Holm
River correspondent
@idaholm
Tue 14 May 2030 06.00 BST
Last modified on Wed 15 May 2030 09.31 BST

Boats on the slip of the yard. Photograph: Olav Dahl

${long}

Sign up to The Slow River
A letter from the bank, every week
Enter your email address
Sign up
Privacy Notice: Newsletters may contain advertisements.

${long}

Explore more on these topics
Boats
Rivers
Share
Reuse this content

Most viewed
Why the tide is late
The island that kept its goats`;

describe('a page that was pasted with all that stood around it', () => {
  it('is its headline and its prose', async () => {
    const { blocks, front, dropped } = await read(page, 'page.txt');
    expect(outline(blocks)).toEqual([
      '# The yard is for sale. The river is not.',
      'After three generations a family leaves its boats to whoever can pay for a new slip',
      long,
      long,
    ]);
    expect(front.author).toBe('Ida Holm');
    expect(dropped.map(({ text }) => text)).toContain('Why the tide is late');
  });

  it('keeps a heading that follows a list of links, and prose that only sounds like its frame', async () => {
    const text = `The old yard\n\n${long}\n\nMost read\nWhy the tide is late\n\nWhat happened next\n\n${long}\n\nOriginally built in 1902, the slip was never mended.`;
    const { blocks } = await read(text, 'page.txt');
    expect(outline(blocks)).toEqual([
      '# The old yard',
      long,
      '## What happened next',
      long,
      'Originally built in 1902, the slip was never mended.',
    ]);
  });

  it('may be called by what it counts', async () => {
    const { blocks } = await read(
      `7 Ways to Dry a Boat\n\n${long}\n\n1. Wait for the wind\n\n${long}\n\n2. Light a fire\n\n${long}`,
      'ways.txt',
    );
    expect(outline(blocks).filter((line) => line.startsWith('#'))).toEqual([
      '# 7 Ways to Dry a Boat',
      '## 1. Wait for the wind',
      '## 2. Light a fire',
    ]);
  });

  const shape = async (text: string): Promise<string[]> => outline((await read(text, 'page.txt')).blocks);

  it('leaves out buttons and counts among its lines, though no list knows them, and keeps what heads the prose', async () => {
    const bar = 'Share\nPlank this\n75\nTweet\nOddments';
    expect(
      await shape(
        `The quiet yard\nThe yard by the river has no customers, and it does not mind.\n\n${bar}\n\nHow it began\n\n${long}\n\n${long}\n\nShare this article\nThe tide is late again\nHeave-ho weekly`,
      ),
    ).toEqual([
      '# The quiet yard',
      'The yard by the river has no customers, and it does not mind.',
      '## How it began',
      long,
      long,
    ]);
  });

  it('keeps short lines below a colon, and lists and sentences behind it', async () => {
    const { blocks } = await read(
      `The quiet yard\n\n${long}\n\nThe buttons of the harbour page are:\nTow\nSave\nMoor\nPrint\nDrift away\n\n${long}\n\nShare this\n\nWhere to go next\n\n- the slip\n- the mole\n\nAnd then the ferry leaves without you.`,
      'page.txt',
    );
    expect(outline(blocks).slice(-5)).toEqual([
      '## Where to go next',
      'list',
      '  - the slip',
      '  - the mole',
      'And then the ferry leaves without you.',
    ]);
    expect(outline(blocks)).toContain('  - Tow');
  });

  it('has its headline where it stands twice, or below menus and above who wrote it', async () => {
    expect(
      await shape(
        `The yard by the river is for sale\nShare\nBoats\nThe yard by the river is for sale\nTweet\n\n${long}\n\n${long}`,
      ),
    ).toEqual(['# The yard by the river is for sale', long, long]);
    expect(
      await shape(
        `Home\nBoats\nTides\nSubscribe\nSign in\n\nThe yard by the river\n\nBy Ida Holm\n\n${long}\n\n${long}`,
      ),
    ).toEqual(['# The yard by the river', long, long]);
  });

  it('is not called by a button among its menus', async () => {
    const { title } = await article(`Home\nBoats\nSubscribe\nSign in\n\nBy Ida Holm\n\n${long}\n\n${long}`, 'page.txt');
    expect(title.text).toMatch(/^The yard by the river/);
  });

  it('has a headline that begins with a name and a colon, or ends with an abbreviation', async () => {
    for (const title of ['Ida Holm: queen of the slow river', 'A new harbour rises in the U.S.'])
      expect((await shape(`${title}\n${long}\n${long}\n${long}\n${long}`))[0]).toBe(`# ${title}`);
    expect((await shape(`Ida Holm: I built it alone\n${long}\nIda Holm: And then it sank.\n${long}`))[0]).toBe(
      'Ida Holm: I built it alone',
    );
  });

  it('keeps what only begins like a line of the page', async () => {
    const lines = [
      'Home is where the boats are kept dry.',
      'News travels slowly along the river.',
      'Watch the tide and you will learn to wait.',
    ];
    expect(await shape(`The quiet yard\n\n${long}\n\n${lines.join('\n\n')}\n\n${long}`)).toEqual(
      expect.arrayContaining(lines),
    );
  });
});
