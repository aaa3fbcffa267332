import {
  type Context,
  type Item,
  type List,
  opensBold,
  opensOn,
  pointsBack,
  type Said,
  type Sentence,
  wholeMark,
  withBox,
  withoutStop,
} from '#model';
import { supportOf } from '../points/support.ts';
import { type Point, pointsWithBound } from '../points/point.ts';
import { said } from '../words/words.ts';
import { closedName, withItsOwn, withItsQuestion, withLeadsOfItsOwn, withSentence } from './below-item.ts';
import { boldLead, toldNext } from './bold-lead.ts';
import { atClause, inTwo } from './in-two.ts';
import { unread, withoutColon, written } from './item-words.ts';
import { labelled, markedLabel } from './labels.ts';
import { namedItem } from './named-item.ts';
import { type Row, rowWords } from './row.ts';
import { shortened } from './shortened.ts';
import { isUntold } from './untold.ts';
import { wholeItem } from './whole-item.ts';

/** A row for each item that has something short enough to show. */
export function itemRows(list: List, context: Context): Row[] {
  const names = new Map(
    list.items.flatMap(({ prose: { sentences } }) => {
      const [first] = sentences;
      const row = first && namedItem(first, context);
      return row ? [[first.id, row] as const] : [];
    }),
  );
  const rows = list.items.flatMap((item) => {
    const [sentence] = item.prose.sentences;
    if (sentence && item.blocks.length === 0 && isUntold(item.prose.text)) return [];
    const row =
      sentence && ((names.size > 1 && names.get(sentence.id)) || rowOf(item, sentence, list.ordered, context));
    const own = row && (row.support ? row : withItsOwn(withItsQuestion(row, item, context), item, context));
    if (!own || !/[:：]$/u.test(own.lead.text)) return own ? [{ row: own, sentence }] : [];
    // "Two boats, each with:" says nothing without what it leads into.
    const whole = own.support
      ? own
      : withSentence(
          withLeadsOfItsOwn(own, item, (below) => itemRows(below, context), context),
          item,
          context,
        );
    if (whole.support) return [{ row: { ...whole, lead: closedName(whole.lead, context) }, sentence }];
    // "Mend what leaks:" is a step by itself, whatever is told of it below.
    const lead = { ...whole.lead, text: withoutColon(whole.lead.text, context) };
    return list.ordered && lead.text !== whole.lead.text ? [{ row: { ...whole, lead }, sentence }] : [];
  });
  // "[yq](…)", "[helm](…)": names, as they are written.
  if (list.items.every(({ prose }) => wholeMark(prose, 'link') && !/\s/u.test(prose.text)))
    return rows.map(({ row, sentence }) => ({
      ...row,
      lead: withBox(said(sentence.text, sentence), sentence, context.pack),
    }));
  const labels = rows.map(({ row }) => row.lead.text.toLowerCase());
  return rows
    .map(({ row, sentence }, at) => ({
      row: labels.some((label, other) => other !== at && label === labels[at])
        ? unlabelled(row, sentence, context)
        : row,
      sentence,
    }))
    .map(({ row, sentence }) => ({ ...row, lead: withBox(row.lead, sentence, context.pack) }));
}

/** The same of an item by itself: its row, and none where it has nothing short enough. */
export function rowsOfItem(item: Item, context: Context): Row[] {
  return itemRows({ kind: 'list', ordered: false, start: 1, items: [item], line: item.prose.line }, context);
}

/** "fix: the crane", "fix: the quay": what several items are called tells none of them from the others, and stands before its words. */
function unlabelled(row: Row, sentence: Sentence, context: Context): Row {
  const all = written(sentence, context.pack);
  return row.support && isShort(all, 18, context) ? { lead: said(all, sentence) } : row;
}

