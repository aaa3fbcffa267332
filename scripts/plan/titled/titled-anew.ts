import { type Candidate, type Context, type Draft, everySaid, type LayoutRule, mayIntroduce, type Said } from '#model';
import { holds, mayHead } from '../gates.ts';
import { hasRoom } from '../offered/has-room.ts';
import { firstFree, titleKey } from '../slide.ts';

/** A draft and, where it has a title of its own for want of that which it would share, that one: it stands at its foot then. */
export interface Titled {
  draft: Draft;
  below?: Said;
}

/**
 * The drafts of a candidate, none under a title that a slide has already if that can be: one whose titles are all taken is shown in
 * another way, under words of its own. What goes on from one slide to the next has the title of its beginning.
 * @param spares further titles for the first of them
 * @param taken the keys of titles that slides have
 */
export function titledAnew(
  { slides, from }: Candidate,
  spares: Said[],
  taken: ReadonlySet<string>,
  rules: LayoutRule[],
  context: Context,
): Titled[] {
  const own = new Set<string>();
  const isTaken = (key: string) => own.has(key) || taken.has(key);
  let shared: Said | undefined;
  return slides.flatMap((offered, index): Titled[] => {
    const goesOn = shared && slides[index - 1]?.title.text === offered.title.text;
    const draft = goesOn && shared ? { ...offered, title: shared, titles: [] } : offered;
    const rule = rules.find(({ name }) => name === draft.layout);
    const more = index === 0 && rule ? spares.filter(hasRoom(draft, rule, context)) : [];
    const parts = everySaid(draft);
    const titles = [...(draft.titles ?? []), ...more].filter(
      (title) => mayHead(title, parts, context) && !parts.some(({ said }) => isSame(title, said, context)),
    );
    const all = { ...draft, titles };
    // What has no title of its own further on in an article without headings has that of no other slide, if that can be.
    const isUntitled = draft.title.fixed === true && !mayIntroduce(from);
    const free = isUntitled ? undefined : firstFree(all, isTaken);
    const way = free === undefined ? wayOf(all, isTaken, rule, context) : undefined;
    shared = free ?? all.title;
    for (const { title } of way ?? []) own.add(titleKey(title.text));
    own.add(titleKey(shared.text));
    const below = shared;
    if (way) return way.map((one) => ({ draft: one, below }));
    return [{ draft: all }];
  });
}

/** In how much of their words a title and what is said below it may be alike. */
const mostAlike = 0.8;

/** "The crane can lift it" over "The crane can also lift it": what a slide says of a sentence already is no title of it. */
function isSame(title: Said, { text, sources }: Said, context: Context): boolean {
  // In the very same words it takes the place of what is said.
  const isOf = title.text !== text && title.sources.some((id) => sources.includes(id));
  return isOf && context.alike(title.text, text) > mostAlike;
}

/** Another way to show a draft, in which no slide has a title that is taken. */
function wayOf(
  draft: Draft,
  isTaken: (key: string) => boolean,
  rule: LayoutRule | undefined,
  context: Context,
): Draft[] | undefined {
  return rule?.retitled?.(draft, context).find((slides) => {
    const keys = slides.map(({ title }) => titleKey(title.text));
    return new Set(keys).size === keys.length && !keys.some(isTaken) && slides.every((one) => holds(one, context));
  });
}
