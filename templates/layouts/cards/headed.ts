import { type Context, leadsBelow, type Material, type Said, type Sentence } from '#model';
import { wholeOver } from '../../rules/leads/lead-lines.ts';
import { bestPoint } from '../../rules/points/point.ts';
import type { Row } from '../../rules/rows/row.ts';
import { said } from '../../rules/words/words.ts';

/** A material that is made of headings alone, each over a paragraph, as rows: what each is called, and what is said of it. */
export function headedRows({ blocks, sentences }: Material, context: Context): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < blocks.length; at += 2) {
    const [head, own] = blocks.slice(at, at + 2);
    if (head?.block.kind !== 'heading' || own?.block.kind !== 'paragraph') return [];
    const [name] = sentences.slice(head.from, head.to);
    const text = toldOf(sentences.slice(own.from, own.to), context);
    if (!name || !text) return [];
    rows.push({ lead: said(name.text, name), support: text, named: true });
  }
  return rows;
}

/** In words: what a card says below its name. */
const mostText = 14;

/** The one thing that a paragraph tells: a short sentence whole, or its point. Where it tells more, a card would lose some of it. */
function toldOf(told: Sentence[], context: Context): Said | undefined {
  // What leads to what comes says nothing here, where that is not.
  if (told.some(({ text }) => leadsBelow(text, context.pack))) return undefined;
  const [only, more] = told;
  const whole = only && !more ? wholeOver(only, context, mostText) : undefined;
  const [point, other] = told.flatMap((one) => bestPoint(one, context, mostText) ?? []);
  return whole ?? (point && !point.leans && !other ? said(point.text, point.sentence) : undefined);
}
