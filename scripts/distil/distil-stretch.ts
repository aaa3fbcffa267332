import {
  type Article,
  atOnce,
  type Block,
  everySection,
  type Heading,
  type Memory,
  type Section,
  type Sentence,
  type SentenceId,
  type SentencesById,
  withInner,
} from '#model';
import type { Knowledge } from './distil.ts';
import { recalled } from './recalled.ts';
import { sentenceId } from './sentence-ids.ts';
import { withNotes } from './structure/notes.ts';
import { telling } from './telling.ts';
import { walkBlocks } from './walk.ts';
import { weigh } from './worth/worth.ts';

/** An article in which what stands under one heading was distilled anew, and the section of the first level that it is in. */
interface Redone {
  article: Article;
  section: Section;
  /** What was told anew. */
  sentences: Sentence[];
  /** The article's sentences by their ids, as it is now. */
  byId: SentencesById;
}

/**
 * Distils what stands under one heading, with what the rest of the article told when the whole was distilled: its names, its terms,
 * how often it says each word. Nothing where the blocks are no section's own, such as the answers to questions.
 * @param article as it was; it is not changed
 * @param text as it is now
 */
export function distilStretch(
  article: Article,
  { pack, byId, elsewhere, weights, stems }: Knowledge,
  { heading, before, blocks: read }: { heading?: Heading | undefined; before: Block[]; blocks: Block[] },
  text: string,
  memory: Memory,
): Redone | undefined {
  const old = everySection(article).find((one) => heading && one.heading === heading.prose);
  // Under the title stands the lead, which has no heading.
  const changed = old ?? article.lead;
  if (!isPlain(changed, before)) return undefined;
  const told = walkBlocks(changed).flatMap(({ prose }) => prose.sentences);
  const gone = new Set(told);
  const first = article.sentences.findIndex((sentence) => gone.has(sentence));
  const behind = first + told.length;
  if (first < 0 || !article.sentences.slice(first, behind).every((sentence) => gone.has(sentence))) return undefined;
  const tellAll = recalled(memory(pack.tag), article.lang, pack, elsewhere);
  const blocks = withNotes(read, pack);
  const paragraph = article.sentences[first]?.paragraph ?? 0;
  const idOf = idsAmong((id) => isOther(byId.get(id)), told);
  const now = atOnce(telling(walkBlocks({ id: changed.id, blocks }), paragraph, { text }, tellAll, idOf));
  weigh(now, weights, stems, pack);
  const sentences = [...article.sentences.slice(0, first), ...now, ...article.sentences.slice(behind)];
  const replaced = (section: Section): Section =>
    section === changed
      ? { ...section, blocks }
      : withInner(section).includes(changed)
        ? { ...section, sections: section.sections.map(replaced) }
        : section;
  const [lead, sections] = [replaced(article.lead), article.sections.map(replaced)];
  const section = sections.find((one, at) => one !== article.sections[at]) ?? lead;
  const anew = new Map(now.map((sentence) => [sentence.id, sentence]));
  const get = (id: SentenceId) => anew.get(id) ?? otherOf(byId.get(id));
  return { article: { ...article, text, lead, sections, sentences }, section, sentences: now, byId: { get } };

  function isOther(sentence: Sentence | undefined): boolean {
    return sentence !== undefined && !gone.has(sentence);
  }

  function otherOf(sentence: Sentence | undefined): Sentence | undefined {
    return isOther(sentence) ? sentence : undefined;
  }
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
function idsAmong(isOthers: (id: SentenceId) => boolean, before: Sentence[]): (text: string) => SentenceId {
  const given = new Set<SentenceId>();
  const isFree = (id: SentenceId) => !given.has(id) && !isOthers(id);
  return (text) => {
    const own = before.find((one) => one.text === text && isFree(one.id))?.id;
    const plain = sentenceId(text);
    let id = own ?? plain;
    for (let count = 2; !isFree(id); count++) id = `${plain}-${count}`;
    given.add(id);
    return id;
  };
}
