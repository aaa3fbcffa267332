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
  const all = [...side, ...texts];
  const step = context.step(boxes, all);
  if (step === undefined || rows.length < 2 || !isLarge(step) || !isOneLine(title, step, context)) return step;
  const panel = context.step(boxes, all, onPanels) ?? belowLines;
  return panel < belowLines ? panel : step;
}

/** The first steps below a large title, on panels, and below lines. */
const [belowLarge, onPanels, belowLines] = [3, 5, 7];

function isLarge(step: number): boolean {
  return step >= belowLarge && step < onPanels;
}

/** A title of a few words would stand alone in the upper half of the stage, however large. */
function isOneLine(title: Said, step: number, context: Context): boolean {
  const box = boxes[step]?.title;
  return box !== undefined && context.lines(title.text, box) === 1;
}
