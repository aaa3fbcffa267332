import { type Context, figuresTold, type Material, opensOn, type Said, type Sentence } from '#model';
import { once } from '../once.ts';
import type { Shown } from './run.ts';

/** What it costs that a point is of another thought than the title; and of another than a title that only goes on from its own. */
const [ofAnother, ofWhatGoesOn] = [0.3, 3];

/** And a title that is of neither: "Bread is 9% dearer" says nothing of the boats that were told of before it. */
const ofAlien = 1.2;

/** And one that ends its own paragraph: "Ideally nobody would see us" is no title of what the next tells; less, where it stands over its own as well. */
const [ofEnd, ofEndOverOwn] = [1.2, 0.6];

/** And one of a later paragraph than what is told first, where no heading holds the two together. */
const ofLater = 0.6;

/** In sentences: a paragraph of so many is a thought by itself. */
const wholeThought = 3;

/** What it costs that points are from paragraphs that go their own way, below a title that another paragraph claims. */
export function strangeness({ title, points }: Shown, material: Material, context: Context): number {
  const { placed, lengths, ends } = once(context, material, 'paragraphs', () => paragraphsOf(material));
  const claimed = title.sources.map((id) => placed.get(id)).find((sentence) => sentence !== undefined);
  const own = title.fixed ? points[0]?.sentence : claimed;
  if (own === undefined) return 0;
  const others = points.filter(({ sentence: { paragraph } }) => paragraph !== own.paragraph);
  const ofOthers =
    ofAnother * others.filter(({ sentence }) => (lengths.get(sentence.paragraph) ?? 0) >= wholeThought).length;
  if (title.fixed) return ofOthers;
  // "Moreover, the ice is getting worse" is said of what its paragraph told, and of no other.
  if (goesOn(own, context)) return ofWhatGoesOn * others.length;
  const length = lengths.get(own.paragraph) ?? 0;
  const isLast = length >= wholeThought && ends.get(own.paragraph) === own;
  const isEnd = isLast && !material.section.heading && others.some(({ sentence }) => sentence.start > own.start);
  const isAlone = others.length === points.length;
  const isBehind = points[0] !== undefined && points[0] === others[0] && points[0].sentence.start < own.start;
  return (
    (isBehind && !context.hasSections() ? ofLater : 0) +
    (isEnd ? (isAlone ? ofEnd : ofEndOverOwn) : 0) +
    (isAlien(title, own, { isAlone, isBehind, saysMore: length > 1 }, context) ? ofAlien : 0) +
    ofOthers
  );
}

/** How a title stands to the points below it. */
interface Stand {
  /** None of them is of its own paragraph. */
  isAlone: boolean;
  /** What is told first stands before it, in another paragraph. */
  isBehind: boolean;
  /** Its own paragraph has another sentence. */
  saysMore: boolean;
}

/**
 * Whether a title tells a figure and comes behind what is told first, which is of another paragraph; or tells one of a paragraph of which
 * there is no point, though it says more, where no heading holds it to the next; or only names what such a paragraph is about.
 * What the article is called by may stand over all of it.
 */
function isAlien(title: Said, own: Sentence, { isAlone, isBehind, saysMore }: Stand, context: Context): boolean {
  const isOnlyNamed = isAlone && title.text === own.topic;
  const tells = () => figuresTold(title.text, own).some(({ measure }) => measure !== 'year');
  const isOver = (isBehind || (isAlone && saysMore)) && tells() && (isBehind || !context.hasSections());
  return (isOnlyNamed || isOver) && !context.title.includes(title.text);
}

/** "But the ice is getting worse" is as often how something else begins. */
function goesOn({ text }: Sentence, { pack }: Context): boolean {
  return opensOn(pack.connectives, text, pack) && !opensOn(pack.conjunctions, text, pack);
}

/** Each sentence of a section by its id; and of each paragraph how many it has, and the last of them. */
interface Paragraphs {
  placed: Map<string, Sentence>;
  lengths: Map<number, number>;
  ends: Map<number, Sentence>;
}

function paragraphsOf({ sentences }: Material): Paragraphs {
  const placed = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const ends = new Map(sentences.map((sentence) => [sentence.paragraph, sentence]));
  const lengths = new Map<number, number>();
  for (const { paragraph } of sentences) lengths.set(paragraph, (lengths.get(paragraph) ?? 0) + 1);
  return { placed, lengths, ends };
}
