import { type DeckChange, type SlideChange, type SlideWords, slideNumbers } from '#model';
import { inOrder } from './in-order.ts';
import { pairs } from './pairs.ts';
import { wordings } from './wordings.ts';

/**
 * What became of a deck: the slides that are new, changed or moved, in their order now, then those that are gone. A slide is
 * known again by its id or, where its title changed, by the words that it still shares with the earlier one.
 */
export function compare(before: SlideWords[], after: SlideWords[]): DeckChange {
  const earlier = pairs(before, after);
  const [numbersBefore, numbersAfter] = [slideNumbers(before), slideNumbers(after)];
  const kept = after.flatMap((_, at) => earlier.get(at) ?? []);
  const steady = inOrder(kept);
  const changes = after.flatMap((slide, at): SlideChange[] => {
    const about = { id: slide.id, title: slide.title, number: numbersAfter[at] ?? '' };
    const from = earlier.get(at);
    const was = from === undefined ? undefined : before[from];
    if (from === undefined || !was) return [{ kind: 'new', ...about, wordings: [] }];
    const changed = wordings(was, slide);
    if (!steady.has(from)) return [{ kind: 'moved', ...about, earlier: numbersBefore[from] ?? '', wordings: changed }];
    return changed.length > 0 ? [{ kind: 'changed', ...about, wordings: changed }] : [];
  });
  const untouched = after.length - changes.length;
  const met = new Set(kept);
  const gone = before.flatMap((slide, at): SlideChange[] =>
    met.has(at)
      ? []
      : [{ kind: 'gone', id: slide.id, title: slide.title, number: numbersBefore[at] ?? '', wordings: [] }],
  );
  return { changes: [...changes, ...gone], untouched };
}
