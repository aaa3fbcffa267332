import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine.ts';

const systemConfiguration = '/etc/fonts/fonts.conf';

/**
 * The environment that lets a browser on Linux draw letters, and alike everywhere. Hinting is off: with it, Chromium rounds the
 * widths of letters, and lines break elsewhere than planned. And where the system has no font at all, Chromium draws nothing,
 * not even with the fonts of a web page: there, the fonts in `folders` stand in. The configuration is written into `scratch`.
 */
export function fontEnvironment(machine: Machine, folders: string[], scratch: string): Record<string, string> {
  const { platform, env } = machine;
  if (platform !== 'linux' || env.FONTCONFIG_FILE || env.FONTCONFIG_PATH) return {};
  const isBare = !existsSync(systemConfiguration) || !systemFontFolders(machine).some(holdsFont);
  const file = join(scratch, 'fonts.conf');
  writeFileSync(file, configuration(isBare ? [...systemFontFolders(machine), ...folders] : [], scratch));
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
  <match target="pattern">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  </match>
</fontconfig>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
