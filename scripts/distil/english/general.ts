import type { Sentence } from '#model';
import { finiteVerb } from './finite-verb.ts';
import { isOrder } from './orders.ts';
import { bare, isAuxiliary, isBase, isPast, isThird, words } from './verbs.ts';

/**
 * Whether a sentence says what is so, and not what somebody did one day: "A rope that is wet weighs twice as much". It stands in
 * the present, and tells of nobody by name, nor of the author.
 */
export function isGeneral({ units, names, dates, quotations, attribution }: Sentence): boolean {
  if (attribution || quotations.length > 0 || dates.some(({ relative }) => !relative)) return false;
  const form = units.find(({ passing }) => !passing)?.forms[0];
  if (form?.shape !== 'clause' || ofOne.test(form.text) || ofNow.test(form.text)) return false;
  const all = words(form.text);
  const at = finiteVerb(all);
  // "Flip a coin if you have to" tells somebody what to do.
  if (at < 1 || isOrder(all) || pointing.test(form.text) || !isPresent(all, at)) return false;
  const subject = all.slice(0, at).join(' ');
  return !names.some(({ text }) => subject.includes(text));
}

/** "The council should keep all of its lamps": what somebody ought to do, who is neither the author nor whoever was spoken of before. */
export function isOught({ units, quotations, attribution }: Sentence): boolean {
  const form = units.find(({ passing }) => !passing)?.forms[0];
  if (form?.shape !== 'clause' || quotations.length > 0 || attribution || ofOne.test(form.text)) return false;
  const all = words(form.text);
  return /^(?:should|must|ought)(?:n['’]t)?$/i.test(all[finiteVerb(all)] ?? '');
}

/** Whether all that a sentence tells is what happened: "The burn was hers", "We carried the table in". */
export function isDeed({ units }: Sentence): boolean {
  const own = units.filter(({ passing }) => !passing);
  return own.length > 0 && own.every(({ forms: [form] }) => form && happened(words(form.text)));
}

function happened(all: string[]): boolean {
  const at = Math.max(0, finiteVerb(all));
  const verb = all[at] ?? '';
  if (isPerfect(all, at)) return true;
  if (isAuxiliary(verb)) return past.test(bare(verb));
  // "She put the lid on", where "they put" may be either.
  return isPast(verb) && (!isBase(verb) || !/^(?:i|you|we|they)$|[^s]s$/i.test(all[at - 1] ?? 'we'));
}

/** Whom or what only the story knows. */
const ofOne = /^(?:i|my|our|he|she|his|her|it|its|they|their|this|that|these|those|here|there|which|who)\b/i;

/** What is said of something that stands elsewhere, holds only there. */
const pointing = /\b(?:this|these|those|them)\b/i;

/** What is so at the time of writing is no rule. */
const ofNow = /\b(?:now|today|tonight|currently|at the moment|yet|these days)\b/i;

const past = /^(?:was|were|had|did|could|would|might)(?:n't)?$/;

function isPresent(all: string[], at: number): boolean {
  const verb = all[at] ?? '';
  if (isPerfect(all, at)) return false;
  return isAuxiliary(verb) ? !past.test(bare(verb)) && !/['’]d$/.test(verb) : isThird(verb) || isBase(verb);
}

/** "Nobody has mentioned it": that is what happened, until today. */
function isPerfect(all: string[], at: number): boolean {
  return /^ha(?:s|ve)$/.test(bare(all[at] ?? '')) && isPast(all[at + 1] ?? '');
}
