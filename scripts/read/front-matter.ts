import { type FrontMatter, Problem, type Warning } from '#model';
import { tomlFields } from './front-matter/toml.ts';
import { closedOnly, headerFields } from './front-matter/header.ts';
import { jsonFields } from './front-matter/json.ts';
import { plainFields } from './front-matter/plain.ts';
import { yamlFields } from './front-matter/yaml.ts';
import { known } from './front-matter/known.ts';
import type { Source } from './source.ts';

/** Front matter longer than this is refused: 64 KB. */
const limit = 64 * 1024;

/**
 * Reads the front matter, YAML between `---`, TOML between `+++`, or a head of fields without a fence. It is never executed.
 * @param lenient a file in which `---` may be a mere line, as in plain text
 * @returns what it says, and the offset at which the article begins
 * Throws a Problem for front matter that is broken, is not closed, or is beyond the limits.
 */
export function readFrontMatter(
  source: Source,
  file: string,
  lenient: boolean,
): { front: FrontMatter; from: number; warnings: Warning[] } {
  const none = { front: { frame: {}, places: {} }, from: 0, warnings: [] };
  const opening = /^(---|\+\+\+)[ \t]*(\S*)[ \t]*$/.exec(source.line(1));
  const [, fence, language] = opening ?? [];
  const header = fence || lenient ? undefined : headerFields(source);
  if (header) return { ...known(header.fields, source, file), from: source.startOf(header.end) };
  const json = fence || lenient ? undefined : jsonFields(source);
  if (json) return { ...known(json.fields, source, file), from: source.startOf(json.end + 1) };
  const only = fence || lenient ? undefined : closedOnly(source);
  if (only !== undefined) {
    const fields = plainFields(source, 0, source.startOf(only)) ?? yamlFields(source, 0, source.startOf(only), file);
    return { ...known(fields, source, file), from: source.startOf(only + 1) };
  }
  if (!fence) return none;
  if (language && !/^ya?ml$/i.test(language)) {
    if (!/^[a-z]+$/i.test(language)) return none;
    const hint = 'Write it in YAML, between two lines of three dashes.';
    throw new Problem('front-matter-language', `Front matter in ${language} is not read`, {
      place: { file, line: 1, column: 4 },
      hint,
      excerpt: source.line(1),
    });
  }
  const closing = closingLine(source, fence);
  if (closing === undefined || !looksLikeFields(source, closing, fence, lenient)) {
    const second = source.line(2).trim();
    if (lenient || second === '' || fence === '+++') return none;
    if (closing === undefined) throw notClosed(source, file, fence);
  }
  const start = source.startOf(2);
  const end = source.startOf(closing as number);
  if (end - start > limit) throw tooLong(source, file);
  const { fields, warnings } =
    fence === '---'
      ? { fields: plainFields(source, start, end) ?? yamlFields(source, start, end, file), warnings: [] }
      : tomlFields(source, closing as number, file);
  const read = known(fields, source, file);
  return {
    front: read.front,
    from: source.startOf((closing as number) + 1),
    warnings: [...warnings, ...read.warnings],
  };
}

function closingLine(source: Source, fence: string): number | undefined {
  const closes = fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/ : /^\+\+\+[ \t]*$/;
  for (let line = 2; line <= source.starts.length; line++) if (closes.test(source.line(line))) return line;
  return undefined;
}

/** Tells front matter from prose between two thematic breaks: it begins with a key, a comment, or broken YAML, not with a blank. */
function looksLikeFields(source: Source, closing: number, fence: string, lenient: boolean): boolean {
  if (closing === 2) return true;
  for (let line = 2; line < closing; line++) {
    const text = source.line(line);
    if (text.trim() === '') continue;
    return (line === 2 && !lenient) || (fence === '+++' ? /^[\w.-]+\s*=/ : /^(?:["']?[\w.-]+["']?\s*:|#)/).test(text);
  }
  return false;
}

function notClosed(source: Source, file: string, fence: string): Problem {
  const message = 'The front matter that starts here is not closed';
  const hint = `Put a line of ${fence} under it.`;
  return new Problem('front-matter-open', message, {
    place: { file, line: 1, column: 1 },
    hint,
    excerpt: source.line(1),
  });
}

function tooLong(source: Source, file: string): Problem {
  const message = `The front matter is longer than ${limit / 1024} KB`;
  const hint = 'Keep in it what describes the article; move the rest below.';
  return new Problem('yaml-limit', message, {
    place: { file, line: 1, column: 1 },
    hint,
    excerpt: source.line(1),
  });
}
