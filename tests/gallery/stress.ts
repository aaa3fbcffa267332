import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Assets, Box, Design, Said, Slide, Slot, Slots } from '#model';
import { slideViews } from '../../scripts/render/slide-view.ts';
import { templates } from '../../scripts/render/templates.ts';
import { deckOf } from '../render/deck-of.ts';

/**
 * A slide with every slot filled to its budget: words are added to each until its box, measured in the look's own fonts,
 * takes no more. Which box a slot is set in is read off the markup, where it is the class of the element around the words.
 */
export function stressed(slide: Slide, design: Design, assets: Assets): Slide {
  const boxes: Record<string, Box> = design.layouts[slide.layout]?.rule.boxes[slide.scale] ?? {};
  const markup = drawn(slide, design, assets);
  const fill = (said: Said, beside: boolean) => {
    const name = boxOf(said.text, markup, boxes) ?? '';
    // What a table holds is reckoned from all of its cells.
    if (slide.layout === 'table' && name !== 'title') return said;
    const box = (beside && name === 'figure' && boxes.beside) || boxes[name];
    return box ? { ...said, text: filled(said.text, box, design) } : said;
  };
  const title = fill(slide.title, false);
  const slots = within(slide.slots, fill) as Slots;
  return { ...slide, id: `stress-${slide.id}`, title, slots };
}

/** `beside`: a figure that shares its line with a unit. */
function within(slot: Slot, fill: (said: Said, beside: boolean) => Said, beside = false): Slot {
  if (slot === null || typeof slot !== 'object') return slot;
  if (Array.isArray(slot)) return slot.map((one) => within(one, fill, beside));
  if ('kind' in slot) return slot;
  if ('sources' in slot && typeof slot.text === 'string') return fill(slot as Said, beside);
  return Object.fromEntries(Object.entries(slot).map(([name, inner]) => [name, within(inner, fill, 'unit' in slot)]));
}

/** Words like those that stand there, over and over, as many as the box holds; more digits where there are only digits. */
function filled(text: string, box: Box, design: Design): string {
  const pieces = /\p{L}/u.test(text) ? text.split(/(?<= )/) : [...text];
  const more = pieces.length === text.length ? '8' : ' ';
  let full = '';
  for (let at = 0; at < 300; at++) {
    const piece = pieces[at % pieces.length] ?? '';
    const longer = at < pieces.length ? full + piece : more === '8' ? `${full}8` : `${full.trim()} ${piece}`;
    if (design.measure.lines(longer.trim(), box) > box.lines) break;
    full = longer;
  }
  return full.trim() || text;
}

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

function drawn(slide: Slide, design: Design, assets: Assets): Element[] {
  const [view] = slideViews(deckOf([slide]), design, assets, (id) => `#${id}`);
  const all: Element[] = [];
  const walk = (parent: Parent) => {
    for (const node of parent.childNodes) {
      if (!('tagName' in node)) continue;
      all.push(node);
      walk(node);
    }
  };
  if (view) walk(parseFragment(templates(design).slide(slide.layout, view)));
  return all;
}

/** The box of the innermost element that holds these words and no others, or undefined if they are not set in one. */
function boxOf(text: string, markup: Element[], boxes: Record<string, Box>): string | undefined {
  const found = markup.filter((element) => textOf(element) === text.replace(/\s+/g, ' ').trim());
  const names = found.flatMap((element) => classes(element).filter((name) => name in boxes));
  return names.at(-1);
}

function textOf(parent: Parent): string {
  const texts = parent.childNodes.map((node) =>
    'value' in node ? node.value : 'childNodes' in node && !isHidden(node) ? textOf(node) : '',
  );
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** Marks that hang beside the words are not of them. */
function isHidden(node: Parent): boolean {
  return 'attrs' in node && classes(node).some((name) => name === 'open' || name === 'close');
}

function classes({ attrs }: Element): string[] {
  return attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
}
