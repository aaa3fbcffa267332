import type { Candidate, Context, LayoutRule, Material } from '#model';

/** What the layouts offer for the heading of a material alone, which covers none of its sentences. */
export function openerOf(material: Material, rules: LayoutRule[], context: Context): Candidate | undefined {
  return rules.flatMap((rule) => rule.propose?.(material, context) ?? []).find(({ from, to }) => to === from);
}
