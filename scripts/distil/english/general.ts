import type { Sentence } from '#model';
import { finiteVerb } from './finite-verb.ts';
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
  if (at < 1 || !isPresent(all, at)) return false;
  const subject = all.slice(0, at).join(' ');
  return !names.some(({ text }) => subject.includes(text));
}

/** Whether all that a sentence tells is what happened: "The burn was hers", "We carried the table in". */
export function isDeed({ units }: Sentence): boolean {
  return units.length > 0 && units.every(({ forms: [form] }) => form && happened(words(form.text)));
}

function happened(all: string[]): boolean {
  const at = Math.max(0, finiteVerb(all));
  const verb = all[at] ?? '';
  if (isAuxiliary(verb)) return past.test(bare(verb));
  // "She put the lid on", where "they put" may be either.
  return isPast(verb) && (!isBase(verb) || !/^(?:i|you|we|they)$|[^s]s$/i.test(all[at - 1] ?? 'we'));
}

/** Whom or what only the story knows. */
const ofOne = /^(?:i|my|our|he|she|his|her|it|its|they|their|this|that|these|those|here|there|which|who)\b/iu;

/** What is so at the time of writing is no rule. */
const ofNow = /\b(?:now|today|tonight|currently|at the moment|yet|these days)\b/iu;

const past = /^(?:was|were|had|did|could|would|might)(?:n't)?$/;

function isPresent(all: string[], at: number): boolean {
  const verb = all[at] ?? '';
  // "Nobody has mentioned it": that is what happened, until today.
  if (/^ha(?:s|ve)$/.test(bare(verb)) && isPast(all[at + 1] ?? '')) return false;
  return isAuxiliary(verb) ? !past.test(bare(verb)) && !/['’]d$/.test(verb) : isThird(verb) || isBase(verb);
}
