import type { DeckChange, SlideChange, Wording } from '#model';
import type { Checked } from '../check.ts';
import type { Compared } from '../diff.ts';
import { count, type Paint, printable, shown } from './terminal.ts';

/** What became of a deck, in a line: "3 changed, 1 new, 41 untouched". */
export function changeLine({ changes, untouched }: DeckChange): string {
  const kinds = (['changed', 'new', 'gone', 'moved'] as const).flatMap((kind) => {
    const many = changes.filter((change) => change.kind === kind).length;
    return many > 0 ? [`${many} ${kind}`] : [];
  });
  const [first = '', ...others] = [...kinds, `${untouched} untouched`];
  return [first.replace(/^\d+/, (digits) => count(Number(digits), 'slide')), ...others].join(', ');
}

/** What became of a deck, slide by slide, with the words before and after; after `most` slides the rest is only counted. */
function changeText(change: DeckChange, paint: Paint, most = Number.POSITIVE_INFINITY): string[] {
  const more = change.changes.length - most;
  return [
    ...change.changes.slice(0, most).flatMap((one) => slideText(one, paint)),
    ...(more > 0 ? [paint.dim(`    and ${more} more: lectern diff shows all that is not built yet`)] : []),
  ];
}

/** The report of a build on what it changed: nothing at all where it changed nothing. */
export function sinceText(change: DeckChange | undefined, paint: Paint): string[] {
  if (!change || change.changes.length === 0) return [];
  return [`  Since the last build: ${changeLine(change)}`, ...changeText(change, paint, 6)];
}

/** What `lectern diff` says of an article. */
export function comparedText({ job, against, change }: Compared, paint: Paint): string {
  const way = paint.dim(`${shown(job.file)}, against ${printable(shown(against))}`);
  const what = change.changes.length === 0 ? 'Nothing would change' : changeLine(change);
  return [`${paint.bold(what)}  ${way}`, ...changeText(change, paint)].join('\n');
}

/** What `lectern build --check` says of an article. */
export function checkedText({ job, differing, change }: Checked, paint: Paint): string {
  const way = paint.dim(`${shown(job.file)} → ${shown(job.folder)}`);
  if (differing.length === 0) return `${paint.green('✔')} ${paint.bold('Up to date')}  ${way}`;
  const files = differing.map(
    ({ name, missing }) => `    ${printable(name)} ${missing ? 'is missing' : 'is out of date'}`,
  );
  return [
    `${paint.red('✖')} ${paint.bold('Not what the article now gives')}  ${way}`,
    ...files,
    ...(change ? changeText(change, paint, 6) : []),
    `  Build it again: lectern build ${shown(job.file)}`,
  ].join('\n');
}

const signs = { new: '+', gone: '−', changed: '~', moved: '↕' } as const;
const colours = { new: 'green', gone: 'red', changed: 'yellow', moved: 'yellow' } as const;

function slideText({ kind, title, number, earlier, wordings }: SlideChange, paint: Paint): string[] {
  const moved = kind === 'moved' ? paint.dim(` (was ${earlier})`) : '';
  return [
    `  ${paint[colours[kind]](signs[kind])} ${number.padStart(3)}  ${printable(title)}${moved}`,
    ...wordings.flatMap((wording) => wordingText(wording, paint)),
  ];
}

function wordingText({ role, before, after }: Wording, paint: Paint): string[] {
  if (role === 'layout' || role === 'place') return [`         ${role}: ${before} → ${after}`];
  return [
    ...(before ? [paint.red(`         − ${printable(before)}`)] : []),
    ...(after ? [paint.green(`         + ${printable(after)}`)] : []),
    ...(role === 'notes' ? [paint.dim('           (in the notes)')] : []),
  ];
}
