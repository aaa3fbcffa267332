import { describe, expect, it } from 'vitest';
import { boxes } from '../../templates/layouts/code/boxes.ts';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();
const plan = await planMaker();

const slidesOf = async (article: string) =>
  (await make(article, 'article.md')).slides
    .filter(({ appendix }) => !appendix)
    .map(({ layout, title, texts }) => ({ layout, title, texts: texts.map(({ role, text }) => `${role}: ${text}`) }));

const codeOf = async (article: string) => (await slidesOf(article)).filter(({ layout }) => layout === 'code');

const yard = '# The yard\n\nThe yard mends boats of ash and oak for the whole island.\n\n';

describe('code with a file name', () => {
  it('is shown, whether the name stands in the code or not', async () => {
    const [code] = await codeOf(
      `${yard}## Rigging\n\nThe rig is told to the crane in a file of its own.\n\n\`\`\`yaml title="Mastfile2"\nmast: ash\nboom: oak\n\`\`\`\n`,
    );
    expect(code?.texts).toContain('code.caption: Mastfile2');
    expect(code?.texts).toContain('code: mast: ash\nboom: oak');
  });
});

describe('the lines of a log', () => {
  const scaleOf = async (log: string) =>
    (
      await plan(`${yard}## Rigging\n\nThe crane tells what it lifts.\n\n\`\`\`\n${log}\n\`\`\`\n`, 'article.md')
    ).slides.find(({ layout }) => layout === 'code')?.scale;
  const long = (at: number) =>
    `2027-03-0${at} 07:1${at} INFO  mast=18${at} quay=north state=wet    hand=ines    minutes=1${at}`;

  it('stay whole, in smaller letters, where most of them would go on below', async () => {
    const whole = await scaleOf([1, 2, 3, 4].map(long).join('\n'));
    expect(boxes[whole ?? 0]?.code.size).toBe(28);
  });

  it('go on below in no more lines than they would in smaller letters that can be read', async () => {
    const ends = ['up', 'over the rail and back to the yard', 'away from the quay, the boom, the mast and every rope'];
    const scale = (await scaleOf(ends.map((end) => `crane lift   # raises the hook ${end}`).join('\n'))) ?? 0;
    expect(boxes[scale]?.code.size).toBe(40);
  });

  it('are as large as ever where one of several goes on below', async () => {
    const one = await scaleOf(['mast up', 'boom out', long(3), 'boom in'].join('\n'));
    expect(boxes[one ?? 0]?.code.size).toBeGreaterThanOrEqual(34);
  });
});

describe('a command', () => {
  const scaleOf = async (command: string) =>
    (
      await plan(`${yard}## Rigging\n\nThe crane is asked by its number.\n\n\`\`\`\n${command}\n\`\`\`\n`, 'article.md')
    ).slides.find(({ layout }) => layout === 'code')?.scale;

  it('is as large as it can be without going on in the next line', async () => {
    expect(await scaleOf('crane lower 7')).toBe(0);
    expect(await scaleOf('crane lower --slot=7 --from=yard --now')).toBe(1);
    expect(await scaleOf('crane lower --slot=7 --from=yard --gently now')).toBe(2);
    expect(await scaleOf('crane lower --slot=7 --from=yard --gently --until=wet')).toBe(3);
  });

  it('is no larger than its heading', () => {
    for (const { title, code } of boxes) expect(code.size).toBeLessThanOrEqual(title.size);
  });

  it('goes on below where it would be small otherwise', async () => {
    expect(await scaleOf('crane lower --slot=7 --from=yard --gently --until=wet -v -q')).toBeLessThan(3);
    expect(await scaleOf(`crane lower ${'--slot=7 --from=yard '.repeat(6)}`)).toBeLessThan(3);
  });
});

