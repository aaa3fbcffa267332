import { setImmediate } from 'node:timers/promises';
import { lastingMemory } from '#model';
import type { Composed, Help } from '../pipeline.ts';
import type { Live } from '../render/render-deck.ts';
import { glancing } from './glance.ts';
import { isEmpty, type Patch, patchBetween } from './patch.ts';
import { oneAtATime, type Round, round, type Shown } from './rounds.ts';

/** What following an article needs. */
interface Followed {
  file: string;
  compose(help: Pick<Help, 'memory' | 'pause'>): Promise<Composed>;
  live(): Live;
  /** Takes what the page needs to show what was saved. */
  show(patch: Patch): void;
  /** Takes every deck that was made, with how long the page waited for the first of it, in ms. */
  made(round: Round, waited: number): void;
  failed(error: unknown): Promise<void>;
}

/** An article that is followed while it is being written. */
export interface Following {
  shown(): Shown | undefined;
  /** Makes the deck of what is on the disk now. */
  build(): Promise<void>;
  /** Shows what can be shown at once of a save that may still go on. */
  glance(): void;
}

/**
 * Follows an article: after a save the chapter that was edited is shown first, made with what is known of the rest; then the whole deck
 * is made, as a build makes it, and what else is new is shown. A save in the middle of that is looked at between two stages: where
 * its chapter can be shown first too, the deck that has become old is given up, and the next one begun.
 */
export function follow({ file, compose, live, show, made, failed }: Followed): Following {
  const { memory, turn } = lastingMemory();
  const glance = glancing();
  const outdated = new Error('Another save came meanwhile.');
  let shown: Shown | undefined;
  let looking: Promise<unknown> = Promise.resolve();
  let building = false;
  let isAsked = false;
  /** When the first look was taken at what is not yet made whole, and how long it was until that was shown. */
  let since: { from: number; waited?: number } | undefined;

  const look = async (): Promise<boolean> => {
    isAsked = false;
    since ??= { from: performance.now() };
    const next = shown && (await glance.at(file, shown, live()));
    if (!shown || !next) return false;
    const patch = patchBetween(shown.screen, next.screen, next.build);
    if (isEmpty(patch)) return false;
    show(patch);
    shown = next;
    since.waited ??= performance.now() - since.from;
    return true;
  };
  const pause = async () => {
    await setImmediate();
    if (isAsked && (await look())) throw outdated;
  };

  const build = oneAtATime(async () => {
    building = true;
    try {
      await looking;
      await look();
      const done = await round(() => compose({ memory, pause }), live(), shown);
      turn();
      shown = done.shown;
      glance.learn({ text: shown.composed.text, screen: shown.screen });
      if (done.patch) show(done.patch);
      made(done, Math.round(since?.waited ?? done.ms));
      since = undefined;
    } catch (error) {
      if (error === outdated) return;
      since = undefined;
      await failed(error);
    } finally {
      building = false;
    }
  });

  return {
    shown: () => shown,
    build,
    glance() {
      isAsked = true;
      if (building) return;
      const next = async () => isAsked && !building && look();
      looking = looking.then(next).catch(() => undefined);
    },
  };
}
