import type { Context, Draft, Said } from '#model';
import { draft } from '../../rules/titles/titles.ts';
import type { Row } from '../../rules/rows/row.ts';
import { boxes } from './boxes.ts';

/** A claim over what bears it out; nothing where they do not fit. */
export function assertion(title: Said, { lead, support }: Row, source: Said | undefined, context: Context): Draft[] {
  const scale = context.step(boxes, [
    { box: 'title', text: title.text },
    { box: 'evidence', text: lead.text },
    ...(support ? [{ box: 'support' as const, text: support.text }] : []),
  ]);
  if (scale === undefined) return [];
  const slots = { evidence: lead, ...(support ? { support } : {}) };
  return [draft('assertion', [title], { slots, scale, ...(source ? { source } : {}) })];
}
