import { besideTicks, type Boxes, type Said } from '#model';
import type { Row } from './row.ts';

/** The boxes of a layout of rows. */
export type RowBox = 'title' | 'deck' | 'lead' | 'support' | 'bare' | 'solo';

/** What a slide of rows says, each with its box: a lead without support stands alone, or bare beside one that has it. */
export function rowTexts(title: Said, deck: Said | undefined, rows: Row[]): { box: RowBox; text: string }[] {
  const alone = rows.some(({ support }) => support) ? 'bare' : 'solo';
  return [
    { box: 'title', text: title.text },
    ...(deck ? [{ box: 'deck' as const, text: deck.text }] : []),
    ...rows.flatMap(({ lead, support }): { box: RowBox; text: string }[] =>
      support
        ? [
            { box: 'lead', text: lead.text },
            { box: 'support', text: support.text },
          ]
        : [{ box: alone, text: lead.text }],
    ),
  ];
}

/** The boxes with room for what is ticked, before a title and before rows. */
export function besideOwn<Name extends string>(boxes: Boxes<Name | RowBox>, title: Said, rows: Row[]): typeof boxes {
  const besideRows = besideTicks(
    boxes,
    ['lead', 'support', 'bare', 'solo'],
    rows.map(({ lead }) => lead),
  );
  return besideTicks(besideRows, ['title'], [title]);
}
