import type { Candidate, Context, Draft, LayoutRule, List, Material, Said, Sentence, Table } from '#model';
import { draft, leadStart, leadTitles, said } from '../words.ts';
import { boxes } from './boxes.ts';

/** One measure for several things, from a table with a single column of figures or a list with one figure an item. */
export const rule: LayoutRule = {
  name: 'bars',
  budget: 66,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from, to }) => {
      if (block.kind === 'table') return slide(fromTable(block), material, from, to, context);
      if (block.kind === 'list') return slide(fromList(block), material, from, to, context);
      return [];
    }),
};

interface Bar {
  label: Said;
  figure: Said;
  value: number;
  unit: string;
}

function fromTable(table: Table): Bar[] {
  if (table.head.length !== 2) return [];
  return table.rows.flatMap((row, at) => {
    const sentence = table.lines.at(at - table.rows.length)?.sentences[0];
    const [label, cell] = row;
    return sentence && label && cell ? bar(label.text, cell.text, sentence) : [];
  });
}

/** "20% high or critical": an item that is a figure and what it counts. */
function fromList(list: List): Bar[] {
  const bars = list.items.flatMap((item) => {
    const sentence = item.prose.sentences[0];
    const match = /^([^\s\d]?\d[\d.,]*\s?%)\s+(\S.{1,40})$|^(\S.{1,40}?)\s*[:–—-]\s*([^\s\d]?\d[\d.,]*\s?\S*)$/u.exec(
      item.prose.text.replace(/[.;]$/u, ''),
    );
    if (!sentence || !match) return [];
    return bar(match[2] ?? match[3] ?? '', match[1] ?? match[4] ?? '', sentence);
  });
  return bars.length === list.items.length ? bars : [];
}

function bar(label: string, figure: string, sentence: Sentence): Bar[] {
  const match = /^([^\s\d]{0,3})(\d[\d,]*(?:\.\d+)?)\s?(.*)$/u.exec(figure.trim());
  if (!match || label.trim() === '') return [];
  const [, before = '', digits = '', after = ''] = match;
  return [
    {
      label: said(label.trim(), sentence),
      figure: said(figure.trim(), sentence),
      value: Number(digits.replace(/,/g, '')),
      unit: `${before}·${after}`,
    },
  ];
}

function slide(bars: Bar[], material: Material, from: number, to: number, context: Context): Candidate[] {
  const total = /^(?:total|sum|all|overall|gesamt|summe)/iu;
  const parts = bars.filter((one) => !total.test(one.label.text));
  const units = new Set(parts.map((one) => one.unit));
  if (parts.length < 3 || parts.length > 8 || units.size !== 1 || parts.length < bars.length - 1) return [];
  const start = leadStart(material, from);
  const all = leadTitles(material, start, from, context);
  const largest = Math.max(...parts.map((one) => one.value));
  const drafts: Draft[] = [];
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    ...parts.flatMap((one) => [
      { box: 'label' as const, text: one.label.text },
      { box: 'figure' as const, text: one.figure.text },
    ]),
  ]);
  if (scale === undefined) return [];
  const slots = parts.map(({ label, figure, value }) => ({ label, figure, value, accent: value === largest }));
  drafts.push(draft('bars', all, { slots: { bars: slots }, scale }));
  return [
    {
      from: start,
      to,
      spends: material.sentences.slice(start, to).map((sentence) => sentence.id),
      worth: 3.2 + 0.3 * parts.length,
      slides: drafts,
    },
  ];
}