describe('code that stands in the steps of a list', () => {
  const steps = `${yard}## Launching

1. Ask the crane for a free slot:

       crane slot --free

2. Lower the boat with its number:

   \`\`\`sh
   crane lower 7
   \`\`\`

   The crane answers when the keel is wet.

3. Row away.
`;

  it('has a slide under each of them, behind the steps themselves', async () => {
    const slides = await slidesOf(steps);
    const at = slides.findIndex(({ layout }) => layout === 'steps');
    expect(slides[at]?.texts).toContain('steps.title: Row away');
    expect(slides.slice(at + 1, at + 3).map(({ layout, title }) => [layout, title])).toEqual([
      ['code', 'Ask the crane for a free slot'],
      ['code', 'Lower the boat with its number'],
    ]);
  });

  it('begins where the list begins, and not deeper', async () => {
    const [first, second] = await codeOf(steps);
    expect(first?.texts).toContain('code: crane slot --free');
    expect(second?.texts).toContain('code: crane lower 7');
  });
});

describe('code in a notice', () => {
  it('is shown under what the notice says', async () => {
    const [code] = await codeOf(
      `${yard}## Hauling\n\nThe winch is slow in the rain.\n\n:::tip\nYou can grease the winch first:\n\n\`\`\`sh\nwinch grease --all\n\`\`\`\n:::\n`,
    );
    expect(code?.texts).toContain('code: winch grease --all');
  });
});

describe('what leads into code', () => {
  it('stands above it whole, with its colon', async () => {
    const [code] = await codeOf(
      `${yard}## Hauling\n\nIf you would rather haul the boat by hand with all your neighbours:\n\n\`\`\`sh\nwinch off\nrope out --metres 40\n\`\`\`\n`,
    );
    expect(code?.texts).toContain('line: If you would rather haul the boat by hand with all your neighbours:');
  });

  it('is no title where it goes on from the code before it, or names nothing', async () => {
    const titles = (
      await slidesOf(
        `${yard}## Hauling\n\nThe old command for the winch is\n\n\`\`\`sh\nwinch pull --boat 7 --slow --rope 2\n\`\`\`\n\nis the same as:\n\n\`\`\`sh\nhaul 7\n\`\`\`\n\nE.g. the following file:\n\n\`\`\`sh\nhaul 8\n\`\`\`\n`,
      )
    ).map(({ title }) => title);
    expect(titles.filter((title) => /^(?:is the same|e\.g|the following)/iu.test(title))).toEqual([]);
    expect(titles).toContain('Hauling');
  });

  it('is the nearest sentence before it, whole, without its tie', async () => {
    const [code] = await codeOf(
      `${yard}## Hauling\n\nBoats wait on the slip. Next, we ask the winch for a rope in order to haul the boat that has waited longest.\n\n\`\`\`sh\nwinch rope --longest\n\`\`\`\n`,
    );
    expect(code?.texts).toContain(
      'line: We ask the winch for a rope in order to haul the boat that has waited longest',
    );
  });

  it('is not what goes on from a sentence that stands elsewhere', async () => {
    const [code] = await codeOf(
      `${yard}## Hauling\n\nIf no rope was laid out before, this lays one out from the slip to the winch. If you have, then only tighten it with both hands.\n\n\`\`\`sh\nwinch rope\n\`\`\`\n`,
    );
    expect(code).toBeDefined();
    expect(code?.texts.filter((text) => /If you have/u.test(text))).toEqual([]);
  });

  it('is not one of several items that stand above it', async () => {
    const titles = (
      await slidesOf(
        `${yard}## Hauling\n\nThe winch takes three options:\n\n- \`slow\` is a number of turns\n- \`rope\` is a length in metres\n- \`wet\` is a boolean\n\n\`\`\`sh\nwinch --slow 4\n\`\`\`\n`,
      )
    ).filter(({ layout }) => layout === 'code');
    expect(titles.map(({ title }) => title)).not.toContain('wet is a boolean');
    expect(titles).toHaveLength(1);
  });

  it('keeps the name of a file as it is written', async () => {
    const [code] = await codeOf(
      `${yard}## Hauling\n\nThe winch is told in two files.\n\n**winch.js**:\n\n\`\`\`js\nrope(7)\n\`\`\`\n`,
    );
    expect(code?.texts).toContain('code.caption: winch.js');
  });

  it('is not said below a title that says it already', async () => {
    const [code] = await codeOf(
      `${yard}## Hauling\n\nYou could use another rope, like the one for the nets.\n\n\`\`\`sh\nrope --for nets --length 40\n\`\`\`\n`,
    );
    if (code?.title === 'You could use another rope')
      expect(code.texts.filter((text) => text.startsWith('line:'))).toEqual([]);
    expect(code).toBeDefined();
  });
});

