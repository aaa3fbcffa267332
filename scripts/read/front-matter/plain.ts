import type { Source } from '../source.ts';
import type { Field } from './field.ts';

/**
 * `key: some words` or `key: "some words"`, with no sign in them that YAML could take for anything else: a colon, a comment, an escape,
 * anything but a letter or a digit to begin with.
 */
const plain =
  /^(?<key>(?!(?:constructor|prototype):)[A-Za-z][\w-]{0,60}): (?<value>"[^"\\\p{Cc}]*"|[\p{L}\p{N}](?:[^:#\p{Cc}]*[^:#\p{Z}\p{Cc}])?)$/u;

/** More lines than this are worth a look at the limits of YAML. */
const most = 100;

/**
 * The fields between two offsets where every line is plain, as they are in most front matter: the same that the reader of YAML finds, which
 * takes longer to be loaded than all the rest to be read. Undefined for any other.
 */
export function plainFields(source: Source, start: number, end: number): Field[] | undefined {
  const fields: Field[] = [];
  for (let line = source.lineAt(start); fields.length <= most && source.startOf(line) < end; line++) {
    const { key = '', value = '' } = plain.exec(source.line(line))?.groups ?? {};
    const from = source.startOf(line) + key.length + 2;
    if (key === '' || fields.some((field) => field.key === key)) return undefined;
    fields.push({ key, value: value.replace(/^"(.*)"$/u, '$1'), line, start: from, end: from + value.length });
  }
  return fields.length <= most ? fields : undefined;
}
