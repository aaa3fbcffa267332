import { describe, expect, it } from 'vitest';
import { distil } from '../../../scripts/distil/distil.ts';
import { signs } from '../../../scripts/distil/signs.ts';
import { readManuscript } from '../../../scripts/read/read-manuscript.ts';

const demands = async (text: string): Promise<string[]> => {
  const { sentences } = distil(await readManuscript('a.txt', signs, new TextEncoder().encode(`${text}\n`)));
  return sentences.filter(({ roles }) => roles.includes('demand')).map((one) => one.text);
};

describe('what others are to do, or what there will be no more', () => {
  it.each([
    'The town urges everybody to boil the water.',
    'Crews were advised not to moor in the north.',
    'The keepers are warning the town against the ice.',
    'We recommend that every crew buy a second rope.',
    'We’re requiring crews to show a chain.',
    'Do not cut the rope of another boat.',
    'Boats of oak will no longer be lifted by the crane.',
    'We will be ending the ferry on June 4, 2031.',
  ])('is told apart: %s', async (sentence) => {
    expect(await demands(`The quay is old. ${sentence}`)).toEqual([sentence]);
  });

  it.each([
    'The crew asked the town for a lamp.',
    'We’re requiring ourselves to row each day.',
    'The rope is closed at both ends.',
    'Nobody urges the boats on.',
    '“Do not cut the rope,” she said.',
  ])('is not what only tells: %s', async (sentence) => {
    expect(await demands(`The quay is old. ${sentence}`)).toEqual([]);
  });

  it('is nothing apart in a guide, which is made of it', async () => {
    const guide = [
      'Do not cut the rope',
      'Never row alone',
      'Do not sing',
      'Never whistle',
      'Do not run',
      'Do not jump',
    ];
    expect(await demands(guide.map((one) => `${one} in the harbour.`).join(' '))).toEqual([]);
  });
});
