import type { Context, Said } from '#model';

/** An item or a point as it is set: a lead, and below it what supports it. */
export interface Row {
  lead: Said;
  support?: Said;
  /** True where the support may be left out: it hangs on the lead, which says enough without it. */
  spare?: boolean;
  /** True where the author set the lead in bold letters over what the support says of it. */
  named?: boolean;
  /** True where it is a whole long item, which has no shorter form. */
  long?: boolean;
}

/** A row as the markup of a layout knows it. */
export function slot({ lead, support }: Row): { [name: string]: Said } {
  return support ? { lead, support } : { lead };
}

/** In words of a row, its lead and what stands below it. */
export function rowWords({ lead, support }: Row, context: Context): number {
  return context.words(`${lead.text} ${support?.text ?? ''}`);
}
