import type Handlebars from 'handlebars';
import { registerDrawn } from './helpers/drawn.ts';
import { registerLogic } from './helpers/logic.ts';
import { registerWords } from './helpers/words.ts';

/** The few words that our markup may use beyond what Handlebars brings. Each gives escaped text or markup made from it. */
export function register(house: typeof Handlebars): void {
  registerWords(house);
  registerDrawn(house);
  registerLogic(house);
}
