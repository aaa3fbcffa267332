import { Problem } from '#model';
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Field } from './field.ts';
import { type Complain, explained } from './yaml-faults.ts';
import type { Source } from '../source.ts';

const limits = { depth: 20, aliases: 20, keys: 1000 };
const simpler = 'Keep in it what describes the article, and nothing else.';

/** The fields of YAML between two offsets. Every scalar is a text as it was written. Throws a Problem for anything amiss. */
export function yamlFields(source: Source, start: number, end: number, file: string): Field[] {
  const yaml = quotesJoined(source.text.slice(start, end));
  const problem = (at: number, code: string, message: string, hint?: string) => {
    const offset = Math.min(start + at, Math.max(start, end - 1));
    const line = source.lineAt(offset);
    return new Problem(code, message, {
      place: { file, line, column: source.columnAt(offset) },
      hint,
      excerpt: source.line(line),
    });
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
    // Where Ruby reads it, a key may begin with a colon of its own: ":title: Boats".
    const key = isScalar(pair.key) ? String(pair.key.value).replace(/^:(?=\w)/, '') : '';
    const at = (pair.key as Node).range?.[0] ?? 0;
    if (['<<', '__proto__', 'constructor', 'prototype'].includes(key)) {
      throw problem(at, 'yaml-key', `The key ${key} is not allowed`, 'Take it away.');
    }
    const range = (pair.value as Node | null)?.range ?? [at, at];
    const line = source.lineAt(start + at);
    return { key, value: value(pair.value), line, start: start + range[0], end: start + range[1] };
  });
}

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
