import { type LanguagePack, oncePerPack, alternatives } from '#model';
import { finiteVerb } from '../english/finite-verb.ts';
import { words } from '../english/verbs.ts';
import { fold } from '../lexicon.ts';

/** ", saying in a letter that it ", right before a quotation. */
const goingOn = oncePerPack(
  ({ attribution: { tellingOn = [] } }) =>
    new RegExp(`,\\s(?:${alternatives(tellingOn)})(?:\\s[^“”"«»;:]{0,60})?[\\s:,]*$`, 'u'),
);

/** Two or three words with capitals between two commas, behind who that is: "The owner of the yard, Ada Reed, …". */
const person = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,2}$/u;

/** In words: who says something, at most. */
const most = 5;

/** `Ada Reed left the board on Monday, saying she was “tired of ice”`: the one who does something says it. */
export function tellsOn(before: string, pack: LanguagePack): string | undefined {
  if (!pack.attribution.tellingOn || !goingOn(pack).test(fold(before))) return undefined;
  const [first = '', second = ''] = before.split(/,\s/u);
  if (person.test(second)) return second;
  const all = words(first);
  const end = finiteVerb(all);
  const subject = end < 0 && /^who\s/u.test(second) ? all : all.slice(0, Math.max(0, end));
  const isNobody = pack.pronouns.includes(fold(subject[0] ?? ''));
  return subject.length > 0 && subject.length <= most && !isNobody ? subject.join(' ') : undefined;
}
