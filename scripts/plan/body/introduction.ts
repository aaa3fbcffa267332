import {
  type Candidate,
  type Draft,
  everySaid,
  type Material,
  mayIntroduce,
  type Part,
  type Said,
  type Slide,
  type TemplateWords,
} from '#model';
import { authors } from '../titled.ts';

/**
 * Candidates of a section without a heading, of which only those at its beginning may bear the template's own "Introduction".
 * Further on they need another title; only what the author listed or drew may go on under the title before.
 */
export function honestlyTitled(candidates: Candidate[]): Candidate[] {
  return candidates.flatMap((candidate) => {
    if (mayIntroduce(candidate.from)) return [candidate];
    const slides = candidate.slides.map(withoutIntroduction);
    if (!slides.some(isIntroduction)) return [{ ...candidate, slides }];
    return candidate.authors || slides.every(({ layout }) => authors.has(layout))
      ? [{ ...candidate, slides, worth: candidate.worth - untitled }]
      : [];
  });
}

/** What a slide without a title of its own loses. */
const untitled = 0.8;

function withoutIntroduction(draft: Draft): Draft {
  const [title, ...titles] = [draft.title, ...(draft.titles ?? [])].filter(({ fixed }) => !fixed);
  return title ? { ...draft, title, titles } : draft;
}

function isIntroduction({ title }: Draft): boolean {
  return title.fixed === true;
}

/** What has no title of its own goes on under the one before. */
export function goingOn(slide: Slide, from: number, before: Slide | undefined): Slide {
  return !mayIntroduce(from) && slide.title.fixed && before ? { ...slide, title: before.title } : slide;
}

/** "Fast", "Small", "Tested", in the list that a README opens with: no introduction, but the whole of it in short. */
export function atAGlance(
  candidates: Candidate[],
  { section, sentences, blocks }: Material,
  { glance }: TemplateWords,
): Candidate[] {
  if (section.heading) return candidates;
  const lists = blocks.filter(({ block }) => block.kind === 'list');
  const listed = new Set(lists.flatMap(({ from, to }) => sentences.slice(from, to).map(({ id }) => id)));
  // What leads into a list stands above it.
  const isListed = ({ role, said }: Part) => role === 'deck' || said.sources.every((id) => listed.has(id));
  const named = (title: Said) => (title.fixed ? { ...title, text: glance } : title);
  const isIntroduced = ({ title, titles = [] }: Draft) => [title, ...titles].some(({ fixed }) => fixed);
  const called = (draft: Draft) =>
    isIntroduced(draft) && everySaid(draft).every(isListed)
      ? { ...draft, title: named(draft.title), ...(draft.titles ? { titles: draft.titles.map(named) } : {}) }
      : draft;
  return candidates.map((candidate) => ({ ...candidate, slides: candidate.slides.map(called) }));
}
