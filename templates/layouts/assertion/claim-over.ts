import type { Context, Draft, Said } from '#model';
import { draft } from '../../rules/titles/titles.ts';
import type { Row } from '../../rules/rows/row.ts';
import { boxes } from './boxes.ts';

/** A claim, the first of the titles, over what bears it out; nothing where they do not fit. */
export function assertion(
  [title, ...others]: Said[],
  { lead, support }: Row,
  source: Said | undefined,
  context: Context,
): Draft[] {
  if (!title) return [];
  const scale = context.step(boxes, [
    { box: 'title', text: title.text },
    { box: 'evidence', text: lead.text },
    ...(support ? [{ box: 'support' as const, text: support.text }] : []),
  ]);
  if (scale === undefined) return [];
  const slots = { evidence: lead, ...(support ? { support } : {}) };
  return [draft('assertion', [title, ...others], { slots, scale, ...(source ? { source } : {}) })];
}
