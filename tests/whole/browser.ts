import { join } from 'node:path';
import { type BrowserSource, browserSource } from '../../scripts/write/browser.ts';
import { house } from './made.ts';

/** On a machine without any font a browser draws nothing, and may end at the first letter: there, these stand in. */
export const studioFonts = join(house, 'templates/looks/studio/fonts');

/** The browser of the tests, as Lectern itself starts it. */
export function testBrowser(): BrowserSource {
  return browserSource({ fontFolder: studioFonts });
}
