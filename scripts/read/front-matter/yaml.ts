import { Problem } from '#model';
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Field } from './field.ts';
import type { Source } from '../source.ts';

const limits = { depth: 20, aliases: 20, keys: 1000 };
const simpler = 'Keep in it what describes the article, and nothing else.';

/** What each fault is called, and how to mend it. */
const faults: Record<string, [code: string, message: string, hint: string]> = {
  DUPLICATE_KEY: ['yaml-duplicate', 'This key stands here a second time', 'Keep one of the two.'],
  TAB_AS_INDENT: ['yaml-tab', 'There is a tab where only blanks may indent', 'Put blanks in its place.'],
  BAD_INDENT: [
    'yaml-indent',
    'This line is indented otherwise than its neighbours',
    'Give lines of one list or key the same number of blanks.',
  ],
  MISSING_CHAR: [
    'yaml-quote',
    'Something that was opened is not closed',
    'Add the missing quotation mark, bracket or comma.',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['yaml-colon', 'There is a second ": " in this value', 'Put the value in quotation marks.'],
  MULTILINE_IMPLICIT_KEY: [
    'yaml-colon',
    'A key and its ":" must stand on one line',
    'Write key: value, each key on a line of its own.',
  ],
  BAD_SCALAR_START: [
    'yaml-character',
    'A value may not begin with this character',
    'Put the value in quotation marks.',
  ],
  BAD_ALIAS: [
    'yaml-character',
    'This names an anchor that is not there',
    'Put a value that begins with * or & in quotation marks.',
  ],
  TAG_RESOLVE_FAILED: ['yaml-tag', 'Tags (!…) are not read', 'Take the tag away, or put the value in quotation marks.'],
  UNEXPECTED_TOKEN: ['yaml-syntax', 'This does not belong here', 'Write key: value, each key on a line of its own.'],
};

/** The fields of YAML between two offsets. Every scalar is a text as it was written. Throws a Problem for anything amiss. */
export function yamlFields(source: Source, start: number, end: number, file: string): Field[] {
  const yaml = quotesJoined(source.text.slice(start, end));
  const problem = (at: number, code: string, message: string, hint?: string) => {
    const offset = Math.min(start + at, Math.max(start, end - 1));
    const line = source.lineAt(offset);
    return new Problem(
      code,
      message,
      'article',
      { file, line, column: source.columnAt(offset) },
      hint,
      source.line(line),
    );
  };
  checkSize(yaml, problem);
  const document = parsed(yaml, problem);
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw explained(fault, yaml, problem);
  const root = document.contents;
  if (root === null) return [];
  if (!isMap(root))
    throw problem(
      0,
      'front-matter-kind',
      'Front matter is a list of keys and values',
      'Write key: value, each key on a line of its own.',
    );
  checkTree(root, problem);
  return root.items.map((pair): Field => {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const at = (pair.key as Node).range?.[0] ?? 0;
    if (['<<', '__proto__', 'constructor', 'prototype'].includes(key)) {
      throw problem(at, 'yaml-key', `The key ${key} is not allowed`, 'Take it away.');
    }
    const range = (pair.value as Node | null)?.range ?? [at, at];
    const line = source.lineAt(start + at);
    return { key, value: value(pair.value), line, start: start + range[0], end: start + range[1] };
  });
}

type Complain = (at: number, code: string, message: string, hint?: string) => Problem;

/** Before it is parsed: what would take a parser long. */
function checkSize(yaml: string, problem: Complain): void {
  let depth = 0;
  let most = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') most = Math.max(most, ++depth);
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
  }
  const keys = yaml.match(/:(?:\s|$)|["']:/g)?.length ?? 0;
  if (most > 200 || /(?:- *){100}/.test(yaml))
    throw problem(0, 'yaml-limit', `The front matter is nested deeper than ${limits.depth}`, simpler);
  if (keys > limits.keys) throw problem(0, 'yaml-limit', `The front matter has more than ${limits.keys} keys`, simpler);
}

function parsed(yaml: string, problem: Complain) {
  try {
    return parseDocument(yaml, {
      schema: 'failsafe',
      strict: true,
      uniqueKeys: true,
      lineCounter: new LineCounter(),
      prettyErrors: false,
    });
  } catch {
    throw problem(0, 'yaml-limit', `The front matter is nested deeper than ${limits.depth}`, simpler);
  }
}

function explained(fault: YAMLError, yaml: string, problem: Complain): Problem {
  const [code, message, hint] = faults[fault.code] ?? [
    'yaml-syntax',
    fault.message.split('\n')[0] ?? 'This is no YAML',
    undefined,
  ];
  const [at] = fault.pos;
  if (fault.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(yaml.slice(at))?.[0] ?? '';
    const first = yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 2;
    return problem(at, code, `The key ${key} stands here a second time, first in line ${first}`, hint);
  }
  const quote = /closing (["'])/.exec(fault.message)?.[1];
  if (fault.code === 'MISSING_CHAR' && quote) {
    const opening = yaml.lastIndexOf(quote, at - 1);
    const line = yaml.slice(0, opening).split('\n').length + 1;
    return problem(
      opening < 0 ? at : opening,
      code,
      `The text that starts here has no closing ${quote}`,
      `Add a closing ${quote} at the end of line ${line}.`,
    );
  }
  const open = /^Flow (?:sequence|map) .* end with a (\]|\})/.exec(fault.message)?.[1];
  if (open) {
    const opening = yaml.lastIndexOf(open === ']' ? '[' : '{', at);
    const end = `Add ${open} where the list ends, or put the value in quotation marks.`;
    return problem(opening, 'yaml-bracket', `The bracket that opens here has no closing ${open}`, end);
  }
  return problem(at, code, message, hint);
}

/** Quoted text may go on in lines that are not indented, as many programs write it; YAML itself asks for an indent. */
function quotesJoined(yaml: string): string {
  const lines = yaml.split('\n');
  let joined = '';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    const quote = /^[\w-]+:[ \t]+(["'])(?:(?!\1).)*$/.exec(line)?.[1];
    let end = index + 1;
    while (quote && end < lines.length && end < index + 50 && !/^(?:[\w-]+:(?:\s|$)|\s|$)/.test(lines[end] as string)) {
      if ((lines[end++] as string).trimEnd().endsWith(quote)) break;
    }
    const closed = quote && end > index + 1 && (lines[end - 1] as string).trimEnd().endsWith(quote);
    joined += closed ? lines.slice(index, end).join(' ') : line;
    if (closed) index = end - 1;
    if (index < lines.length - 1) joined += '\n';
  }
  return joined;
}

/** After it is parsed: depth, aliases and keys. */
function checkTree(root: Node, problem: Complain): void {
  let aliases = 0;
  let keys = 0;
  const visit = (node: unknown, depth: number): void => {
    if (isPair(node)) {
      if (++keys > limits.keys)
        throw problem(0, 'yaml-limit', `The front matter has more than ${limits.keys} keys`, simpler);
      visit(node.key, depth);
      visit(node.value, depth);
    } else if (isAlias(node)) {
      if (++aliases > limits.aliases)
        throw problem(
          node.range?.[0] ?? 0,
          'yaml-limit',
          `The front matter has more than ${limits.aliases} aliases`,
          simpler,
        );
    } else if (isMap(node) || isSeq(node)) {
      if (depth >= limits.depth)
        throw problem(
          node.range?.[0] ?? 0,
          'yaml-limit',
          `The front matter is nested deeper than ${limits.depth}`,
          simpler,
        );
      for (const item of node.items) visit(item, depth + 1);
    }
  };
  visit(root, 0);
}

/** A text, or several: the items of a list, each with its `name` if it is a mapping. */
function value(node: unknown): Field['value'] {
  if (node === null || node === undefined) return '';
  if (isScalar(node)) return node.value === null ? '' : String(node.value);
  if (isMap(node)) {
    const name = node.get('name');
    return typeof name === 'string' ? [name] : undefined;
  }
  if (!isSeq(node)) return undefined;
  return node.items.flatMap((item) => {
    const one = value(item);
    return typeof one === 'string' ? [one] : (one ?? []);
  });
}
