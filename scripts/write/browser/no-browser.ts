import { Problem } from '#model';
import { onPath } from './executable.ts';
import type { Machine } from './machine.ts';
import type { Found } from './options.ts';

/** A browser that was there and did not start, in its own words as far as it had any. */
export interface Refusal {
  found: Found;
  reason: string;
}

/** No browser could be found, fetched or started: what was tried, and the one command that helps. */
export function noBrowser(refusals: Refusal[], fetchFault: string | undefined, machine: Machine): Problem {
  const tried = refusals.map(({ found, reason }) => `${found.path}: ${reason}`);
  if (fetchFault) tried.push(fetchFault);
  const named = refusals.find(({ found }) => found.way === 'named')?.found;
  if (named) {
    return new Problem(
      'browser-start',
      `The browser that ${named.namedBy} names does not start (${tried.join('; ')})`,
      {
        fault: 'machine',
        hint: `Name another one, or leave ${named.namedBy} away: one is then looked for, or fetched.`,
      },
    );
  }
  const [message, code] =
    refusals.length > 0
      ? ['No browser starts, and the PDF needs one', 'browser-start']
      : ['There is no browser on this machine, and none could be fetched; the PDF needs one', 'browser-missing'];
  return new Problem(code, `${message} (${tried.join('; ')})`, {
    fault: 'machine',
    hint: `Run \`${installCommand(machine)}\`, or name a browser with --browser or LECTERN_BROWSER. --to html needs none.`,
  });
}

function installCommand(machine: Machine): string {
  if (machine.platform !== 'linux') return 'npx puppeteer browsers install chrome-headless-shell';
  const sudo = machine.user === 0 ? '' : 'sudo ';
  if (onPath('apt-get', machine)) return `${sudo}apt-get install -y chromium`;
  if (onPath('dnf', machine)) return `${sudo}dnf install -y chromium-headless`;
  if (onPath('apk', machine)) return `${sudo}apk add chromium`;
  if (onPath('pacman', machine)) return `${sudo}pacman -S chromium`;
  if (onPath('zypper', machine)) return `${sudo}zypper install -y chromium`;
  return 'npx puppeteer browsers install chrome-headless-shell';
}
