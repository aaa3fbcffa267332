import {
  type Article,
  type Block,
  type Dropped,
  type Manuscript,
  type Prose,
  type References,
  type Section,
  type Signs,
  withInner,
} from '#model';
import { packFor } from './languages/index.ts';
import { inferLanguage, languageInstead } from './languages/infer.ts';
import { isRollCall } from './roll-call.ts';
import { withQuestions } from './structure/questions.ts';
import { withNotes } from './structure/notes.ts';
import { withoutNumbers } from './structure/numbers.ts';
import { sectionId } from './structure/section-id.ts';
import { nested } from './structure/sections.ts';
import { handMade } from './structure/slides.ts';
import { creditsOf, titled } from './structure/title.ts';
import { textOf, wordCount } from './structure/words.ts';

/**
 * The blocks of a manuscript as an article: its title, its lead, its sections as its headings nest, its questions, its
 * footnotes. Sections that are no part of it (related posts, about the author) are put aside. Sentences are left empty.
 */
export function structure(manuscript: Manuscript, signs: Signs): Article {
  const { file, text, front } = manuscript;
  const { title, inferred, subtitle, blocks } = titled(manuscript, signs);
  const notes = blocks.filter((block) => block.kind === 'footnote');
  const over = blocks.filter((block, at) => headsFootnotes(block, blocks.slice(at + 1)));
  const body = blocks.filter((block) => block.kind !== 'footnote' && !over.includes(block));
  const { lead, kept, ...tail } = front.slides === 'marked' ? slides(body) : sectioned(body, manuscript, signs);
  named([lead, ...kept]);
  const lang = languageOf(front.lang, textOf(blocks));
  for (const section of [lead, ...kept].flatMap(withInner)) section.blocks = withNotes(section.blocks, packFor(lang));
  return {
    file,
    text,
    front,
    title,
    titleInferred: inferred,
    ...(subtitle ? { subtitle } : {}),
    credits: creditsOf(manuscript),
    lang,
    langInferred: front.lang === undefined,
    lead,
    sections: kept,
    footnotes: new Map(notes.map(({ label, blocks: words }) => [label, prosesOf(words)])),
    afterword: inOrder([...manuscript.afterword, ...tail.afterword]),
    references: tail.references,
    sentences: [],
    dropped: inOrder([...manuscript.dropped, ...tail.dropped, ...over.flatMap(droppedHead)]),
    warnings: manuscript.warnings,
  };
}

/** "## Notes" with nothing below it but footnotes, which stand in the notes of the slides that call them. */
function headsFootnotes(block: Block, behind: Block[]): boolean {
  const end = behind.findIndex(({ kind }) => kind !== 'footnote' && kind !== 'rule');
  const own = end < 0 ? behind : behind.slice(0, end);
  const ends = end < 0 || behind[end]?.kind === 'heading';
  return block.kind === 'heading' && ends && own.some(({ kind }) => kind === 'footnote');
}

function droppedHead(block: Block): Dropped[] {
  return block.kind === 'heading'
    ? [{ text: block.prose.text, line: block.line, reason: 'a heading over footnotes' }]
    : [];
}

/** A page that nobody has translated yet says the language that it will be in, and is read as what it is. */
function languageOf(said: string | undefined, text: string): string {
  return said === undefined ? inferLanguage(text) : (languageInstead(text, said) ?? said);
}

interface Parts {
  lead: Section;
  kept: Section[];
  afterword: Prose[];
  references: References[];
  dropped: Dropped[];
}

function inOrder<Placed extends { line: number }>(all: Placed[]): Placed[] {
  return all.sort((one, other) => one.line - other.line);
}

function sectioned(blocks: Block[], { text }: Manuscript, signs: Signs): Parts {
  const { lead, sections } = nested(withoutNumbers(blocks, text));
  const { kept, ...tail } = withoutTail(sections, lead.blocks.length > 0, signs);
  return { lead, kept: withQuestions(kept, signs, text), ...tail };
}

function slides(blocks: Block[]): Parts {
  return { lead: nested([]).lead, kept: handMade(blocks), afterword: [], references: [], dropped: [] };
}

/** Gives each section its id, from its own heading, so that it outlives what is changed around it. */
function named(sections: Section[]): void {
  const taken = new Map<string, number>();
  const name = (section: Section): void => {
    section.id = section.heading
      ? sectionId(section.heading.text, taken)
      : section.level === 0
        ? 's-lead'
        : sectionId('slide', taken);
    section.sections.forEach(name);
  };
  sections.forEach(name);
}

