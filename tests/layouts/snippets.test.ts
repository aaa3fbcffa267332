import { describe, expect, it } from 'vitest';
import { boxes } from '../../templates/layouts/snippets/boxes.ts';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();
const plan = await planMaker();
const sh = (...lines: string[]) => `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;

/** What stands in a section of such blocks on slides of snippets: its title, and each name with its code. */
async function snippets(...blocks: string[]) {
  const article = `# The yard\n\nThe yard mends boats of ash and oak.\n\n## First steps\n\n${blocks.join('\n\n')}\n\n## Paint\n\nPaint keeps the water out of the wood.\n`;
  const { slides } = await make(article, 'yard.md');
  return slides
    .filter(({ layout }) => layout === 'snippets')
    .map(({ title, texts }) => [title, ...texts.filter(({ role }) => role !== 'line').map(({ text }) => text)]);
}

describe('commands that follow each other', () => {
  it('stand on one slide, each beside what leads into it', async () => {
    expect(
      await snippets(
        'Fetch the plans:',
        sh('yard fetch'),
        'To count the planks:',
        sh('cd plans', 'yard count'),
        'Or, in one go, use:',
        sh('yard all'),
      ),
    ).toEqual([
      [
        'First steps',
        'Fetch the plans',
        'yard fetch',
        'Count the planks',
        'cd plans\nyard count',
        'In one go, use',
        'yard all',
      ],
    ]);
  });

  it('stand below a claim of what stands before them', async () => {
    const [slide] = await snippets(
      'The yard has two tools.',
      'Lift a boat:',
      sh('crane up'),
      'Lower it:',
      sh('crane down'),
    );
    expect(slide).toEqual(['The yard has two tools', 'Lift a boat', 'crane up', 'Lower it', 'crane down']);
  });

  it('stand so many to a slide as can be read, and about as many on the next', async () => {
    const eight = Array.from({ length: 8 }, (_, at) => [
      `Lift boat number ${at + 1}:`,
      sh(`crane up ${at + 1}`),
    ]).flat();
    expect((await snippets(...eight)).map((slide) => (slide.length - 1) / 2)).toEqual([4, 4]);
  });

  it('are as large where one or two of five have a second line, and smaller where all have', async () => {
    const sizeOf = async (long: number) => {
      const five = Array.from({ length: 5 }, (_, at) => [
        `Lift boat number ${at + 1}:`,
        at < long ? sh('cd quay', `crane up ${at + 1}`) : sh(`crane up ${at + 1}`),
      ]);
      const { slides } = await plan(`# The yard\n\n## First steps\n\n${five.flat().join('\n\n')}\n`, 'yard.md');
      const scale = slides.find(({ layout }) => layout === 'snippets')?.scale ?? -1;
      return boxes[scale]?.code.size;
    };
    expect(await Promise.all([0, 2, 5].map(sizeOf))).toEqual([34, 34, 28]);
  });

  it('stand by themselves where they are long, or where what stands above one tells something', async () => {
    const long = sh('crane up', 'crane turn', 'crane down');
    expect(await snippets('Lift a boat:', long, 'Lower it:', long)).toEqual([]);
    expect(await snippets('Lift a boat:', sh('crane up'), 'The crane turns by itself.', sh('crane down'))).toEqual([]);
    expect(await snippets('Lift a boat:', sh('crane up'))).toEqual([]);
    const goesOn = 'Which then can be used to lift it further:';
    expect(await snippets('Lift a boat:', sh('crane up'), goesOn, sh('crane up 2'))).toEqual([]);
  });
});
