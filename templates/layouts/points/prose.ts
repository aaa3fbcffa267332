import {
  type Candidate,
  type Context,
  type Material,
  mayIntroduce,
  type Said,
  type Sentence,
  titleWords,
} from '#model';
import { labelled, type Row } from '../item-rows.ts';
import { once } from '../once.ts';
import { paragraphEdges } from '../paragraph-edges.ts';
import { isSpoken, type Point, points } from '../point.ts';
import { supportOf } from '../support.ts';
import { bearing, draft, isOfTheMatter, titles } from '../titles.ts';
import { said, sourceLine } from '../words.ts';
import { slot, stepOf } from './rows.ts';

const longestRun = 8;
const mostRows = 5;
const mostTitles = 3;
/** In words, the title and all: a little below the budget of the kind. */
const room = 47;

/** Every run of neighbouring sentences, its best points in the order of the article. */
export function fromProse(material: Material, context: Context): Candidate[] {
  const { sentences } = material;
  const offered = sentences.map((sentence) =>
    sentence.kind === 'prose' && !isSpoken(sentence) ? points(sentence, context, 14, true) : [],
  );
  const candidates: Candidate[] = [];
  for (let from = 0; from < sentences.length; from++) {
    if (offered[from]?.length === 0 && !sentences[from]?.headline) continue;
    for (let to = from + 1; to <= Math.min(sentences.length, from + longestRun); to++) {
      const last = sentences[to - 1];
      if (!last || last.kind === 'code' || last.kind === 'row') break;
      // A run that ends with nothing to show is as good without its end.
      if (offered[to - 1]?.length === 0) continue;
      const candidate = slide(material, offered, from, to, context);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

/** The best of what can be said under each of the titles that the run offers: a sentence that opens well need not be a row. */
function slide(
  material: Material,
  all: (readonly Point[])[],
  from: number,
  to: number,
  context: Context,
): Candidate | undefined {
  const run = material.sentences.slice(from, to);
  const titled = titles(run, material, context).filter(({ fixed }) => !fixed || mayIntroduce(from));
  const offered = all.slice(from, to).flat();
  return titled
    .slice(0, mostTitles)
    .map((title) => under(title, titled, offered, material, from, to, context))
    .filter((candidate): candidate is Candidate => !!candidate)
    .sort((one, other) => other.worth - one.worth)[0];
}

function under(
  title: Said,
  titled: Said[],
  all: Point[],
  material: Material,
  from: number,
  to: number,
  context: Context,
): Candidate | undefined {
  const offered = all.filter((point) => !repeats(point, title, context));
  const chosen = choose(offered, title, room - context.words(title.text), material.sentences.slice(from, to));
  if (chosen.length < 2) return undefined;
  const words = context.words(title.text) + chosen.reduce((sum, point) => sum + point.words, 0);
  const rows = supported(chosen, room - words, context);
  if (!rows) return undefined;
  const scale = stepOf(title, undefined, rows, context);
  if (scale === undefined) return undefined;
  const others = titled.filter((one) => one !== title && !chosen.some((point) => repeats(point, one, context)));
  return {
    from,
    to,
    spends: [...new Set([...chosen.map((point) => point.sentence.id), ...title.sources])],
    worth:
      worthOf(chosen, rows, title, from === 0, material, context) +
      edges(material, from, to) -
      ofAnother * strangers(chosen, title, material, context).length,
    slides: [
      draft('points', [title, ...others], {
        slots: { points: rows.map(slot), form: 'rows' },
        scale,
        source: rows.some(({ support }) => support)
          ? undefined
          : sourceLine(
              chosen.map((point) => point.sentence),
              rows.map(({ lead }) => lead),
            ),
      }),
    ],
  };
}

/** What the title says is not said again below it. */
function repeats(point: Point, title: Said, context: Context): boolean {
  const known = once(context, title, 'repeated', () => new Map<Point, boolean>());
  const before = known.get(point);
  if (before !== undefined) return before;
  const now = saysAgain(point, title, context);
  known.set(point, now);
  return now;
}

function saysAgain(point: Point, title: Said, context: Context): boolean {
  const [one, other] = [point.text.toLowerCase(), title.text.toLowerCase()];
  if (one === other || context.alike(point.text, title.text) > 0.8) return true;
  if (!title.sources.includes(point.sentence.id)) return false;
  return one.includes(other) || other.includes(one) || point.unit.forms.some(({ text }) => text === title.text);
}

/**
 * The points that draw most and fit the words, at most five, in the order of the article. One that leans on the sentence before is
 * only taken behind it: on the slide, or in the title.
 */
function choose(offered: Point[], title: Said, words: number, run: Sentence[]): Point[] {
  const chosen = new Set<Point>();
  let left = words;
  // A point of no worth is on the frame's line of time already.
  for (const point of offered.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth)) {
    const wanted = withAntecedents(point, offered, title, run)?.filter((one) => !chosen.has(one));
    if (!wanted || chosen.size + wanted.length > mostRows) continue;
    const count = wanted.reduce((sum, one) => sum + one.words, 0);
    const twin = [...chosen].some((other) => other.text === point.text);
    if (count > left || twin) continue;
    for (const one of wanted) chosen.add(one);
    left -= count;
  }
  return offered.filter((point) => chosen.has(point));
}

/** The point and those that it leans on, or undefined if what it leans on cannot be shown. */
function withAntecedents(point: Point, offered: Point[], title: Said, run: Sentence[]): Point[] | undefined {
  if (!point.leans) return [point];
  const before = run[run.indexOf(point.sentence) - 1];
  if (!before || before.paragraph !== point.sentence.paragraph) return undefined;
  const shown = offered.filter(({ sentence }) => sentence === before);
  if (shown.length === 0) return title.sources.includes(before.id) ? [point] : undefined;
  const last = shown.at(-1);
  const chain = last && withAntecedents(last, offered, title, run);
  return chain && [...chain, point];
}

/** Rows with their supports as far as the words reach; undefined if one that needs its frame cannot have it. */
function supported(chosen: Point[], words: number, context: Context): Row[] | undefined {
  let left = words;
  const lines = new Map<Point, Said>();
  const first = [...chosen].sort(
    (a, b) => Number(b.unit.bound ?? false) - Number(a.unit.bound ?? false) || b.worth - a.worth,
  );
  for (const point of first) {
    const line = supportOf(point, context);
    const count = line ? context.words(line.text) : 0;
    if (line && count <= left) {
      lines.set(point, line);
      left -= count;
    } else if (point.unit.bound) return undefined;
  }
  return chosen.map((point) => {
    const support = lines.get(point);
    return once(context, point, support ? 'row with its support' : 'row', () => rowOf(point, support, context));
  });
}

function rowOf({ text, unit, sentence }: Point, support: Said | undefined, context: Context): Row {
  const lead = said(text, sentence);
  if (!support) return labelled(text, sentence, context) ?? { lead };
  const whole = unit.bound ? labelled(`${text} ${support.text}`, sentence, context) : undefined;
  return whole?.support && context.words(whole.support.text) <= 18 ? whole : { lead, support };
}

/** About 1 for each sentence that is well shown, and what the title is worth; two bare rows are little. */
function worthOf(
  chosen: Point[],
  rows: Row[],
  title: Said,
  begins: boolean,
  material: Material,
  context: Context,
): number {
  const shown = chosen.reduce((sum, point) => sum + 0.3 + 0.9 * point.worth, 0);
  const supports = rows.filter(({ support }) => support).length;
  const bare = rows.length === 2 && supports === 0 ? 0.4 : 0;
  return shown + 0.15 * supports - bare + titleWorth(title, chosen, begins, material, context);
}

/** A short claim is worth more than a heading, the template's own "Introduction" less, and a claim of something else nothing. */
function titleWorth(title: Said, chosen: Point[], begins: boolean, material: Material, context: Context): number {
  if (title.fixed) return -0.5;
  const source = context.sentence(title.sources[0] ?? '');
  const over = 0.15 * Math.max(0, context.words(title.text) - titleWords);
  if (source.kind === 'heading') return (begins && /[?？]$/u.test(title.text) ? 0.6 : 0) - over;
  const opens = chosen[0] && source.start <= chosen[0].sentence.start;
  const own = chosen.filter(inParagraphOf(source)).length * 2 >= chosen.length;
  const run = chosen.map(({ sentence }) => sentence);
  const claim = isOfTheMatter(title, material, context) ? 0.8 + 0.9 * bearing(source, [...run, source]) : -0.1;
  return (over > 0 ? -longClaim - over : claim) - (opens || own ? 0 : 0.6);
}

/** What a claim costs as a title that is past nine words, besides each word of it. */
const longClaim = 0.6;

function inParagraphOf({ paragraph }: Sentence): (point: Point) => boolean {
  return ({ sentence }) => sentence.paragraph === paragraph;
}

/** A slide that begins and ends with a paragraph keeps together what the author kept together. */
function edges(material: Material, from: number, to: number): number {
  const { opens, closes } = paragraphEdges(material, from, to);
  return (opens ? 0.15 : 0) + (closes ? 0.2 : 0);
}

/** What it costs that a point is of another thought than the title. */
const ofAnother = 0.3;

/** In sentences: a paragraph of so many is a thought by itself. */
const wholeThought = 3;

/** The points from paragraphs that go their own way, below a title that another paragraph claims. */
function strangers(chosen: Point[], title: Said, material: Material, context: Context): Point[] {
  const { placed, lengths } = once(context, material, 'paragraphs', () => paragraphsOf(material));
  const own = title.fixed
    ? chosen[0]?.sentence.paragraph
    : title.sources.map((id) => placed.get(id)).find((paragraph) => paragraph !== undefined);
  if (own === undefined) return [];
  return chosen.filter(
    ({ sentence: { paragraph } }) => paragraph !== own && (lengths.get(paragraph) ?? 0) >= wholeThought,
  );
}

/** In which paragraph each sentence of a section stands, and how many each paragraph has. */
function paragraphsOf({ sentences }: Material): { placed: Map<string, number>; lengths: Map<number, number> } {
  const placed = new Map(sentences.map(({ id, paragraph }) => [id, paragraph]));
  const lengths = new Map<number, number>();
  for (const { paragraph } of sentences) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1);
  return { placed, lengths };
}