function rowOf(item: Item, sentence: Sentence, ordered: boolean, context: Context): Row | undefined {
  const marked = boldLead(item, context);
  if (marked) return marked;
  const leads = item.blocks[0]?.kind === 'code';
  const bare = unread(withoutStop(sentence.text, context.pack), context.pack);
  const label = markedLabel(bare, sentence, context) ?? labelled(bare, sentence, context);
  if (label?.support && context.words(label.lead.text) <= longestLabel(sentence, context)) {
    // "Moorings: you must not:" leads into what stands below it.
    if (/[:：]$/u.test(label.support.text)) return { lead: label.lead };
    // "Slack water: (The word is older than the harbour.) …": what is noted is not what it means; that comes next.
    if (/^\(.*\)$/u.test(label.support.text)) return named(label.lead, item, context);
    const row = context.words(label.support.text) <= 14 ? label : shortened(label, sentence, ordered, context);
    // What has no room even by itself on a slide would take the whole list from it: its name is told with what comes next, or alone.
    return row.support && rowWords(row, context) <= mostOfRow ? row : named(row.lead, item, context);
  }
  const all = leads ? withoutColon(written(sentence, context.pack), context) : written(sentence, context.pack);
  const split = labelled(all, sentence, context);
  const whole = split ?? { lead: said(all, sentence) };
  if (!pointsBack(all, context.pack) && isShort(all, 14, context)) return whole;
  const able = pointsWithBound(sentence, context, 16).filter((point) => !isLaterPhrase(point));
  const granted = able[0]?.unit.conceded && withRest(able[0], all, context);
  if (granted) return granted;
  const point = able.find(({ unit, leans }) => !unit.conceded && !leans) ?? able[0];
  // An item is the author's own: what hangs on it may be longer, where it would be left out for that.
  const support =
    point && (supportOf(point, context) ?? (point.unit.bound ? supportOf(point, context, mostHung) : undefined));
  if (point && (support || !point.unit.bound))
    return labelled(point.text, sentence, context) ?? hung(said(point.text, sentence), support, point);
  const parted = ordered
    ? !isShort(all, 18, context) && inTwo(all, sentence, context)
    : split === undefined && atClause(all, sentence, context);
  if (parted) return parted;
  return isShort(all.replace(/\s*[:：]$/u, ''), ordered ? mostOfStep : 18, context)
    ? whole
    : wholeItem(all, sentence, context);
}

/** "A talk by the keeper, at 1 pm; | questions at 2 pm": what is no clause, and does not begin its item, tells nothing of what that is about. */
function isLaterPhrase({ text, unit: { start, forms }, sentence }: Point): boolean {
  const isLater = /[;:—–\n]/u.test(sentence.text.slice(0, start));
  return isLater && forms.some((form) => form.text === text && form.shape === 'phrase');
}

/** What an item is called, and what is said of it behind its first sentence, which says nothing that could stand there. */
function named(lead: Said, item: Item, context: Context): Row {
  const support = toldNext(item, context);
  return support ? { lead, support, spare: true } : { lead };
}

/** In words: with a heading of a few words it fills a slide. */
const mostOfRow = 42;

/** In words: three lines below an item. */
const mostHung = 24;

/** "It floats | but leaks at the bow": what an item grants stands above how it goes on, to a comma where it goes on for long. */
function withRest({ text, sentence }: Point, all: string, context: Context): Row | undefined {
  const rest = all.startsWith(text) ? all.slice(text.length).replace(/^,?\s*/u, '') : '';
  if (!opensOn(context.pack.conjunctions, rest, context.pack)) return undefined;
  const line = [rest, rest.replace(/,[^,]*$/u, '')].find((one) => context.words(one) <= 14);
  return line ? { lead: said(text, sentence), support: said(line, sentence) } : undefined;
}

/** In words: no step is left out for being a few words longer than an item. */
const mostOfStep = 24;

/** Where words are not parted, those of a label take less room than they are counted for. */
function longestLabel(sentence: Sentence, { pack }: Context): number {
  if (!opensBold(sentence)) return mostLabel;
  return pack.spaced ? mostMarked : mostUnspaced;
}

/** In words: what a text is called by; somewhat longer where the author set it in bold letters. */
const [mostLabel, mostMarked, mostUnspaced] = [7, 14, 20];

function hung(lead: Said, support: Said | undefined, { unit }: Point): Row {
  return support && !/[:：]$/u.test(support.text) ? { lead, support, spare: !unit.bound } : { lead };
}

function isShort(text: string, most: number, context: Context): boolean {
  const words = context.words(text);
  return words > 0 && words <= most && !/[:：]$/u.test(text);
}
