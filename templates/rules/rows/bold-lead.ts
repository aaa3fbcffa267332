import { type Context, type Item, type List, type Said, type Sentence, wholeMark, withoutStop } from '#model';
import { isHeadless, points } from '../points/point.ts';
import { withoutPronoun } from '../words/without-pronoun.ts';
import { asLine, said } from '../words/words.ts';
import { begun } from './begun.ts';
import type { Row } from './row.ts';

/** In words: what is set large of an item, what stands below it, and how many sentences behind the first are looked at. */
const [mostLead, mostBelow, farthest] = [14, 18, 3];

/**
 * "**Hide before you delete.** It can be taken back, and …": an item whose first sentence is all in bold letters, or only names something,
 * as "Pricing. …", has that for its lead, and below it what the next sentences say in short, where they do.
 */
export function boldLead(item: Item, context: Context): Row | undefined {
  const [first, ...others] = sentencesOf(item);
  if (
    !first ||
    others.length === 0 ||
    !(wholeMark(first, 'strong') || isName(first)) ||
    context.words(first.text) > mostLead
  )
    return undefined;
  const lead = said(withoutStop(first.text, context.pack).replace(/[:：]$/u, ''), first);
  const told = toldNext(item, context);
  if (told) return { lead, support: told, spare: true, named: true };
  const [next] = others;
  const start = next && begun(withoutStop(next.text, context.pack), mostBelow, context);
  const support = start === undefined ? undefined : said(asLine(start, next as Sentence), next as Sentence);
  return support && context.holds(support) ? { lead, support, spare: true, named: true } : { lead, spare: true };
}

/** What the sentences behind the first of an item say of what it is called, in few words. */
export function toldNext(item: Item, context: Context): Said | undefined {
  const [, ...others] = sentencesOf(item);
  for (const sentence of others.slice(0, farthest)) {
    const support = below(sentence, context);
    if (support) return support;
  }
  return undefined;
}

/** Those of an item, and of the paragraphs below it where it is one sentence by itself. */
function sentencesOf({ prose, blocks }: Item): Sentence[] {
  if (prose.sentences.length > 1) return prose.sentences;
  const other = blocks.findIndex(({ kind }) => kind !== 'paragraph');
  const paragraphs = other < 0 ? blocks : blocks.slice(0, other);
  return [...prose.sentences, ...paragraphs.flatMap((block) => ('prose' in block ? block.prose.sentences : []))];
}

/** What one is worth besides: the author made it to be seen. */
const ofMark = 0.5;

/** What a list is worth besides for its items that have such leads. */
export function ofMarks({ items }: List, context: Context): number {
  return ofMark * items.filter((item) => boldLead(item, context)).length;
}

/** In words: what only names something has no verb, and ends in a full stop. */
const mostName = 4;

function isName({ text, words, units }: Sentence): boolean {
  const forms = units.flatMap((unit) => unit.forms);
  // "Short: mend two boats." says something of its name already; "`depth` (default: `3`)." does not.
  return (
    words <= mostName &&
    /[.。]$/u.test(text) &&
    !/[:：]\s/u.test(text.replace(/\([^()]*\)/gu, '')) &&
    forms.every(({ shape }) => shape === 'phrase')
  );
}

/** The sentence itself, or the best that it says in few words; what points back in it, points at the lead. */
function below(sentence: Sentence, context: Context): Said | undefined {
  // A note in brackets tells not what the lead is, nor does the number of the change that made it, "#813".
  if (/^[([]*#\d+[\])]*$/u.test(sentence.text) || /[?？:：]$/u.test(sentence.text) || /^\(.*\)$/u.test(sentence.text))
    return undefined;
  const best = [...points(sentence, context, mostBelow)].sort((one, other) => other.worth - one.worth)[0];
  const whole = bare(withoutStop(sentence.text, context.pack), context);
  const text = context.words(whole) <= mostBelow ? whole : best?.text;
  const line = text === undefined ? undefined : said(asLine(text, sentence), sentence);
  return line && context.holds(line) ? line : undefined;
}

/** "Slow. It takes a day." is "Slow: takes a day", but "Shut. It was shut by the keeper." keeps its "It". */
function bare(text: string, context: Context): string {
  const left = withoutPronoun(text, context);
  return isHeadless(left, context) ? text : left;
}
