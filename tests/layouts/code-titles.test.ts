import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

/** The slides of a section that leads into code, their titles and the lines above the code. */
async function rigging(lead: string) {
  const { slides } = await make(
    `# The yard\n\nThe yard mends boats of ash and oak for the whole island.\n\n## Rigging\n\n${lead}\n\n\`\`\`js\nwinch.lift(boat);\nwinch.park();\n\`\`\`\n\n## Paint\n\nPaint keeps the water out of the wood.\n`,
    'article.md',
  );
  return slides
    .filter(({ section, layout }) => section === 's-rigging' && layout !== 'section')
    .map(({ layout, title, texts }) => [layout, title, texts.find(({ role }) => role === 'line')?.text]);
}

describe('code', () => {
  it('is called by what is done there, and by its heading only where no sentence says it', async () => {
    expect(await rigging('Replace the old winch with the new one.')).toEqual([
      ['code', 'Replace the old winch with the new one', undefined],
    ]);
    expect(await rigging('You can lift two boats at once:')).toEqual([
      ['code', 'You can lift two boats at once', undefined],
    ]);
    expect(await rigging('Install the new winch. For example:')).toEqual([
      ['code', 'Install the new winch', undefined],
    ]);
  });

  it('is not called by what only tells the reader to look, points elsewhere, or is cut off from what it is for', async () => {
    expect(await rigging('Consider a winch that lifts two boats at once:')).toEqual([
      ['code', 'Rigging', 'Consider a winch that lifts two boats at once:'],
    ]);
    expect((await rigging('Fasten it to the old winch:'))[0]?.[1]).toBe('Rigging');
    expect(await rigging('Running this command:')).toEqual([['code', 'Rigging', 'Running this command:']]);
    expect(
      (await rigging('To mend the keels of the smaller boats, which lie deep, you can use the winch:'))[0]?.[1],
    ).toBe('Rigging');
  });

  it('is not called by the rest of a sentence that it breaks off, nor by one of its own data', async () => {
    const { slides } = await make(
      `# The yard\n\n## Rigging\n\nThe mast of a small boat is made of ash, and its sail of linen.\n\n…is made with this file:\n\n\`\`\`json\n{\n  "mast": "ash",\n  "sail": "linen"\n}\n\`\`\`\n`,
      'article.md',
    );
    const code = slides.find(({ layout }) => layout === 'code');
    expect([code?.title, ...(code?.texts.map(({ text }) => text) ?? [])].join(' | ')).not.toContain('…is made');
    expect(code?.title).not.toContain('"mast"');
  });

  it('is called by what it is for, however long the sentence is, and by the whole of that', async () => {
    expect(await rigging('To lift two boats at once, tie the second rope to the drum of the winch:')).toEqual([
      ['code', 'Lift two boats at once', 'Tie the second rope to the drum of the winch:'],
    ]);
    expect((await rigging('To lift an old boat, crate, or barrel, tie the second rope to the drum:'))[0]?.[1]).toBe(
      'Rigging',
    );
  });

  it('is not called by a comparison without what it is held against, and stands below no reason alone', async () => {
    expect(await rigging('The drum of the winch should look like:')).toEqual([
      ['code', 'Rigging', 'The drum of the winch should look like:'],
    ]);
    const [code] = await rigging('The old winch may be taken away. Because the new one needs no second rope.');
    expect(code?.[2] ?? '').not.toMatch(/^Because/);
  });

  it('is called by what an “and” only joins to the code before', async () => {
    expect((await rigging('And here is a similar winch for two boats:'))[0]?.[1]).toBe('A similar winch for two boats');
  });

  it('stands below what leads into it, though that points at it', async () => {
    const [code] = await rigging(
      'If a rope is worn, that tells you that it has to be mended. For example, this command lists all the ropes on the drum that are not held by any of its hooks:',
    );
    expect(code?.[2]).toBe('This command lists all the ropes on the drum that are not held by any of its hooks:');
  });

  it('is called by nothing that another paragraph says, before it or behind', async () => {
    const lead =
      'Boats of steel cannot use the old winch.\n\nTo use the new one, you must add these two calls to the file of your boat. That file can be in the yard, and this is how the calls look:';
    const { slides } = await make(
      `# The yard\n\n## Rigging\n\n${lead}\n\n\`\`\`js\nwinch.lift(boat);\nwinch.park();\n\`\`\`\n\nThere is a manual on how to oil your own winch.\n`,
      'article.md',
    );
    expect(slides.find(({ layout }) => layout === 'code')?.title).not.toMatch(/steel|manual/);
  });

  it('is called by no sentence behind it where one leads into it', async () => {
    const code = (call: string) => `\`\`\`js\nwinch.${call}(boat);\nwinch.park();\n\`\`\``;
    const behind = 'Ropes of steel cut the old drums.';
    const { slides } = await make(
      `# The yard\n\n## Rigging\n\nFor example:\n\n${code('lift')}\n\nOr:\n\n${code('lower')}\n\n${behind}\n\n## Paint\n\nPaint keeps the water out.\n`,
      'article.md',
    );
    expect(slides.filter(({ layout }) => layout === 'code').map(({ title }) => title)).not.toContain(
      'Ropes of steel cut the old drums',
    );
  });

  it('stands with the few sentences before it rather than behind a slide of them', async () => {
    expect(await rigging('The new winch has two drums. Both of its ropes are made of steel.')).toHaveLength(1);
  });
});
