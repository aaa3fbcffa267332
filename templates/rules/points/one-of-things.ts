import type { Sentence, Unit } from '#model';

/**
 * Whether a unit is one of the things that its sentence lists, or no more than counts them: of "… three kinds of lamps: those of the mole;
 * the one that it has; and a torch" neither says anything by itself. Where all of them are clauses, each does.
 */
export function isOneOfThings({ forms: [form] }: Unit, { listing, units, figures }: Sentence): boolean {
  if (!listing || !form) return false;
  const { lead } = listing;
  const items = new Set(listing.items.map((item) => item.toLowerCase()));
  const isListed = (text: string) => items.has(text.toLowerCase());
  const isCounted = figures.some(({ value, end }) => value === items.size && end <= lead.length);
  if (isCounted && lead.toLowerCase().startsWith(form.text.toLowerCase())) return true;
  if (!isListed(form.text)) return false;
  const clauses = units.filter(({ forms: [one] }) => one?.shape === 'clause' && isListed(one.text));
  return clauses.length < items.size;
}
