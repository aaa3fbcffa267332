import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readOrder } from '../../scripts/command-line.ts';
import { lastingMemory } from '../../scripts/model/memory/lasting-memory.ts';
import { ordered } from '../../scripts/ordered.ts';
import { compose } from '../../scripts/pipeline.ts';
import { keeping } from '../../scripts/serve/keeping.ts';
import { fixture } from '../whole/deck-from.ts';

const more = `
## Said last

The list names who came:

- Ann: she held the lamp
- Bo: he held the rope
- Cy: he held his tongue

\`\`\`js
const tide = 'out';
\`\`\`

A formula $a^2 + b^2$ stands in the words, and a line of *Ελληνικά* too. See [the first part](#said-last).
`;

const picture = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="${colour}"/></svg>`;

it('shows after every edit what a build made anew would show', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-same-'));
  try {
    const file = join(folder, 'talk.md');
    const text = fixture('sourdough.md');
    const shown = `${text}${more}\n## Seen\n\n![The shore at low tide](shore.svg)\n`;
    const states: [string, string][] = [
      [text, 'red'],
      [text.replace(/\bflour\b/iu, 'rye'), 'red'],
      [`${text}${more}`, 'red'],
      [shown, 'red'],
      [shown, 'blue'],
      [shown.replace("'out'", "'in'").replace('a^2', 'c^3'), 'blue'],
      [shown.replace('## Said last', '## Said at last').replace('#said-last', '#said-at-last'), 'blue'],
      [text, 'blue'],
    ];
    const order = readOrder(['dev', file, '-o', join(folder, 'out')]);
    const { keep } = keeping();
    const { memory, turn } = lastingMemory();
    for (const [words, colour] of states) {
      await writeFile(join(folder, 'shore.svg'), picture(colour));
      await writeFile(file, words);
      const [job] = await ordered(order);
      if (!job) throw new Error('There is no article.');
      const live = { scripts: [], styles: [] };
      turn();
      const [kept, fresh] = [await compose(job, order, { keep, memory }), await compose(job, order)];
      expect(kept.screen(live)).toEqual(fresh.screen(live));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
