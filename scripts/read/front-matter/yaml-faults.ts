import type { Problem } from '#model';
import type { YAMLError } from 'yaml';

/** A Problem at an offset in the front matter. */
export type Complain = (at: number, code: string, message: string, hint?: string) => Problem;

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

/** A fault of the parser's in words that an author can act on, at the place where it is mended. */
export function explained(fault: YAMLError, yaml: string, problem: Complain): Problem {
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
