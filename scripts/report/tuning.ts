import { type Deck, ownOf, type Tuned, tuningKinds } from '#model';
import type { Accepted } from '../accept.ts';
import { count, type Paint, printable, shown } from './terminal.ts';

/** What the report of a build says of the tuning: a line of numbers, what is stale or orphaned, what is the speaker's own. */
export function tuningText({ tuned = [], slides }: Deck, paint: Paint): string[] {
  if (tuned.length === 0) return [];
  const of = (state: Tuned['state']) => tuned.filter((one) => one.state === state);
  const [stale, orphaned] = [of('stale'), of('orphaned')];
  const numbers = [
    `${of('applied').length} applied`,
    ...(stale.length > 0 ? [`${stale.length} stale`] : []),
    ...(orphaned.length > 0 ? [`${orphaned.length} orphaned`] : []),
  ];
  const own = slides.filter((slide) => ownOf(slide).length > 0);
  return [
    `  Tuning: ${count(tuned.length, 'change')} by hand, ${numbers.join(', ')}`,
    ...[...stale, ...orphaned].flatMap((one) => tunedText(one, paint)),
    ...(stale.length > 0 ? ['    Once you have looked at them: lectern accept [article] [number]'] : []),
    ...own.map((slide) =>
      paint.dim(`    The speaker’s own on “${printable(slide.title.text)}”: ${ownOf(slide).map(printable).join(', ')}`),
    ),
  ];
}

/** What `lectern accept` says of an article. */
export function acceptedText({ file, entries }: Accepted, paint: Paint): string {
  if (entries.length === 0) return `${paint.bold('Nothing is stale')}  ${paint.dim(shown(file))}`;
  const accepted = entries.flatMap((one) => tunedText({ ...one, state: 'applied', why: undefined }, paint));
  return [
    `${paint.bold(`${count(entries.length, 'entry', 'entries')} accepted`)}  ${paint.dim(shown(file))}`,
    ...accepted,
  ].join('\n');
}

/** What became of one entry, with both wordings of a sentence that was changed. */
function tunedText({ number, kind, state, title, says, why = '', changed }: Tuned, paint: Paint): string[] {
  const sign = { applied: paint.green('✔'), stale: paint.yellow('?'), orphaned: paint.red('✖') }[state];
  // An entry that a person wrote need not name its slide, and one that found none has no other name for it.
  const where = title === '' ? '' : ` on “${printable(title)}”`;
  const words = says ? `: “${printable(says.replace(/\n/g, ' / '))}”` : '';
  return [
    `  ${sign} ${String(number).padStart(3)}  ${tuningKinds[kind]}${where}${words}`,
    ...(why ? [`         ${state}: ${printable(why)}`] : []),
    ...changed.flatMap(({ before, now }) => [
      paint.red(`         − ${printable(before)}`),
      paint.green(`         + ${printable(now)}`),
    ]),
  ];
}