describe('code in tabs', () => {
  it('is told apart by what the tabs are called', async () => {
    const code = await codeOf(
      `${yard}## Install\n\n=== "Linux"\n\n    \`\`\`sh\n    apt install crane\n    \`\`\`\n\n=== "macOS"\n\n    \`\`\`sh\n    brew install crane\n    \`\`\`\n`,
    );
    expect(code.map(({ title }) => title)).toEqual(['Linux', 'macOS']);
  });
});

describe('a long listing', () => {
  it('is not shared out so that its last bracket is a slide by itself', async () => {
    const lines = Array.from({ length: 27 }, (_, at) => `  mast${at}: "ash of the yard",`);
    const code = await codeOf(`${yard}## Masts\n\n\`\`\`js\nconst masts = {\n${lines.join('\n')}\n};\n\`\`\`\n`);
    const heights = code.map(({ texts }) => texts.find((text) => text.startsWith('code: '))?.split('\n').length ?? 0);
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.min(...heights)).toBeGreaterThan(3);
  });
});

describe('a listing that shares its title with others', () => {
  it('is called by what it tests, and never by what it only fetches', async () => {
    const test = (what: string) =>
      `\`\`\`js\nconst { test } = require('yard:test')\n\ntest('${what}', async () => {\n  haul(7)\n})\n\`\`\`\n\n`;
    const code = await codeOf(`${yard}## Hauling\n\n${test('hauls the oldest boat')}${test('leaves the wet rope')}`);
    expect(code.map(({ title }) => title)).toEqual(['Hauling', 'leaves the wet rope']);
  });

  it('is called by its first line rather than as the one before it, where no words above it can be its title', async () => {
    const js = (text: string) => `\`\`\`js\n${text}\n\`\`\`\n\n`;
    const other = 'Other uses of the crane (beyond the boats of the island) include lighting the quay:';
    const code = await codeOf(
      `${yard}The crane hauls a boat. This is how it begins:\n\n${js('crane.lower(7)\ncrane.hook()')}${other}\n\n${js('lamp.light()\nbell.ring()')}`,
    );
    expect(code.map(({ title }) => title)).toEqual(['The crane hauls a boat', 'lamp.light()']);
  });

  it('is called by none of its lines where it goes on in the middle of a block', async () => {
    const lines = Array.from({ length: 27 }, (_, at) => `  mast${at}: "ash of the yard",`);
    const code = await codeOf(`${yard}## Masts\n\n\`\`\`js\nconst masts = {\n${lines.join('\n')}\n};\n\`\`\`\n`);
    expect(new Set(code.map(({ title }) => title))).toEqual(new Set(['Masts']));
  });
});

describe('a second code in a step', () => {
  it('is called by the step as well, and the next step by its own words', async () => {
    const code = await codeOf(
      `${yard}## Launching\n\n1. Fetch the ropes\n\n   \`\`\`sh\n   yard fetch hemp\n   \`\`\`\n\n   \`\`\`sh\n   yard fetch steel\n   \`\`\`\n\n2. Lower the boat\n\n   \`\`\`sh\n   crane lower 7\n   \`\`\`\n`,
    );
    expect(code.map(({ title }) => title)).toEqual(['Fetch the ropes', 'Fetch the ropes', 'Lower the boat']);
  });
});

