import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const shape = async (text: string) => outline((await read(`The quay is long.\n\n${text}`)).blocks).slice(1);

describe('a table of pictures', () => {
  it('is the pictures, with what stands below each of them, or else above', async () => {
    const below = '| ![](north.png) | ![](south.png) |\n|--|--|\n| The north pier | The south pier |';
    const above = '| The north pier | The south pier |\n|--|--|\n| ![](north.png) | ![](south.png) |';
    const single = '| ![](north.png) |\n|:--:|\n| *The north pier* |';
    expect(await shape(above)).toEqual(await shape(below));
    expect(await shape(below)).toEqual([
      expect.stringMatching(/picture.*The north pier/),
      expect.stringMatching(/picture.*The south pier/),
    ]);
    expect(await shape(single)).toEqual([expect.stringMatching(/picture.*The north pier/)]);
    const inCells = '<table><tr><td><img src="a.png"><br>North</td><td><img src="b.png"><br>South</td></tr></table>';
    expect(await shape(inCells)).toEqual([
      expect.stringMatching(/picture.*North/),
      expect.stringMatching(/picture.*South/),
    ]);
  });

  it('loses no words that are too long for a caption', async () => {
    const long =
      'The south pier was built twice, once of oak and once of stone, and both times the ice took it in March';
    const all = await shape(`| ![](a.png) | ![](b.png) |\n|--|--|\n| The north pier | ${long} |`);
    expect(all).toHaveLength(3);
    expect(all.join('\n')).toContain(long);
  });

  it('has no column that only badges fill, and is a list where one of words is left', async () => {
    const badge = (name: string) => `[![${name}](https://img.shields.io/npm/v/${name}.svg)](https://n.example)`;
    const rows = ['gull', 'heron', 'tern'].map((name) => `| ${name} | ${badge(name)} | Lifts boats |`);
    const read = async (columns: number[]) => {
      const all = ['| Crane | Version | Use |', '|--|--|--|', ...rows].map((row) => row.split('|').slice(1, 4));
      return shape(all.map((cells) => `| ${columns.map((at) => cells[at]).join(' | ')} |`).join('\n'));
    };
    expect((await read([0, 1, 2])).join('\n')).not.toMatch(/Version/);
    expect((await read([0, 1, 2])).join('\n')).toMatch(/table.*Crane \| Use/s);
    expect((await read([0, 1])).join('\n')).toMatch(/Crane.*list/s);
    expect((await read([0, 1])).join('\n')).not.toMatch(/table/);
  });

  it('is none where badges or small pictures stand among facts, which say what is said of them', async () => {
    const badges = '| Crane | ![ok](https://a.org/1.png) |\n|--|--|\n| Slip | ![ok](https://a.org/2.png) |';
    expect((await shape(badges))[0]).toMatch(/^table/);
    const flags = [
      '<tr><th>Boat</th><th>Tons</th><th>From</th></tr>',
      '<tr><td>Ada</td><td>9</td><td><img src="no.png" alt="Norway"><img src="dk.png" alt="Denmark"></td></tr>',
      '<tr><td>Ida</td><td>7</td><td><img src="se.png" alt="Sweden"></td></tr>',
    ];
    const table = await shape(`<table>${flags.join('')}</table>`);
    expect(table).toEqual(['table', '  Boat | Tons | From', '  Ada | 9 | Norway, Denmark', '  Ida | 7 | Sweden']);
  });
});

describe('a table', () => {
  it('has its first row for a head where that alone is in bold letters', async () => {
    const rows = (...all: string[][]) =>
      `<table>${all.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const { blocks } = await read(
      ['Quays.', rows(['<b>Pier</b>', '<b>Boats</b>'], ['North', '40'], ['South', '21'])].join('\n\n'),
    );
    const [, table] = blocks;
    expect(table?.kind === 'table' && table.head.map(({ text }) => text)).toEqual(['Pier', 'Boats']);
    const { blocks: plain } = await read(
      ['Quays.', rows(['<b>North</b>', '<b>40</b>'], ['<b>South</b>', '<b>21</b>'], ['East', '9'])].join('\n\n'),
    );
    expect(plain[1]?.kind === 'table' && plain[1].head).toEqual([]);
  });

  it('has no row without a word, which only parts those around it', async () => {
    const rows = '| Pier | Boats |\n|--|--|\n| North | 40 |\n| | |\n| South | 21 |';
    expect(await shape(rows)).toEqual(['table', '  Pier | Boats', '  North | 40', '  South | 21']);
    const { blocks } = await read(`Quays.\n\n${rows}`);
    expect(blocks[1]?.kind === 'table' && blocks[1].rows).toHaveLength(2);
  });

  it('takes what calls itself its caption, and so does a picture', async () => {
    const rows = '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>';
    const { blocks } = await read(`Quays.\n\n${rows}\n<div class="legend">What the piers hold</div>\n\nThey are full.`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(blocks[1]?.kind === 'table' && blocks[1].caption?.text).toBe('What the piers hold');
  });
});

describe('words behind a picture', () => {
  it('name it in a paragraph or a frame of its own, below a paragraph of prose', async () => {
    expect(await shape('![](crane.png) The crane in May')).toEqual([
      expect.stringMatching(/picture.*The crane in May/),
    ]);
    expect(await shape('<div align="center"><img src="crane.png">The crane in May</div>')).toEqual([
      expect.stringMatching(/picture.*The crane in May/),
    ]);
    expect(await shape('![](crane.png) The crane was sold in May.')).toHaveLength(2);
    // Above all prose it may be a logo.
    expect(
      (await outline((await read('![](logo.png) Boats for everyone\n\nThe quay is long.')).blocks)).join(),
    ).not.toContain('“');
  });
});
