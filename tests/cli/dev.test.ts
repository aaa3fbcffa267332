import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, expectRefusal, filesIn, lectern, program } from './lectern.ts';

const article =
  '# Nets\n\nNets are mended in winter. A good net lasts nine years.\n\n## Knots\n\nOne knot does for all. It never slips.\n';

describe('lectern dev', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'shows the deck until %s, and leaves nothing running or written',
    async (signal) => {
      const cwd = await emptyFolder();
      await writeFile(join(cwd, 'nets.md'), article);
      const child = spawn(process.execPath, [program, 'dev', 'nets.md', '--no-open', '--port', '45300'], { cwd });
      let out = '';
      const address = new Promise<string>((resolve) => {
        child.stdout.on('data', (some) => {
          out += some;
          const found = /http:\/\/localhost:\d+\//.exec(out);
          if (found) resolve(found[0]);
        });
      });
      const page = await fetch(await address, { headers: { 'Accept-Encoding': 'identity' } });
      expect(await page.text()).toContain('LecternLive');
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      child.kill(signal);
      expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(await filesIn(cwd)).toEqual(['nets.md']);
      await expect(fetch(await address)).rejects.toThrow();
    },
  );

  it('leaves nothing of itself in a deck that is built', async () => {
    const cwd = await emptyFolder();
    await writeFile(join(cwd, 'nets.md'), article);
    await lectern(['build', 'nets.md', '--to', 'html', '-q'], { cwd });
    const html = await readFile(join(cwd, 'dist/nets/index.html'), 'utf8');
    expect(html).not.toMatch(/LecternLive|LecternLoop|live-bar|EventSource|data-tune|connect-src/);
  });

  it('shows one article at a time, and says how it is named', async () => {
    const cwd = await emptyFolder();
    await writeFile(join(cwd, 'a.md'), article);
    await writeFile(join(cwd, 'b.md'), article);
    expectRefusal(await lectern(['dev', 'a.md', 'b.md', '--no-open'], { cwd }), 2, 'one can be shown', 'lectern dev');
    expectRefusal(await lectern(['dev', 'c.md', '--no-open'], { cwd }), 2, 'no such file');
    expectRefusal(await lectern(['dev', 'a.md', '--port', '0'], { cwd }), 2, '--port cannot be');
  });
});