describe('code with what comes of it', () => {
  it('stands before that, however many listings went before', async () => {
    const listing = (name: string) => `## ${name}\n\n\`\`\`sh\nlamp ${name.toLowerCase()} --all\n\`\`\`\n\n`;
    const codes = await codeOf(
      `${yard}${['Fill', 'Light', 'Trim'].map(listing).join('')}## Use\n\n\`\`\`sh\nlamp read --depth\n\`\`\`\n\nThis prints:\n\n\`\`\`\n{"depth":4,"ice":"none"}\n{"depth":5,"ice":"none"}\n\`\`\`\n`,
    );
    expect(codes.slice(-2).flatMap(({ texts }) => texts.filter((text) => text.startsWith('code:')))).toEqual([
      'code: lamp read --depth',
      'code: {"depth":4,"ice":"none"}\n{"depth":5,"ice":"none"}',
    ]);
  });
});

describe('code that is to become other code', () => {
  const winch = (between: string, lead = 'The winch is asked in one call, and it has to be told which rope to take.') =>
    codeOf(
      `${yard}## Hauling\n\n${lead}\n\n\`\`\`js\nconst rope = 7;\n\nwinch(rope, 'slow')\n\`\`\`\n\n${between}\n\n\`\`\`js\nwinch({ rope: 7 })\n\`\`\`\n`,
    );

  it.each(['to this:', 'Change it to', 'It becomes:', 'After:'])(
    'stands before that, under one title (%s)',
    async (between) => {
      const [first, second, ...others] = await winch(between);
      expect(others).toEqual([]);
      expect(second?.title).toBe(first?.title);
      expect(first?.texts).toContain("code: const rope = 7;\n\nwinch(rope, 'slow')");
      expect(second?.texts).toContain('code: winch({ rope: 7 })');
      expect(second?.texts.join('|').toLowerCase()).toContain(`line: ${between.toLowerCase()}`);
    },
  );

  it('is not called by the condition that leads to it', async () => {
    const [first] = await winch('Change it to', 'If your program for the winch looked like this:');
    expect(first?.title).toBe('Hauling');
    expect(first?.texts).toContain('line: If your program for the winch looked like this:');
  });

  it('or to be done in another way, is not called by what leads to the first', async () => {
    const [first, second] = await winch('or call the keeper:', 'You can ask the winch:');
    expect(second?.texts).toContain('code: winch({ rope: 7 })');
    expect(second?.title).not.toBe('You can ask the winch');
    expect(first?.texts).toContain("code: const rope = 7;\n\nwinch(rope, 'slow')");
  });

  it('is none where the line between them only names a file', async () => {
    const code = await winch('rope.js:');
    expect(code.map(({ title }) => title)).not.toEqual([code[0]?.title, code[0]?.title]);
  });
});

describe('lines of code that differ in one word', () => {
  const lines = ['north', 'south', 'east', 'west', 'inner', 'outer', 'upper'].map(
    (quay) => `- The ${quay} quay\n\n\`\`\`\ncrane lower ${quay}.yaml\n\`\`\`\n\n`,
  );

  it('are shown as far as they tell how it goes, and not on a slide each', async () => {
    expect(await codeOf(`${yard}## Quays\n\nEach quay has a file.\n\n${lines.join('')}`)).toHaveLength(4);
    const folded = `<details>\n<summary>All of them</summary>\n\n${lines.join('')}</details>\n`;
    expect(await codeOf(`${yard}## Quays\n\nEach quay has a file.\n\n${folded}`)).toHaveLength(4);
  });

  it('are shown each where they are few', async () => {
    expect(await codeOf(`${yard}## Quays\n\nEach quay has a file.\n\n${lines.slice(0, 4).join('')}`)).toHaveLength(4);
  });
});

describe('what stands above code', () => {
  const below = async (text: string) =>
    (await codeOf(`${yard}## Rigging\n\n${text}\n\n\`\`\`\nmast: ash\nboom: oak\n\`\`\`\n`))[0]?.texts;

  it('is not what is said of the other of two cases', async () => {
    const texts = await below('If the crane is to lift the mast, call the keeper. Otherwise, name the wood:');
    expect(texts?.filter((one) => one.includes('call the keeper'))).toEqual([]);
  });

  it('has the word in it that points at the sentence before', async () => {
    const texts = await below(
      'In old yards the wood of the mast has to be named as well. This is no longer needed in the new yard.',
    );
    expect(texts).toContain('line: In old yards the wood of the mast has to be named as well');
  });
});

