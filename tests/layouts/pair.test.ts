import { describe, expect, it } from 'vitest';
import { planMaker } from '../whole/deck-in-memory.ts';

const make = await planMaker();

/** The layouts of the slides of a list below its heading. */
async function layoutsOf(items: string[], directive = '') {
  const list = items.map((item) => `- ${item}\n`).join('');
  const deck = await make(
    `# The pier\n\nThe pier is as long as the town is wide.\n\n## Rules of the pier\n\n${directive}${list}`,
    'article.md',
  );
  return deck.slides.flatMap(({ layout, slots }) => (Array.isArray(slots.points) ? [layout] : []));
}

const two = ['Dogs stay on the quay', 'Children wear a vest'];

describe('two claims', () => {
  it('stand as a pair, and three in rows', async () => {
    expect(await layoutsOf(two)).toEqual(['pair']);
    expect(await layoutsOf([...two, 'Nobody runs'])).toEqual(['points']);
  });

  it('stand in rows where the author asks for points', async () => {
    expect(await layoutsOf(two, '<!-- lectern: layout=points -->\n\n')).toEqual(['points']);
  });

  it('stand in rows where they are too long for a pair', async () => {
    const long = (what: string) =>
      `Whoever lands a ${what} at the outermost end of the breakwater in a thunderstorm sleeps underneath the lamp for nothing, and is given soup of limpets and as much of the bread of the day before as anybody wants`;
    expect(await layoutsOf(['boat', 'barge'].map(long))).not.toContain('pair');
  });

  it('stand in rows on a slide of a list that goes on, as the others of it do', async () => {
    const longer = (what: string) => `A ${what} in a storm is moored by the crew of the lamp`;
    expect(await layoutsOf(['boat', 'barge', 'raft', 'ferry', 'punt'].map(longer))).toEqual(['points', 'points']);
  });
});
