import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Picture, type Prose, sourceRange } from '#model';
import { signs } from '../../scripts/distil/signs.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';

/** The head of a PNG that says it is so large; there is nothing behind it. */
const png = (width: number, height: number): Buffer => {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), size, Buffer.from([8, 6, 0, 0, 0])]);
};

let folder: string;

beforeAll(async () => {
  const home = await mkdtemp(join(tmpdir(), 'lectern-pictures-'));
  folder = join(home, 'deck');
  await mkdir(join(folder, 'img', 'folder.png'), { recursive: true });
  await writeFile(join(home, 'secret.png'), png(10, 10));
  await writeFile(join(folder, 'img', 'tide table.png'), png(640, 480));
  await writeFile(join(folder, 'huge.png'), png(30_000, 30_000));
  await writeFile(join(folder, 'wild.png'), png(2 ** 31, 2 ** 31));
  await writeFile(join(folder, 'html.png'), '<html><script>alert(1)</script>');
  await writeFile(join(folder, 'empty.png'), '');
  await writeFile(
    join(folder, 'drawing.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><script>x</script></svg>',
  );
  await symlink(join(home, 'secret.png'), join(folder, 'link.png'));
  await symlink(home, join(folder, 'up'));
});

afterAll(() => rm(join(folder, '..'), { recursive: true }));

async function picture(url: string): Promise<{ picture: Picture | undefined; told: (string | undefined)[] }> {
  await writeFile(join(folder, 'a.md'), `Words.\n\n![The tide](<${url}>)\n`);
  const { blocks, warnings } = await readManuscript(join(folder, 'a.md'), signs);
  return {
    picture: blocks.find((block) => block.kind === 'picture'),
    told: warnings.flatMap(({ code, hint }) => [code, hint]),
  };
}

describe('a picture', () => {
  it('is found beside the article, with its size, however its address is written', async () => {
    for (const url of ['img/tide table.png', 'img/tide%20table.png', './img/tide table.png?v=2#x']) {
      const { picture: found, told } = await picture(url);
      expect([found?.width, found?.height, told]).toEqual([640, 480, []]);
      expect(found?.file?.endsWith('tide table.png')).toBe(true);
    }
    expect((await picture('drawing.svg')).picture).toMatchObject({ width: 30, height: 20 });
  });

  it.each([
    '../secret.png',
    'img/../../secret.png',
    '%2e%2e/secret.png',
    '%252e%252e/secret.png',
    '..\\secret.png',
    'file:///etc/passwd',
    'FILE:secret.png',
    'javascript:alert(1)',
    'C:\\secret.png',
    'up/secret.png',
    'link.png',
  ])('is not read from outside the folder: %s', async (url) => {
    const { picture: found, told } = await picture(url);
    expect(found?.file ?? found?.data).toBeUndefined();
    expect(found?.prose.text).toBe('The tide');
    expect(told[0]).toMatch(/^(?:path-outside|picture-link)$/);
  });

  it.each([
    ['https://example.org/a.png', 'picture-remote'],
    ['//example.org/a.png', 'picture-remote'],
    ['/a.png', 'picture-missing'],
    ['img/folder.png', 'picture-kind'],
    ['empty.png', 'picture-broken'],
    ['html.png', 'picture-broken'],
    ['huge.png', 'picture-size'],
    ['wild.png', 'picture-size'],
    ['data:text/html;base64,PHNjcmlwdD4=', 'picture-kind'],
    ['data:image/svg+xml;base64,PHN2Zz4=', 'picture-kind'],
  ])('that cannot be shown keeps its words and says why: %s', async (url, code) => {
    const { picture: found, told } = await picture(url);
    expect([found?.file, found?.data, found?.prose.text]).toEqual([undefined, undefined, 'The tide']);
    expect(told[0]).toBe(code);
  });

  it('that is missing may be one of a similar name', async () => {
    expect((await picture('img/tide tabel.png')).told).toEqual(['picture-missing', 'Did you mean img/tide table.png?']);
  });

  it.each([
    ['![Tom &amp; Ann](<a.png>)', 'Tom & Ann', 'Tom &amp; Ann'],
    ['![The **high** tide](<a.png>)', 'The high tide', 'The **high** tide'],
    ['![The [high](#tide) tide](<a.png>)', 'The high tide', 'The [high](#tide) tide'],
    [String.raw`![](a.png "The \"high\" tide")`, 'The "high" tide', String.raw`The \"high\" tide`],
    ["<img src='a.png' alt='Ann&#39;s tide'>", "Ann's tide", 'Ann&#39;s tide'],
    ["<img src='a.png' alt='Ann&#39;s - high - tide'>", "Ann's - high - tide", 'Ann&#39;s - high - tide'],
  ])('has words that lead back to where they are written: %s', async (written, words, there) => {
    const text = `Words.\n\n${written}\n`;
    await writeFile(join(folder, 'a.md'), text);
    const { blocks } = await readManuscript(join(folder, 'a.md'), signs);
    const prose = blocks.find((block) => block.kind === 'picture')?.prose as Prose;
    const { start, end } = sourceRange(prose, 0, prose.text.length);
    expect([prose.text, text.slice(start, end)]).toEqual([words, there]);
  });

  it.each([
    ['Photo by [Ada](https://a.org) on [Shots](https://b.org)', true],
    ['The quay at dusk. Photo: Ada Reed', true],
    ['Figure 3: The quay at dusk', true],
    ['Photo albums by Ada stand on the shelf.', false],
  ])('has the line below it for its caption that tells who took it: %s', async (line, is) => {
    await writeFile(join(folder, 'a.md'), `Words.\n\n![The tide](drawing.svg)\n\n${line}\n`);
    const { blocks } = await readManuscript(join(folder, 'a.md'), signs);
    const found = blocks.find((block) => block.kind === 'picture');
    expect(found?.caption !== undefined).toBe(is);
  });

  it.each([
    ['<p><img src="drawing.svg">\n  The quay in winter\n</p>', 'The quay in winter'],
    ['![The tide](drawing.svg) The quay in winter', 'The quay in winter'],
    ['- ![The tide](drawing.svg) The quay in winter', undefined],
    ['<p><img src="drawing.svg"> June 14, 2022</p>', undefined],
    ['<p><img src="drawing.svg"> Ada Reed</p>', undefined],
    ['<p align="center"><img src="drawing.svg"> A quay of your own</p>', 'A quay of your own'],
    ['<p><img src="drawing.svg"> The quay is closed in winter.</p>', undefined],
    ['<p><img src="drawing.svg"> <b>The quay in winter</b></p>', undefined],
    ['<p>The quay in winter <img src="drawing.svg"></p>', undefined],
  ])('has the few words for its caption that stand behind it in its paragraph: %j', async (written, caption) => {
    await writeFile(join(folder, 'a.md'), `Words.\n\n${written}\n`);
    const { blocks } = await readManuscript(join(folder, 'a.md'), signs);
    expect(blocks.find((block) => block.kind === 'picture')?.caption?.text).toBe(caption);
  });

  it('is no caption of an item what stands behind its sign', async () => {
    await writeFile(
      join(folder, 'a.md'),
      '<ul><li><p><img src="drawing.svg"> The quay</p></li><li><p><img src="drawing.svg"> The mill</p></li></ul>\n',
    );
    const { blocks } = await readManuscript(join(folder, 'a.md'), signs);
    expect(blocks[0]?.kind === 'list' && blocks[0].items.map(({ prose }) => prose.text)).toEqual([
      'The quay',
      'The mill',
    ]);
  });

  it('may stand in its address itself', async () => {
    const data = `data:image/png;base64,${png(3, 2).toString('base64')}`;
    expect((await picture(data)).picture).toMatchObject({ data, width: 3, height: 2 });
  });
});
