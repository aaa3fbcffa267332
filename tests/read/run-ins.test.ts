import { describe, expect, it } from 'vitest';
import { outline, read } from './read.ts';

const blocks = async (text: string, name?: string) => outline((await read(text, name)).blocks);

describe('paragraphs that begin with what they are called, in bold letters', () => {
  it('are a list', async () => {
    expect(
      await blocks(
        '# Oars\n\n## Rules\n\n**Dry it slowly.** A fast oven cracks the ash.\n\n**Oil it twice:** once in autumn and once in spring.\n',
      ),
    ).toEqual([
      '# Oars',
      '## Rules',
      'list',
      '  - Dry it slowly. A fast oven cracks the ash.',
      '  - Oil it twice: once in autumn and once in spring.',
    ]);
  });

  it('may have a sign before them', async () => {
    expect(
      await blocks(
        '# Oars\n\n## Rules\n\n🔥 **Dry it slowly:** a fast oven cracks it.\n\n🕺 **Oil it twice:** it drinks.\n',
      ),
    ).toContain('list');
  });

  it('are none where one stands alone, two are called the same, one asks, or they are long', async () => {
    const long = 'The ash is split and laid under a roof for a year. '.repeat(8).trim();
    for (const [one, other] of [
      ['**Note:** oil burns.', 'Oars are made of ash.'],
      ['**Ida:** Oil burns.', '**Ida:** Ash bends.'],
      ['**Does oil burn?** It does.', '**Does ash bend?** It does.'],
      [`**Dry it.** ${long}`, `**Oil it.** ${long}`],
    ])
      expect(await blocks(`# Oars\n\n## Rules\n\n${one}\n\n${other}\n`)).not.toContain('list');
  });
});

describe('paragraphs of pasted text that begin with what they are called', () => {
  const paragraphs = (text: string) =>
    ['Ash', 'Spruce', 'Beech'].map((name) => `${name}: ${text.replace('the wood', name.toLowerCase())}`).join('\n\n');
  const lead =
    'Oars are made of wood, and every wood has its own way to dry and to bend, as the old yard on the sound knows well.';

  it('are a list where little is said of each', async () => {
    expect(await blocks(`Oars\n\n${lead}\n\n${paragraphs('the wood bends well.')}\n`, 'a.txt')).toContain('list');
  });

  it('are sections where much is said', async () => {
    const much = 'the wood is split in the autumn and lies under a roof for a year. '.repeat(4).trim();
    const found = await blocks(`Oars\n\n${lead}\n\n${paragraphs(much)}\n`, 'a.txt');
    expect(found.filter((line) => line.startsWith('## '))).toEqual(['## Ash', '## Spruce', '## Beech']);
  });
});

describe('terms above their definitions', () => {
  it('are a list', async () => {
    const list = await blocks(
      '# Huts\n\n## Where to sleep\n\nThe mill\n: Six beds and a stove.\n\nThe barn\n: Straw, and no stove.\n',
    );
    expect(list.filter((line) => line.startsWith('  - '))).toHaveLength(2);
  });
});

describe('a page that was pasted from its top', () => {
  const page = `Skip to main content

The Lysvik Courier
Search
Sign in
Home > News > Harbour

The last rope maker of Lysvik

For ninety years a rope has been made in the long house by the quay, and now the town must decide who is going to make the next one

By Ida Holm
Last modified on Sat 14 Sep 2024 11.26 BST
Share via Email

Two men pull a rope through a long wooden house by lamplight
The rope walk is 300 metres long. Photograph: Ada Sand/The Lysvik Courier

At six in the morning Olav Dahl unlocks the long house, puts the kettle on and listens to the wind in the beams above him before he touches a rope.

Topics
Harbour
Old trades
`;

  it('is called by its headline, and not by its site', async () => {
    const lines = await blocks(page, 'page.txt');
    expect(lines[0]).toBe('# The last rope maker of Lysvik');
    for (const around of ['The Lysvik Courier', 'Last modified', 'Share via', 'by lamplight', 'Topics', 'Old trades'])
      expect(lines.join('\n')).not.toContain(around);
  });

  it('keeps a short line that stands among none of the page', async () => {
    expect(
      await blocks('The Lysvik Courier\n\nThe paper was founded in 1901 by two sisters.\n', 'paper.txt'),
    ).toContain('# The Lysvik Courier');
  });
});

