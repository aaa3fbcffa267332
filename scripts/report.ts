import type { Deck, Dropped, Problem, Warning } from '#model';
import { sinceText } from './report/changes.ts';
import type { Built } from './build.ts';
import { count, type Paint, printable, shown } from './report/terminal.ts';
import { tuningText } from './report/tuning.ts';

export { type Paint, paintFor } from './report/terminal.ts';

/** A problem as a person reads it: one line, a frame where there is a place, and how to mend it. */
export function problemText(problem: Problem, paint: Paint): string {
  const { place, excerpt, hint } = problem;
  const where = place?.file ? `${spot(place)}  ` : '';
  const first = `${paint.red('✖')} ${where}${paint.bold(printable(problem.message))}  ${paint.dim(`[${problem.code}]`)}`;
  const framed = excerpt !== undefined && place?.line ? frame(excerpt, place.line, place.column).map(paint.dim) : [];
  return [first, ...framed, ...(hint ? hint.split('\n').map((line) => `  ${printable(line)}`) : [])].join('\n');
}

/** What is said of a deck that was made: its files, its slides, and all that its author should know. */
export function deckText({ deck, files, job, change }: Built, paint: Paint): string {
  const wide = Math.max(...files.map((file) => file.name.length));
  const appendix = deck.slides.filter((slide) => slide.appendix).length;
  const way = `${shown(job.file)} → ${shown(job.folder)}`;
  return [
    `${paint.green('✔')} ${paint.bold(clip(deck.meta.title || job.name, 80))}  ${paint.dim(way)}`,
    ...files.map((file) => `    ${printable(file.name).padEnd(wide)}  ${paint.dim(size(file.bytes).padStart(7))}`),
    `  ${count(deck.slides.length - appendix, 'slide')}${appendix ? ` and ${appendix} in the appendix` : ''}, ${talk(deck)}`,
    ...measured(deck),
    ...guesses(deck, paint),
    ...groups(deck.dropped, ({ reason }) => reason).map((same) => putAside(same, paint)),
    ...groups(deck.warnings, ({ code }) => code).flatMap((same) => warned(same, paint)),
    ...tuningText(deck, paint),
    ...sinceText(change, paint),
  ].join('\n');
}

/** Which browser printed, so that nobody has to wonder why paper looks different elsewhere. */
export function browserText({ version, path, sandbox }: NonNullable<Built['browser']>, paint: Paint): string {
  const note = sandbox ? '' : ', without its sandbox (you are root, or the machine allows none)';
  return paint.dim(printable(`Printed by ${version} (${path})${note}`));
}

/** What a program is told of a deck. */
export function plainDeck({ job, files, deck, change }: Built): object {
  const { title, titleInferred, lang, minutes } = deck.meta;
  const appendix = deck.slides.filter((slide) => slide.appendix).length;
  const counts = { title, titleInferred, lang, minutes, slides: deck.slides.length, appendix };
  return {
    article: job.file,
    folder: job.folder,
    files,
    ...counts,
    measured: deck.proof,
    dropped: deck.dropped,
    warnings: deck.warnings,
    change,
    tuning: deck.tuned?.map(({ today: _, ...one }) => one),
  };
}

/** What a program is told of a problem. */
export function plainProblem({ code, message, fault, place, hint }: Problem): object {
  return { code, message, fault, ...place, hint };
}

function talk({ meta }: Deck): string {
  const minutes = Math.max(1, Math.round(meta.minutes));
  const asked =
    meta.minutesAsked && Math.round(meta.minutesAsked) !== minutes ? `, ${meta.minutesAsked} asked for` : '';
  return `about ${count(minutes, 'minute')} to speak${asked}${meta.langInferred ? `, in ${language(meta.lang)}` : ''}`;
}

