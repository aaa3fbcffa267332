import { type DeckChange, slideWords } from '#model';
import { compare } from '../compare/compare.ts';
import type { Composed } from '../pipeline.ts';
import type { Live, Screen } from '../render/render-deck.ts';
import { isEmpty, type Patch, patchBetween } from './patch.ts';

/** A deck as it is shown. */
export interface Shown {
  build: number;
  composed: Composed;
  screen: Screen;
}

/** What came of a save: the deck to be shown, and the way to it from the one before. */
export interface Round {
  shown: Shown;
  /** Absent where the deck is what it was. */
  patch?: Patch;
  /** What became of the slides, in words; worked out when it is asked for, since the page goes first. */
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
  if (before && isEmpty(patch)) return { shown: { ...before, composed }, ms };
  const change = before && (() => compare(slideWords(before.composed.deck), slideWords(composed.deck)));
  return { shown: { build: patch.build, composed, screen }, patch, change, ms };
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
