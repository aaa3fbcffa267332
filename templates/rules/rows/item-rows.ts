import {
  alternatives,
  type Context,
  type Item,
  type LanguagePack,
  type List,
  oncePerPack,
  opensBold,
  opensOn,
  pointsBack,
  type Said,
  type Sentence,
  wholeMark,
  withoutStop,
} from '#model';
import { begun } from './begun.ts';
import { boldLead } from './bold-lead.ts';
import { atClause, inTwo } from './in-two.ts';
import { labelled, markedLabel } from './labels.ts';
import { wholeItem } from './whole-item.ts';
import { type Point, pointsWithBound } from '../points/point.ts';
import type { Row } from './row.ts';
import { supportOf } from '../points/support.ts';
import { closed } from '../leads/lead-words.ts';
import { asLine, capital, endsOpen, goingOn, said } from '../words/words.ts';

/** A row for each item that has something short enough to show. */
export function itemRows(list: List, context: Context): Row[] {
  const names = new Map(
    list.items.flatMap(({ prose: { sentences } }) => {
      const [first] = sentences;
      const row = first && nameOf(first, context);
      return row ? [[first.id, row] as const] : [];
    }),
  );
  const rows = list.items.flatMap((item) => {
    const [sentence] = item.prose.sentences;
    const row =
      sentence && ((names.size > 1 && names.get(sentence.id)) || rowOf(item, sentence, list.ordered, context));
    const own = row && (row.support ? row : withItsOwn(row, item, context));
    if (!own || !/[:：]$/u.test(own.lead.text)) return own ? [{ row: own, sentence }] : [];
    // "Two boats, each with:" says nothing without what it leads into.
    const whole = own.support ? own : withLeadsOfItsOwn(own, item, context);
    return whole.support ? [{ row: { ...whole, lead: closedName(whole.lead, context) }, sentence }] : [];
  });
  // "[yq](…)", "[helm](…)": names, as they are written.
  if (list.items.every(({ prose }) => wholeMark(prose, 'link') && !/\s/u.test(prose.text)))
    return rows.map(({ row, sentence }) => ({ ...row, lead: said(sentence.text, sentence) }));
  const labels = rows.map(({ row }) => row.lead.text.toLowerCase());
  return rows.map(({ row, sentence }, at) =>
    labels.some((label, other) => other !== at && label === labels[at]) ? unlabelled(row, sentence, context) : row,
  );
}

/** The same of an item by itself: its row, and none where it has nothing short enough. */
export function rowsOfItem(item: Item, context: Context): Row[] {
  return itemRows({ kind: 'list', ordered: false, start: 1, items: [item], line: item.prose.line }, context);
}

/** "Tools:" is a name for what stands below it, "each with:" only leads there. */
function closedName(lead: Said, { pack }: Context): Said {
  const text = lead.text.replace(/\s*[:：]$/u, '');
  return endsOpen(text, pack) ? lead : { ...lead, text };
}

/** "fix: the crane", "fix: the quay": what several items are called tells none of them from the others, and stands before its words. */
function unlabelled(row: Row, sentence: Sentence, context: Context): Row {
  const all = written(sentence, context.pack);
  return row.support && short(all, 18, context) ? { lead: said(all, sentence) } : row;
}

function rowOf(item: Item, sentence: Sentence, ordered: boolean, context: Context): Row | undefined {
  const marked = boldLead(item, context);
  if (marked) return marked;
  const leads = item.blocks[0]?.kind === 'code';
  const bare = withoutCommit(withoutStop(sentence.text, context.pack));
  const label = markedLabel(bare, sentence) ?? labelled(bare, sentence, context);
  if (label?.support && context.words(label.lead.text) <= (opensBold(sentence) ? mostMarked : mostLabel)) {
    // "Slack water: (The word is older than the harbour.) …": what is noted is not what it means.
    // "Moorings: you must not:" leads into what stands below it.
    if (/^\(.*\)$|[:：]$/u.test(label.support.text)) return { lead: label.lead };
    return context.words(label.support.text) <= 14 ? label : shortened(label, sentence, context);
  }
  const all = leads ? withoutColon(written(sentence, context.pack), context) : written(sentence, context.pack);
  const split = labelled(all, sentence, context);
  const whole = split ?? { lead: said(all, sentence) };
  if (!pointsBack(all, context.pack) && short(all, 14, context)) return whole;
  const able = pointsWithBound(sentence, context, 16);
  const granted = able[0]?.unit.conceded && withRest(able[0], all, context);
  if (granted) return granted;
  const point = able.find(({ unit, leans }) => !unit.conceded && !leans) ?? able[0];
  // An item is the author's own: what hangs on it may be longer, where it would be left out for that.
  const support =
    point && (supportOf(point, context) ?? (point.unit.bound ? supportOf(point, context, mostHung) : undefined));
  if (point && (support || !point.unit.bound))
    return labelled(point.text, sentence, context) ?? hung(said(point.text, sentence), support, point);
  const parted = ordered
    ? short(all, 18, context) === undefined && inTwo(all, sentence, context)
    : split === undefined && atClause(all, sentence, context);
  if (parted) return parted;
  return short(all.replace(/\s*[:：]$/u, ''), ordered ? mostOfStep : 18, context)
    ? whole
    : wholeItem(all, sentence, context);
}

