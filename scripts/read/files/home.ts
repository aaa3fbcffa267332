import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds templates/: the source tree, or the bundle with what was made for it. */
export function home(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'deck.css'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('templates/ is not where it was put.');
    folder = above;
  }
  return folder;
}
