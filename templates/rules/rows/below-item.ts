import { type Context, type Item, type List, pointsBack, type Said, withoutStop } from '#model';
import { asLine, endsOpen, said } from '../words/words.ts';
import { begun } from './begun.ts';
import type { Row } from './row.ts';
import { mostSupport } from './shortened.ts';

/** An item has the items of its own list below it, where a line holds all of them: "Bow lines; stern lines". */
export function withItsOwn(row: Row, { blocks }: Item, context: Context): Row {
  const below = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const sentences = below.flatMap(({ prose }) => prose.sentences);
  if (
    below.length === 0 ||
    below.some(hasBox) ||
    below.length < sentences.length ||
    below.some((one) => one.blocks.length > 0)
  )
    return row;
  const text = sentences.map((one) => withoutStop(one.text, context.pack)).join('; ');
  const [first] = sentences;
  const most = sentences.length > 1 ? mostBelow : mostSupport;
  if (!first || context.words(text) > most || /[:：?？]/u.test(text) || pointsBack(text, context.pack)) return row;
  const support = said(asLine(text, first), ...sentences);
  return context.holds(support) ? { ...row, support, spare: true } : row;
}

/** In a line with others, none of them would have its box. */
function hasBox({ done }: Item): boolean {
  return done !== undefined;
}

/** In words: what the items of an item say together, below it. */
const mostBelow = 16;

/**
 * Where a line does not hold all of them, it may hold what each begins with: "The mate sees to it that: | the hold is dry; the ropes are
 * on board".
 * @param rowsOf the rows of the list below
 */
export function withLeadsOfItsOwn(
  row: Row,
  { blocks: [below, ...others] }: Item,
  rowsOf: (list: List) => Row[],
  context: Context,
): Row {
  if (below?.kind !== 'list' || others.length > 0 || below.items.some(hasBox)) return row;
  const leads = rowsOf(below).map(({ lead }) => lead);
  const all = leads.map(({ text }) => text);
  const begin = () => all.map((one) => begun(one, mostBelow, context) ?? one);
  const text = (context.words(all.join(' ')) > mostBelow ? begin() : all).join('; ');
  const told = below.items.flatMap(({ prose: { sentences } }) =>
    sentences.filter(({ id }) => leads.some(({ sources }) => sources.includes(id))),
  );
  const [first] = told;
  const isAll = leads.length === below.items.length && context.words(text) <= mostBelow;
  if (!first || !isAll || /[:：?？]/u.test(text) || pointsBack(text, context.pack)) return row;
  const support = said(asLine(text, first), ...told);
  return context.holds(support) ? { lead: withoutLast(row.lead, context), support, spare: false } : row;
}

/** "Call the mate with these words: | Boat ahoy": what an item leads into may be its own next sentence, and its last. */
export function withSentence(row: Row, { prose: { sentences }, blocks }: Item, context: Context): Row {
  const [, next, ...others] = sentences;
  if (row.support || !next || others.length > 0 || blocks.length > 0) return row;
  const text = withoutStop(next.text, context.pack);
  const support = said(asLine(text, next), next);
  const isLine = context.words(text) <= mostBelow && !/[:：?？]$/u.test(text) && context.holds(support);
  return isLine ? { ...row, support, spare: false } : row;
}

/** "There are two kinds of rope. | Which of them floats?": what an item asks in the end stands below what it says. */
export function withItsQuestion(row: Row, { prose: { sentences } }: Item, context: Context): Row {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (row.support || !first || !last || first === last || asks.test(first.text) || !asks.test(last.text)) return row;
  const support = said(last.text, last);
  return context.words(last.text) <= mostBelow && context.holds(support) ? { ...row, support, spare: true } : row;
}

const asks = /[?？]["”’]?$/u;

/** "The mate confirms that:", "The work goes on through:" are said of what stands below without their last word. */
function withoutLast(lead: Said, { pack: { prepositions, relatives }, words }: Context): Said {
  const [, left = '', last = ''] = /^(.*\S)\s+(\p{L}+)\s*[:：]$/u.exec(lead.text) ?? [];
  const isOpen = prepositions.includes(last.toLowerCase()) || relatives.includes(last.toLowerCase());
  return isOpen && words(left) >= leastLeft ? { ...lead, text: left } : lead;
}

/** In words. */
const leastLeft = 3;

/** "Tools:" is a name for what stands below it, "each with:" only leads there. */
export function closedName(lead: Said, { pack }: Context): Said {
  const text = lead.text.replace(/\s*[:：]$/u, '');
  return endsOpen(text, pack) ? lead : { ...lead, text };
}
