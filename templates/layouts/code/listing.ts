import {
  allSaid,
  type Candidate,
  type Code,
  type Context,
  type Draft,
  type Material,
  type Sentence,
  type Warning,
} from '#model';
import { isLegible } from '../diagram/legible.ts';
import { fitting } from '../../rules/room/fit.ts';
import { draft } from '../../rules/titles/titles.ts';
import { boxes, sharedStep } from './boxes.ts';
import { codeTitles, type CodeName, withName } from './code-titles.ts';
import { explanations } from './explanations.ts';
import { worthOfLead } from './led.ts';
import { type Page, pages } from './pages.ts';
import { stepOf } from './step.ts';
import { toldBehind } from './told-behind.ts';
import type { Placed } from './within.ts';

/** Code with what is said before it: nothing, or up to so many sentences. */
export function listing(
  { block, from, to }: Placed,
  material: Material,
  context: Context,
  name?: CodeName,
): Candidate[] {
  if (block.kind !== 'code' || block.text.trim() === '' || isLegible(block)) return [];
  if (isInSentence({ block, from, to }, material)) return [];
  return [0, 1, 2, 3].flatMap((before) =>
    slides(block, material, { from: from - before, at: from, to, name }, context),
  );
}

/** "The words / `if (wet) bail()` / stand everywhere": a line set apart in the middle of a sentence says nothing without it. */
function isInSentence({ block, from, to }: Placed, { sentences }: Material): boolean {
  const text = block.kind === 'code' ? block.text : '';
  const [before = '', after = ''] = [sentences[from - 1], sentences[to]].map((one) =>
    one?.kind === 'code' || one?.kind === 'caption' ? '' : one?.text,
  );
  const isFew = text.trim().split(/\s+/u).length <= fewWords && !/[\n({]/u.test(text.trim());
  return isFew && /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** In words: with more, and with a call or a block in it, code says something by itself. */
const fewWords = 5;

/** Nobody reads more code than this in a talk; the rest of it is in the notes, and the author is told. */
const mostSlides = 4;

/** From the first sentence that is shown with a code to behind its last, where the code itself stands, and what it is called. */
interface Run {
  from: number;
  at: number;
  to: number;
  name?: CodeName;
}

function slides(code: Code, material: Material, { from, at, to, name }: Run, context: Context): Candidate[] {
  const lead = material.sentences.slice(from, at);
  if (from < 0 || lead.some((sentence) => sentence.kind !== 'prose' && sentence.kind !== 'item')) return [];
  if (lead.some((sentence, index) => isListed(sentence, from + index, material))) return [];
  const parts = pages(code, context);
  const shown = parts.slice(0, mostSlides);
  const own = code.prose.sentences;
  const caption = code.caption?.sentences ?? [];
  const all = fitting(withName(codeTitles(lead, own, material, context), name, context), boxes, context);
  const behind = parts.length === 1 ? toldBehind(to, material, context) : undefined;
  const drafts = shown.flatMap((page, index): Draft[] => {
    const least = parts.length > 1 ? sharedStep : 0;
    const slots = { code: page.code, first: page.first };
    const above = index === 0 ? [...explanations(lead, all[0], context), ...(behind ? [behind] : [])] : [];
    for (const line of [...above, undefined]) {
      const scale = stepOf(page.code, line?.text, all[0]?.text ?? '', least, context);
      if (scale !== undefined) return [draft('code', all, { slots: line ? { ...slots, line } : slots, scale })];
    }
    return [];
  });
  if (!drafts[0]) return [];
  drafts[0].warning = leftOut(code, shown, parts, context);
  const next = behind && drafts[0].slots.line === behind ? material.sentences.slice(to, to + 1) : [];
  return [
    {
      from,
      to: to + next.length,
      spends: [...[...own, ...caption, ...next].map(({ id }) => id), ...drafts.flatMap((one) => one.title.sources)],
      worth: 2.2 * drafts.length + worthOf(drafts[0], [...lead, ...next], caption.length > 0),
      slides: drafts,
    },
  ];
}

/** What the file is worth that the code stands in. */
const ofFile = 0.3;

function worthOf(slide: Draft, lead: Sentence[], isFile: boolean): number {
  const shown = new Set(allSaid(slide).flatMap(({ sources }) => sources));
  return worthOfLead(lead, shown) + (isFile ? ofFile : 0);
}

/** What one of several items says is not said of the code behind their list. */
function isListed({ kind, text }: Sentence, at: number, { blocks }: Material): boolean {
  if (kind !== 'item' || /[:：]$/u.test(text)) return false;
  const list = blocks.find((one) => one.from <= at && at < one.to)?.block;
  return list?.kind === 'list' && list.items.length > 1;
}

function leftOut(code: Code, shown: Page[], parts: Page[], context: Context): Warning | undefined {
  const next = parts[shown.length];
  if (!next) return undefined;
  const lines = code.text.replace(/\s+$/u, '').split('\n').length;
  return {
    code: 'code-long',
    message: `The slides show the first ${next.first - 1} of the ${lines} lines of code; the rest is in the notes`,
    place: { file: context.file, line: code.line, column: 1 },
    hint: 'A room follows a dozen lines; show the ones that matter.',
  };
}
