import type { Context, Said } from '#model';
import type { Row } from '../../rules/rows/row.ts';
import { boxes } from './boxes.ts';

/** A row as the markup of points knows it. */
export function slot({ lead, support }: Row): { [name: string]: Said } {
  return support ? { lead, support } : { lead };
}

/** The step of the type scale on which the rows fit beside the title. */
export function stepOf(title: Said, deck: Said | undefined, rows: Row[], context: Context): number | undefined {
  const alone = rows.some(({ support }) => support) ? 'bare' : 'solo';
  const texts = rows.flatMap(({ lead, support }): { box: 'lead' | 'support' | 'bare' | 'solo'; text: string }[] =>
    support
      ? [
          { box: 'lead', text: lead.text },
          { box: 'support', text: support.text },
        ]
      : [{ box: alone, text: lead.text }],
  );
  const side = [
    { box: 'title' as const, text: title.text },
    ...(deck ? [{ box: 'deck' as const, text: deck.text }] : []),
  ];
  return context.step(boxes, [...side, ...texts]);
}
