import type { Context, Said, Sentence } from '#model';
import { asLine, said } from '../words.ts';
import { boxes } from './boxes.ts';

/** A point as it is set: a lead, and below it what supports it. */
export interface Row {
  lead: Said;
  support?: Said;
}

/** A few words, an emoji before them maybe, and a dash. */
const dashed =
  /^((?:\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{M}\p{Cf}\p{Sk}]*\s)?\p{Lu}[^:：.,—–]{1,30}?)\s[—–-]{1,2}\s(.{8,})$/u;

/** "Leader: whoever called the meeting" is a lead with its support. */
export function labelled(text: string, sentence: Sentence): Row | undefined {
  const match = /^([^:：]{2,48})[:：]\s+(.{4,})$/u.exec(text) ?? dashed.exec(text);
  if (!match || /^https?$/i.test(match[1] ?? '')) return undefined;
  const [, lead = '', support = ''] = match;
  return { lead: said(lead.trim(), sentence), support: said(asLine(support, sentence), sentence) };
}

export function slot({ lead, support }: Row): { [name: string]: Said } {
  return support ? { lead, support } : { lead };
}

/** The step of the type scale on which the rows fit beside the title. */
export function stepOf(title: Said, deck: Said | undefined, rows: Row[], context: Context): number | undefined {
  const texts = rows.flatMap(({ lead, support }): { box: 'lead' | 'support' | 'solo'; text: string }[] =>
    support
      ? [
          { box: 'lead', text: lead.text },
          { box: 'support', text: support.text },
        ]
      : [{ box: 'solo', text: lead.text }],
  );
  const side = [
    { box: 'title' as const, text: title.text },
    ...(deck ? [{ box: 'deck' as const, text: deck.text }] : []),
  ];
  return context.step(boxes, [...side, ...texts]);
}

/** So many rows to a slide at most, with so many words; the last slide takes a row from the one before rather than have one alone. */
export function pages(rows: Row[], most: number, budget: number, context: Context): Row[][] {
  const all: Row[][] = [];
  let left = 0;
  for (const row of rows) {
    const words = context.words(`${row.lead.text} ${row.support?.text ?? ''}`);
    const page = all.at(-1);
    if (page && page.length < most && words <= left) page.push(row);
    else {
      all.push([row]);
      left = budget;
    }
    left -= words;
  }
  const [before, last] = [all.at(-2), all.at(-1)];
  const moved = before && last?.length === 1 && before.length > 2 ? before.pop() : undefined;
  if (moved) last?.unshift(moved);
  return all;
}
