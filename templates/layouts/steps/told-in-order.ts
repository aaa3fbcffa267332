import {
  type Candidate,
  type Context,
  type Draft,
  type Material,
  pointsBack,
  type Said,
  type Sentence,
  withoutStop,
} from '#model';
import type { Row } from '../../rules/rows/row.ts';
import { shortClaims } from '../../rules/titles/claims.ts';
import { countedTitle, countingIn } from '../../rules/leads/counted.ts';
import { leadStart, leadTitles } from '../../rules/leads/lead-titles.ts';
import { overList } from '../../rules/leads/over-list.ts';
import { isSpoken, points, pointsWithBound } from '../../rules/points/point.ts';
import { supportOf } from '../../rules/points/support.ts';
import { capital, said } from '../../rules/words/words.ts';

/** In words: what a step has that is told in a sentence, and what stands below it. */
const [mostWords, mostBelow] = [14, 12];

/** In words: what cannot be told in two halves may be a little longer. */
const mostWhole = 18;

/** Two may be any two, unless they were announced as two; three are a list. */
const least = 3;

/**
 * "First, … Second, … Third, …": things that the author counts in as many sentences, of one paragraph or of several, under the numbers
 * they have. None is left out: where one has no words for a slide, they are no list.
 * @param slide a slide of such rows, the first of them number one, below what leads into them; nothing where they do not fit
 */
export function toldInOrder(
  material: Material,
  context: Context,
  slide: (rows: Row[], titles: Said[], deck: Said | undefined) => Draft[],
): Candidate[] {
  const { sentences } = material;
  return sentences.flatMap((_, from) => {
    const places = counted(sentences, from, context);
    if (places.length < 2) return [];
    const rows = places.map((at, index) => rowOf(sentences, at, places[index + 1], context));
    if (!rows.every((row) => row !== undefined)) return [];
    const announced = announcedIn(sentences[from - 1], places.length, context);
    if (places.length < least && announced.length === 0) return [];
    const start = announced.length > 0 ? from - 1 : leadStart(material, from, context);
    const titles = [...announced, ...leadTitles(material, start, from, context)];
    const deck = announced.length > 0 ? undefined : overList(material, start, from, titles[0], context);
    const over = sentences[start - 1];
    // Below no heading, what stands above them is told with them, and on no other slide: it is the only title that they can have.
    const opens = deck && over && titles[0]?.sources.includes(over.id) ? start - 1 : start;
    const [drafts = []] = [rows, rows.map(({ row: { lead } }) => ({ row: { lead }, to: 0 }))]
      .map((each) =>
        slide(
          each.map(({ row }) => row),
          titles,
          deck,
        ),
      )
      .filter((made) => made.length > 0);
    if (drafts.length === 0) return [];
    const last = places.at(-1) ?? from;
    const to = Math.max(last + 1, ...rows.map((row) => row.to));
    const shown = rows.flatMap(({ row }) => [row.lead, ...(row.support ? [row.support] : [])]);
    const ahead = sentences.slice(opens, from).map(({ id }) => id);
    const spends = [...new Set([...ahead, ...shown.flatMap(({ sources }) => sources)])];
    return [{ from: opens, to, spends, worth: 1.2 + 1.1 * rows.length, slides: drafts }];
  });
}

/** "There are three good reasons to wait": "Three good reasons to wait", as a title; else what is claimed there of so many. */
function announcedIn(sentence: Sentence | undefined, many: number, context: Context): Said[] {
  if (sentence && countingIn(sentence, context)) return countedTitle(sentence, context);
  if (!sentence || !counts(sentence, many)) return [];
  const told = sentence.figures.flatMap(({ value, text }) => (value === many ? [text] : []));
  return shortClaims(sentence, context).filter(({ text }) => told.some((one) => text.includes(one)));
}

/** "We learned two things", but not "a two-way street": whether a sentence says of how many things it speaks. */
function counts(sentence: Sentence | undefined, many: number): boolean {
  return (
    sentence?.figures.some(({ measure, value, text }) => measure === 'count' && value === many && /\s/u.test(text)) ===
    true
  );
}

/** Where the sentences stand that are counted from here on: the first, the second, and so on. */
function counted(sentences: Sentence[], from: number, { pack }: Context): number[] {
  const { openings, last } = pack.counting;
  const opens = (at: number, pattern: RegExp | undefined) => {
    const sentence = sentences[at];
    return pattern !== undefined && sentence?.kind === 'prose' && !isSpoken(sentence) && pattern.test(sentence.text);
  };
  if (!opens(from, openings[0])) return [];
  const places = [from];
  for (let at = from + 1; at < sentences.length; at++) {
    if (opens(at, openings[0])) break;
    if (opens(at, openings[places.length])) places.push(at);
    else if (places.length > 1 && last.some((pattern) => opens(at, pattern))) return [...places, at];
  }
  return places;
}

/** What a counted sentence says without its number, and below it what hangs on that, or how the paragraph goes on. */
function rowOf(
  sentences: Sentence[],
  at: number,
  next = sentences.length,
  context: Context,
): { row: Row; to: number } | undefined {
  const sentence = sentences[at];
  if (!sentence || /[?？]$/u.test(sentence.text)) return undefined;
  const own = whole(sentence, context) ?? partOf(sentence, context) ?? whole(sentence, context, mostWhole);
  if (!own || own.support) return own && { row: own, to: at + 1 };
  const after = at + 1 < next ? sentences[at + 1] : undefined;
  const goesOn = after?.kind === 'prose' && after.paragraph === sentence.paragraph && !isSpoken(after);
  const below = goesOn ? points(after, context, mostBelow)[0] : undefined;
  if (!after || !below) return { row: own, to: at + 1 };
  return { row: { ...own, support: said(below.text, after), spare: true }, to: at + 2 };
}

/** All that it says behind its number, where that is short. */
function whole(sentence: Sentence, context: Context, most = mostWords): Row | undefined {
  const text = uncounted(withoutStop(sentence.text, context.pack), context);
  if (context.words(text) > most || context.words(text) < 2 || pointsBack(text, context.pack)) return undefined;
  const lead = said(capital(text), sentence);
  return context.holds(lead) ? { lead } : undefined;
}

/** The first clause of a longer one, with what hangs on it. */
function partOf(sentence: Sentence, context: Context): Row | undefined {
  const point = pointsWithBound(sentence, context, mostWords)[0];
  const lead = point && said(capital(uncounted(point.text, context)), sentence);
  if (!point || !lead || !context.holds(lead)) return undefined;
  const support = supportOf(point, context);
  if (!support) return point.unit.bound ? undefined : { lead };
  return { lead, support, spare: !point.unit.bound };
}

function uncounted(text: string, { pack }: Context): string {
  const { openings, last } = pack.counting;
  return [...openings, ...last].reduce((rest, opening) => rest.replace(opening, ''), text);
}
