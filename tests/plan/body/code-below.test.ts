import { expect, it } from 'vitest';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const names =
  'Ash Birch Cedar Elm Fir Hazel Larch Maple Oak Pine Rowan Spruce Teak Walnut Willow Yew Alder Beech'.split(' ');

const listing = (name: string, lines: number) =>
  `\`\`\`js\n${Array.from({ length: lines }, (_, at) => `${name.toLowerCase()}.lift${at}();`).join('\n')}\n\`\`\`\n`;

/** A manual with so many sections, each with a sentence, a listing, and what stands behind that. */
const manual = (count: number, lines: number, behind: (name: string) => string) =>
  `# The yard\n\nThe yard lifts boats of many woods.\n\n${names
    .slice(0, count)
    .map(
      (name) =>
        `## ${name}\n\nA boat of ${name.toLowerCase()} needs two ropes.\n\n${listing(name, lines)}\n${behind(name)}`,
    )
    .join('\n')}`;

const codeOf = async (article: string) => {
  const code = (await make(article, 'article.md')).slides.filter(({ layout }) => layout === 'code');
  return { main: code.filter(({ appendix }) => !appendix), below: code.filter(({ appendix }) => appendix) };
};

it('has the further parts of listings below the first where there is more code than a room follows', async () => {
  const few = await codeOf(manual(4, 30, () => ''));
  expect([few.main.length, few.below.length]).toEqual([12, 0]);
  const many = await codeOf(manual(8, 30, () => ''));
  expect([many.main.length, many.below.length]).toEqual([8, 16]);
});

it('has a further listing below only where no sentence stands above it, but all of them in a whole manual', async () => {
  const told = (name: string) =>
    `The ropes of the ${name.toLowerCase()} boat are let go again:\n\n${listing(`${name}s`, 2)}`;
  const bare = (name: string) => listing(`${name}s`, 2);
  expect((await codeOf(manual(10, 2, told))).below).toEqual([]);
  expect((await codeOf(manual(10, 2, bare))).below).toHaveLength(10);
  expect((await codeOf(manual(18, 2, told))).below).toHaveLength(18);
});

it('shows the first few listings of the one long section of a manual', async () => {
  const all = [...names, ...names.map((name) => `Red${name.toLowerCase()}`)];
  const tour = all.map((name) => `The winch of the ${name.toLowerCase()} boat is let go:\n\n${listing(name, 3)}`);
  const { main, below } = await codeOf(
    `# The yard\n\nThe yard lifts boats of many woods.\n\n## Winches\n\n${tour.join('\n')}`,
  );
  expect([main.length, below.length]).toEqual([4, 32]);
});

it('shows every listing of a row, however long it is', async () => {
  const row = names.slice(0, 7).map((name) => listing(name, 2));
  const { main } = await codeOf(`# The yard\n\nThe yard lifts boats of many woods.\n\n## Winches\n\n${row.join('\n')}`);
  expect(main).toHaveLength(7);
});
