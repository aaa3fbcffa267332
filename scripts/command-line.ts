import { parseArgs } from 'node:util';
import { language, minutes, port, text } from './command-line/flag-values.ts';
import { checked, flags, refuseElsewhere } from './command-line/flags.ts';
import { type Order, unknown } from './options.ts';

const commands = ['build', 'dev', 'diff', 'accept', 'help', 'version'] as const;

/** Reads the words after `lectern`. Throws a Problem of kind usage for a word that it does not know. */
export function readOrder(words: string[]): Order {
  const { named, articles, formats, given } = told(words);
  const entry = named === 'accept' && /^\d{1,6}$/.test(articles.at(-1) ?? '') ? Number(articles.pop()) : undefined;
  const command = commandOf(given, named ?? (words.length === 0 ? 'help' : 'build'));
  for (const flag of Object.keys(given)) refuseElsewhere(flag, command);
  return Object.freeze({
    command,
    articles: Object.freeze(articles),
    out: text(given.out),
    formats: Object.freeze([...new Set(formats)]),
    look: text(given.look),
    accent: text(given.accent),
    dark: given.dark || given['no-dark'] ? given.dark === true : undefined,
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

/** A word for help is a word for help wherever it stands. */
function commandOf({ help, version }: Told['given'], named: Order['command']): Order['command'] {
  if (help) return 'help';
  return version ? 'version' : named;
}

/** The words told apart: the command, if one is named, articles, formats and all other options. */
function told(words: string[]): Told {
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
  return { named, articles, formats, given };
}

interface Told {
  named: Order['command'] | undefined;
  articles: string[];
  formats: string[];
  given: Record<string, string | true>;
}
