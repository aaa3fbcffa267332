import type { Context } from '#model';

const answers = new WeakMap<Context, WeakMap<object, Map<string, unknown>>>();

/**
 * Every rule asks the same of a sentence or of a point of it, once for each run that it stands in: within a plan, it is worked
 * out once.
 */
export function once<Answer>(context: Context, about: object, question: string, answer: () => Answer): Answer {
  const all = answers.get(context) ?? new WeakMap<object, Map<string, unknown>>();
  if (!answers.has(context)) answers.set(context, all);
  const given = all.get(about) ?? new Map<string, unknown>();
  if (given.size === 0) all.set(about, given);
  const before = given.get(question);
  if (before !== undefined || given.has(question)) return before as Answer;
  const now = answer();
  given.set(question, now);
  return now;
}
