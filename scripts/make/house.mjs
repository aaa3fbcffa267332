import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where all of ours stands. */
export const house = join(dirname(fileURLToPath(import.meta.url)), '../..');
