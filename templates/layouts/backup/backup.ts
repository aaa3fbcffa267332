import {
  besideTicks,
  type Context,
  type Draft,
  type LayoutRule,
  type Said,
  type Sentence,
  type Unshown,
  withBox,
} from '#model';
import { points } from '../../rules/points/point.ts';
import { fixed, inARow, said } from '../../rules/words/words.ts';
import { alone, boxes } from './boxes.ts';

/** What somebody may ask for: figures and dates that no other slide tells, each beside the sentence that it stands in. */
export const rule: LayoutRule = {
  name: 'backup',
  budget: 75,
  boxes,
  compose: ({ unshown }, context) => {
    const rows = unshown
      .map((one) => rowOf(one, context))
      .filter((row) => row.figures.length > 0 && context.holds(row.sentence) && fits([row], context));
    return pages(rows, context).map((page, _, all) => slide(page, all, context));
  },
};

interface Row {
  /** As they are written, each on a line of its own. */
  figures: Said[];
  sentence: Said;
}

/** More would stand higher than the sentence beside them. */
const mostFigures = 2;

function rowOf({ figures, sentences }: Unshown, context: Context): Row {
  const able = figures
    .map((text) => said(text, ...sentences.filter((sentence) => sentence.text.includes(text)).slice(-1)))
    .filter(context.holds);
  const shown = able.slice(0, mostFigures);
  const clause = clauseOf(
    shown.map(({ text }) => text),
    sentences,
    context,
  );
  return {
    figures: shown,
    sentence: boxed(clause ?? said(inARow(sentences.map(parted), context.pack), ...sentences), sentences, context),
  };
}

/** An item of a list of tasks has its box. */
function boxed(quoted: Said, [sentence]: Sentence[], { pack }: Context): Said {
  return sentence ? withBox(quoted, sentence, pack) : quoted;
}

/** "Boats on the slip; The guild pays 80%": where what is above has no mark at its end, one parts the two. */
function parted({ text }: Sentence, at: number, all: Sentence[]): { text: string } {
  return { text: at < all.length - 1 && /[\p{L}\p{N}]$/u.test(text) ? `${text};` : text };
}

/** The clause that the figures stand in, where it says them without the rest of its sentence. */
function clauseOf(figures: string[], [sentence, ...more]: Sentence[], context: Context): Said | undefined {
  if (!sentence || more.length > 0) return undefined;
  const clause = points(sentence, context).find(
    ({ text, leans, words }) =>
      !leans && figures.every((figure) => text.includes(figure) && words > context.words(figure) + 2),
  );
  return clause && said(clause.text, sentence);
}

/** In the order of the article: as many slides as it takes where each holds what it may, and the rows shared out among them. */
function pages(rows: Row[], context: Context): Row[][] {
  const filled = inTurn(rows, rows.length, context);
  const shared = inTurn(rows, Math.ceil(rows.length / Math.max(1, filled.length)), context);
  return shared.length === filled.length ? shared : filled;
}

function inTurn(rows: Row[], most: number, context: Context): Row[][] {
  const all: Row[][] = [];
  for (const row of rows) {
    const page = all.at(-1);
    if (page && page.length < most && fits([...page, row], context)) page.push(row);
    else all.push([row]);
  }
  return all;
}

function fits(rows: Row[], context: Context): boolean {
  const words = texts(rows, 'figure', context).reduce((sum, { text }) => sum + context.words(text), 0);
  return words <= rule.budget && scaleOf([rows], context) !== undefined;
}

/** Slides of a row each look alike, as far as no figure among them is too long to stand large; and so do those of several. */
function slide(rows: Row[], all: Row[][], context: Context): Draft {
  const many = rows.length > 1;
  const shared = scaleOf(
    all.filter((page) => page.length > 1 === many),
    context,
  );
  const isShared = shared !== undefined && (many || shared < alone);
  const scale = (isShared ? shared : scaleOf([rows], context)) ?? boxes.length - 1;
  return {
    layout: 'backup',
    title: fixed(context.pack.words.backup),
    slots: { rows: rows.map((row) => ({ ...row })), ...(scale < alone ? { form: 'alone' } : {}) },
    scale,
  };
}

/** The first step on which all of these slides fit. */
function scaleOf(all: Row[][], context: Context): number | undefined {
  const scale = boxes.findIndex((step, at) =>
    all.every((rows) => {
      const isSideBySide = at < alone && rows.some(({ figures }) => figures.length > 1);
      const beside = besideTicks(
        [step],
        ['sentence'],
        rows.map(({ sentence }) => sentence),
      );
      return context.step(beside, texts(rows, isSideBySide ? 'half' : 'figure', context)) === 0;
    }),
  );
  return scale < 0 ? undefined : scale;
}

function texts(rows: Row[], figure: 'figure' | 'half', context: Context) {
  return [
    { box: 'title' as const, text: context.pack.words.backup },
    ...rows.flatMap(({ figures, sentence }) => [
      ...figures.map(({ text }) => ({ box: figure, text })),
      { box: 'sentence' as const, text: sentence.text },
    ]),
  ];
}
