import { type Candidate, type Context, type Material, plainHeading } from '#model';
import { headings } from '../../rules/titles/headings.ts';
import { draft } from '../../rules/titles/titles.ts';
import { said } from '../../rules/words/words.ts';
import { answers, boxes } from './boxes.ts';
import type { Pair, Room } from './named-side.ts';
import { room } from './step.ts';

/** What is answered has more room than a column, and is short in large letters. */
export const beneath: Room = { most: 44, whole: 16 };

/**
 * "Fact: the well runs dry", which is the heading, and below it "Myth: a deep well never runs dry": where nothing else in the section may
 * stand over both, the fact is the title, with its name or without, and what it answers stands below it.
 */
export function answered({ left, right, equal }: Pair, material: Material, context: Context): Candidate[] {
  const [myth, more] = left.cells;
  if (equal || !right.isHeading || !myth || more) return [];
  const heading = material.section.heading;
  if (!heading) return [];
  // What the section's other slides are called by is left to them.
  const usual = headings(material, context)[0]?.text;
  const whole = said(plainHeading(heading.text), ...heading.sentences);
  const titles = whole.text === usual ? [...right.cells, whole] : [whole, ...right.cells];
  const [title = whole] = titles;
  const boxed = [
    { box: 'title' as const, text: title.text },
    { box: 'label' as const, text: left.name.text },
    { box: 'cell' as const, text: myth.text },
  ];
  const scale = context.step(boxes, boxed, answers);
  if (scale === undefined || context.words(`${title.text} ${left.name.text} ${myth.text}`) > room) return [];
  const { from, to } = left;
  const slots = { left: left.name, rows: [{ left: myth }], form: 'answered' };
  const spends = material.sentences.slice(from, to).map(({ id }) => id);
  return [{ from, to, spends, worth, slides: [draft('versus', titles, { slots, scale })], authors: true }];
}

/** Somewhat less than under a title of its own. */
const worth = 4.6;
