import { type DeckChange, slideWords } from '#model';
import { compare } from '../compare/compare.ts';
import type { Composed } from '../pipeline.ts';
import type { Live, Screen } from '../render/render-deck.ts';
import { isEmpty, type Patch, patchBetween } from './patch.ts';

/** A deck as it is shown. */
export interface Shown {
  /** Counts what was sent to the page. */
  build: number;
  composed: Composed;
  /** What the page shows now. */
  screen: Screen;
  /** The deck's own screen, and the build that it was. It is not what is shown where a chapter was shown ahead of its deck since. */
  own: { build: number; screen: Screen };
}

/** What came of a save: the deck to be shown, and the way to it from the one before. */
export interface Round {
  shown: Shown;
  /** Absent where everything is shown already. */
  patch?: Patch;
  /** What became of the slides, in words; worked out when it is asked for, since the page goes first. Absent where nothing did. */
  change?: () => DeckChange;
  /** From the first look at the files to the finished markup, in ms. */
  ms: number;
}

/** One round of the loop: composes the deck anew and compares it with what is shown. Throws what composing throws. */
export async function round(compose: () => Promise<Composed>, live: Live, before: Shown | undefined): Promise<Round> {
  const from = performance.now();
  const composed = await compose();
  const screen = composed.screen(live);
  const patch = patchBetween(before?.screen, screen, (before?.build ?? 0) + 1);
  const ms = Math.round(performance.now() - from);
  const isShown = before !== undefined && isEmpty(patch);
  const build = isShown ? before.build : patch.build;
  const changed = before && !(isShown && before.screen === before.own.screen);
  return {
    shown: { build, composed, screen, own: { build, screen } },
    ...(isShown ? {} : { patch }),
    ...(changed ? { change: () => compare(slideWords(before.composed.deck), slideWords(composed.deck)) } : {}),
    ms,
  };
}

/**
 * Lets one piece of work run at a time. Whoever asks while it runs waits for one more that begins afterwards, all of them
 * for the same one: the last state on the disk is always shown.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  };
}
