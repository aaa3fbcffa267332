import {
  type Article,
  type Block,
  everySection,
  type Heading,
  type Memory,
  type Section,
  type Sentence,
  withInner,
} from '#model';
import type { Knowledge } from './distil.ts';
import { toldIn } from './distil.ts';
import { recalled } from './recalled.ts';
import { sentenceId } from './sentence-ids.ts';
import { walkBlocks } from './walk.ts';
import { weigh } from './worth.ts';

/** An article in which what stands under one heading was distilled anew, and the section of the first level that it is in. */
export interface Redone {
  article: Article;
  section: Section;
  /** What was told anew. */
  sentences: Sentence[];
}

/**
 * Distils what stands under one heading, with what the rest of the article told when the whole was distilled: its names, its terms,
 * how often it says each word. Nothing where the blocks are no section's own, such as the answers to questions.
 * @param article as it was; it is not changed
 * @param text as it is now
 */
export function distilStretch(
  article: Article,
  { pack, elsewhere, weights, stems }: Knowledge,
  { heading, before, blocks }: { heading: Heading; before: Block[]; blocks: Block[] },
  text: string,
  memory: Memory,
): Redone | undefined {
  const old = everySection(article).find((one) => one.heading === heading.prose);
  // Under the title stands the lead, which has no heading.
  const changed = old ?? article.lead;
  if (!isPlain(changed, before)) return undefined;
  const gone = new Set(walkBlocks(changed).flatMap(({ prose }) => prose.sentences));
  const first = article.sentences.findIndex((sentence) => gone.has(sentence));
  if (first < 0) return undefined;
  const others = article.sentences.filter((sentence) => !gone.has(sentence));
  const tellAll = recalled(memory(pack), article.lang, pack, elsewhere);
  const paragraph = article.sentences[first]?.paragraph ?? 0;
  const now = toldIn(walkBlocks({ id: changed.id, blocks }), paragraph, { text }, tellAll, idsAmong(others, [...gone]));
  weigh(now, weights, stems);
  const sentences = [...others.slice(0, first), ...now, ...others.slice(first)];
  const replaced = (section: Section): Section =>
    section === changed
      ? { ...section, blocks }
      : withInner(section).includes(changed)
        ? { ...section, sections: section.sections.map(replaced) }
        : section;
  const [lead, sections] = [replaced(article.lead), article.sections.map(replaced)];
  const section = sections.find((one, at) => one !== article.sections[at]) ?? lead;
  return { article: { ...article, text, lead, sections, sentences }, section, sentences: now };
}

/** Whether its blocks are a section's own as they were read. */
function isPlain({ questions, blocks }: Section, read: Block[]): boolean {
  return (
    questions.length === 0 &&
    blocks.length > 0 &&
    blocks.length === read.length &&
    blocks.every((block, at) => block === read[at])
  );
}

/** Ids that no other sentence has; one that is said as before keeps its own. */
function idsAmong(others: Sentence[], before: Sentence[]): (text: string) => string {
  const taken = new Set(others.map(({ id }) => id));
  return (text) => {
    const own = before.find((one) => one.text === text && !taken.has(one.id))?.id;
    const plain = sentenceId(text);
    let id = own ?? plain;
    for (let count = 2; taken.has(id); count++) id = `${plain}-${count}`;
    taken.add(id);
    return id;
  };
}
