import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, filesIn, lectern } from './lectern.ts';

const names = [
  'two words.md',
  `it's "quoted" & $(touch here);.md`,
  '#1 100% sure?.md',
  '<img src=x onerror=alert(1)>.md',
  'Gezeiten – 潮汐 🌊.md',
  'no-ending',
  '-o.md',
  `${'long'.repeat(63)}.md`,
];

describe.runIf(process.platform !== 'win32')('an article of an odd name', () => {
  it.each(names)('%s is built under that name', async (name) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, name), '# The tides\n\nThe bay rises by 16 metres twice a day.\n\nIt falls again.\n');
    const { code, err } = await lectern(['build', '--to', 'json,html', '--', name], { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const deck = name.replace(/\.md$/, '').slice(0, 240);
    expect(await filesIn(folder)).toEqual([name, `dist/${deck}/deck.json`, `dist/${deck}/index.html`].sort());
  });
});
