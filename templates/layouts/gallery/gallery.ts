import type { Candidate, Context, Draft, LayoutRule, Material, Picture, Said } from '#model';
import { cutTo, fitting } from '../../rules/room/fit.ts';
import { headings } from '../../rules/titles/headings.ts';
import { isPhotograph } from '../../rules/room/photograph.ts';
import { draft, titles } from '../../rules/titles/titles.ts';
import { said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** Pictures that stand together in the article, two to four on a slide, each with its caption. */
export const rule: LayoutRule = {
  name: 'gallery',
  budget: 60,
  boxes,
  propose: (material, context) => runs(material).flatMap((run) => slides(run, material, context)),
};

interface Shown {
  picture: Picture;
  from: number;
  to: number;
}

/** Two bands stand one above the other, each beside its words; photographs that are wide lose no more than their edges. */
function formOf(shown: Shown[]): 'stacked' | 'wide' | 'tall' {
  const ratios = shown.map(({ picture: { width = 4, height = 3 } }) => width / height);
  if (ratios.length === 2 && ratios.every((ratio) => ratio >= 2.3)) return 'stacked';
  return ratios.every((ratio) => ratio >= 1.25) ? 'wide' : 'tall';
}

/** Neighbours that are pictures, and can be shown. */
function runs({ blocks }: Material): Shown[][] {
  const found: Shown[][] = [[]];
  for (const { block, from, to } of blocks) {
    if (block.kind === 'picture' && (block.file || block.data)) found.at(-1)?.push({ picture: block, from, to });
    else found.push([]);
  }
  return found.filter((run) => run.length >= 2);
}

function slides(run: Shown[], material: Material, context: Context): Candidate[] {
  const from = run[0]?.from ?? 0;
  const to = run.at(-1)?.to ?? from;
  const lead = material.sentences[from - 1];
  const start = lead?.kind === 'prose' ? from - 1 : from;
  const all = fitting(
    [...titles(material.sentences.slice(start, from), material, context), ...headings(material, context)],
    boxes,
    context,
  );
  const count = Math.ceil(run.length / 4);
  const size = Math.ceil(run.length / count);
  const drafts = Array.from({ length: count }, (_, at) => run.slice(at * size, (at + 1) * size)).map((part): Draft => {
    const pictures = part.map(({ picture }): { picture: Picture; whole: boolean; caption?: Said } => {
      const words = said((picture.caption ?? picture.prose).text, ...(picture.caption ?? picture.prose).sentences);
      const one = { picture, whole: !isPhotograph(picture) };
      return words.text ? { ...one, caption: cutTo('caption', words, boxes, context) } : one;
    });
    const scale = context.step(boxes, [
      { box: 'title', text: all[0]?.text ?? '' },
      ...part.map((_, index) => ({ box: 'caption' as const, text: pictures[index]?.caption?.text ?? '' })),
    ]);
    return draft('gallery', all, {
      slots: { shown: pictures, count: part.length, form: formOf(part) },
      scale: scale ?? boxes.length - 1,
    });
  });
  return [
    {
      from: start,
      to,
      spends: material.sentences.slice(start, to).map((sentence) => sentence.id),
      worth: 1.6 * drafts.length + 1.3 * run.length,
      slides: drafts,
    },
  ];
}