describe('a listing without a name of its own', () => {
  it('is not called by the line that gives something a value', async () => {
    const code = await codeOf(
      `${yard}## Booms\n\nBefore you can do anything else, you need to define a boom. For the purposes of this guide, we will use a simple boom.\n\n\`\`\`js\nimport * as yard from 'yard/v4';\n\nconst Boom = yard.oak({\n  length: yard.number(),\n  wood: yard.string(),\n});\n\`\`\`\n`,
    );
    expect(code.map(({ title }) => title)).toEqual(['Booms']);
  });
});

describe('the same code in two languages', () => {
  const both = (one: string, other: string) =>
    `${yard}## Rigging\n\nThe crane is told what to lift.\n\n\`\`\`${one}\n\`\`\`\n\n\`\`\`${other}\n\`\`\`\n`;

  it('is shown once', async () => {
    const [typed, plain] = ['mast: string', 'mast'].map(
      (mast) => `function lift(${mast}) {\n  crane.lower()\n  crane.take(mast)\n  crane.turn()\n}`,
    );
    expect(await codeOf(both(`tsx title="lift.tsx"\n${typed}`, `jsx title="lift.jsx"\n${plain}`))).toHaveLength(1);
    expect(await codeOf(both(`sh\nnpm install crane`, `sh\nyarn add crane`))).toHaveLength(1);
    expect(
      await codeOf(
        `${yard}## Rigging\n\nYou can install it using \`npm\`.\n\n\`\`\`sh\nnpm i crane\n\`\`\`\n\nor Yarn:\n\n\`\`\`sh\nyarn add crane\n\`\`\`\n`,
      ),
    ).toHaveLength(1);
  });

  it('is shown once where the two only fetch what they need in other words', async () => {
    const [one, other] = ["const crane = require('crane');", "import crane from 'crane';"].map(
      (fetched) => `${fetched}\n\nconst mast = crane.lift('oak');`,
    );
    expect(await codeOf(both(`cjs\n${one}`, `mjs\n${other}`))).toHaveLength(1);
    expect(await codeOf(both(`cjs\n${one}`, `python\n${other}`))).toHaveLength(2);
  });

  it('is shown twice where the two differ', async () => {
    expect(
      await codeOf(both('js\ncrane.lower()\ncrane.take(mast)', 'python\nfor boat in yard:\n    boat.mend()')),
    ).toHaveLength(2);
    expect(await codeOf(both('sh\nmkdir crane', 'sh\ncd crane'))).toHaveLength(2);
  });
});

it('what leads into code and is too long for it does not give way to what is said of the code before', async () => {
  const codes = await codeOf(
    `${yard}## Rigging\n\nName the mast in a file of its own with this line:\n\n\`\`\`yaml\nmast: ash\n\`\`\`\n\nNow the crane knows the mast of the boat.\n\nIf you would like the crane to know the sails of each of the boats as well, you can write a second file in the same drawer and name all of them like this:\n\n\`\`\`yaml\nsail: brown\n\`\`\`\n`,
  );
  expect(codes.flatMap(({ texts }) => texts).filter((text) => text.includes('Now the crane'))).toEqual([]);
});

describe('code that ends the sentence above it', () => {
  const tree = '```\n├── lamp@2\n└─┬ mail@3\n  └── lamp@1\n```\n';

  it('stands below that sentence, and is not called by a branch of its tree', async () => {
    const code = await codeOf(
      `${yard}## Lamps\n\nTwo lamps burn.\n\n\`\`\`json\n{ "lamp": 2 }\n\`\`\`\n\nBut lighting both of them results in the unexpected tree of\n\n${tree}`,
    );
    expect(code.map(({ title }) => title)).toEqual(['Lamps', 'Lamps']);
    expect(code[1]?.texts).toContain('line: Lighting both of them results in the unexpected tree of:');
  });

  it('is not that of a line without a full stop that says all of it', async () => {
    const code = await codeOf(`${yard}## Lamps\n\nThe lamps of the yard burn\n\n${tree}`);
    expect(code[0]?.texts.filter((text) => text.startsWith('line:'))).toEqual([]);
  });
});

