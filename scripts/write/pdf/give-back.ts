import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has Node give back the memory that nothing holds any longer. It takes as long as to render a deck, and is for a moment when a browser
 * is at work, which needs memory itself: then nobody waits for it. The engine is left set as it was, since code that is kept is of no use
 * to one that is set otherwise.
 */
export function giveBack(): void {
  for (const flag of flags) setFlagsFromString(`--${flag}`);
  const collect = runInNewContext('gc') as () => void;
  collect();
  for (const flag of flags) setFlagsFromString(`--no-${flag}`);
}

/** Off by default: to collect when asked to, and to move together what is left. */
const flags = ['expose-gc', 'compact-on-every-full-gc'];
