import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { looks } from '../../scripts/ordered.ts';
import { home } from '../../scripts/read/files/home.ts';

/** A look as it is shown: with its light tokens, or with its dark ones. */
export interface Dress {
  name: string;
  look: string;
  dark: boolean;
}

/** Every look there is, and the dark form of those that have one. A new look is found by its folder. */
export async function dresses(): Promise<Dress[]> {
  const found = (await looks()).map(async (look) => {
    const css = await readFile(join(home(), 'templates', 'looks', look, 'look.css'), 'utf8');
    const light = { name: look, look, dark: false };
    return /data-scheme=["']?dark/.test(css) ? [light, { name: `${look} dark`, look, dark: true }] : [light];
  });
  return (await Promise.all(found)).flat();
}
