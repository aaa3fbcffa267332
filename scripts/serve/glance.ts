import type { Ahead } from '../pipeline/ahead.ts';
import { articleText } from '../read/live.ts';
import type { Live, Screen } from '../render/render-deck.ts';
import { patchBetween } from './patch.ts';
import type { Shown } from './rounds.ts';

/** Shows the chapter that was edited ahead of its deck, and learns where that can be relied on. */
interface Glance {
  /** What is to be shown of the article as it is on the disk now; nothing where that has to wait for the whole deck. */
  at(file: string, shown: Shown, live: Live): Promise<Shown | undefined>;
  /** Takes the whole deck: what it made of what was last looked at. */
  learn(deck: { text: string; screen: Screen }): void;
}

/** Looks ahead at one article, and remembers which chapters it should not have shown. */
export function glancing(): Glance {
  let last: { text: string; found: Ahead | undefined } | undefined;
  /** Chapters that came out of the whole deck as another than was shown ahead: they wait for it until they agree again. */
  const waiting = new Set<string>();
  return {
    async at(file, shown, live) {
      const text = articleText(file);
      if (!text?.trim() || text === shown.composed.text || text === last?.text) return undefined;
      const { own } = shown;
      // What goes wrong here goes wrong in the whole deck as well, and is told then.
      const found = await shown.composed.ahead(text, own.screen, live).catch(() => undefined);
      last = { text, found };
      if (!found || waiting.has(found.chapter)) return undefined;
      return { ...shown, build: shown.build + 1, screen: found.screen };
    },
    learn({ text, screen }) {
      const found = last?.text === text ? last.found : undefined;
      last = undefined;
      if (!found) return;
      const differs = Object.keys(patchBetween(found.screen, screen, 0).sections).some((id) => found.slides.has(id));
      if (differs) waiting.add(found.chapter);
      else waiting.delete(found.chapter);
    },
  };
}
