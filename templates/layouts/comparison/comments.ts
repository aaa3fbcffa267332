/** A comment that has a line of code to itself. */
export interface Comment {
  /** Which line of the code it is, from 0. */
  at: number;
  indent: string;
  text: string;
}

const comment = /^(\s*)(?:\/\/+|#+|--|;+|%+|\/\*+|<!--)\s*(\S.*?)\s*(?:\*\/|-->)?$/u;

/** The comments of some lines of code. */
export function commentsIn(lines: string[]): Comment[] {
  return lines.flatMap((line, at) => {
    const [, indent = '', text = ''] = comment.exec(line) ?? [];
    return text === '' ? [] : [{ at, indent, text }];
  });
}

/** The comment that code begins with. */
export function firstComment(lines: string[]): Comment | undefined {
  const [first] = commentsIn(lines);
  return first && lines.slice(0, first.at).every((line) => line.trim() === '') ? first : undefined;
}
