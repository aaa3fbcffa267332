import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import {
  type Anchor,
  type FiledEntry,
  nearest,
  type Picture,
  plain,
  Problem,
  type Tuning,
  type TuningKind,
  tuningKinds,
} from '#model';
import { decode } from './files/decode.ts';
import { findPictures } from './pictures.ts';

/** Where the tuning of an article lies: `tuning.md` beside an `article.md`, `<article>.tuning.md` beside any other. */
export function tuningFile(article: string): string {
  const base = basename(article, extname(article));
  return join(dirname(article), base.toLowerCase() === 'article' ? 'tuning.md' : `${base}.tuning.md`);
}

/**
 * Reads what was changed by hand on the slides of an article; nothing if there is no such file.
 * Throws a Problem with its place for an entry that it does not understand: nothing in the file is passed over in silence.
 */
export async function readTuning(article: string): Promise<Tuning | undefined> {
  const file = tuningFile(article);
  const unreadable = (what: string) => new Problem('tuning-unreadable', what, { fault: 'machine', place: { file } });
  const notRead = (fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT' || fault.code === 'ENAMETOOLONG') return undefined;
    throw unreadable(`The tuning cannot be read (${fault.code})`);
  };
  const found = await stat(file).catch(notRead);
  // A pipe would be waited for without end.
  if (found && !found.isFile()) throw unreadable('The tuning is no ordinary file');
  const bytes = found && (await readFile(file).catch(notRead));
  return bytes && asTuning(bytes, file);
}

/** The bytes of a tuning file as entries; throws as readTuning does. */
export function asTuning(bytes: Uint8Array, file: string): Tuning {
  return parseTuning(decode(bytes, file), file);
}

/** The pictures that entries name, looked for as those of the article are, by the address as written. */
export async function tuningPictures({ entries }: Tuning, article: string): Promise<Map<string, Picture>> {
  const pictures = entries.flatMap(({ kind, says = '', line }): Picture[] => {
    const [url = '', alt = ''] = says.split('\n');
    return kind === 'picture' ? [{ kind: 'picture', url, alt, prose: plain(alt, line), line }] : [];
  });
  if (pictures.length > 0) await findPictures(pictures, article, dirname(resolve(article)));
  return new Map(pictures.map((picture) => [picture.url, picture]));
}

/** A tuning file's text as entries. Whatever stands before the first `## ` is the person's own. */
export function parseTuning(text: string, file: string): Tuning {
  const starts = [...text.matchAll(/^## /gmu)].map(({ index }) => index);
  const entries = starts.map((start, at) => entryAt(text, start, starts[at + 1] ?? text.length, file));
  return { file, text, entries };
}

interface Line {
  text: string;
  number: number;
}

function entryAt(text: string, start: number, end: number, file: string): FiledEntry {
  const first = text.slice(0, start).split('\n').length;
  const lines = text
    .slice(start, end)
    .split('\n')
    .map((words, at): Line => ({ text: words, number: first + at }));
  const kind = kindOf(lines[0] as Line, file);
  const fields = fieldsOf(lines.slice(1), file);
  const { title, layout, frame } = slideOf(fields.get('slide') ?? '');
  const rests = lines.flatMap((line) => quotes(line, /^> ?(?!>)(.+)$/u));
  const beside = lines.flatMap((line) => quotes(line, /^>> ?(.+)$/u));
  const words = { part: fields.get('part'), said: fields.get('said'), says: fields.get('says') };
  const entry = { kind, slide: title, layout, frame, ...words, rests, beside, line: first, start, end };
  refuseIncomplete(entry, file);
  return entry;
}

function kindOf({ text, number }: Line, file: string): TuningKind {
  const heading = text.slice(3).trim();
  const found = Object.entries(tuningKinds).find(([, words]) => words.toLowerCase() === heading.toLowerCase());
  if (found) return found[0] as TuningKind;
  const near = nearest(heading, Object.values(tuningKinds));
  const known = `Known: ${Object.values(tuningKinds).join(', ')}.`;
  throw new Problem('tuning-kind', `There is no change called “${heading}”`, {
    place: { file, line: number, column: 4 },
    hint: near ? `Did you mean “${near}”? ${known}` : known,
    excerpt: text,
  });
}

const names = ['slide', 'part', 'said', 'says'];

/** `- says: words`; lines that are set in by two blanks go on with it. */
function fieldsOf(lines: Line[], file: string): Map<string, string> {
  const fields = new Map<string, string>();
  let open: string | undefined;
  for (const { text, number } of lines) {
    const [, name, words = ''] = /^- ([a-z]+):[ \t]*(.*)$/u.exec(text) ?? [];
    if (name !== undefined) {
      if (!names.includes(name) || fields.has(name)) throw unknownField(name, fields.has(name), number, text, file);
      open = name;
      fields.set(name, words.trim());
    } else if (open !== undefined && /^ {2,}\S/u.test(text)) {
      fields.set(open, `${fields.get(open)}\n${text.trim()}`.trim());
    } else if (text.trim() !== '') open = undefined;
  }
  return fields;
}

function unknownField(name: string, twice: boolean, line: number, excerpt: string, file: string): Problem {
  const message = twice ? `“${name}” stands here twice` : `An entry has no “${name}”`;
  const hint = `An entry has: ${names.join(', ')}.`;
  return new Problem('tuning-field', message, { place: { file, line, column: 3 }, hint, excerpt });
}

/** "Time does the work (points)", "Takeaways (takeaways, frame)". */
function slideOf(words: string): { title: string; layout: string; frame: boolean } {
  const [, title = words, layout = '', frame] = /^(.*?) ?\(([a-z-]+)(, frame)?\)$/u.exec(words) ?? [];
  return { title, layout, frame: frame !== undefined };
}

/** `> The sentence. {id < before > after}`, the mark as far as it is there. */
function quotes({ text }: Line, form: RegExp): Anchor[] {
  const quoted = form.exec(text)?.[1]?.trim();
  if (!quoted) return [];
  const [, words = quoted, id, before, after] =
    /^(.*?)\s*\{([\w-]+)(?: < ([\w-]+))?(?: > ([\w-]+))?\}$/u.exec(quoted) ?? [];
  return [
    {
      text: words.replace(/^\\(?=>)/u, ''),
      ...(id ? { id } : {}),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    },
  ];
}

const needsWords: TuningKind[] = ['title', 'point', 'add-point', 'order-points', 'layout', 'picture'];

function refuseIncomplete({ kind, says, rests, frame, line }: FiledEntry, file: string): void {
  const place = { file, line, column: 1 };
  if (needsWords.includes(kind) && !says) {
    const hint = 'Add a line below its heading: - says: …';
    throw new Problem('tuning-says', 'This entry does not tell what the slide is to say', {
      place,
      hint,
    });
  }
  if (rests.length === 0 && !frame) {
    const hint = 'Quote a sentence of the article below the heading, behind “> ”.';
    throw new Problem('tuning-rests', 'This entry rests on no sentence, so nobody knows its slide', {
      place,
      hint,
    });
  }
}
