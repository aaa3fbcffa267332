import type { Box, Context, Material, Said, Sentence, SentenceId } from '#model';
import { fitting } from '../../rules/room/fit.ts';
import { codeTitles } from './code-titles.ts';
import { explanations } from './explanations.ts';

/** What stands above listings that share a slide. */
export interface Led {
  titles: Said[];
  /** What leads into them, below the title. */
  line?: Said;
  scale: number;
  /** The sentences of the two. */
  spends: SentenceId[];
  /** What it is worth that they are told. */
  worth: number;
}

/** So many sentences before listings that share a slide may stand above them. */
export const leadLengths = [0, 1, 2];

/** What a sentence before code is worth that stands above it, more than on a slide without what it speaks of; and one that is left to the notes. */
const [ofTold, ofUntold] = [1.2, 0.1];

/** What sentences before code are worth, of which these are shown. */
export function worthOfLead(lead: Sentence[], shown: Set<SentenceId>): number {
  const told = lead.filter(({ id }) => shown.has(id)).length;
  return ofTold * told + ofUntold * (lead.length - told);
}

/**
 * The title that the sentences right before some listings give them, and the best line for which there is room below it.
 * @param before how many sentences
 * @param at where the listings begin: an index into the material's sentences
 * @param boxes of the layout
 * @param stepOf the step in which the listings fit below a title and a line
 */
export function ledBy(
  before: number,
  at: number,
  material: Material,
  boxes: { title: Box }[],
  stepOf: (title: string, line: string | undefined) => number | undefined,
  context: Context,
): Led | undefined {
  const lead = material.sentences.slice(Math.max(0, at - before), at);
  if (lead.length < before || !lead.every(({ kind }) => kind === 'prose')) return undefined;
  const titles = fitting(codeTitles(lead, [], material, context), boxes, context);
  const [title] = titles;
  if (!title) return undefined;
  for (const line of [...explanations(lead, title, context), undefined]) {
    const scale = stepOf(title.text, line?.text);
    if (scale === undefined) continue;
    const shown = new Set([title, ...(line ? [line] : [])].flatMap(({ sources }) => sources));
    return { titles, ...(line ? { line } : {}), scale, spends: [...shown], worth: worthOfLead(lead, shown) };
  }
  return undefined;
}
