import type { Candidate, Context, LayoutRule, List, Material, Said, Sentence } from '#model';
import { bestPoint, capital, draft, headings, type Point, points, said, sourceLine, titles } from '../words.ts';
import { boxes } from './boxes.ts';

/** Key points: two to five claims beside a heading, the plain way to show prose and lists. */
export const rule: LayoutRule = {
  name: 'points',
  budget: 48,
  boxes,
  propose: (material, context) => [...fromProse(material, context), ...fromLists(material, context)],
};

const longestRun = 9;

interface Row {
  lead: Said;
  support?: Said;
}

/** Every run of neighbouring sentences, its best points in the order of the article. */
function fromProse({ sentences, ...rest }: Material, context: Context): Candidate[] {
  const material = { sentences, ...rest };
  const best = sentences.map((sentence) => (sentence.kind === 'prose' ? bestPoint(sentence, context) : undefined));
  const candidates: Candidate[] = [];
  for (let from = 0; from < sentences.length; from++) {
    for (let to = from + 2; to <= Math.min(sentences.length, from + longestRun); to++) {
      const last = sentences[to - 1];
      if (!last || last.kind === 'code' || last.kind === 'row') break;
      const candidate = proseSlide(material, best, from, to, context);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

function proseSlide(
  material: Material,
  best: (Point | undefined)[],
  from: number,
  to: number,
  context: Context,
): Candidate | undefined {
  const run = material.sentences.slice(from, to);
  const all = titles(run, material, context);
  const title = all[0];
  if (!title) return undefined;
  // What the title says is not said again below it, unless nothing else would be left.
  const open = best
    .slice(from, to)
    .filter((point): point is Point => !!point && !title.sources.includes(point.sentence.id));
  const offered =
    open.length >= 2
      ? open
      : best.slice(from, to).filter((point): point is Point => !!point && point.text !== title.text);
  const chosen = within(offered, 48 - context.words(title.text));
  if (chosen.length < 2) return undefined;
  const rows = chosen.map((point) => row(point));
  const scale = step(title, rows, context);
  if (scale === undefined) return undefined;
  const firstOfParagraph = material.sentences[from - 1]?.paragraph !== run[0]?.paragraph;
  const lastOfParagraph = material.sentences[to]?.paragraph !== run.at(-1)?.paragraph;
  const claim = !title.fixed && context.sentence(title.sources[0] ?? '').kind !== 'heading';
  const shown = chosen.reduce((sum, point) => sum + point.worth, 0);
  return {
    from,
    to,
    spends: [...chosen.map((point) => point.sentence.id), ...title.sources],
    worth:
      0.9 * shown +
      0.12 * chosen.length +
      (firstOfParagraph ? 0.15 : 0) +
      (lastOfParagraph ? 0.2 : 0) +
      (claim ? 0.4 : 0) -
      (chosen.length === 2 ? 0.25 : 0),
    slides: [
      draft('points', all, {
        slots: { points: rows.map(slot), form: 'rows' },
        scale,
        source: sourceLine(chosen.map((point) => point.sentence)),
      }),
    ],
  };
}

/** The most worthy points that fit the words, at most five, in the order of the article. */
function within(offered: Point[], words: number): Point[] {
  const chosen: Point[] = [];
  let left = words;
  for (const point of [...offered].sort((a, b) => b.worth - a.worth)) {
    if (chosen.length === 5) break;
    if (point.words > left || chosen.some((other) => other.text === point.text)) continue;
    chosen.push(point);
    left -= point.words;
  }
  return chosen.sort((a, b) => offered.indexOf(a) - offered.indexOf(b));
}

function row({ sentence, text }: Point): Row {
  return labelled(text, sentence) ?? { lead: said(text, sentence) };
}

/** "Leader: whoever called the meeting" is a lead with its support. */
function labelled(text: string, sentence: Sentence): Row | undefined {
  const match = /^([^:：]{2,48})[:：]\s+(.{4,})$/u.exec(text);
  if (!match || /^https?$/i.test(match[1] ?? '')) return undefined;
  const [, lead = '', support = ''] = match;
  return { lead: said(lead.trim(), sentence), support: said(support[0]?.toUpperCase() + support.slice(1), sentence) };
}

function slot({ lead, support }: Row): { [name: string]: Said } {
  return support ? { lead, support } : { lead };
}

function step(title: Said, rows: Row[], context: Context): number | undefined {
  const least = rows.length <= 3 ? 0 : rows.length === 4 ? 1 : 2;
  const texts = rows.flatMap(({ lead, support }): { box: 'lead' | 'support' | 'solo'; text: string }[] =>
    support
      ? [
          { box: 'lead', text: lead.text },
          { box: 'support', text: support.text },
        ]
      : [{ box: 'solo', text: lead.text }],
  );
  return context.step(boxes, [{ box: 'title', text: title.text }, ...texts], least);
}

/** A list that is longer than two slides is shown so far; the rest of it is in the notes. */
const mostItems = 10;

/** A list that is no sequence: its items, five to a slide, the author's own bullets. */
function fromLists(material: Material, context: Context): Candidate[] {
  return material.blocks.flatMap(({ block, from, to }) => {
    if (block.kind !== 'list' || block.ordered) return [];
    const rows = itemRows(block, context).slice(0, mostItems);
    if (rows.length < 2) return [];
    const lead = material.sentences[from - 1];
    const start = lead && /[:：]$/u.test(lead.text) ? from - 1 : from;
    const drafts = pages(rows).flatMap((page, at) => {
      const all =
        at === 0
          ? listTitles(material, context, start, from)
          : [
              ...headings(material, context),
              ...page.map(({ lead: one }) => one).filter((one) => context.words(one.text) >= 3),
            ];
      const scale = step(all[0] ?? page[0]?.lead ?? said(''), page, context);
      return scale === undefined
        ? []
        : [draft('points', all, { slots: { points: page.map(slot), form: 'rows' }, scale })];
    });
    if (drafts.length === 0) return [];
    return [
      {
        from: start,
        to,
        spends: material.sentences.slice(start, to).map((sentence) => sentence.id),
        worth: 1.5 * drafts.length + 0.35 * rows.length,
        slides: drafts,
      },
    ];
  });
}

function listTitles(material: Material, context: Context, start: number, from: number): Said[] {
  return titles(material.sentences.slice(start, from), material, context);
}

/** A row for each item that has something short enough to show. */
export function itemRows(list: List, context: Context): Row[] {
  return list.items.flatMap((item) => {
    const sentence = item.prose.sentences[0];
    if (!sentence) return [];
    const label = labelled(sentence.text.replace(/[.。]$/u, ''), sentence);
    if (label?.support && context.words(label.lead.text) <= 7 && context.words(label.support.text) <= 16)
      return [label];
    const point = points(sentence, context, 16)[0] ?? short(sentence, context);
    if (label?.support && context.words(label.lead.text) <= 7) {
      const forms = sentence.units
        .flatMap((unit) => [unit.text, ...unit.shorter])
        .map((form) => withoutLabel(form, label.lead.text));
      const fit = forms.find((form) => context.words(form) >= 3 && context.words(form) <= 16);
      return [fit ? { lead: label.lead, support: said(capital(fit), sentence) } : { lead: label.lead }];
    }
    return point ? [row(point)] : [];
  });
}

function withoutLabel(form: string, label: string): string {
  return form.startsWith(label) ? form.slice(label.length).replace(/^[:：]?\s*/u, '') : form;
}

/** An item of one to three words is a point too. */
function short(sentence: Sentence, context: Context): Point | undefined {
  const unit = sentence.units[0];
  const text = unit?.text ?? '';
  const words = context.words(text);
  return unit && text && words > 0 && words <= 16 && !/[:：]$/u.test(text)
    ? { sentence, unit, text, words, worth: unit.worth }
    : undefined;
}

/** Five to a slide at most and within the budget of words, and never one alone on the last. */
function pages(rows: Row[]): Row[][] {
  const count = Math.ceil(rows.length / 5);
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, at) => rows.slice(at * size, (at + 1) * size));
}
