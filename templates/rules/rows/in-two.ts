import { alternatives, type Context, type LanguagePack, oncePerPack, opensOn, type Sentence } from '#model';
import type { Row } from './row.ts';
import { asLine, endsOpen, said } from '../words/words.ts';

/** "The town has a plan for its harbour | that keeps the ferry": what is no step may go on where a clause begins. */
export function atClause(text: string, sentence: Sentence, context: Context): Row | undefined {
  const { relatives, subordinators } = context.pack;
  const [least, most] = [3, 14];
  for (const { index } of [...text.matchAll(/\s(?=\p{Ll})/gu)].reverse()) {
    const [lead, rest] = [text.slice(0, index), text.slice(index + 1)];
    const [begun, left] = [context.words(lead), context.words(rest)];
    const opens = /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '';
    if (begun > most || begun <= least || left > most || left < least || isWithin(lead)) continue;
    if ((relatives.includes(opens) || subordinators.includes(opens)) && !endsOpen(lead, context.pack))
      return { lead: said(lead, sentence), support: said(rest, sentence) };
  }
  return undefined;
}

/** "Brush with oil, sprinkle with cumin and lay them on a tray": a long step is begun in large words and goes on in small ones. */
export function inTwo(text: string, sentence: Sentence, context: Context): Row | undefined {
  const able = [...text.matchAll(breaths(context.pack))].filter(({ index }) => {
    const lead = text.slice(0, index);
    return (
      context.words(lead) >= 2 &&
      !isWithin(lead) &&
      !isOpen(lead, context.pack) &&
      !comesAgain(lead, text.slice(index)) &&
      !isNameIn(text.slice(index)) &&
      !opensOn(context.pack.auxiliaries, behindAside(text.slice(index)), context.pack)
    );
  });
  // "Each boat is dried and tarred with a brush | that …": what is done with the brush may be both.
  const { joins } = context.pack.lists;
  const behind = ({ 0: pause, index }: RegExpExecArray) => text.slice(index + pause.length);
  const breath =
    able.find((one) => isLine(text.slice(0, one.index), context) && !opensOn(joins, behind(one), context.pack)) ??
    able[0];
  if (!breath || context.words(text) > mostStep) return undefined;
  const rest = behind(breath);
  const lead = said(text.slice(0, breath.index), sentence);
  // "Old piers, those of the north, | are mended": who they are says nothing without it.
  if (opensOn(context.pack.auxiliaries, rest, context.pack))
    return { lead, support: said(rest, sentence), spare: false };
  if (describesWithin(text.slice(breath.index), context.pack)) return { lead };
  const isRelative = opensOn(context.pack.relatives, rest, context.pack);
  return { lead, support: said(isRelative ? rest : asLine(rest, sentence), sentence) };
}

function isLine(lead: string, context: Context): boolean {
  return context.words(lead) <= mostLead;
}

/** "Old piers, those of the north, | are mended": what is said of them stands behind the aside. */
function behindAside(rest: string): string {
  return /^,\s[^,]+,\s(.*)$/u.exec(rest)?.[1] ?? '';
}

/** Whether a bracket is still open where words end. */
function isWithin(lead: string): boolean {
  return lead.split(/[([]/u).length > lead.split(/[)\]]/u).length;
}

const breaths = oncePerPack(
  ({ lists, relatives }) =>
    new RegExp(`[,;:]\\s+|\\s+(?=(?:${alternatives([...lists.breaths, ...relatives])})\\s)`, 'gu'),
);

/** "Led by the head of the yard, | Ada Reed, and tarred": who that is comes with what she is. */
function isNameIn(rest: string): boolean {
  return /^,\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,2},\s/u.test(rest);
}

/** "It has a crane, | an old one, and is shut in May": what is said behind the aside, is said of what stands before it. */
function describesWithin(rest: string, pack: LanguagePack): boolean {
  return opensOn(pack.articles, rest.replace(/^,\s/u, ''), pack) && thenIs(pack).test(rest);
}

const thenIs = oncePerPack(
  ({ ands, auxiliaries }) =>
    new RegExp(`^,\\s[^,;:]+,?\\s(?:${alternatives(ands)})\\s(?:${alternatives(auxiliaries)})\\s`, 'u'),
);

/** "Between Monday and Friday": the second of the two comes with the first. */
function isOpen(lead: string, pack: LanguagePack): boolean {
  return pairs(pack).test(lead.toLowerCase());
}

/** "More | and more": a word said twice is one. */
function comesAgain(lead: string, rest: string): boolean {
  const last = /\p{L}+$/u.exec(lead)?.[0];
  return last !== undefined && /^\s+\p{L}+\s+(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() === last.toLowerCase();
}

const pairs = oncePerPack(({ lists, numbers: { range } }) => {
  const [first, second] = [[...range.between, ...lists.pairs], range.and].map(alternatives);
  return new RegExp(`(?<!\\p{L})(?:${first})(?!\\p{L})(?!.*(?<!\\p{L})(?:${second})(?!\\p{L}))`, 'u');
});

/** In words: what stands in large words. */
const mostLead = 14;

/** In words: a longer step is left to the notes. */
const mostStep = 30;
