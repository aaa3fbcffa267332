import type { Context, Draft, LayoutRule, Prose, References, Said } from '#model';
import { pages } from '../../rules/room/pages.ts';
import { said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** What was read for the article, as it stands behind it, to be turned to; more than somebody looks through are left to the notes. */
export const rule: LayoutRule = {
  name: 'references',
  budget: 75,
  boxes,
  compose: ({ article: { references } }, context) => references.flatMap((one) => slides(one, context)),
};

/** In works, and on one slide. */
const most = 24;
const mostOnSlide = 6;

interface Work {
  work: Said;
  href?: string;
}

function slides({ heading, works }: References, context: Context): Draft[] {
  if (works.length > most) return [];
  const title = said(heading.text.replace(/\s*[:：]$/u, ''), ...heading.sentences);
  const budget = rule.budget - context.words(title.text);
  const wordsOf = ({ work }: Work) => context.words(work.text);
  const able = works
    .flatMap(workOf)
    .filter((row) => wordsOf(row) <= budget && context.holds(row.work))
    .filter((row) => context.step(boxes, texts(title, [row])) !== undefined);
  return pages(able, mostOnSlide, budget, wordsOf).flatMap((page) => {
    const scale = context.step(boxes, texts(title, page));
    return scale === undefined
      ? []
      : [{ layout: 'references', title, slots: { works: page.map((row) => ({ ...row })) }, scale }];
  });
}

/** A work without the address that it ends on, to which its words lead. */
function workOf({ text, sentences, spans }: Prose): Work[] {
  if (text === '') return [];
  const href = spans.findLast(({ kind }) => kind === 'link')?.href;
  const words = withoutAddress(text.replace(backLinks, ''));
  const { emphasis: _, ...work } = said(words === '' ? text.replace(/^https?:\/\//u, '') : words, ...sentences);
  return [{ work, ...(href ? { href } : {}) }];
}

/** "^ a b Reed, A. …": an encyclopedia has links there, back to where it was told. */
const backLinks = /^\^\s+(?:a(?:\s[b-z])+\s+)?/u;

/** "… Forbes. Retrieved 6 December 2021, from https://…": up to the address, and without the word that leads to it. */
function withoutAddress(text: string): string {
  const before = text.replace(/(?:^|[\s(<[]+)(?:https?:\/\/|www\.|(?:[a-z\d-]+\.)+[a-z]{2,}\/)\S*\s*$/u, '');
  if (before === text) return text;
  const led = before.replace(/(?:[,;]?\s\p{Ll}{1,7})?[:：]?$/u, '');
  // "… Harbour Press. Available at: https://…": nothing else was said of it.
  return led
    .replace(/(?<=[.!?”"’)\]])\s\p{L}+$/u, '')
    .replace(/[,;:：]$/u, '')
    .trim();
}

function texts(title: Said, works: Work[]) {
  return [
    { box: 'title' as const, text: title.text },
    ...works.map(({ work }) => ({ box: 'work' as const, text: work.text })),
  ];
}
