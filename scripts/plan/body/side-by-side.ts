import {
  type Block,
  type Candidate,
  type Context,
  type Material,
  opposites,
  type Section,
  sideOf,
  withInner,
} from '#model';
import { materialOf } from '../material.ts';
import { smallSiblings } from './small-siblings.ts';

interface Offer {
  /** What the layouts offer for a material. */
  candidates: (material: Material) => Candidate[];
  context: Context;
}

/**
 * Materials of sections that say more beside each other than one by one: two that are named as two sides, "Pros" and "Cons", and several
 * small ones, each of a sentence or of a command, which are all that stands below one heading. They become one material, below that
 * heading, where a layout shows all of it.
 * @param chapter the section that all of them stand in
 */
export function sideBySide(all: Material[], chapter: Section, offer: Offer): Material[] {
  const shown: Material[] = [];
  const parents = parentsIn(chapter);
  for (let at = 0; at < all.length; at++) {
    const rest = all.slice(at);
    const above = rest[0] && parents.get(rest[0].section);
    const both = above && joined(sides(rest, above, offer.context), above, bothSides, offer);
    const small =
      above && !both ? joined(smallSiblings(rest, above, offer.context), above, oneByOne, offer) : undefined;
    const one = both ?? small;
    at += (one?.count ?? 1) - 1;
    shown.push(...(one ? [one.material] : rest.slice(0, 1)));
  }
  return shown;
}

/** What shows two sides on one slide, and what several small sections. */
const [bothSides, oneByOne] = [new Set(['versus', 'comparison']), new Set(['cards', 'snippets'])];

function joined(
  parts: Material[],
  { heading }: Section,
  layouts: Set<string>,
  { candidates }: Offer,
): { material: Material; count: number } | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const blocks = parts.flatMap(({ section }) => [...headingOf(section), ...section.blocks]);
  const { heading: _, ...rest } = first.section;
  const section: Section = { ...rest, ...(heading ? { heading } : {}), blocks, sections: [] };
  const material = materialOf(section, heading?.text ?? '');
  const { length } = material.sentences;
  const whole = candidates(material).some(
    ({ from, to, slides: [slide] }) => from === 0 && to === length && slide !== undefined && layouts.has(slide.layout),
  );
  return whole ? { material, count: parts.length } : undefined;
}

/** The first two, where they are named as two sides. */
function sides([one, other]: Material[], above: Section, { pack }: Context): Material[] {
  if (!one || !other || !above.sections.includes(other.section)) return [];
  const [left, right] = [one, other].map(({ section }) => {
    const text = section.heading?.text ?? '';
    const side = section.sections.length === 0 ? sideOf(text, pack) : undefined;
    return side?.at === text.length ? side : undefined;
  });
  return left && right && opposites(left, right, pack) !== undefined ? [one, other] : [];
}

function headingOf({ heading: prose, level, line }: Section): Block[] {
  return prose ? [{ kind: 'heading', level, prose, line }] : [];
}

/** The section that each one within a section stands right below. */
function parentsIn(section: Section): Map<Section, Section> {
  return new Map(withInner(section).flatMap((above) => above.sections.map((inner) => [inner, above] as const)));
}
