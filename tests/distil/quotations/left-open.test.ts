import { expect, it } from 'vitest';
import { article } from '../../read/read.ts';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

it.each([
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['"', '"'],
])(
  'what somebody says in several paragraphs, of which each opens with %s and the last ends with %s, is no claim of the article’s',
  async (open, close) => {
    const { slides } = await make(
      `# Lamps\n\nThe lamps of the bay burn all night. The town pays for the oil of the lamps.\n\nAda Reed said: ${open}The lamps are old. The wicks are dear.\n\n${open}The council must buy new lamps. We need the lamps before the ice comes.\n\n${open}Nobody else will do it for us.${close}\n\nThe council buys oil for the lamps in May.\n`,
      'a.md',
    );
    const shown = slides
      .filter(({ appendix, layout }) => !appendix && layout !== 'quote')
      .flatMap(({ title, texts }) => [title, ...texts.map(({ text }) => text)]);
    expect(shown.filter((text) => /council must|before the ice|Nobody else|wicks are dear/.test(text))).toEqual([]);
    expect(shown.some((text) => /burn all night|pays for the oil/.test(text))).toBe(true);
  },
);

it('the end of what somebody says is theirs, however much stands behind it who said it', async () => {
  const { sentences } = await article(
    'The lamps of the bay burn all night.\n\n“For most of us, rowing at night began with setting up a lamp of our own in a shed, learning to read the new charts, and finding other ways to talk with the crews and the keepers on the far side. But that was only a game, was it? Not so much,” the survey of the clerks explained. The town buys oil.\n',
    'b.md',
  );
  const quoted = sentences.filter(({ roles }) => roles.includes('quote')).map(({ text }) => text);
  expect(quoted.length).toBeGreaterThan(1);
  expect(quoted.at(-1)).toMatch(/^Not so much/);
});
