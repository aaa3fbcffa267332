import { describe, expect, it } from 'vitest';
import { planMaker } from '../whole/deck-in-memory.ts';

const plan = await planMaker();

const formOf = async (list: string) => {
  const { slides } = await plan(`# The yard\n\nThe yard mends boats.\n\n## The crane\n\n${list}\n`, 'article.md');
  const cards = slides.find(({ layout }) => layout === 'cards');
  return cards && (cards.slots.form ?? 'plain');
};

describe('cards', () => {
  it('show large what is a word or a figure on each of them', async () => {
    expect(await formOf('- **Lifts**: 12 t\n- **Built**: 1931\n- **Keeper**: Ada Moor')).toBe('values');
  });

  it('have what the author set in bold letters for a label, even where it is long', async () => {
    const said = 'it says how many of them came in';
    expect(await formOf(`- **The number of all boats:** ${said}\n- **The number of new boats:** ${said}`)).toBe(
      'plain',
    );
    expect(await formOf(`- The number of all boats: ${said}\n- The number of new boats: ${said}`)).toBeUndefined();
  });

  it('go on under their heading and what they are called, and not under a sentence between them', async () => {
    const { slides } = await plan(
      `# The yard\n\nThe yard mends boats.\n\n## The crane\n\n- **Rope**: the guild has it\n- **Hook**: the crew has it\n\n**Lamp:** The keeper lights it at dusk. It is old.\n\nThe ideas of the crews will be very helpful to the guild.\n\n**Bell:** The mate rings it in fog.\n`,
      'article.md',
    );
    const titles = slides.filter(({ layout }) => layout === 'cards').map(({ title }) => title.text);
    expect(titles).toContain('The crane: Lamp, Bell');
  });

  it('of which one is called by a long word stand where it is not broken: four in two rows', async () => {
    const scaleOf = async (name: string) => {
      const said = 'the keeper counts them each day';
      const list = ['Lamps', name, 'Boats', 'Bells'].map((label) => `- **${label}**: ${said}`).join('\n');
      const { slides } = await plan(`# The yard\n\nThe yard mends boats.\n\n## The crane\n\n${list}\n`, 'article.md');
      return slides.find(({ layout }) => layout === 'cards')?.scale;
    };
    expect(await scaleOf('Ropes')).toBeLessThan(8);
    expect(await scaleOf('Lighthousekeeping')).toBe(8);
  });

  it('leave it small where one of them says more', async () => {
    expect(await formOf('- **Lifts**: 12 t\n- **Built**: 1931\n- **Keeper**: whoever has the key of the shed')).toBe(
      'plain',
    );
  });
});
