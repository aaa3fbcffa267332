import { type Boxes, type Context, type Draft, type Said, titleWords } from '#model';
import { endsOpen } from '../words/words.ts';

/**
 * A draft once under each of these titles that has room on it, as a layout's `retitled` gives it.
 * @param name the box in which its layout sets a title
 */
export function retitledBy<Name extends string>(
  draft: Draft,
  titles: Said[],
  name: Name,
  boxes: Boxes<Name>,
  context: Context,
): Draft[][] {
  const box = boxes[draft.scale]?.[name];
  return titles
    .filter(({ text }) => !box || context.lines(text, box) <= box.lines)
    .map((title) => [{ ...draft, title, titles: [] }]);
}

/** A list under what leads into it, which then stands in its title: "Against:". */
export function leadTitle<Name extends string>(
  draft: Draft,
  name: Name,
  boxes: Boxes<Name>,
  context: Context,
): Draft[][] {
  const { deck, ...slots } = draft.slots;
  if (!deck) return [];
  const lead = deck as Said;
  const text = lead.text.replace(/\s*[:：]$/u, '');
  const { connectives, examples, ands, auxiliaries } = context.pack;
  // "Com mais informações, você pode": where the small verbs are not known, only a bare name is known to call for nothing.
  const isUnknown = auxiliaries.length === 0 && context.words(text) > mostNamed;
  const isTie = [...connectives, ...examples, ...ands].includes(text.toLowerCase());
  // "I need", "The box contains": what, stands below.
  const calls = context.pack.announcing.open.test(text) || endsOnWhom(text, context);
  if (isTie || calls || isUnknown || context.words(text) > titleWords || endsOpen(text, context.pack)) return [];
  return retitledBy({ ...draft, slots }, [{ ...lead, text }], name, boxes, context);
}

/** In words. */
const mostNamed = 2;

/** "Because they": what they do, stands below. */
function endsOnWhom(text: string, { pack: { pronouns, auxiliaries } }: Context): boolean {
  const last = /[^\s]*$/u.exec(text.toLowerCase())?.[0] ?? '';
  return [...pronouns, ...auxiliaries].includes(last);
}
