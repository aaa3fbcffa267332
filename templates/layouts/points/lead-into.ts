import { asks, type Context, type Material, type Said } from '#model';
import { leadStart, leadTitles } from '../../rules/leads/lead-titles.ts';
import { denies } from '../../rules/leads/denies.ts';
import { endOver, hangsOn, ifOnly, overList } from '../../rules/leads/over-list.ts';
import { type Row, rowWords } from '../../rules/rows/row.ts';

/** What stands over a list: from which sentence on, its titles, the words that they leave, and what leads into it. */
interface Lead {
  start: number;
  /** How the lead ends, where only that goes on with the items. */
  end: Said | undefined;
  titles: Said[];
  room: number;
  over: Said | undefined;
  /** Whether the list would be taken for the answer to its title without what leads into it. */
  leadsOn: boolean;
  /** Whether its items hang on a condition; and whether that stands on each of their slides. */
  isBound: boolean;
  isRepeated: boolean;
}

/** What stands over a list of which these rows are to be shown. */
export function leadInto(all: Row[], from: number, material: Material, context: Context): Lead {
  const start = leadStart(material, from, context);
  const end = endOver(material, start, from, context);
  // What the beginning of the lead claims is not what its items go on with.
  const titles = leadTitles(material, start, from, context).filter(
    ({ sources }) => !sources.some((id) => end?.sources.includes(id)),
  );
  const room = budget - context.words(titles[0]?.text ?? '');
  const isBound = titles[0] !== undefined && hangsOn(material, start, from, titles[0], context);
  const led = overList(material, start, from, titles[0], context);
  // On each of several slides only the condition is said again, where the rest says no more than that something comes.
  const isLong = led !== undefined && isBound && !offers(led, context) && context.words(led.text) > mostRepeated;
  const whole = (isLong && ifOnly(led, context)) || led;
  const left = room - context.words(whole?.text ?? '');
  const over = end && (!whole || !all[0] || left < rowWords(all[0], context)) ? end : whole;
  // Below a question, without what leads into it, a list would be taken for the answer; below "Open piers", one of those that are not open, for them.
  // What is asked below a question is no answer to it.
  const isAsked = asks(titles[0]?.text ?? '') && !all.every(({ lead }) => asks(lead.text));
  const leadsOn = over !== undefined && (isAsked || denies(over, titles[0], context));
  // It stands on each of the slides, unless it is long; a condition, without which they would be plain facts, however long it is.
  const isRepeated =
    over !== undefined &&
    ((isBound && !offers(over, context)) || (leadsOn && context.words(over.text) <= mostRepeated));
  return { start, end, titles, room, over, leadsOn, isBound, isRepeated };
}

/** In words, the title included. */
const budget = 48;

/** In words: what leads into a list stands on each of its slides. */
const mostRepeated = 14;

/** "If you want more of them, here are a few:" is no condition of what they say. */
function offers({ text }: Said, { pack }: Context): boolean {
  const last =
    text
      .replace(/\s*[:：]$/u, '')
      .split(/,\s/u)
      .at(-1) ?? '';
  return pack.announcing.here.some((pattern) => pattern.test(last));
}
