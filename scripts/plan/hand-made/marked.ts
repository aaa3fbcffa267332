import type {
  Article,
  Candidate,
  Chapter,
  Context,
  LayoutRule,
  Material,
  Note,
  Section,
  Sentence,
  Slide,
  Warning,
} from '#model';
import { choose, kindsOf, type Prices } from '../choose.ts';
import { holds } from '../gates.ts';
import { coverOf, material, showsWhole } from './hand-made.ts';
import { proses } from '../material.ts';
import { notesOf } from '../notes.ts';
import { slideOf } from '../slide.ts';
import { statement, verbatim } from './verbatim.ts';

/** A slide more is bought only where the words do not fit on fewer. */
const prices: Omit<Prices, 'kinds'> = { slide: 4, again: 0, mostPoints: Number.POSITIVE_INFINITY };

/** What a sentence is worth that is shown whole; nothing outweighs one that is not. */
const wholeSentence = 10;

/**
 * A deck that was split by hand: a chapter for each slide of the author’s, in a layout that shows all of it, on as many slides
 * as that takes. Gives a warning for what fits on none.
 */
export function marked(
  article: Article,
  rules: LayoutRule[],
  context: Context,
  warn: (warning: Warning) => void,
): Chapter[] {
  const taken = new Set<string>();
  const cover = coverOf(article);
  /** What a slide without a heading goes on with. */
  let heading = article.title;
  return article.sections.flatMap((section): Chapter[] => {
    if (section.heading && !section.below) heading = section.heading;
    if (section === cover || isLeftOut(section)) return [];
    const headed = { ...section, heading: section.heading ?? heading };
    const { slides, lost } = slidesOf(section, headed, rules, context, taken);
    if (lost) warn(tooLong(lost, article.file));
    const [first] = slides;
    return first ? [{ section, title: first.title, target: first.id, slides }] : [];
  });
}

function isLeftOut({ blocks }: Section): boolean {
  return blocks.some((block) => block.kind === 'directive' && (block.name === 'skip' || block.name === 'notes-only'));
}

function slidesOf(
  own: Section,
  headed: Section,
  rules: LayoutRule[],
  context: Context,
  taken: Set<string>,
): { slides: Slide[]; lost: Sentence | undefined } {
  const parts = material(headed);
  const offered = rules.flatMap((rule) => rule.propose?.(parts, context) ?? []);
  const large = own.heading ? [] : statement(parts, rules, context);
  const whole = [...offered, ...verbatim(parts, rules, context), ...large]
    .filter((one) => one.to > one.from && showsWhole(one, parts) && keepsHeading(one, own))
    .filter(({ slides }) => slides.every((draft) => holds(draft, context)))
    .map((one) => valued(one, layoutOf(own)));
  const dear = { ...prices, kinds: kindsOf(rules) };
  const { candidates } = choose(parts.sentences.length, whole, dear, { kind: '', row: 0 });
  const drafts = withPictures(candidates, offered, parts).flatMap((one) => one.slides);
  if (drafts.length === 0 && own.heading) drafts.push(...(offered.find(isOpener)?.slides ?? []));
  const notes = notesFor(own, parts);
  const slides = drafts.map((draft, at) => ({
    ...slideOf({ ...draft, titles: [] }, [], taken, at === 0 ? notes : []),
    section: own.id,
    appendix: own.below === true,
    ...(drafts.length > 1 ? { part: { number: at + 1, of: drafts.length } } : {}),
  }));
  const isShown = (at: number): boolean => candidates.some(({ from, to }) => from <= at && at < to);
  return { slides, lost: parts.sentences.find(({ kind }, at) => kind !== 'caption' && !isShown(at)) };
}

/** A slide that its author gave a heading is shown under it, and not under a claim of ours. */
function keepsHeading({ slides }: Candidate, { heading }: Section): boolean {
  const ids = new Set(heading?.sentences.map(({ id }) => id) ?? []);
  return ids.size === 0 || slides.every(({ title }) => title.sources.some((id) => ids.has(id)));
}

/** Pictures without words are in no run of sentences: each is shown where it stands, if nothing shows it yet. */
function withPictures(chosen: Candidate[], offered: Candidate[], parts: Material): Candidate[] {
  const shown = new Set(chosen.flatMap(({ slides }) => slides.map(({ slots }) => slots.picture)));
  const pictures = parts.blocks.flatMap(({ block }) => {
    const alone = offered.find((one) => one.to === one.from && one.slides.some(({ slots }) => slots.picture === block));
    return block.kind === 'picture' && !shown.has(block) && alone ? [alone] : [];
  });
  return [...pictures, ...chosen].sort((one, other) => one.from - other.from);
}

/** The heading alone, for a slide that has nothing else. */
function isOpener({ from, to, slides }: Candidate): boolean {
  return from === to && slides.every(({ layout }) => layout === 'section');
}

function layoutOf({ blocks }: Section): string | undefined {
  return blocks.flatMap((block) => (block.kind === 'directive' && block.name === 'layout' ? [block.value] : []))[0];
}

/** More sentences first, then fewer slides, then the layout that the author asked for, then the better form. */
function valued(candidate: Candidate, asked: string | undefined): Candidate {
  const named = candidate.slides.every((draft) => draft.layout === asked) ? 6 : 0;
  const worth = wholeSentence * (candidate.to - candidate.from) + named + Math.min(3, candidate.worth);
  return { ...candidate, worth };
}

/** What the author wrote to be said; then what stands on the slide, which the audience reads where there is more to say. */
function notesFor(own: Section, parts: Material): Note[] {
  const said = own.blocks
    .filter((block) => block.kind === 'spoken')
    .flatMap(proses)
    .map((prose): Note => ({ kind: 'paragraph', sentences: prose.sentences.map(({ id }) => id) }));
  const shown = notesOf({ ...parts, section: own }, 0, parts.sentences.length, true);
  if (said.length === 0) return shown;
  const readable = new Set<Note['kind']>(['paragraph', 'item', 'quote', 'caption']);
  return [...said, ...shown.map((note): Note => (readable.has(note.kind) ? { ...note, kind: 'row' } : note))];
}

function tooLong({ line }: Sentence, file: string): Warning {
  const message = 'What stands here fits on no slide and is in the notes only';
  return {
    code: 'slide-words',
    message,
    place: { file, line, column: 1 },
    hint: 'Split it, or say it in fewer words.',
  };
}
