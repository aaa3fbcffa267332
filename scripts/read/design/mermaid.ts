import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Mermaid as one script for a page, from the packages of the folder one works in, or from ours.
 * @returns nothing where it is not installed: it is large, and few articles ask for it
 */
export async function readMermaid(): Promise<string | undefined> {
  for (const place of [join(process.cwd(), 'article.md'), import.meta.url]) {
    try {
      return await readFile(createRequire(place).resolve('mermaid/dist/mermaid.min.js'), 'utf8');
    } catch {
      // Not here.
    }
  }
  return undefined;
}
