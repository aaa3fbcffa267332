import { parseArgs } from 'node:util';
import { Problem } from '#model';
import { type Order, unknown } from './options.ts';

const flags = {
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

const commands = ['build', 'dev', 'diff', 'accept', 'help', 'version'] as const;

/** Reads the words after `lectern`. Throws a Problem of kind usage for a word that it does not know. */
export function readOrder(words: string[]): Order {
  const { tokens } = parseArgs({ args: words, options: flags, strict: false, tokens: true, allowPositionals: true });
  const given: Record<string, string | true> = {};
  const formats: string[] = [];
  const articles: string[] = [];
  let afterDashes = false;
  let named: Order['command'] | undefined;

  for (const token of tokens) {
    if (token.kind === 'option-terminator') afterDashes = true;
    else if (token.kind === 'positional') {
      const first = !named && !afterDashes && articles.length === 0;
      const command = first ? commands.find((known) => known === token.value) : undefined;
      if (command) named = command;
      else if (first && !/[./\\]/.test(token.value)) throw unknown('command', token.value, commands);
      else articles.push(token.value);
    } else {
      const flag = checked(token);
      if (flag.name === 'to') formats.push(...String(flag.value).split(',').filter(Boolean));
      else {
        given[flag.name] = flag.value;
        // Of two that say the contrary, the last one holds.
        if (flag.name === 'dark') delete given['no-dark'];
        if (flag.name === 'no-dark') delete given.dark;
      }
    }
  }
  const entry = named === 'accept' && /^\d{1,6}$/.test(articles.at(-1) ?? '') ? Number(articles.pop()) : undefined;
  const asked = given.help ? 'help' : given.version ? 'version' : named;
  const command = asked ?? (words.length === 0 ? 'help' : 'build');
  for (const flag of Object.keys(given)) refuseElsewhere(flag, command);
  return Object.freeze({
    command,
    articles: Object.freeze(articles),
    out: text(given.out),
    formats: Object.freeze([...new Set(formats)]),
    look: text(given.look),
    accent: text(given.accent),
    dark: given.dark ? true : given['no-dark'] ? false : undefined,
    minutes: minutes(text(given.minutes)),
    lang: language(text(given.lang)),
    browser: text(given.browser),
    check: given.check === true,
    against: text(given.against),
    entry,
    open: !given['no-open'],
    host: text(given.host),
    port: port(text(given.port)),
    pdf: given.pdf === true,
    cache: !given['no-cache'],
    quiet: given.quiet === true,
    json: given.json === true,
    strict: given.strict === true,
  });
}

function refuseElsewhere(flag: string, command: Order['command']): void {
  const home = only[flag];
  if (!home || home === command || command === 'help' || command === 'version') return;
  const hint =
    flag === 'pdf'
      ? 'To make only the PDF, write --to pdf.'
      : `For example: lectern ${home} talk.md ${(examples as Record<string, string>)[flag] ?? `--${flag}`}`;
  throw new Problem(
    'option-elsewhere',
    `--${flag} is an option of lectern ${home}, not of lectern ${command}`,
    'usage',
    undefined,
    hint,
  );
}

interface Token {
  name: string;
  rawName: string;
  value?: string;
  inlineValue?: boolean;
}

function checked(token: Token): { name: string; value: string | true } {
  const flag = Object.hasOwn(flags, token.name) ? flags[token.name as keyof typeof flags] : undefined;
  if (!flag) {
    const known = Object.keys(flags).map((name) => `--${name}`);
    throw unknown('option', token.rawName, token.rawName.startsWith('--') ? known : [...known, '-o', '-q', '-h', '-V']);
  }
  if (flag.type === 'boolean') {
    if (token.value === undefined) return { name: token.name, value: true };
    throw new Problem(
      'option-value',
      `${token.rawName} takes no value`,
      'usage',
      undefined,
      `Write just ${token.rawName}.`,
    );
  }
  const missing =
    token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'));
  if (!missing) return { name: token.name, value: token.value as string };
  const example = examples[token.name as keyof typeof examples];
  throw new Problem('option-value', `${token.rawName} needs a value`, 'usage', undefined, `For example: ${example}`);
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

function text(value: string | true | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function minutes(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : 0;
  if (number > 0 && number <= 600) return number;
  const hint = 'Give a number of minutes up to 600, such as --minutes 20.';
  throw new Problem('option-value', `--minutes cannot be "${value}"`, 'usage', undefined, hint);
}

function port(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (number > 0 && number < 65_536) return number;
  const hint = 'Give a number between 1 and 65535, such as --port 4100.';
  throw new Problem('option-value', `--port cannot be "${value}"`, 'usage', undefined, hint);
}

function language(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    const hint = 'Give a language tag, such as --lang en, --lang de or --lang zh-Hans.';
    throw new Problem('option-value', `--lang cannot be "${value}"`, 'usage', undefined, hint);
  }
}
