import type { Candidate, Code, Context, Draft, LayoutRule, Material } from '#model';
import { bestPoint, draft, headings, said, titles } from '../words.ts';
import { boxes } from './boxes.ts';

/** Code as it is written, with a sentence that says what it does. Long code goes on at a blank line. */
export const rule: LayoutRule = {
  name: 'code',
  budget: 160,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from }) =>
      block.kind === 'code' ? [0, 1, 2, 3].flatMap((before) => slides(block, material, from, before, context)) : [],
    ),
};

const mostLines = 18;

function slides(code: Code, material: Material, at: number, before: number, context: Context): Candidate[] {
  const from = at - before;
  const lead = material.sentences.slice(from, at);
  if (from < 0 || lead.some((sentence) => sentence.kind !== 'prose' && sentence.kind !== 'item')) return [];
  const drafts = pages(code).flatMap((page, index): Draft[] => {
    const all = index === 0 ? titles(lead, material, context) : headings(material, context);
    const explained =
      index === 0
        ? [...lead]
            .reverse()
            .map((sentence) => bestPoint(sentence, context, 16))
            .find((point) => point && point.text !== all[0]?.text)
        : undefined;
    const line = explained ? said(explained.text, explained.sentence) : undefined;
    const scale = fits(page, line?.text, all[0]?.text ?? '', context);
    return scale === undefined
      ? []
      : [draft('code', all, { slots: line ? { code: page, line } : { code: page }, scale })];
  });
  if (drafts.length === 0) return [];
  const own = code.prose.sentences.map((sentence) => sentence.id);
  return [
    {
      from,
      to: at + 1,
      spends: [...own, ...drafts.flatMap((one) => one.title.sources)],
      worth: 2.2 * drafts.length + 0.3 * before,
      slides: drafts,
    },
  ];
}

/** The step on which no line is cut and all lines are on the slide. */
function fits(code: Code, line: string | undefined, title: string, context: Context): number | undefined {
  return context.step(boxes, [
    { box: 'title', text: title },
    { box: 'code', text: code.text },
    ...(line ? [{ box: 'line' as const, text: line }] : []),
  ]);
}

function pages(code: Code): Code[] {
  const lines = code.text.replace(/\n+$/u, '').split('\n');
  if (lines.length <= mostLines) return [code];
  const parts: Code[] = [];
  let start = 0;
  while (start < lines.length) {
    let end = Math.min(lines.length, start + mostLines);
    if (end < lines.length) {
      const blank = lines.slice(start + 6, end).findLastIndex((line) => line.trim() === '');
      if (blank >= 0) end = start + 6 + blank;
    }
    const first = start;
    parts.push({
      ...code,
      text: lines.slice(start, end).join('\n'),
      lit: code.lit.map((line) => line - first).filter((line) => line > 0 && line <= end - first),
    });
    start = end;
    while (start < lines.length && lines[start]?.trim() === '') start++;
  }
  return parts;
}
