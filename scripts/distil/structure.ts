import type { Article, Block, Dropped, Manuscript, Prose, Section, Signs } from '#model';
import { inferLanguage } from './languages/infer.ts';
import { withQuestions } from './structure/questions.ts';
import { withoutNumbers } from './structure/numbers.ts';
import { sectionId } from './structure/section-id.ts';
import { nested } from './structure/sections.ts';
import { handMade } from './structure/slides.ts';
import { creditsOf, titled } from './structure/title.ts';
import { textOf } from './structure/words.ts';

/**
 * The blocks of a manuscript as an article: its title, its lead, its sections as its headings nest, its questions, its
 * footnotes. Sections that are no part of it (related posts, about the author) are put aside. Sentences are left empty.
 */
export function structure(manuscript: Manuscript, signs: Signs): Article {
  const { file, text, front } = manuscript;
  const { title, inferred, subtitle, blocks } = titled(manuscript, signs);
  const notes = blocks.filter((block) => block.kind === 'footnote');
  const body = blocks.filter((block) => block.kind !== 'footnote');
  const { lead, kept, dropped } = front.slides === 'marked' ? slides(body) : sectioned(body, manuscript, signs);
  named([lead, ...kept]);
  const lang = front.lang ?? inferLanguage(textOf(blocks));
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
    sentences: [],
    dropped: [...manuscript.dropped, ...dropped].sort((a, b) => a.line - b.line),
    warnings: manuscript.warnings,
  };
}

interface Parts {
  lead: Section;
  kept: Section[];
  dropped: Dropped[];
}

function sectioned(blocks: Block[], { text }: Manuscript, signs: Signs): Parts {
  const { lead, sections } = nested(withoutNumbers(blocks, text));
  const { kept, dropped } = withoutTail(sections, lead.blocks.length > 0, signs);
  return { lead, kept: withQuestions(kept, signs, text), dropped };
}

function slides(blocks: Block[]): Parts {
  return { lead: nested([]).lead, kept: handMade(blocks), dropped: [] };
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

/** Takes off the sections at the end that are no part of the article; something has to stand before them. */
function withoutTail(sections: Section[], hasBefore: boolean, signs: Signs): { kept: Section[]; dropped: Dropped[] } {
  const kept = [...sections];
  const dropped: Dropped[] = [];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const reason = tailReason(last, signs);
    if (reason !== undefined) dropped.unshift(...wordsOf(last, reason));
    else {
      const inner = withoutTail(last.sections, last.blocks.length > 0, signs);
      last.sections = inner.kept;
      dropped.unshift(...inner.dropped);
      break;
    }
    kept.pop();
  }
  return kept.length === 0 && sections.length > 0 && !hasBefore ? { kept: sections, dropped: [] } : { kept, dropped };
}

function tailReason({ heading, blocks }: Section, signs: Signs): string | undefined {
  const text = heading?.text.replace(/[\s:!.…]+$/, '') ?? '';
  const known = signs.tail(text) ?? (text === '' ? undefined : signs.noise(text));
  const long = textOf(blocks).split(/\s+/).length > 150;
  if (known?.startsWith('where ') && (long || known === 'where it was read'))
    return listsWorks(blocks) ? known : undefined;
  return long && known !== 'links to other articles' ? undefined : known;
}

/** "Reed, A. (2019). The tides …": whether most of it says what was read, and where. */
function listsWorks(blocks: Block[]): boolean {
  const lines = prosesOf(blocks);
  return (
    lines.filter(({ text, spans }) => work.test(text) || spans.some(({ kind }) => kind === 'link')).length >
    lines.length / 2
  );
}

const work = /https?:\/\/|\bwww\.|\bdoi\b|\((?:\p{L}+\s)?\d{4}\b|\((?:n\.\s?d\.|o\.\s?J\.)\)|,\s\d{4}[,.]/iu;

function wordsOf(section: Section, reason: string): Dropped[] {
  const lines = [section.heading, ...section.blocks.flatMap((block) => prosesOf([block]))];
  const own = lines.flatMap((prose) =>
    prose && prose.text !== '' ? [{ text: prose.text, line: prose.line, reason }] : [],
  );
  return [...own, ...section.sections.flatMap((inner) => wordsOf(inner, reason))];
}

function prosesOf(blocks: Block[]): Prose[] {
  return blocks.flatMap((block): Prose[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => [item.prose, ...prosesOf(item.blocks)]);
    if (block.kind === 'table') return block.lines;
    if ('blocks' in block) return prosesOf(block.blocks);
    return 'prose' in block ? [block.prose] : [];
  });
}
