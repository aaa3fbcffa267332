import fc from './fast-check.ts';

type Edit = (lines: string[], at: number, other: number) => string[];

const noise = ['Advertisement', 'Also read: Ten beaches for a rainy week', 'Share this article'];

/** What authors do to a text between two builds. */
const edits: Edit[] = [
  (lines, at) => lines.filter((_, index) => index !== at),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at, other) => lines.with(at, lines[other] ?? '').with(other, lines[at] ?? ''),
  (lines, at) => within(lines, at, (list) => list.slice(1)),
  (lines, at) => within(lines, at, (list) => list.toReversed()),
  (lines, at) => within(lines, at, (list) => [...list, ...list.slice(0, 1)]),
  (lines, at, other) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(/\d+/g, (digits) => String(Number(digits) + other + 1)),
    ),
  (lines, at, other) => lines.toSpliced(at, 0, '', noise[other % noise.length] ?? '', ''),
];

/**
 * The text after up to six random edits of its lines; its front matter, its first lines (title and byline), its
 * tables and its code stay as they are.
 */
export function edited(text: string): fc.Arbitrary<string> {
  const front = /^(?:---\n[\s\S]*?\n---\n)?(?:.*\n){4}/.exec(text)?.[0] ?? '';
  const fence = text.indexOf('\n```');
  const end = fence < 0 ? text.length : fence;
  const lines = text.slice(front.length, end).split('\n');
  const step = fc.tuple(fc.constantFrom(...edits), fc.nat(), fc.nat());
  return fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) => {
    const after = steps.reduce((now, [edit, at, other]) => {
      const places = [at % now.length, other % now.length] as const;
      return places.some((place) => now[place]?.startsWith('|')) ? now : edit(now, ...places);
    }, lines);
    return front + after.join('\n') + text.slice(end);
  });
}

function within(lines: string[], at: number, edit: (list: string[]) => string[]): string[] {
  const list = sentences(lines[at] ?? '');
  return list.length > 0 ? lines.with(at, edit(list).join(' ')) : lines;
}

/** The sentences of a line of prose; a line that is none stays as it is. */
function sentences(line: string): string[] {
  const found = line.split(/(?<=[.!?]["”]?) (?=\p{Lu})/u);
  return found.length > 1 ? found : [];
}
