import {
  type Candidate,
  type Context,
  type Draft,
  everySaid,
  isStopped,
  type LayoutRule,
  type Material,
  type Slide,
} from '#model';
import { goingOn } from './introduction.ts';
import { notesOf } from '../notes.ts';
import { slideOf } from '../slide.ts';
import { type Titled, titledAnew } from '../titled/titled-anew.ts';
import { spareTitles, toldApart } from '../titled/told-apart.ts';

/** The chosen drafts as slides: titles not said before, and the whole prose shared out as notes. */
export function placed(
  candidates: Candidate[],
  material: Material,
  rules: LayoutRule[],
  context: Context,
  taken: Set<string>,
): Slide[] {
  // Where a slide stands inside the run of the one before it, the notes of that one end where its own begin.
  const starts = candidates.map(({ from }, at) => Math.max(from, ...candidates.slice(0, at).map((one) => one.from)));
  const slides: Slide[] = [];
  const spare = spareTitles(candidates, material, context, taken);
  candidates.forEach((candidate, at) => {
    // A slide speaks for its own run and for what was left out behind it; the first also for what stands before it.
    const from = at === 0 ? 0 : (starts[at] ?? candidate.from);
    const to = starts[at + 1] ?? material.sentences.length;
    const drafts = titledAnew(candidate, spare(candidate), taken, rules, context);
    const parts = partStarts(drafts, material, from, to);
    drafts.forEach(({ draft, below }, index) => {
      const notes = notesOf(material, parts[index] ?? to, parts[index + 1] ?? to, at === 0 && index === 0);
      // Under a title of its own a slide has the nearest heading at its foot, and the one above that where the heading is its title.
      const kickers = below && !below.fixed ? [below.text] : headingsAbove(material, context);
      const slide = slideOf(withOwner(draft, material, context), kickers, taken, notes);
      slides.push(goingOn(slide, candidate.from, slides.at(-1)));
    });
  });
  return toldApart(slides);
}

/**
 * The headings that slides stand under, the nearest first. In an interview what was asked may be too long, and stands there in short;
 * what the one who asks says without asking, "I read of your boat.", would be said by who answers.
 */
function headingsAbove({ section: { heading }, kicker, sentences }: Material, context: Context): string[] {
  const own = heading?.text ?? '';
  if (!sentences.some(({ id }) => context.answerer(id))) return [own, kicker];
  const shorter = heading?.sentences.flatMap(({ claims }) => claims) ?? [];
  return [own, ...shorter, kicker].filter((text) => !isStopped(text));
}

/** Where the notes of each of a candidate's slides begin: at the first sentence that it shows and the one before does not. */
function partStarts(drafts: Titled[], material: Material, from: number, to: number): number[] {
  const place = new Map(material.sentences.map((sentence, at) => [sentence.id, at]));
  let last = from;
  return drafts.map(({ draft }, index) => {
    if (index === 0) return from;
    const shown = everySaid(draft).flatMap(({ said }) => said.sources.map((id) => place.get(id) ?? to));
    last = Math.max(last, Math.min(to, ...shown));
    return last;
  });
}

/** In an interview it stands below each answer whose it is: "I" is nobody on a slide. */
function withOwner(draft: Draft, { sentences }: Material, context: Context): Draft {
  const shown = new Set([draft.title, ...everySaid(draft).map(({ said }) => said)].flatMap(({ sources }) => sources));
  const [owner, ...others] = sentences.filter(({ id }) => shown.has(id)).map(({ id }) => context.answerer(id));
  return owner &&
    others.every((other) => other?.text === owner.text) &&
    !draft.source &&
    !draft.slots.name &&
    draft.layout !== 'section'
    ? { ...draft, source: owner }
    : draft;
}