/** "Ferry Watch, a crew that keeps the lamps lit": where two items begin so, names stand above what is said of them. */
function nameOf(sentence: Sentence, context: Context): Row | undefined {
  const all = written(sentence, context.pack);
  const [, name = '', rest = ''] = named.exec(all) ?? [];
  const { articles, prepositions, relatives } = context.pack;
  if (name === '' || !opensOn([...articles, ...prepositions, ...relatives], rest, context.pack)) return undefined;
  const bare = rest.replace(/,\s\p{Ll}+ing\s[^,]*$/u, '');
  // "Ann Marsh, the keeper, lit the lamp": what she did, stands behind what she is.
  if (/,\s/u.test(bare) && opensOn([...articles, ...relatives], rest, context.pack)) return undefined;
  if (sentence.units.some(({ forms }) => !forms[0]?.text.startsWith(`${name},`))) return undefined;
  const fits = [rest, bare].find((one) => context.words(one) <= mostSupport);
  return fits ? { lead: said(name, sentence), support: said(asLine(fits, sentence), sentence) } : undefined;
}

/** In words: three lines below an item. */
const mostHung = 24;

/** Up to four words with capitals. */
const named = /^([\p{Lu}\p{N}][^\s,]*(?:\s[\p{Lu}\p{N}][^\s,]*){0,3}),\s+(\p{Ll}.*)$/u;

/** "It floats | but leaks at the bow": what an item grants stands above how it goes on, to a comma where it goes on for long. */
function withRest({ text, sentence }: Point, all: string, context: Context): Row | undefined {
  const rest = all.startsWith(text) ? all.slice(text.length).replace(/^,?\s*/u, '') : '';
  if (!opensOn(context.pack.conjunctions, rest, context.pack)) return undefined;
  const line = [rest, rest.replace(/,[^,]*$/u, '')].find((one) => context.words(one) <= 14);
  return line ? { lead: said(text, sentence), support: said(line, sentence) } : undefined;
}

/** In words: no step is left out for being a few words longer than an item. */
const mostOfStep = 24;

/** "Lower the boat:" is what is done, and the code below it how. "Lower it with:" is not all of it, "lower the boat and its oars with:" is enough. */
function withoutColon(text: string, context: Context): string {
  const bare = text.replace(/\s*[:：]$/u, '');
  const all = closed(bare, context.pack);
  if (endsOpen(all, context.pack)) return text;
  return all === bare || context.words(all) >= leastDone ? all : text;
}

/** In words: what is done, without what it is done with. */
const leastDone = 4;

/** In words: what the items of an item say together, below it. */
const mostBelow = 16;

/** An item has the items of its own list below it, where a line holds all of them: "Bow lines; stern lines". */
function withItsOwn(row: Row, { blocks }: Item, context: Context): Row {
  const below = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const sentences = below.flatMap(({ prose }) => prose.sentences);
  if (below.length === 0 || below.length < sentences.length || below.some((one) => one.blocks.length > 0)) return row;
  const text = sentences.map((one) => withoutStop(one.text, context.pack)).join('; ');
  const [first] = sentences;
  const most = sentences.length > 1 ? mostBelow : mostSupport;
  if (!first || context.words(text) > most || /[:：?？]/u.test(text) || pointsBack(text, context.pack)) return row;
  const support = said(asLine(text, first), ...sentences);
  return context.holds(support) ? { ...row, support, spare: true } : row;
}

