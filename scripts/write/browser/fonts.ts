import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine.ts';

const systemConfiguration = '/etc/fonts/fonts.conf';

/**
 * The environment that lets a browser find a font. Chromium on Linux draws nothing at all where the system has no font, not
 * even with the fonts of a web page: there, the fonts in `folders` are put in the system's place, by a configuration that is
 * written into `scratch`.
 */
export function fontEnvironment(machine: Machine, folders: string[], scratch: string): Record<string, string> {
  const { platform, env } = machine;
  if (platform !== 'linux' || env.FONTCONFIG_FILE || env.FONTCONFIG_PATH || folders.length === 0) return {};
  if (existsSync(systemConfiguration) && systemFontFolders(machine).some(holdsFont)) return {};
  const file = join(scratch, 'fonts.conf');
  writeFileSync(file, configuration([...systemFontFolders(machine), ...folders], scratch));
  return { FONTCONFIG_FILE: file };
}

function systemFontFolders({ env, home }: Machine): string[] {
  const ofUser = [env.XDG_DATA_HOME || join(home, '.local', 'share'), ...(env.XDG_DATA_DIRS?.split(':') ?? [])];
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    '/usr/share/X11/fonts',
    ...ofUser.filter((folder) => folder !== '').map((folder) => join(folder, 'fonts')),
    join(home, '.fonts'),
  ];
}

function holdsFont(folder: string): boolean {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return (
      entries.some((entry) => /\.(ttf|otf|ttc|pfb)$/i.test(entry.name)) ||
      entries.some((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && holdsFont(join(folder, entry.name)))
    );
  } catch {
    return false;
  }
}

function configuration(folders: string[], scratch: string): string {
  const directories = folders.map((folder) => `  <dir>${escaped(folder)}</dir>`).join('\n');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${systemConfiguration}</include>
${directories}
  <cachedir>${escaped(join(scratch, 'fontconfig'))}</cachedir>
</fontconfig>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
