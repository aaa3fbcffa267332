import type { Candidate, Context, Draft, Said } from '#model';
import { type Row, slot } from '../../rules/rows/row.ts';
import { besideOwn, rowTexts } from '../../rules/rows/row-texts.ts';
import { draft } from '../../rules/titles/titles.ts';
import { pairStep } from '../pair/step.ts';
import { boxes } from './boxes.ts';

/** The layouts in which rows stand, the best first: two of them make a pair. */
const forms = ['pair', 'points'] as const;

export type Form = (typeof forms)[number];

/** What two rows that could stand as a pair are worth less as points. */
const unpaired = 1;

/**
 * A candidate in each form that it can have.
 * @param slides what it shows in a form, nothing where that has no room for it
 * @param rest the same in all of them, worked out only where there is one
 */
export function inForms(slides: (form: Form) => Draft[], rest: () => Omit<Candidate, 'slides'>): Candidate[] {
  const made = forms.map(slides).filter((drafts) => drafts.length > 0);
  if (made.length === 0) return [];
  const told = rest();
  return made.map((drafts, at) => ({ ...told, worth: told.worth - unpaired * at, slides: drafts }));
}

/** What stands on a slide of rows besides its titles. */
export interface Rows {
  rows: Row[];
  deck?: Said | undefined;
  source?: Said | undefined;
}

/** Rows under the first of the titles, in a form; nothing where they do not fit. Without a title the first of them takes its room. */
export function inForm(form: Form, titles: Said[], { rows, deck, source }: Rows, context: Context): Draft[] {
  const title = titles[0] ?? rows[0]?.lead;
  if (!title) return [];
  const step =
    form === 'pair'
      ? pairStep(title, deck, rows, context)
      : context.step(besideOwn(boxes, title, rows), rowTexts(title, deck, rows));
  if (step === undefined) return [];
  const slots = { points: rows.map(slot), form: 'rows', ...(deck ? { deck } : {}) };
  return [draft(form, titles, { slots, scale: step, ...(source ? { source } : {}) })];
}

/** Rows in their best form. */
export function asRows(titles: Said[], rows: Rows, context: Context): Draft[] {
  return forms.map((form) => inForm(form, titles, rows, context)).find((drafts) => drafts.length > 0) ?? [];
}
