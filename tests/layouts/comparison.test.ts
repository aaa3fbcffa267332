import { describe, expect, it } from 'vitest';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();
const plan = await planMaker();
const js = (...lines: string[]) => `\`\`\`js\n${lines.join('\n')}\n\`\`\``;
const old = js('crane.lift(boat);', 'crane.wait(20);');
const young = js('await crane.lift(boat);');

/** What is compared in a section of such blocks: title, labels and code; nothing where its listings stand by themselves. */
async function compared(...blocks: string[]) {
  const article = `# The yard\n\nThe yard mends boats of ash and oak.\n\n## Cranes\n\n${blocks.join('\n\n')}\n\n## Paint\n\nPaint keeps the water out of the wood.\n`;
  const { slides } = await make(article, 'yard.md');
  return slides
    .filter(({ layout }) => layout === 'comparison')
    .map(({ title, texts }) => [
      title,
      ...texts.filter(({ role }) => role.startsWith('sides.')).map(({ text }) => text),
    ]);
}

const both = ['crane.lift(boat);\ncrane.wait(20);', 'await crane.lift(boat);'] as const;
const under = (title: string, one: string, other: string) => [[title, one, both[0], other, both[1]]];

describe('two listings', () => {
  it('stand side by side under the names of two sides, over a claim of what stands before them', async () => {
    expect(await compared('Nobody waits for the clock.', 'Before:', old, 'After:', young)).toEqual(
      under('Nobody waits for the clock', 'Before', 'After'),
    );
  });

  it('stand so where their lines differ in opposite words, in a version, or in a negation', async () => {
    const lines = (one: string, other: string) => compared(one, old, other, young);
    expect(await lines('Examples of **incorrect** lifts:', 'Examples of **correct** lifts:')).toEqual(
      under('Cranes', 'Examples of incorrect lifts', 'Examples of correct lifts'),
    );
    expect(await lines('In Crane 4:', 'In Crane 5:')).toEqual(under('Cranes', 'In Crane 4', 'In Crane 5'));
    expect(await lines('These lifts are allowed:', 'These lifts are not allowed:')).toEqual(
      under('Cranes', 'These lifts are allowed', 'These lifts are not allowed'),
    );
    expect(await lines('Step 4:', 'Step 5:')).toEqual([]);
    expect(await lines('In the yard:', 'In the office:')).toEqual([]);
  });

  it('stand so where the second is said to be instead, now, or by another means', async () => {
    const lines = (one: string, other: string) => compared(one, old, other, young);
    expect(await lines('Instead of waiting by the clock:', 'ask the crane:')).toEqual(
      under('Cranes', 'Instead of waiting by the clock', 'Ask the crane'),
    );
    expect(await lines('If you previously did:', 'You must now do:')).toEqual(
      under('Cranes', 'If you previously did', 'You must now do'),
    );
    expect(await lines('With ropes:', 'With chains:')).toEqual(under('Cranes', 'With ropes', 'With chains'));
    expect(await lines('First start the crane:', 'Now lift the boat:')).toEqual([]);
  });

  it('stand so under their headings, the names that their author gave them, and the comments that they begin with', async () => {
    expect(await compared('### Before', old, '### After', young)).toEqual(under('Cranes', 'Before', 'After'));
    const [titled, newer] = [old, young].map((code, at) => code.replace('js', `js title="Crane ${at + 4}"`));
    expect(await compared(titled ?? '', newer ?? '')).toEqual(under('Cranes', 'Crane 4', 'Crane 5'));
    const [marked, right] = [
      old.replace('js\n', 'js\n// ❌ Never wait\n'),
      young.replace('js\n', 'js\n// ✅ Just lift\n'),
    ];
    expect(await compared(marked, right)).toEqual(under('Cranes', '❌ Never wait', '✅ Just lift'));
  });

  it('are the halves of one that its comments part in two, and not of one that only goes on', async () => {
    const halves = (one: string, other: string, ...more: string[]) =>
      compared(
        js(`// ${one}`, 'crane.lift(boat);', 'crane.wait(20);', '', `// ${other}`, 'await crane.lift(boat);', ...more),
      );
    expect(await halves('Bad', 'Good')).toEqual(under('Cranes', 'Bad', 'Good'));
    expect(await halves('Bad', 'Good', '', '// Bad', 'crane.drop(boat);')).toEqual([]);
    expect(await halves('before the lift', 'after the lift')).toEqual([]);
    expect(await halves('Lift the boat', 'Lower the boat')).toEqual([]);
  });

  it('stand one below the other where their lines are long, and by themselves where they are too much', async () => {
    const long = js(`const boats = ${'harbour.of("Norhaven").'.repeat(3)}boats();`);
    const slides = async (one: string) =>
      (await plan(`# The yard\n\nBoats.\n\n## Cranes\n\nBefore:\n\n${one}\n\nAfter:\n\n${young}\n`, 'yard.md')).slides;
    expect((await slides(old)).find(({ layout }) => layout === 'comparison')?.slots.stacked).toBe(undefined);
    expect((await slides(long)).find(({ layout }) => layout === 'comparison')?.slots.stacked).toBe(true);
    const much = js(...Array.from({ length: 20 }, (_, at) => `crane.lift(${at});`));
    expect((await slides(much)).map(({ layout }) => layout)).not.toContain('comparison');
  });
});
