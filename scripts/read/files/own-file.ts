import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file of our own, from templates/ or what lies beside it. A deck takes a hundred of them, all small: read at once they cost less
 * time than it takes Node to hand them to its threads.
 */
export function ownBytes(...path: string[]): Buffer {
  return readFileSync(join(...path));
}

/** The same as text. */
export function ownText(...path: string[]): string {
  return readFileSync(join(...path), 'utf8');
}
