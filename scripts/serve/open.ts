import { spawn } from 'node:child_process';

/** Opens an address in the person's own browser; where that is not possible, it was printed anyway. */
export function openInBrowser(address: string): void {
  const [command = 'xdg-open', ...words] = openers[process.platform] ?? [];
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** What opens an address, where it is not `xdg-open`. */
const openers: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
