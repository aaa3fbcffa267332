import { Problem } from '#model';
import { isExecutable, onPath } from './executable.ts';
import type { Machine } from './machine.ts';
import type { Found } from './options.ts';

const variables = ['LECTERN_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'];

/**
 * The browser that the user named: by --browser, else by an environment variable. Undefined if none is named.
 * Throws a Problem if what is named cannot be run: another browser in its place would be a surprise.
 */
export function namedBrowser(asked: string | undefined, machine: Machine): Found | undefined {
  if (asked !== undefined) return checked(asked, '--browser', machine);
  const variable = variables.find((name) => machine.env[name]);
  return variable ? checked(machine.env[variable] ?? '', variable, machine) : undefined;
}

function checked(value: string, namedBy: string, machine: Machine): Found {
  const isBareName = !/[/\\]/.test(value);
  const path = isExecutable(value, machine.platform) ? value : isBareName ? onPath(value, machine) : undefined;
  if (path) return { path, way: 'named', namedBy };
  throw new Problem('browser-named', `There is no browser at ${value || '(empty)'}, which ${namedBy} names`, {
    fault: 'machine',
    hint: `Name the program file of a Chrome or Chromium, or leave ${namedBy} away: one is then looked for, or fetched.`,
  });
}
