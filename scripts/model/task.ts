import type { Box, Boxes } from './box.ts';
import type { LanguagePack } from './language.ts';
import type { Sentence } from './sentence.ts';
import type { Said } from './slide.ts';

/** Words of an item with the box that it has in a list of tasks: "Dredge the basin" says of itself neither that it was done nor that it was not. */
export function withBox(said: Said, { done }: Pick<Sentence, 'done'>, { words }: LanguagePack): Said {
  return done === undefined ? said : { ...said, task: { done, called: done ? words.done : words.open } };
}

/** In sizes of the largest letters of a row: what the box before words takes of their width, as `.task` is set in base/tasks.css, and a little more. */
const room = 1.14;

/**
 * The boxes of a layout, in which those of these names leave room for what is ticked, where any of the words has that before it.
 * @param all the words that stand in them
 */
export function besideTicks<Name extends string>(
  boxes: Boxes<Name>,
  names: NoInfer<Name>[],
  all: (Said | undefined)[],
): Boxes<Name> {
  if (!all.some((said) => said?.task)) return boxes;
  return boxes.map((step) => {
    const narrowed = names.map((name) => [name, narrower(step[name])] as const);
    return { ...step, ...(Object.fromEntries(narrowed) as Record<Name, Box>) };
  });
}

function narrower(box: Box): Box {
  return { ...box, width: box.width - room * box.size };
}