/**
 * Takes off the sections at the end that are no part of the article; something has to stand before them. What was read for it and who
 * wrote it are its afterword, but for a short list of where to read on, which somebody may want to see.
 */
function withoutTail(sections: Section[], hasBefore: boolean, signs: Signs): Omit<Parts, 'lead'> {
  const kept = [...sections];
  const tail: Section[] = [];
  const afterword: Prose[] = [];
  const references: References[] = [];
  const dropped: Dropped[] = [];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const reason = tailReason(last, signs);
    if (reason === undefined) {
      const inner = withoutTail(last.sections, last.blocks.length > 0, signs);
      last.sections = inner.kept;
      afterword.push(...inner.afterword);
      references.unshift(...inner.references);
      dropped.push(...inner.dropped);
      break;
    }
    if (reason.startsWith('where ') && isShortList(last)) tail.unshift({ ...last, lookedUp: true });
    else if (isAfterword(reason)) {
      afterword.push(...wordsOf(last));
      if (reason.startsWith('where ')) references.unshift(...worksOf(last));
    } else dropped.push(...wordsOf(last).map(({ text, line }) => ({ text, line, reason })));
    kept.pop();
  }
  if (kept.length === 0 && sections.length > 0 && !hasBefore)
    return { kept: sections, afterword: [], references: [], dropped: [] };
  return { kept: [...kept, ...tail], afterword, references, dropped };
}

function isAfterword(reason: string): boolean {
  return reason.startsWith('where ') || reason === 'about the author';
}

/** Lines that a slide can show; who wrote what and when is asked for by nobody. */
function isShortList({ blocks, sections }: Section): boolean {
  const lines = prosesOf(blocks);
  return (
    sections.length === 0 &&
    lines.length > 0 &&
    lines.every(({ text }) => text.split(/\s+/u).length <= 14 && !work.test(text))
  );
}

function tailReason(section: Section, signs: Signs): string | undefined {
  const { heading, blocks } = section;
  if (namesHelpers(section)) return 'about the author';
  const text = heading?.text.replace(/[\s:!.…]+$/, '') ?? '';
  const known = signs.tail(text) ?? (text === '' ? undefined : signs.noise(text));
  const isLong = (words: string) => words.split(/\s+/).length > mostTail;
  if (known?.startsWith('where ') && (known === 'where it was read' || isLong(textOf(blocks))))
    return listsWorks(blocks) ? known : undefined;
  // A table of contents may have the whole article nested below it.
  const whole = known?.startsWith('where ')
    ? textOf(blocks)
    : wordsOf(section)
        .map((one) => one.text)
        .join(' ');
  return known !== 'links to other articles' && isLong(whole) ? undefined : known;
}

/** In words: what is longer is a part of the article, however it is headed. */
const mostTail = 150;

/** Whether a section thanks those who helped, by their names on a platform, in a few lines. */
function namesHelpers(section: Section): boolean {
  const lines = wordsOf(section).map(({ text }) => text);
  return lines.some(isRollCall) && wordCount(lines.filter((line) => !isRollCall(line)).join(' ')) <= mostThanks;
}

/** In words. */
const mostThanks = 60;

/** "Reed, A. (2019). The tides …": whether most of it says what was read, and where. */
function listsWorks(blocks: Block[]): boolean {
  const lines = prosesOf(blocks);
  return (
    lines.filter(({ text, spans }) => work.test(text) || spans.some(({ kind }) => kind === 'link')).length >
    lines.length / 2
  );
}

/** What a section lists, if it is works; what is nested in it is another list. */
function worksOf({ heading, blocks }: Section): References[] {
  return heading && listsWorks(blocks) ? [{ heading, works: prosesOf(blocks) }] : [];
}

const work = /https?:\/\/|\bwww\.|\bdoi\b|\((?:\p{L}+\s)?\d{4}\b|\((?:n\.\s?d\.|o\.\s?J\.)\)|,\s\d{4}[,.]/iu;

function wordsOf({ heading, blocks, sections }: Section): Prose[] {
  const own = [...(heading ? [heading] : []), ...prosesOf(blocks)].filter(({ text }) => text !== '');
  return [...own, ...sections.flatMap(wordsOf)];
}

function prosesOf(blocks: Block[]): Prose[] {
  return blocks.flatMap((block): Prose[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => [item.prose, ...prosesOf(item.blocks)]);
    if (block.kind === 'table') return block.lines;
    if ('blocks' in block) return prosesOf(block.blocks);
    return 'prose' in block ? [block.prose] : [];
  });
}
