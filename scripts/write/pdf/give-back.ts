import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has Node give back the memory that nothing holds any longer. It takes as long as to render a deck, and is for a moment when a browser
 * is at work, which needs memory itself: then nobody waits for it. The engine is left set as it was, since code that is kept is of no use
 * to one that is set otherwise.
 */
export function giveBack(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}
