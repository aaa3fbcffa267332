import { mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watching } from '../../scripts/serve/watch.ts';
import { until } from './served.ts';

describe('watching an article', () => {
  let folder: string;
  let file: string;
  let told: number;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-watch-'));
    file = join(folder, 'talk.md');
    await writeFile(file, '# One\n');
    told = 0;
    const places = { files: [file], templates: join(folder, 'none'), out: join(folder, 'out') };
    stop = await watching(places, () => told++);
  });
  afterEach(async () => {
    await stop();
    await rm(folder, { recursive: true });
  });

  it('tells of a save once, however long it is looked at afterwards', async () => {
    await writeFile(file, '# Two\n');
    await until(() => told > 0, 'the save');
    // The net looks every half second.
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(told).toBe(1);
  });

  it('waits for whoever emptied the file and is about to write', async () => {
    const handle = await open(file, 'w');
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(told).toBe(0);
    await handle.writeFile('# Two\n');
    await handle.close();
    await until(() => told === 1, 'the save');
  });

  it('tells of a file that was replaced, taken away and put back, and of one that stays empty', async () => {
    await writeFile(`${file}~`, '# Two\n');
    await rename(`${file}~`, file);
    await until(() => told === 1, 'the file that was replaced');
    await rm(file);
    await until(() => told === 2, 'that it is gone');
    await writeFile(file, '');
    await until(() => told === 3, 'that it is empty');
  });
});