/** Where a line does not hold all of them, it may hold what each begins with: "The mate sees to it that: | the hold is dry; the ropes are on board". */
function withLeadsOfItsOwn(row: Row, { blocks: [below, ...others] }: Item, context: Context): Row {
  if (below?.kind !== 'list' || others.length > 0) return row;
  const leads = itemRows(below, context).map(({ lead }) => lead);
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

/** "The mate confirms that:", "The work goes on through:" are said of what stands below without their last word. */
function withoutLast(lead: Said, { pack: { prepositions, relatives }, words }: Context): Said {
  const [, left = '', last = ''] = /^(.*\S)\s+(\p{L}+)\s*[:：]$/u.exec(lead.text) ?? [];
  const isOpen = prepositions.includes(last.toLowerCase()) || relatives.includes(last.toLowerCase());
  return isOpen && words(left) >= leastLeft ? { ...lead, text: left } : lead;
}

/** In words. */
const leastLeft = 3;

/** In words: what a text is called by; somewhat longer where the author set it in bold letters. */
const [mostLabel, mostMarked] = [7, 14];

function hung(lead: Said, support: Said | undefined, { unit }: Point): Row {
  return support && !/[:：]$/u.test(support.text) ? { lead, support, spare: !unit.bound } : { lead };
}

/** A label whose text is too long keeps as much of it as a unit of the sentence says by itself. */
function shortened({ lead, support }: Row, sentence: Sentence, context: Context): Row {
  const fits = sentence.units
    .flatMap(({ forms, bound, support = '' }) => {
      const texts = forms.map(({ text }) => text);
      if (!bound) return texts;
      // What stands in front of its claim in the article cannot be put behind it here.
      const [at, behind] = [texts[0]?.slice(1, 20) ?? '', support].map((one) => sentence.text.indexOf(one));
      return (behind ?? 0) > (at ?? 0) ? texts.map((text) => goingOn(text, support, sentence)) : [];
    })
    .map((text) => withoutLabel(text, lead.text))
    .filter((text) => context.words(text) >= 3 && context.words(text) <= mostSupport);
  const all = support?.text ?? '';
  const whole = context.words(all) <= mostSupport ? all : undefined;
  const best = fits.find((text) => context.words(text) <= 14) ?? whole ?? fits[0] ?? begun(all, mostSupport, context);
  const line = best ? said(asLine(best, sentence), sentence) : undefined;
  return line && context.holds(line) ? { lead, support: line } : { lead };
}

/** In words: a line below a label may have a few more than one below a claim. */
const mostSupport = 20;

function withoutLabel(form: string, label: string): string {
  return form.startsWith(label) ? form.slice(label.length).replace(/^\s*[:：—–-]*\s*/u, '') : form;
}

/** An item as it is written, with a capital and without what ends it. */
function written({ text, spans }: Sentence, pack: LanguagePack): string {
  const bare = withoutCommit(withoutStop(text.replace(lastJoin(pack), '').replace(/(?:[.。]*[;,])+$/u, ''), pack));
  const isCode = spans.some(({ kind, start }) => kind === 'code' && start === 0);
  return /^\p{Ll}[\p{Ll}'’-]*(?=[\s,;]|$)/u.test(bare) && !isCode ? capital(bare) : bare;
}

/** "Mend the crane - 4f1c9ab": by what a program of versions knows the change, which no one reads aloud. */
function withoutCommit(text: string): string {
  const [found] = commit.exec(text) ?? [];
  return found && /\d/.test(found) ? text.slice(0, -found.length) : text;
}

const commit = /(?<=\S)\s+(?:[–—-]+\s+)?\(?\[?[0-9a-f]{7,40}\]?\)?(?:,?\s+\(?(?:#\d+|GHSA(?:-\w{4}){3})\)?)*$/u;

/** "Bring a lamp, and": the item behind it is the last. */
const lastJoin = oncePerPack(
  ({ lists, ands }) => new RegExp(`(?:[,;،]?\\s+|[，；、]\\s*)(?:${alternatives([...lists.joins, ...ands])})$`, 'i'),
);

function short(text: string, most: number, context: Context): string | undefined {
  const words = context.words(text);
  return words > 0 && words <= most && !/[:：]$/u.test(text) ? text : undefined;
}
