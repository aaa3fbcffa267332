import { posix, win32 } from 'node:path';
import { isExecutable, onPath } from './executable.ts';
import type { Machine } from './machine.ts';
import type { Found } from './options.ts';

/** Headless shells first: they start three times as fast. */
const commands = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'headless_shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'brave',
];

const linuxPaths = [
  '/usr/lib/chromium/headless_shell',
  '/opt/google/chrome/chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
  '/opt/brave.com/brave/brave',
];

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** The browsers that are installed on the machine, the best first. */
export function systemBrowsers(machine: Machine): Found[] {
  const paths = systemPaths(machine).filter((path) => isExecutable(path, machine.platform));
  return [...new Set(paths)].map((path) => ({ path, way: 'system' }));
}

function systemPaths(machine: Machine): string[] {
  if (machine.platform === 'win32') return windowsPaths(machine);
  const found = commands.map((command) => onPath(command, machine)).filter((path) => path !== undefined);
  return [...found, ...(machine.platform === 'darwin' ? macPaths(machine) : linuxPaths)];
}

function macPaths({ home }: Machine): string[] {
  const folders = ['/Applications', posix.join(home, 'Applications')];
  return macPrograms.flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function windowsPaths({ env }: Machine): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
}
