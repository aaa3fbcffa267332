import type { Candidate, Context, Draft, Material } from '#model';
import { once } from '../../rules/once.ts';
import type { Form } from './forms.ts';
import { fromListings } from './listings.ts';
import { fromLists } from './lists.ts';
import { fromProse } from './prose.ts';

/** What a layout of rows proposes: of all rows that a material offers, those in its form. They are worked out once for all of them. */
export function offersOf(form: Form | 'assertion'): (material: Material, context: Context) => Candidate[] {
  return (material, context) =>
    once(context, material, 'rows', () => [
      ...fromProse(material, context),
      ...fromListings(material, context),
      ...fromLists(material, context),
    ]).filter(({ slides: [first] }) => formOf(first) === form);
}

/** What begins with cards, of the first list below an item, is offered with the points. */
function formOf(first: Draft | undefined): Form | 'assertion' {
  const own = first?.layout;
  return own === 'pair' || own === 'assertion' ? own : 'points';
}
