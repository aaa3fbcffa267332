import { type Context, pointsBack, type Said, type Sentence, type When, withoutStop } from '#model';
import { once } from '../../rules/once.ts';
import { type Point, pointsWithBound } from '../../rules/points/point.ts';
import { supportOf } from '../../rules/points/support.ts';
import { withoutPronoun } from '../../rules/words/without-pronoun.ts';
import { capital, said } from '../../rules/words/words.ts';
import { orderOf } from './order-of.ts';
import { beforeWeekday } from './weekday.ts';
import { wholeDate, withOther } from './whole-date.ts';
import { withoutDate } from './without-date.ts';

/** Something that the article dates: when, and what it says of it. */
export interface Event {
  date: When;
  /** What events are sorted by. */
  order: string;
  sentence: Sentence;
  title: Said;
  /** The same in fewer words. */
  short?: Said;
  text?: Said;
  /** True where the text goes on with the title's clause. */
  needsText: boolean;
  planned: boolean;
  /** How much it belongs on a line of time, 0 to 1 and a little more. */
  worth: number;
}

/** The first absolute date of a sentence and what the sentence says of it; undefined where it has none, or says too much. */
export function event(sentence: Sentence, context: Context): Event | undefined {
  return once(context, sentence, 'event', () => eventOf(sentence, context));
}

/** "12 May 1931: the quay, which was of oak, burnt down": what stands behind the date of an item, as it is written. */
export function labelled(sentence: Sentence, context: Context): Event | undefined {
  const first = sentence.dates.find(
    ({ start, ...one }) => opens(start, sentence, context) && !one.relative && one.iso !== '',
  );
  const date = first && withOther(first, sentence, context.pack);
  const [, text = ''] = (date && /^\s*[:：–—-]\s*(.*)$/u.exec(sentence.text.slice(date.end))) ?? [];
  if (!date || text === '' || context.words(text) > mostWords) return undefined;
  const title = said(capital(withoutStop(text, context.pack)), sentence);
  const planned = sentence.roles.includes('plan');
  const order = orderOf(date, context.pack);
  return context.holds(title)
    ? { date, order, sentence, title, needsText: false, planned, worth: sentence.worth }
    : undefined;
}

/** Whether a sentence begins with its date, or the weekday of it. */
function opens(start: number, { text }: Sentence, { pack }: Context): boolean {
  return beforeWeekday(text.slice(0, start), pack) === 0;
}

function eventOf(sentence: Sentence, context: Context): Event | undefined {
  const found = sentence.dates.find((one) => !one.relative && one.iso !== '');
  if (!found || isAside(found, sentence.text, context)) return undefined;
  const date = wholeDate(found, sentence, context.pack);
  if ((sentence.kind !== 'prose' && sentence.kind !== 'item') || /\?$/.test(sentence.text)) return undefined;
  for (const point of pointsWithBound(sentence, context, 24)) {
    const told = tell(point, date, context);
    if (told)
      return {
        date,
        order: orderOf(date, context.pack),
        sentence,
        ...told,
        needsText: point.unit.bound ?? false,
        planned: sentence.roles.includes('plan'),
        worth: worthOf(point, date, context),
      };
  }
  return undefined;
}

/**
 * Whether the date is no date of what the sentence tells: it is one end of a comparison or of a span ("up 9% on 2023", "between March and
 * June 2024"), it names a thing ("the fire of 2007"), it says when somebody lived ("Ada Reed (1902–1971)"), or it stands in what is told
 * of something by the way ("where …, in 2012, …").
 */
function isAside(date: When, text: string, { pack: { dating } }: Context): boolean {
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
  return (
    dating.compared.test(before) ||
    (dating.from.test(before) && dating.to.test(after)) ||
    (/^\d{4}$/u.test(date.text) && dating.named.test(before)) ||
    dating.between.test(before) ||
    (/\p{L}\s?[(（]$/u.test(before) && /^[)）]/u.test(after) && /^\d{4}\s?[–—-]\s?\d{2,4}$/u.test(date.text)) ||
    (dating.passing.test(before) && /^[^.]*?,\s\p{Ll}/u.test(after))
  );
}