it('code is not called by what the line above it says in a word more', async () => {
  const code = await codeOf(
    `${yard}## Lamps\n\nLight a lamp.\n\n\`\`\`sh\nlamp light\n\`\`\`\n\nThe keeper can also explain why the old lamp is lit. It answers with a chain of ropes that reaches the lamp, from the quay:\n\n\`\`\`sh\nlamp why\n  quay\n\`\`\`\n`,
  );
  const [, why] = code;
  expect(why?.texts.join()).toContain('lamp why');
  expect(why?.title.includes('explain') && why.texts.some((text) => text.includes('explain'))).toBe(false);
});

it('a condition of the paragraph before does not stand above code that has its own lead', async () => {
  const lift = '```js\nconst crane = yard.crane();\n\ncrane.lift(boat);\n```\n';
  const [code] = await codeOf(
    `${yard}## Cranes\n\nIf the old crane is in use, oil its chain before the winter comes.\n\nLift the boat:\n\n${lift}`,
  );
  expect(code?.title).toBe('Lift the boat');
  expect(code?.texts.join()).not.toContain('oil its chain');
});

describe('the title of code', () => {
  it('ends on no “e.g.” that only leads there', async () => {
    const lamps = '```\nlamp: 1\nlamp: 2\nlamp: 3\n```\n\n';
    const code = await codeOf(
      `${yard}## Lamps\n\nLight them.\n\n${lamps}For a yard with three lamps, e.g:\n\n${lamps}`,
    );
    expect(code[1]?.title).toBe('For a yard with three lamps');
  });

  it('is nothing that the code before it does', async () => {
    const sh = (text: string) => `\`\`\`sh\n${text}\n\`\`\`\n\n`;
    const code = await codeOf(
      `${yard}## Lamps\n\nLight them.\n\n${sh('lamp light --all')}Will light the lamps of both of the quays.\n\n${sh('lamp list\nlamp --quays')}`,
    );
    expect(code.map(({ title }) => title).filter((title) => title.startsWith('Will'))).toEqual([]);
  });

  it.each(['+-- ', '|-- ', '|   |-- ', '\\-- ', '├── ', '│   └── '])('is no branch of a tree: %s', async (branch) => {
    const tree = (name: string) => `\`\`\`\n${branch}${name}.json\n${branch}quays\n\`\`\`\n\n`;
    const code = await codeOf(`${yard}## Lamps\n\nTwo lamps burn.\n\n${['lamp', 'mole', 'quay'].map(tree).join('')}`);
    expect(code.map(({ title }) => title)).toEqual(['Lamps', 'Lamps', 'Lamps']);
  });
});

describe('a sentence right behind code', () => {
  const withBehind = async (behind: string) =>
    (await codeOf(`${yard}## Crane\n\n\`\`\`sh\ncrane add --rope hemp\n\`\`\`\n\n${behind}\n`))[0]?.texts;

  it('stands above the code where it says what that does', async () => {
    expect(await withBehind('This adds a rope of hemp to the old crane.')).toContain(
      'line: This adds a rope of hemp to the old crane',
    );
    expect(await withBehind('This will also oil the wheels of the old crane.')).toContain(
      'line: This will also oil the wheels of the old crane',
    );
  });

  it.each([
    'This works with all of the ropes from the north.',
    'This will not oil the wheels of the old crane.',
    'The crane lifts eight boats in an hour.',
  ])('does not where it is said of something else: %s', async (behind) => {
    expect((await withBehind(behind))?.filter((text) => text.startsWith('line'))).toEqual([]);
  });
});
