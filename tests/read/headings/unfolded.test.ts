import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const blocks = async (text: string) => outline((await read(text)).blocks);

const folded = (name: string, words: string) => `<details>\n<summary>${name}</summary>\n\n${words}\n\n</details>\n\n`;

describe('a row of details', () => {
  it('is a row of sections, each headed by its summary', async () => {
    expect(
      await blocks(
        `# Oars\n\n## Options\n\n${folded('<code>grip</code>', 'The grip is of leather.')}${folded('Blade', 'The blade is of ash.')}## Care\n\nOil it.\n`,
      ),
    ).toEqual([
      '# Oars',
      '## Options',
      '### grip',
      'The grip is of leather.',
      '### Blade',
      'The blade is of ash.',
      '## Care',
      'Oil it.',
    ]);
  });

  it.each([
    [
      'something stands behind it',
      `${folded('Grip', 'It is of leather.')}${folded('Blade', 'It is of ash.')}Oil both.\n`,
    ],
    ['there is only one', folded('Grip', 'It is of leather.')],
    ['two are called the same', `${folded('Show', 'It is of leather.')}${folded('Show', 'It is of ash.')}`],
    ['they ask', `${folded('Is it ash?', 'It is.')}${folded('Is it dry?', 'It is.')}`],
  ])('is none where %s', async (_, text) => {
    expect((await blocks(`# Oars\n\n## Options\n\n${text}`)).filter((line) => line.startsWith('#'))).toEqual([
      '# Oars',
      '## Options',
    ]);
  });
});
