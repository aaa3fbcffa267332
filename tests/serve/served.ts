import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '#model';
import { readOrder } from '../../scripts/command-line.ts';
import { dev } from '../../scripts/serve/dev.ts';
import { paintFor } from '../../scripts/report/terminal.ts';

export interface Served {
  folder: string;
  article: string;
  address: string;
  /** Everything that was said in the terminal, a line each. */
  said: string[];
  stop(): Promise<void>;
}

/** Runs `lectern dev` over an article in a folder of its own. */
export async function served(text: string, ...words: string[]): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-dev-'));
  const article = join(folder, 'talk.md');
  await writeFile(article, text);
  const said: string[] = [];
  const port = 20_000 + Math.floor(Math.random() * 30_000);
  const order = readOrder(['dev', article, '--no-open', '--port', String(port), '-o', join(folder, 'out'), ...words]);
  const end = await dev(order, {
    say: (line) => said.push(line),
    complain: (line) => said.push(line),
    async judge(error) {
      if (error instanceof Problem) return error;
      throw error;
    },
    paint: paintFor({}, { NO_COLOR: '1' }),
  });
  const address = /http:\S+/.exec(said.join('\n'))?.[0] ?? '';
  const stop = async () => {
    await end();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, article, address, said, stop };
}

/** Waits for a state, never for a time; fails after 25 seconds. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 25_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
