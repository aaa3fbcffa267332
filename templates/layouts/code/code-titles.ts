import type { Context, Material, Said, Sentence } from '#model';
import { isHeading } from '../../rules/titles/headings.ts';
import { aimOf } from '../../rules/leads/aims.ts';
import { announcedBy } from '../../rules/leads/lead-titles.ts';
import { isHeadless } from '../../rules/points/point.ts';
import { titles } from '../../rules/titles/titles.ts';
import { said } from '../../rules/words/words.ts';
import { called } from './called.ts';
import { named } from './named.ts';

/** What the item or the tab is called that a code stands in, and whether it is the first there. */
export interface CodeName {
  said: Said;
  opens: boolean;
}

/** In words: "Install the crane:" calls what comes, a longer line only leads to it. */
const mostCalled = 5;

/** What leads into the code, else its heading, else what it defines. */
export function codeTitles(lead: Sentence[], own: Sentence[], material: Material, context: Context): Said[] {
  const [last] = lead.slice(-1);
  const names = last ? called(last, context, mostCalled) : [];
  const aim = last ? aimOf(last, context) : undefined;
  const announced = last ? [...announcedBy(last, context), ...(aim ? [aim.what] : names)] : [];
  const others = titles(ofItsParagraph(lead, context), material, context);
  const heading = others.findIndex((title) => title.fixed || isHeading(title, context));
  const all = [
    ...announced,
    ...saidOf(lead.slice(-1), context),
    ...others.slice(0, heading),
    ...saidOf(lead.slice(0, -1).reverse(), context),
    ...others.slice(heading),
    ...own.slice(0, 1).flatMap((one) => named(one.text, one)),
  ];
  // "Will run both of them": what will, is the code before.
  const headed = all.filter((title) => isHeading(title, context) || !isHeadless(title.text, context));
  return headed.sort((one, other) => Number(one.fixed ?? false) - Number(other.fixed ?? false));
}

/** The sentences before code that speak of it: those of the paragraph right above, where that says more than that something comes. */
function ofItsParagraph(lead: Sentence[], { words }: Context): Sentence[] {
  const own = lead.filter(({ paragraph }) => paragraph === lead.at(-1)?.paragraph);
  return own.reduce((sum, { text }) => sum + words(text), 0) >= leastOwn ? own : lead;
}

/** In words. */
const leastOwn = 10;

/** What sentences say of the code below them, and is no claim of theirs: what is done there. */
function saidOf(sentences: Sentence[], context: Context): Said[] {
  return sentences.flatMap((one) =>
    (one.overCode ?? [])
      .filter((text) => !one.claims.includes(text))
      .map((text) => said(text, one))
      .filter(context.holds),
  );
}

/** The first code of an item is called by it; a further one by what leads into it, and only then by the item. */
export function withName(all: Said[], name: CodeName | undefined, context: Context): Said[] {
  if (!name) return all;
  const isOf = (title: Said) => isHeading(title, context);
  return name.opens ? [name.said, ...all] : [...all.filter((title) => !isOf(title)), name.said, ...all.filter(isOf)];
}
