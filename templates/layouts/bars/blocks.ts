import type { LanguagePack, List, Said, Table } from '#model';
import { said } from '../../rules/words/words.ts';
import { type Bar, bar } from './bar.ts';

/** Bars, and what they are the measure of where that is said. */
export interface Measured {
  bars: Bar[];
  measure?: Said;
}

/** A table with a single column of figures; of a wider one, the first such column, where the author asks for bars. */
export function fromTable(table: Table, asked: boolean, pack: LanguagePack): Measured {
  const width = table.head.length;
  if (width < 2 || (width > 2 && !asked)) return { bars: [] };
  const columns = Array.from({ length: width - 1 }, (_, at) => column(table, at + 1, pack));
  const whole = columns.findIndex((bars) => bars.length === table.rows.length);
  const at = Math.max(0, whole);
  const head = table.head[at + 1]?.text.trim();
  const sentences = table.lines.length > table.rows.length ? (table.lines[0]?.sentences ?? []) : [];
  return { bars: columns[at] ?? [], ...(head ? { measure: said(head, ...sentences) } : {}) };
}

function column(table: Table, at: number, pack: LanguagePack): Bar[] {
  return table.rows.flatMap((row, line) => {
    const sentence = table.lines.at(line - table.rows.length)?.sentences[0];
    const [label, cell] = [row[0], row[at]];
    return sentence && label && cell ? bar(label.text, cell.text, sentence, pack) : [];
  });
}

/** "20% high or critical", "High or critical (20%)": items that are each a figure and what it counts. */
export function fromList(list: List, pack: LanguagePack): Measured {
  const bars = list.items.flatMap((item) => {
    const sentence = item.prose.sentences[0];
    const match =
      /^([^\s\d]?\d[\d.,]*\s?%)\s+(\S.{1,40})$|^(\S.{1,40}?)\s*[:–—-]\s*([^\s\d]?\d[\d.,]*\s?\S*)$|^(\S.{1,60}?)\s*\((\d[\d.,]*\s?%)\)$/u.exec(
        item.prose.text.replace(/[.;]$/u, ''),
      );
    if (!sentence || !match) return [];
    const [, first = '', counted = '', called = '', amount = '', said = '', share = ''] = match;
    return bar(counted || called || said, first || amount || share, sentence, pack);
  });
  return { bars: bars.length === list.items.length ? bars : [] };
}
