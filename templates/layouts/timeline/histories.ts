import type { Event } from './events.ts';

/** Sentences that date one thing after the other: the indexes of the first, and of one past the last. */
export interface History {
  from: number;
  to: number;
  events: Event[];
}

/**
 * Where more events are told in a row than one line holds, in the order of time and with no more than a sentence between two of them.
 * @param dated what each sentence dates, if anything
 * @param more than so many events
 */
export function histories(dated: (Event | undefined)[], more: number): History[] {
  const all: History[] = [];
  dated.forEach((event, at) => {
    if (!event) return;
    const last = all.at(-1);
    const before = last?.events.at(-1);
    if (last && before && at - last.to <= 1 && event.order >= before.order) {
      last.events.push(event);
      last.to = at + 1;
    } else all.push({ from: at, to: at + 1, events: [event] });
  });
  return all.filter(({ events }) => events.length > more);
}
