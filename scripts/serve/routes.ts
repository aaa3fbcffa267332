import { Problem } from '#model';
import type { Following } from './follow.ts';
import { editOf, type Hand } from './hand.ts';
import { lookAt, showPictures, slideNamed } from './look-at.ts';
import { patchBetween } from './patch.ts';
import { problemPage } from './problem-page.ts';
import type { Shown } from './rounds.ts';
import type { Routes } from './server.ts';
import type { Stage } from './stage.ts';

/** What a page that looks on may ask: the deck as it is shown, to be told what happens, and changes by hand. */
export function routesFor(following: Following, stage: Stage, hand: Hand): Routes {
  const { shown } = following;
  return {
    page() {
      const deck = shown();
      return deck ? deck.composed.page(stage.live(deck.own.build)) : problemPage(stage.problem() ?? '', stage.live());
    },
    events(known, listener) {
      const leave = stage.join(listener);
      const deck = shown();
      // A page that missed something is told everything: nothing that was saved is ever lost to it.
      if (deck && known !== deck.build) listener('patch', patchBetween(undefined, deck.screen, deck.build));
      const text = stage.problem();
      listener('problem', text ? { text } : {});
      return leave;
    },
    acts: actsFor(following, stage, hand),
  };
}

function actsFor({ shown, build }: Following, stage: Stage, hand: Hand): Routes['acts'] {
  const now = () => deckOf(shown());
  const built = async () => {
    await build();
    const problem = stage.problem();
    return { build: shown()?.build, ...(problem ? { problem } : {}) };
  };
  return {
    look: async (sent) => lookAt(sent, now()),
    pictures: () => showPictures(now()),
    async tune(sent) {
      const { deck } = now();
      const edit = editOf(sent);
      const slide = (id: string) => slideNamed(id, deck)?.id ?? id;
      await hand.write({ ...edit, slide: slide(edit.slide), beside: edit.beside && slide(edit.beside) }, deck);
      return built();
    },
    async undo() {
      const undone = await hand.undo();
      return { ...(await built()), undone };
    },
    async accept(sent) {
      const number = Number((sent as { number?: unknown } | null)?.number) || undefined;
      const accepted = await hand.accept(now().deck, number);
      return { ...(await built()), accepted };
    },
  };
}

function deckOf(shown: Shown | undefined): Shown['composed'] {
  if (shown) return shown.composed;
  throw new Problem('deck-none', 'There is no deck yet');
}
