import {
  type Article,
  type Block,
  type Dropped,
  type Heading,
  type Manuscript,
  type Section,
  type Signs,
  withInner,
} from '#model';
import { packFor } from './languages/index.ts';
import { inferLanguage, languageInstead } from './languages/infer.ts';
import { footnoteHeads } from './structure/footnote-heads.ts';
import { withNotes } from './structure/notes.ts';
import { withoutNumbers } from './structure/numbers.ts';
import { withQuestions } from './structure/questions.ts';
import { sectionId } from './structure/section-id.ts';
import { nested } from './structure/sections.ts';
import { handMade } from './structure/slides.ts';
import { type Tailed, withoutTail } from './structure/tail.ts';
import { creditsOf, titled } from './structure/title.ts';
import { withoutWire } from './structure/wire.ts';
import { prosesOf, textOf } from './structure/words.ts';

/**
 * The blocks of a manuscript as an article: its title, its lead, its sections as its headings nest, its questions, its
 * footnotes. Sections that are no part of it (related posts, about the author) are put aside. Sentences are left empty.
 */
export function structure(manuscript: Manuscript, signs: Signs): Article {
  const { file, text, front } = manuscript;
  const { title: headline, inferred, subtitle, blocks } = titled(manuscript, signs);
  const { title, put } = withoutWire(headline, text, signs);
  const notes = blocks.filter((block) => block.kind === 'footnote');
  const over = footnoteHeads(blocks);
  const body = blocks.filter((block) => block.kind !== 'footnote' && !over.some((head) => head === block));
  const { lead, kept, ...tail } = front.slides === 'marked' ? slides(body) : sectioned(body, manuscript, signs);
  named([lead, ...kept]);
  const lang = languageOf(front.lang, textOf(blocks));
  const pack = packFor(lang);
  for (const section of [lead, ...kept].flatMap(withInner)) section.blocks = withNotes(section.blocks, pack);
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
    dropped: inOrder([...manuscript.dropped, ...put, ...tail.dropped, ...over.map(asDropped)]),
    warnings: manuscript.warnings,
  };
}

function asDropped({ prose: { text }, line }: Heading): Dropped {
  return { text, line, reason: 'a heading over footnotes' };
}

/** A page that nobody has translated yet says the language that it will be in, and is read as what it is. */
function languageOf(said: string | undefined, text: string): string {
  return said === undefined ? inferLanguage(text) : (languageInstead(text, said) ?? said);
}

interface Parts extends Tailed {
  lead: Section;
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
