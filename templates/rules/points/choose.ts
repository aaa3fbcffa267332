import type { Context, Said, Sentence } from '#model';
import type { Point } from './point.ts';
import { takenBackBy } from './conceded.ts';
import { isReadOfAnother } from './left-out.ts';

const mostRows = 5;

/** Less than what a point loses that the frame says already. */
const leastOfTale = 0.5;

/**
 * The points that draw most and fit the words, at most five, in the order of the article. One that leans on the sentence before is
 * only taken behind it: on the slide or, as the first of them, in the title.
 */
export function choose(offered: Point[], title: Said, words: number, run: Sentence[], context: Context): Point[] {
  const chosen = new Set<Point>();
  let left = words;
  // A point of no worth is on the frame's line of time already; but in a tale about its author all that happened is worth little.
  const least = context.isPersonal() && !context.hasSections() ? -leastOfTale : 0;
  for (const point of offered.filter(({ worth }) => worth > least).sort((a, b) => b.worth - a.worth)) {
    const rest = takenBackBy(point, offered, title);
    const all = rest && withAntecedents(point, offered, title, run)?.concat(rest);
    const wanted = all?.filter((one) => !chosen.has(one));
    if (!wanted || chosen.size + wanted.length > mostRows) continue;
    const count = wanted.reduce((sum, one) => sum + one.words, 0);
    const twin = [...chosen].some((other) => other.text === point.text || isSaidTwice(other, point, context));
    if (count > left || twin) continue;
    for (const one of wanted) chosen.add(one);
    left -= count;
  }
  const rows = offered.filter((point) => chosen.has(point));
  // Behind another point it would tell of what that one is about.
  const astray = rows.find((point, at) => at > 0 && point.leans && !goesOn(point, rows[at - 1], run));
  if (!astray) return rows;
  const others = offered.filter((point) => point !== astray);
  return choose(others, title, words, run, context);
}

/** Whether a point stands right behind what its sentence, or the one before, says. */
function goesOn({ sentence }: Point, before: Point | undefined, run: Sentence[]): boolean {
  return before?.sentence === sentence || before?.sentence === run[run.indexOf(sentence) - 1];
}

/** "We are deciding the wording", and further on "We are deciding on the wording". */
function isSaidTwice({ sentence: one }: Point, { sentence: other }: Point, context: Context): boolean {
  return one !== other && context.alike(one.text, other.text) > sameSentence;
}

/** Beyond this share of the same content words, a sentence is another once more. */
const sameSentence = 0.9;

/** The point and those that it leans on, or undefined if what it leans on cannot be shown. */
function withAntecedents(point: Point, offered: Point[], title: Said, run: Sentence[]): Point[] | undefined {
  if (!point.leans) return [point];
  const before = run[run.indexOf(point.sentence) - 1];
  if (!before || before.paragraph !== point.sentence.paragraph) return undefined;
  const shown = offered.filter(({ sentence }) => sentence === before);
  if (!tellsTheLast(before, shown, title)) return undefined;
  if (shown.length === 0) return title.sources.includes(before.id) ? [point] : undefined;
  if (isReadOfAnother(point, before, title, run)) return undefined;
  const last = shown.at(-1);
  const chain = last && withAntecedents(last, offered, title, run);
  return chain && [...chain, point];
}

/**
 * Whether the last clause of a sentence that has a subject of its own is told, in a row or by the title: what comes behind goes on from
 * that one. "The hills are full of lamps, but the keepers had seen none" leaves "Decided to look" to the hills where it is cut short.
 */
function tellsTheLast({ id, text, units }: Sentence, shown: Point[], title: Said): boolean {
  const last = units.filter(({ forms, passing }) => !passing && forms[0]?.shape === 'clause').at(-1);
  if (!last || units.length < 2 || shown.some(({ unit }) => unit.start >= last.start)) return true;
  if (!title.sources.includes(id)) return false;
  const end = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(title.text)?.[0] ?? '';
  const at = text.lastIndexOf(end);
  return at < 0 || at >= last.start;
}
