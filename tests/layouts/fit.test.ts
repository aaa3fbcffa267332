import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DeckFile } from '../score/deck-file.ts';
import { made } from '../whole/made.ts';

const many = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const article = `# ${many(40, (at) => `title${at}`).join(' ')}

The harbour has kept its tables for a century.

## ${many(40, (at) => `heading${at}`).join(' ')}

The listing reckons the tide from forty waves.

\`\`\`js
${many(200, (at) => (at % 9 === 8 ? '' : `const wave${at} = amplitude[${at}] * Math.cos(speed[${at}] * hours);`)).join('\n')}
\`\`\`

## One line

A line of code may be far too wide for any stage.

\`\`\`js
const key = '${'abcdefghij'.repeat(300)}';
run(key);
\`\`\`

## ${'W'.repeat(300)}

Every port on the coast stands in the list.

${table(
  ['Port', 'Ships', 'Note'],
  many(5000, (at) => `Port ${at}|${at * 7}|note ${at}`).map((row) => row.split('|')),
)}

## Sixty columns

The office writes down sixty things a day.

${table(
  many(60, (at) => `Column ${at}`),
  many(5, String).map((row) => many(60, (at) => `value ${row} ${at}`)),
)}

## Long cells

Some cells hold more than they should.

${table(
  ['Name', 'Address', 'Note'],
  [
    ['First', `https://example.org/${'a-long-path/'.repeat(20)}`, 'word '.repeat(200)],
    ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'b', 'x'.repeat(300)],
  ],
)}
`;

describe('an article that is too much for any stage', () => {
  let deck: DeckFile;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-fit-'));
    const file = join(folder, 'article.md');
    try {
      await writeFile(file, article);
      deck = await made(file, 'pdf,json', async (from) => JSON.parse(await readFile(join(from, 'deck.json'), 'utf8')));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  const of = (code: string) => deck.warnings.filter((warning) => warning.code === code).map(({ message }) => message);

  it('overflows on no slide, as a browser measures it', () => {
    expect(deck.slides.length).toBeGreaterThan(15);
    expect(of('overflow')).toEqual([]);
  });

  it('shows code and tables on four slides at most each, and says what is in the notes', () => {
    expect(of('code-long')).toEqual([
      expect.stringMatching(/^The slides show the first \d\d of the 200 lines of code; the rest is in the notes$/),
    ]);
    expect(of('table-long')).toEqual([
      expect.stringMatching(/^The slides show \d\d of the 5000 rows of the table; the rest is in the notes$/),
      expect.stringMatching(/^The slides show \d\d of the 60 columns of the table; the rest is in the notes$/),
    ]);
    const count = (section: string) => deck.slides.filter((slide) => slide.section.startsWith(section)).length;
    expect(count('s-sixty-columns')).toBe(4);
  });

  it('shows every long cell, its end in the notes', () => {
    const cells = deck.slides.filter(({ section }) => section === 's-long-cells').flatMap(({ texts }) => texts);
    expect(cells.some(({ text }) => text.startsWith('https://example.org/'))).toBe(true);
    expect(cells.some(({ text }) => text.startsWith('xxxxxxxx'))).toBe(true);
  });
});
