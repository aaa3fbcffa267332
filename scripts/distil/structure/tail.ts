import type { Block, Dropped, Prose, References, Section, Signs } from '#model';
import { isRollCall } from '../roll-call.ts';
import { prosesOf, textOf, wordCount } from './words.ts';

/** The sections of an article, and what stands behind them. */
export interface Tailed {
  kept: Section[];
  afterword: Prose[];
  references: References[];
  dropped: Dropped[];
}

/**
 * Takes off the sections at the end that are no part of the article; something has to stand before them. What was read for it and who
 * wrote it are its afterword, but for a short list of where to read on, which somebody may want to see. Whom it thanks may stand behind all
 * of that, and stays.
 */
export function withoutTail(sections: Section[], hasBefore: boolean, signs: Signs): Tailed {
  const kept = [...sections];
  const tail: Section[] = [];
  const afterword: Prose[] = [];
  const references: References[] = [];
  const dropped: Dropped[] = [];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const reason = tailReason(last, signs);
    if (reason === undefined && signs.household(headed(last))) {
      tail.unshift(last);
      kept.pop();
      continue;
    }
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
  const { blocks } = section;
  if (namesHelpers(section)) return 'about the author';
  const text = headed(section);
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

function headed({ heading }: Section): string {
  return heading?.text.replace(/[\s:!.…]+$/, '') ?? '';
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

const work = /^\^\s|https?:\/\/|\bwww\.|\bdoi\b|\((?:\p{L}+\s)?\d{4}\b|\((?:n\.\s?d\.|o\.\s?J\.)\)|,\s\d{4}[,.]/iu;

function wordsOf({ heading, blocks, sections }: Section): Prose[] {
  const own = [...(heading ? [heading] : []), ...prosesOf(blocks)].filter(({ text }) => text !== '');
  return [...own, ...sections.flatMap(wordsOf)];
}