/** The proof of a real browser; nothing is said where there was none to ask. */
function measured({ proof }: Deck): string[] {
  if (!proof) return [];
  const { slides, overflowing } = proof;
  const found =
    overflowing === 0 ? 'nothing overflows' : `${overflowing} overflow${overflowing === 1 ? 's' : ''}, see below`;
  return [`  Measured: ${count(slides, 'slide')}, ${found}`];
}

/** What Lectern had to recognise, and where the author may say otherwise. */
function guesses({ meta }: Deck, paint: Paint): string[] {
  const [title, language] = [meta.titleInferred && meta.title !== '', meta.langInferred];
  if (title && language) {
    const mend = 'if they are wrong, write title: and lang: in the front matter';
    return [paint.dim(`  The title and the language were recognised; ${mend}`)];
  }
  const mend = (key: string) => `if it is wrong, write ${key}: in the front matter`;
  if (title) return [paint.dim(`  The title was recognised; ${mend('title')}`)];
  return language ? [paint.dim(`  The language was recognised; ${mend('lang')}`)] : [];
}

function language(tag: string): string {
  if (tag === 'und') return 'a language that Lectern does not know';
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** Things put aside for one reason: the words if there is one, the lines if there are many. */
function putAside(same: Dropped[], paint: Paint): string {
  const what = same.length === 1 ? `“${clip(same[0]?.text ?? '')}”` : count(same.length, 'passage');
  return paint.dim(`  Put aside: ${what}, ${inLines(same.map(({ line }) => line))} (${same[0]?.reason})`);
}

/**
 * Warnings of one code: each on a line of its own up to three, then only counted. Where all are mended in one way, that is
 * said once; where each is mended in its own, below each.
 */
function warned(same: Warning[], paint: Paint): string[] {
  const hints = new Set(same.flatMap(({ hint }) => (hint ? [hint] : [])));
  const mend = (hint: string | undefined) => (hint ? [`    ${printable(hint)}`] : []);
  const first = same.slice(0, 3).flatMap((warning) => {
    const where = warning.place ? `${spot(warning.place)}  ` : '';
    const told = `  ${paint.yellow('⚠')} ${where}${printable(warning.message)}  ${paint.dim(`[${warning.code}]`)}`;
    return hints.size > 1 ? [told, ...mend(warning.hint)] : [told];
  });
  const rest = same.slice(3).flatMap(({ place }) => (place ? [place.line] : []));
  const more = same.length - 3;
  if (more > 0) first.push(`    and ${more} more of the same${rest.length > 0 ? `, ${inLines(rest)}` : ''}`);
  return hints.size === 1 ? [...first, ...mend([...hints][0])] : first;
}

/** `talk.md:2:8`, as far as it is known. */
function spot({ file = '', line, column }: Partial<NonNullable<Problem['place']>>): string {
  return [shown(file), ...(line ? [line] : []), ...(line && column ? [column] : [])].join(':');
}

/** The line that a problem points at, a stretch of it if it is long, and a caret below. */
function frame(excerpt: string, line: number, column: number | undefined): string[] {
  const from = Math.max(0, (column ?? 1) - 60);
  const stretch = printable(excerpt.slice(from, from + 100).replace(/\t/g, ' '));
  const gutter = `    ${line} | `;
  const words = `${gutter}${stretch.trimEnd()}`;
  if (!column) return [words];
  return [words, `${' '.repeat(gutter.length - 2)}| ${' '.repeat(column - 1 - from)}^`];
}

function groups<Thing>(things: readonly Thing[], by: (thing: Thing) => string): Thing[][] {
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    const same = found.get(by(thing));
    if (same) same.push(thing);
    else found.set(by(thing), [thing]);
  }
  return [...found.values()];
}

/** "line 7", "lines 7, 9": each once, and the first five of many. */
function inLines(all: number[]): string {
  const lines = [...new Set(all)];
  return `line${lines.length === 1 ? '' : 's'} ${lines.length > 6 ? `${lines.slice(0, 5).join(', ')} …` : lines.join(', ')}`;
}

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function clip(words: string, most = 60): string {
  const letters = [...printable(words)];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
