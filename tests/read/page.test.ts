import { describe, expect, it } from 'vitest';
import { outline, read } from './read.ts';

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
});
