import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, expectRefusal, filesIn, lectern } from './lectern.ts';

const prose = '\n\nThe bay rises by as much as 16 metres twice a day.\n';

describe('an article that goes too far', () => {
  it.each([
    ['more headings than any talk', `# T\n\n${'## Again\n\n'.repeat(2100)}`, /:\d+ .*the limit is 2000/],
    ['more megabytes than any article', 'word '.repeat(1_100_000), /6 MB; the limit is 5 MB/],
    ['more front matter than an article', `---\ntitle: ${'x'.repeat(70_000)}\n---\n${prose}`, /64 KB/],
    ['a text that never closes', `---\ntitle: "abc\n---\n${prose}`, /:2:8 [\s\S]*at the end of line 2/],
    ['a list that never closes', `---\nauthor: [a, b\n---\n${prose}`, /:2:9 .*no closing \]/],
  ])('has %s', async (_, text, saying) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'far.md'), text);
    expectRefusal(await lectern(['far.md', '--to', 'json'], { cwd: folder }), 1, saying);
    expect(await filesIn(folder)).toEqual(['far.md']);
  });

  it('has a byte that is no UTF-8, and is told which', async () => {
    const folder = await emptyFolder();
    await writeFile(
      join(folder, 'far.md'),
      Buffer.concat([Buffer.from('# Caf'), Buffer.from([0xe9]), Buffer.from(prose)]),
    );
    expectRefusal(await lectern(['far.md', '--to', 'json'], { cwd: folder }), 1, /:1:6 .*0xe9 \(number 5\)/);
  });

  it('has a line without an end, and is read all the same', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'far.md'), `# T${prose}\n${'and then '.repeat(20_000)}.\n`);
    expect((await lectern(['far.md', '--to', 'json'], { cwd: folder })).code).toBe(0);
  });
});