/** Whether a claim calls for the date that now stands above it: "Visits fell in". */
function isOpen(text: string, { pack }: Context): boolean {
  const last = text.split(/\s/u).at(-1)?.toLowerCase() ?? '';
  return pack.dating.calls.test(text) || pack.prepositions.includes(last) || pack.articles.includes(last);
}

/** A state that is true "as of" a date is less of an event than what happened on one; so is what has lost its subject. */
function worthOf(point: Point, date: When, { pack }: Context): number {
  const state = pack.dating.state.test(date.text) ? 0.3 : 0;
  return point.sentence.worth - state - (point.leans ? 0.15 : 0) + (point.sentence.roles.includes('event') ? 0.2 : 0);
}

/** In characters: what may stand before the date that a sentence begins with: "Schon im Jahr 1968". */
const mostAhead = 16;

/** In words: what an event may say below its date. */
const mostWords = 20;

/** What a point says of a date that stands in it, or in what supports it. */
function tell(point: Point, date: When, context: Context): Pick<Event, 'title' | 'short' | 'text'> | undefined {
  const { sentence, unit } = point;
  const support = supportOf(point, context);
  const inSupport = support?.text.toLowerCase().includes(date.text.toLowerCase()) ?? false;
  if (unit.bound && !support) return undefined;
  const forms = unit.forms.map(({ text }) => text).filter((text) => text.includes(date.text));
  const [form] = forms;
  if (!form && !inSupport) return undefined;
  // "1999 lehnten die Bürger ab" under its year: "Die Bürger lehnten ab".
  const { undated } = unit;
  if (undated && sentence.text.indexOf(date.text) < mostAhead && context.words(undated) <= mostWords)
    return pointsBack(undated, context.pack) ? undefined : { title: said(undated, sentence) };
  const claimed = (text: string) =>
    said(capital(withoutPronoun(withoutDate(text, date.text, context), context)), sentence);
  const claim = claimed(form ?? point.text);
  const short = forms.length > 1 ? { short: claimed(forms.at(-1) ?? '') } : {};
  if (context.words(claim.text) < 2 || context.words(claim.text) > mostWords || isOpen(claim.text, context))
    return undefined;
  // "In 1924 this was rebuilt": what was, is told nowhere on the line.
  if (pointsBack(claim.text, context.pack) || isUnnamed(point, claim.text, context)) return undefined;
  // "… in 1866 to three pounds | in 1873": the other date belongs to the clause, and a label in front to both.
  if (unit.bound && support && !inSupport && sentence.dates.some(({ text }) => support.text.includes(text))) {
    const whole = said(`${claim.text} ${unit.support ?? ''}`, sentence);
    const isLabel = /^\s*(?:\([^()]*\))?[:：]/u.test(sentence.text.slice(date.end)) && date.start === 0;
    return isLabel && context.words(whole.text) <= mostWords && context.holds(whole) ? { title: whole } : undefined;
  }
  if (!support || !inSupport)
    return unit.bound && support ? { title: claim, text: support } : { title: claim, ...short };
  const own = withoutDate(support.text, date.text, context);
  // "By the end of 2024" is the date of the clause; "Founded in 1999 by two sisters" says something of the year by itself.
  if (context.words(own) <= 1 || own.toLowerCase() === date.text.toLowerCase()) return { title: claim };
  return /^\p{Lu}\p{Ll}+ed\s/u.test(own) && context.words(own) >= 3
    ? { title: said(own, sentence), text: claim }
    : undefined;
}

/** "The number stood at forty", "Ninety towns had bought them": of what, and what, is told nowhere on the line either. */
function isUnnamed({ leans }: Point, claim: string, { pack }: Context): boolean {
  const isOf = pack.prepositions.includes(claim.split(' ')[2] ?? '');
  return (pack.labels.unnamed.test(claim) && !isOf) || (leans && pack.bare.pointing.test(claim));
}
