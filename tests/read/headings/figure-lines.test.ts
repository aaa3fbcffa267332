import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const long =
  'The yard by the river has belonged to the same family for three generations, and nobody on either bank of it would want to see it go to anybody else.';
const shape = async (lines: string[]): Promise<string[]> =>
  outline((await read(['The Yard', long, long, ...lines, long, long].join('\n'), 'page.txt')).blocks);

describe('lines that each begin with an amount', () => {
  const lines = [
    '2.3 million boats moored with its ropes',
    '$15 a berth for all who stay',
    '85% of the quays within reach',
  ];

  it('are a list that lost its bullets, though all lines of the text stand close', async () => {
    expect(await shape(lines)).toEqual([
      '# The Yard',
      long,
      long,
      'list',
      ...lines.map((line) => `  - ${line}`),
      long,
      long,
    ]);
  });

  it.each([
    ['are none where they are two', lines.slice(0, 2)],
    ['are none with a stop', lines.map((line) => `${line}.`)],
    [
      'are none where one of them has no amount between the others',
      [...lines.slice(0, 2), 'Ropes for everybody', ...lines.slice(2)],
    ],
    ['are none where they are mere numbers', ['2.3 million', '15 m', '85 %']],
  ])('%s', async (_, others) => {
    expect(await shape(others)).not.toContain('list');
  });
});
