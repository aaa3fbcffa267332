import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Machine } from '../browser/machine.ts';

export interface Registry {
  /** Without a slash at its end. */
  url: string;
  /** The value of the Authorization header, if npm was told one for this registry. */
  authorization?: string;
}

/**
 * The npm registry that the user configured for packages of this scope: by npm's environment variables, else by the .npmrc
 * files of the working folder and its parents, of the user and of the installation; else npm's own.
 */
export function registryFor(scope: string, machine: Machine): Registry {
  const settings = npmSettings(machine);
  const url = (settings[`${scope}:registry`] ?? settings.registry ?? 'https://registry.npmjs.org').replace(/\/+$/, '');
  return { url, authorization: authorizationFor(url, settings) };
}

type Settings = Record<string, string | undefined>;

function npmSettings(machine: Machine): Settings {
  const { env, home, prefix } = machine;
  const fromEnvironment = Object.fromEntries(
    Object.entries(env)
      .filter(([name]) => /^npm_config_/i.test(name))
      .map(([name, value]) => [
        name
          .slice('npm_config_'.length)
          .toLowerCase()
          .replace(/(?!^)_/g, '-'),
        value,
      ]),
  );
  const files = [
    fromEnvironment.globalconfig ?? join(prefix, 'etc', 'npmrc'),
    fromEnvironment.userconfig ?? join(home, '.npmrc'),
    ...foldersUpwards(machine.folder).map((folder) => join(folder, '.npmrc')),
  ];
  return Object.assign({}, ...files.map((file) => npmrc(file, env)), fromEnvironment);
}

/** The farthest first, so that what stands nearer wins. */
function foldersUpwards(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...foldersUpwards(parent), folder];
}

function npmrc(file: string, env: Machine['env']): Settings {
  const settings: Settings = {};
  for (const line of textOf(file).split(/\r?\n/)) {
    const setting = /^\s*([^#;=[\]\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line);
    if (!setting) continue;
    const [, name = '', value = ''] = setting;
    const unquoted = value.replace(/^"(.*)"$|^'(.*)'$/, '$1$2');
    settings[name] = unquoted.replace(/\$\{([^}]+)\}/g, (whole, variable) => env[variable] ?? whole);
  }
  return settings;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** npm keeps credentials by the registry's address without its scheme: `//host/path/:_authToken`. */
function authorizationFor(url: string, settings: Settings): string | undefined {
  const key = `${url.replace(/^https?:/, '')}/`;
  const token = settings[`${key}:_authToken`];
  if (token) return `Bearer ${token}`;
  const basic = settings[`${key}:_auth`];
  return basic ? `Basic ${basic}` : undefined;
}
