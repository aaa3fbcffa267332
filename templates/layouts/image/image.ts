import {
  type Candidate,
  type Context,
  type LayoutRule,
  leadsBelow,
  type Material,
  type Picture,
  type Sentence,
} from '#model';
import { isPhotograph } from '../../rules/room/photograph.ts';
import { bestPoint, type Point } from '../../rules/points/point.ts';
import { draft, titles } from '../../rules/titles/titles.ts';
import { said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** A picture of the article's, with what its neighbours say. */
export const rule: LayoutRule = {
  name: 'image',
  budget: 42,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from, to }) => {
      if (block.kind !== 'picture' || !(block.file || block.data)) return [];
      const isAbove = standsAbove(from, material, context);
      const told = (isAbove ? [0] : [0, 1, 2, 3]).flatMap((before) =>
        slide(block, { from: from - before, to }, [from - before, from], material, context),
      );
      // The paragraph behind a picture tells of it where pictures stand above what is told of them, and not below it.
      const explained = [1, 2, 3]
        .filter((behind) => isAbove && isOfOneParagraph(material.sentences.slice(to, to + behind), behind))
        .flatMap((behind) => slide(block, { from, to: to + behind }, [to, to + behind], material, context));
      return [...told, ...explained];
    }),
};

/** What is said beside a picture may be a sentence that a row would be too narrow for, but two of them together are no more than this. */
const [mostWords, mostTold] = [20, 32];

/** Whether sentences are so many of one paragraph of prose. */
function isOfOneParagraph(told: Sentence[], count: number): boolean {
  return (
    told.length === count && told.every(({ kind, paragraph }) => kind === 'prose' && paragraph === told[0]?.paragraph)
  );
}

/**
 * Nothing is told before a picture, or what is tells of a picture that stands above that: of a picture and its paragraph, and the next
 * and its own, none has that of its neighbour, but for a paragraph that leads into what stands below it.
 */
function standsAbove(from: number, material: Material, context: Context): boolean {
  const { sentences, blocks } = material;
  if (sentences[from - 1]?.kind !== 'prose') return true;
  const above = blocks.findLast(({ block, to }) => to <= from && block.kind !== 'paragraph');
  return (
    above?.block.kind === 'picture' &&
    !leadsBelow(sentences[from - 1]?.text ?? '', context.pack) &&
    standsAbove(above.from, material, context)
  );
}

/**
 * @param run the picture, and the sentences around it that the slide covers
 * @param told where those sentences begin, and where they end
 */
function slide(
  picture: Picture,
  { from, to }: { from: number; to: number },
  [first, end]: [first: number, end: number],
  material: Material,
  context: Context,
): Candidate[] {
  const told = material.sentences.slice(Math.max(0, first), end);
  if (from < 0 || told.some((sentence) => sentence.kind !== 'prose')) return [];
  const all = titles(told, material, context);
  const shown = told
    .map((sentence) => bestPoint(sentence, context) ?? bestPoint(sentence, context, mostWords))
    .filter((point): point is Point => !!point && point.text !== all[0]?.text)
    .filter((point, at, [one]) => at === 0 || (at === 1 && (one?.words ?? 0) + point.words <= mostTold));
  const form = formOf(picture, shown.length);
  const named = isNamed(picture, shown.length > 0, context);
  const [title, point] = boxesOf[form];
  const scale = context.step(boxes, [
    { box: title, text: all[0]?.text ?? '' },
    ...shown.map(({ text }) => ({ box: point, text })),
    ...(named ? [{ box: form === 'half' ? ('point' as const) : ('caption' as const), text: picture.prose.text }] : []),
  ]);
  if (scale === undefined || all.length === 0) return [];
  const points = shown.map((point) => said(point.text, point.sentence));
  return [
    {
      from,
      to,
      spends: material.sentences.slice(from, to).map((sentence) => sentence.id),
      worth: 2.4 + 0.5 * shown.length,
      slides: [draft('image', all, { slots: { picture, points, form, named }, scale })],
    },
  ];
}

/**
 * Whether it is said below the picture what it is called: by its caption or, where nothing else is said beside it, by the words that stand
 * for it, if they are more than one.
 */
function isNamed({ caption, prose }: Picture, isTold: boolean, context: Context): boolean {
  const box = boxes.at(-1)?.caption;
  const has = caption !== undefined || (!isTold && context.words(prose.text) >= 2);
  return has && box !== undefined && context.lines(prose.text, box) <= box.lines;
}

type Form = 'half' | 'full' | 'beside' | 'inset' | 'band' | 'wide' | 'contained';

/** The boxes of a form's heading, and of what is said beside its picture. */
const boxesOf = {
  half: ['title', 'point'],
  full: ['heading', 'note'],
  beside: ['side', 'remark'],
  inset: ['side', 'remark'],
  band: ['banner', 'note'],
  wide: ['heading', 'point'],
  contained: ['heading', 'note'],
} as const;

/** The field of a half, which a picture fills at no more than twice its size, and that of a picture beside its words. */
const half = { width: 944, height: 1080 };
const field = { width: 1120, height: 860 };

/**
 * A photograph may lose its edges: it bleeds off the side, or fills the stage where it is large and wide and nothing is told beside it.
 * All others are shown whole: beside their words, in the middle of a field if they are small or so high that half of it would be empty,
 * below their heading if they are wide, and below a larger one if they are a band, and with the words below them if they are too wide to
 * stand beside any.
 */
function formOf(picture: Picture, told: number): Form {
  const { width = 4, height = 3, file = '' } = picture;
  const ratio = width / height;
  const mayLose = isPhotograph(picture);
  if (mayLose && ratio >= 0.72 && ratio <= 1.5 && Math.max(half.width / width, half.height / height) <= 2)
    return 'half';
  if (mayLose && told === 0 && ratio > 1.5 && ratio < 2.4 && width >= 1600) return 'full';
  if (!/\.svg$/i.test(file) && 2 * width < 0.6 * field.width && 2 * height < 0.6 * field.height) return 'inset';
  if (ratio * field.height < field.width / 2) return 'inset';
  if (ratio < 1.9) return 'beside';
  if (told === 0) return ratio >= 3 ? 'band' : 'contained';
  return ratio >= 2.6 ? 'wide' : 'contained';
}
