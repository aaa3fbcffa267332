import { type Block, type Candidate, type Context, type Material, opposites, type Section, sideOf } from '#model';
import { materialOf } from '../material.ts';

interface Offer {
  /** What the layouts offer for a material. */
  candidates: (material: Material) => Candidate[];
  context: Context;
}

/**
 * Materials of which two that follow each other are named as two sides, "Pros" and "Cons", below one heading: together, where a layout
 * shows all of both beside each other.
 * @param chapter the section that all of them stand in
 */
export function sideBySide(all: Material[], chapter: Section, offer: Offer): Material[] {
  const shown: Material[] = [];
  for (let at = 0; at < all.length; at++) {
    const [one, other] = [all[at], all[at + 1]];
    const both = one && other && joined(one, other, chapter, offer);
    if (both) at++;
    if (one) shown.push(both ?? one);
  }
  return shown;
}

function joined(
  one: Material,
  other: Material,
  chapter: Section,
  { candidates, context }: Offer,
): Material | undefined {
  const above = areSides(one, other, context) ? parentOf(one.section, chapter) : undefined;
  if (!above?.sections.includes(other.section)) return undefined;
  const { heading } = above;
  const blocks = [one, other].flatMap(({ section }) => [...headingOf(section), ...section.blocks]);
  const { heading: _, ...rest } = one.section;
  const section: Section = { ...rest, ...(heading ? { heading } : {}), blocks, sections: [] };
  const material = materialOf(section, heading?.text ?? '');
  const { length } = material.sentences;
  const whole = candidates(material).some(
    ({ from, to, slides: [first] }) => from === 0 && to === length && first !== undefined && together.has(first.layout),
  );
  return whole ? material : undefined;
}

/** What shows both sides on one slide. */
const together = new Set(['versus', 'comparison']);

function areSides(one: Material, other: Material, { pack }: Context): boolean {
  const [left, right] = [one, other].map(({ section }) => {
    const text = section.heading?.text ?? '';
    const side = section.sections.length === 0 ? sideOf(text, pack) : undefined;
    return side?.at === text.length ? side : undefined;
  });
  return left !== undefined && right !== undefined && opposites(left, right, pack) !== undefined;
}

function headingOf({ heading: prose, level, line }: Section): Block[] {
  return prose ? [{ kind: 'heading', level, prose, line }] : [];
}

function parentOf(section: Section, above: Section): Section | undefined {
  if (above.sections.includes(section)) return above;
  return above.sections.map((inner) => parentOf(section, inner)).find((found) => found !== undefined);
}
