import { Problem } from '#model';
import { type Order, unknown } from '../options.ts';

/** Every option that there is. */
export const flags = {
  out: { type: 'string', short: 'o' },
  to: { type: 'string' },
  look: { type: 'string' },
  accent: { type: 'string' },
  dark: { type: 'boolean' },
  'no-dark': { type: 'boolean' },
  minutes: { type: 'string' },
  lang: { type: 'string' },
  browser: { type: 'string' },
  check: { type: 'boolean' },
  against: { type: 'string' },
  'no-open': { type: 'boolean' },
  host: { type: 'string' },
  port: { type: 'string' },
  pdf: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Options that only one command knows: another would pass over them without a word. */
const only: Record<string, Order['command']> = {
  check: 'build',
  against: 'diff',
  'no-open': 'dev',
  host: 'dev',
  port: 'dev',
  pdf: 'dev',
};

/** Throws a Problem for an option of another command. */
export function refuseElsewhere(flag: string, command: Order['command']): void {
  const home = only[flag];
  if (!home || home === command || command === 'help' || command === 'version') return;
  const hint =
    flag === 'pdf'
      ? 'To make only the PDF, write --to pdf.'
      : `For example: lectern ${home} talk.md ${(examples as Record<string, string>)[flag] ?? `--${flag}`}`;
  throw new Problem('option-elsewhere', `--${flag} is an option of lectern ${home}, not of lectern ${command}`, {
    fault: 'usage',
    hint,
  });
}

interface Token {
  name: string;
  rawName: string;
  value?: string;
  inlineValue?: boolean;
}

/** An option by its whole name, with its value; true for one that takes none. Throws a Problem for one that is not known, or lacks its value. */
export function checked(token: Token): { name: string; value: string | true } {
  const flag = Object.hasOwn(flags, token.name) ? flags[token.name as keyof typeof flags] : undefined;
  if (!flag) {
    const known = Object.keys(flags).map((name) => `--${name}`);
    throw unknown('option', token.rawName, token.rawName.startsWith('--') ? known : [...known, '-o', '-q', '-h', '-V']);
  }
  if (flag.type === 'boolean') {
    if (token.value === undefined) return { name: token.name, value: true };
    throw new Problem('option-value', `${token.rawName} takes no value`, {
      fault: 'usage',
      hint: `Write just ${token.rawName}.`,
    });
  }
  const missing =
    token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'));
  if (!missing) return { name: token.name, value: token.value as string };
  const example = examples[token.name as keyof typeof examples];
  throw new Problem('option-value', `${token.rawName} needs a value`, {
    fault: 'usage',
    hint: `For example: ${example}`,
  });
}

const examples = {
  out: '-o talks/tides',
  to: '--to html,pdf',
  look: '--look studio',
  accent: '--accent "#1f36f0"',
  minutes: '--minutes 20',
  lang: '--lang en',
  browser: '--browser /usr/bin/chromium',
  against: '--against HEAD',
  host: '--host 192.168.1.20',
  port: '--port 4100',
};
