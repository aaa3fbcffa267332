import { describe, expect, it } from 'vitest';
import { article } from '../../read/read.ts';

const kindsOf = async (text: string) => {
  const { lead, sections } = await article(`# The crane\n\n${text}`);
  return [lead, ...sections].flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
};

describe('a block quotation', () => {
  it.each([
    'Note that the gauge must be read twice before a boat is lifted.',
    'TL;DR: ask early, and bring a rope.',
    'Update 4 March 2031: The crane is closed until the ice is gone.',
    '2031-03-04 Edit: The crane is mended.',
    'Update, March 4th: The crane is mended.',
    'This post was first published in the newsletter of the guild.',
    'This letter was originally published in the yearly report of the guild.',
    'With the `--heavy` setting, the gauge is less exact.',
    'Hinweis: Der Kran ruht im Winter, und das Lager auch. Wer ihn braucht, fragt die Wärterin nach dem Schlüssel.',
  ])('is an aside of the author where it speaks to the reader (%s)', async (text) => {
    expect(await kindsOf(`The crane lifts boats of nine tons.\n\n> ${text}`)).toEqual(['paragraph', 'aside']);
  });

  it.each([
    ['The crane lifts boats.', '> Nobody here would do without it.'],
    ['The manual has this:', '> Note that the gauge must be read twice.'],
    ['The manual says it plainly.', '> Use `--heavy` for boats of nine tons.'],
    ['The crane lifts boats.', '> “Note that I was here first.”'],
    ['The crane lifts boats.', '> Note that I was here first.\n>\n> — Ada Reed'],
    ['The crane lifts boats.', '> 4 March 2031: nobody came to see it.'],
    ['The crane lifts boats.', '> Important men came to see it.'],
  ])(
    'stays somebody’s words where nothing says so, or they are led to, marked or signed (%s %s)',
    async (lead, quote) => {
      expect(await kindsOf(`${lead}\n\n${quote}`)).toEqual(['paragraph', 'quote']);
    },
  );
});