describe('a table of contents', () => {
  it('is put aside, where all of it leads to the headings below', async () => {
    const toc = '- [Hull](#hull)\n- [Mast](#mast)\n  - [Stays](#stays)\n- [Sails](#sails)\n';
    expect(await blocks(`# Boat\n\n${toc}\n## Hull\n\nIt is made of oak.\n`)).not.toContain('list');
    expect(await blocks(`# Boat\n\n${toc.replace('(#mast)', '(mast.md)')}\n## Hull\n\nOak.\n`)).toContain('list');
  });

  it('may name two headings, as they are written', async () => {
    const toc = '- [Hull](#hull)\n- [Mast](#mast)\n';
    const below = '## Hull\n\nIt is made of oak.\n\n## Mast\n\nIt is made of fir.\n';
    expect(await blocks(`# Boat\n\n${toc}\n${below}`)).not.toContain('list');
    expect(await blocks(`# Boat\n\n${toc.replace('[Mast]', '[The mast of fir]')}\n${below}`)).toContain('list');
  });
});

describe('what is told of the author behind the article', () => {
  const end = (name: string) =>
    blocks(
      `# Oars\n\n*Posted by Aiko Brandt, boat builder · 6 min read*\n\nAn oar is made of ash.\n\nIt lasts ten years.\n\n---\n\n${name} builds boats in Lysvik.\n`,
    );

  it('is put aside, where the byline named them', async () => {
    expect(await end('Aiko Brandt')).not.toContain('Aiko Brandt builds boats in Lysvik.');
    expect(await end('Olav Dahl')).toContain('Olav Dahl builds boats in Lysvik.');
  });
});

describe('a name in italics right below the title', () => {
  it('is whose article it is', async () => {
    const { blocks: all, front } = await read(
      '# Moorings\n\n*Institute for Harbours*\n\nOne mooring in four is empty.\n',
    );
    expect(outline(all)).toEqual(['# Moorings', 'One mooring in four is empty.']);
    expect(front.author).toBe('Institute for Harbours');
    expect(await blocks('# Moorings\n\n*A short summary of it*\n\nOne mooring in four is empty.\n')).toHaveLength(3);
  });
});

describe('paragraphs that begin with a link to what they tell of', () => {
  const page = (...rows: string[]) => blocks(`# Boats\n\n## Fleet\n\n${rows.join('\n\n')}\n`);

  it('are a list, whatever dash parts the two, and with a remark in brackets between them', async () => {
    expect(
      await page(
        '[*Otter*](https://otter.example) - Carries letters to the islands.',
        '[Heron](https://heron.example) (not afloat yet)- The old ferry, with a new keel.',
        '[Plover](https://plover.example) –\nTakes the school across.',
      ),
    ).toEqual([
      '# Boats',
      '## Fleet',
      'list',
      '  - Otter - Carries letters to the islands.',
      '  - Heron (not afloat yet)- The old ferry, with a new keel.',
      '  - Plover – Takes the school across.',
    ]);
  });

  it('are none where one stands alone, the words go on, or the link stands farther on', async () => {
    const row = '[Heron](https://heron.example) - The old ferry.';
    for (const other of [
      '[Otter](https://otter.example) carries letters.',
      'Our [Otter](https://otter.example) - Carries letters.',
      '[Heron](https://heron.example) - The old ferry, once more.',
    ])
      expect(await page(row, other)).not.toContain('list');
  });
});
