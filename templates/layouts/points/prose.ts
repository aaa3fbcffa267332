import { type Candidate, type Context, type Material, mayIntroduce, type Said } from '#model';
import { isSpoken, type Point, points } from '../point.ts';
import { draft, titles } from '../titles.ts';
import { sourceLine } from '../words.ts';
import { choose, repeats } from './choose.ts';
import { slot, stepOf } from './rows.ts';
import { supported } from './supported.ts';
import { edges, worthOf } from './worth.ts';
import { ofAnother, strangers } from './strangers.ts';

const longestRun = 8;

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
