import type { Article, Chapter, Context, Draft, LayoutRule, Note, Outline, Question, Slide, Steps } from '#model';
import { everySaid, everySection } from '#model';
import { hasPart } from './frame/frame-parts.ts';
import { holds } from './gates.ts';
import { proses } from './material.ts';
import { idOf, slideOf, titleKey } from './slide.ts';
import { toldApart } from './titled/told-apart.ts';
import { unshown } from './frame/unshown.ts';

/**
 * The deck from cover to closing: the body with the frame around it, each of the frame's layouts composed where the material
 * calls for it and the time has room for it; a step each.
 */
export function* framing(
  article: Article,
  chapters: Chapter[],
  rules: LayoutRule[],
  context: Context,
  minutes?: number,
): Steps<Slide[]> {
  const content = chapters.flatMap((chapter) => chapter.slides);
  const taken = new Set(content.flatMap((slide) => [titleKey(slide.title.text), `#${slide.id}`]));
  const outline: Outline = {
    article,
    chapters,
    questions: everySection(article).flatMap((section) => section.questions),
    titles: content.map(({ title }) => title.text),
    said: content.flatMap((slide) => everySaid(slide).map(({ said }) => said.text)),
    unshown: [],
    idOf,
  };
  const compose = function* (name: string, about = outline): Steps<Slide[]> {
    if (!hasPart(name, article, minutes)) return [];
    yield;
    const rule = rules.find((one) => one.name === name);
    const drafts: Draft[] = rule?.compose?.(about, context) ?? [];
    return drafts.filter((draft) => holds(draft, context)).map((draft) => slideOf(draft, [], taken, []));
  };
  const answers = (yield* compose('faq')).map((slide, at) => ({
    ...slide,
    appendix: true,
    notes: answerNotes(outline.questions[at]),
  }));
  const numbers = content.some((slide) => slide.layout === 'stats') ? [] : yield* compose('stats');
  const cover = (yield* compose('title')).map((slide) => ({ ...slide, notes: titleNotes(article) }));
  const slides = [
    ...cover,
    ...(yield* compose('agenda')),
    ...numbers,
    ...(yield* compose('timeline')),
    ...content,
    ...(yield* compose('sources')),
    ...(yield* compose('takeaways')),
    ...toldApart(yield* compose('questions')).map((slide, at) => ({
      ...slide,
      // A short talk has no time to read out more than one page of them.
      appendix: at > 0 && minutes !== undefined && !hasPart('agenda', article, minutes),
      notes: at === 0 ? questionNotes(article) : [],
    })),
    ...answers,
    ...(yield* compose('closing')).map((slide) => ({
      ...slide,
      notes: [...footnoteNotes(article), ...afterwordNotes(article)],
    })),
  ];
  yield;
  const backup = yield* compose('backup', { ...outline, unshown: unshown(article, slides, context) });
  const behind = [...backup, ...(yield* compose('references'))];
  return [...slides, ...toldApart(behind).map((slide) => ({ ...slide, appendix: true }))];
}

/** What the article's own line of time will say, should none of its sections have one: known before the body is chosen. */
export function onTheTimeline(article: Article, rules: LayoutRule[], context: Context, minutes?: number): string[] {
  if (!hasPart('timeline', article, minutes)) return [];
  const outline: Outline = { article, chapters: [], questions: [], titles: [], said: [], unshown: [], idOf };
  const drafts = rules.find(({ name }) => name === 'timeline')?.compose?.(outline, context) ?? [];
  return drafts.flatMap(everySaid).map(({ said }) => said.text);
}

/** What stands before the first question has no slide of its own. */
function questionNotes(article: Article): Note[] {
  return everySection(article)
    .filter(({ questions, blocks, heading }) => questions.length > 0 && blocks.length === 0 && heading)
    .map((section) => ({ kind: 'heading', sentences: section.heading?.sentences.map((one) => one.id) ?? [] }));
}

function titleNotes(article: Article): Note[] {
  const words = [article.title, ...(article.subtitle ? [article.subtitle] : []), ...Object.values(article.credits)];
  const sentences = words.flatMap((prose) => prose.sentences.map(({ id }) => id));
  return sentences.length > 0 ? [{ kind: 'heading', sentences }] : [];
}

function answerNotes(question: Question | undefined): Note[] {
  if (!question) return [];
  return [
    { kind: 'heading', sentences: question.question.sentences.map((one) => one.id) },
    ...question.answer
      .flatMap(proses)
      .map((prose): Note => ({ kind: 'paragraph', sentences: prose.sentences.map((one) => one.id) })),
  ];
}

/** Footnotes are read by nobody aloud, and lost by nobody: they close the notes. */
function footnoteNotes(article: Article): Note[] {
  return [...article.footnotes.values()]
    .flat()
    .map((prose) => ({ kind: 'paragraph', sentences: prose.sentences.map((one) => one.id) }));
}

/** Nor is what was read for the article, and who wrote it. */
function afterwordNotes({ afterword }: Article): Note[] {
  return afterword.map((prose) => ({ kind: 'row', sentences: prose.sentences.map((one) => one.id) }));
}
