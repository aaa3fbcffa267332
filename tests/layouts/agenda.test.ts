import { describe, expect, it } from 'vitest';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

const claims = [
  'The old crane lifts boats of nine tonnes',
  'The net loft was built by three brothers',
  'The ice house sells salt to the bakers',
  'The pilots row out to every ship at night',
  'The school keeps a book of all the storms',
];

/** Whether there is a line below each chapter of the agenda. */
async function hasLines(chapters: string[], name: (at: number) => string) {
  const text = chapters.map((claim, at) => `## ${name(at)}\n\n${claim}. Nobody in the town remembers it otherwise.\n`);
  const { slides } = await make(`# The harbour\n\n${text.join('\n')}`, 'a.md');
  const items = slides.find(({ layout }) => layout === 'agenda')?.slots.items as { note?: unknown }[];
  return items.every(({ note }) => note !== undefined);
}

describe('the lines on the chapters of an agenda', () => {
  it('stand there where it can be read at a glance', async () => {
    expect(await hasLines(claims.slice(0, 3), (at) => `Part ${at + 1}`)).toBe(true);
  });

  it('are not what a list says, which is told below what leads into it', async () => {
    const { slides } = await make(
      `# The harbour\n\n${claims
        .slice(0, 2)
        .map((claim, at) => `## Part ${at}\n\n${claim}. Nobody in the town remembers it otherwise.\n`)
        .join(
          '\n',
        )}\n## Guests\n\nIf few boats come in, one of these is so:\n\n- The quay cannot be seen, or\n- The crews stay away\n`,
      'a.md',
    );
    const { items } = slides.find(({ layout }) => layout === 'agenda')?.slots ?? {};
    expect(JSON.stringify(items)).not.toContain('The quay cannot be seen');
  });

  it('leave the titles of a few chapters as much room as the rows have', async () => {
    const long = (at: number) => `Part ${at}: ${'harbours and quays '.repeat(9).trim()}`;
    const text = claims
      .slice(0, 3)
      .map(
        (claim, at) =>
          `## ${at === 1 ? long(at) : `${'W'.repeat(8)} ${at}`}\n\n${claim}. Nobody in the town remembers it otherwise.\n`,
      );
    const { slides } = await make(`# The harbour\n\n${text.join('\n')}`, 'a.md');
    const items = slides.find(({ layout }) => layout === 'agenda')?.slots.items as { title: { text: string } }[];
    expect(items[1]?.title.text.length).toBeGreaterThan(100);
  });

  it('are not the heading with the names of what goes on below it', async () => {
    const crafts = ['Sails', 'Ropes', 'Lamps', 'Tar', 'Nets'].map(
      (name, at) =>
        `- **${name}**. The ${name.toLowerCase()} of the harbour are kept for ${at + 2} winters in the long shed`,
    );
    const { slides } = await make(
      `# The harbour\n\n${claims
        .slice(0, 2)
        .map((claim, at) => `## Part ${at}\n\n${claim}. Nobody in the town remembers it otherwise.\n`)
        .join('\n')}\n## Crafts\n\nNone of the crafts has been idle.\n\n${crafts.join('\n')}\n`,
      'a.md',
    );
    expect(slides.some(({ title }) => title.text.startsWith('Crafts:'))).toBe(true);
    const { items } = slides.find(({ layout }) => layout === 'agenda')?.slots ?? {};
    expect(JSON.stringify(items)).not.toContain('Crafts:');
    expect(JSON.stringify(items)).toContain('None of the crafts has been idle');
  });

  it('are no amounts of which a chapter has several in a row', async () => {
    const amounts = {
      boats: [
        '15: Boats on the north quay one year ago',
        '76: Boats on the north quay today',
        '20: Boats expected to join the quay during the next few weeks',
        '66: Number of harbour posts (as of 3/19/31)',
        '684: Number of lamps on the quay (as of 3/19/31)',
      ],
      crews: [
        '203: Rowers in the harbour (source: Guild)',
        '64: Rowers who have been out in the last month (source: Guild)',
        '61: Number of lifts of our most used crane (north-quay)',
        '225: Number of ropes on our largest boat (north-quay)',
      ],
      keepers: [
        '14: Different lamps in use in our towers',
        '43: Keepers contributing to our towers',
        '1,030: Commits to the book of the largest tower',
        '92: Number of towns that have called on our keepers',
      ],
    };
    const parts = Object.entries(amounts).map(([of, all]) => `## By the ${of}\n\n${all.join('\n\n')}\n`);
    const opening = 'We look at some of the numbers of the year.';
    const { slides } = await make(`# The harbour by the numbers\n\n${opening}\n\n${parts.join('\n')}`, 'a.md');
    const { items } = slides.find(({ layout }) => layout === 'agenda')?.slots ?? {};
    expect(JSON.stringify(items)).toContain('By the keepers');
    expect(JSON.stringify(items)).not.toMatch(/\d: /u);
  });

  it('are left out where it would have more than 45 words', async () => {
    expect(await hasLines(claims, (at) => `What the harbour has, part ${at + 1}`)).toBe(false);
  });
});
