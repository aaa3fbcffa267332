import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const marpVersion = '4.5.1';

/** Installs Marp once, in a folder of the user's cache that the project does not depend on; gives its program. */
export async function installMarp(): Promise<string> {
  const folder = join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'lectern-bench',
    `marp-cli-${marpVersion}`,
  );
  const program = join(folder, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js');
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  const npm = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  await promisify(execFile)('npm', [...npm, `@marp-team/marp-cli@${marpVersion}`]);
  return program;
}

/** The same words as Marp takes them: our front matter off, the title as a heading, a slide at every heading. */
export function forMarp(article: string): string {
  const [front = ''] = article.match(/^---\n[\s\S]*?\n---\n/) ?? [];
  const title = /^title:\s*["']?(.*?)["']?$/m.exec(front)?.[1];
  const body = article.slice(front.length);
  return `---\nmarp: true\nheadingDivider: 3\n---\n${title ? `\n# ${title}\n` : ''}${body}`;
}
