import {
  type Candidate,
  type Context,
  type LayoutRule,
  type Material,
  pointsBack,
  type Quotation,
  type Quote,
  type Said,
  type Sentence,
  withoutStop,
} from '#model';
import { shortClaims } from '../claims.ts';
import { isClumsy } from '../point.ts';
import { draft, titles } from '../titles.ts';
import { isWhole, said } from '../words.ts';
import { boxes } from './boxes.ts';
import { byName } from './by-name.ts';
import { meant } from './meant.ts';

/** Somebody's own words, with their name: from a quotation in a sentence, or a block that the author set as one. */
export const rule: LayoutRule = {
  name: 'quote',
  budget: 56,
  boxes,
  propose: (material, context) => [
    ...fromSentences(material, context),
    ...fromBlocks(material, context),
    ...fromAnswers(material, context),
  ],
};

function fromSentences(material: Material, context: Context): Candidate[] {
  return material.sentences.flatMap((sentence, at) =>
    sentence.quotations.flatMap((quotation) => {
      const name = owner(quotation, sentence, context) ?? meant(sentence, at, material, context);
      const words = context.words(quotation.text);
      if (!name || words < 2 || words > 46) return [];
      const worth = 1.7 + sentence.worth * 0.7;
      // A second quotation of the same person is called by what the sentence before it claims.
      const before = material.sentences[at - 1];
      const leads = before?.paragraph === sentence.paragraph ? [...shortClaims(before, context)] : [];
      const one = said(quotation.text.replace(/(?<![.…])[.,，]$/u, ''), sentence);
      const goesOn = continued(quotation, at, material.sentences);
      const both =
        goesOn && said(`${quotation.text.replace(/[.,]$/u, '')}. ${unmarked(goesOn.text)}`, sentence, goesOn);
      return [
        ...slide(material, context, at, at + 1, one, name, worth, leads),
        ...(both && context.words(both.text) <= 46
          ? slide(material, context, at, at + 2, both, name, worth + 0.5 * goesOn.worth, leads)
          : []),
      ];
    }),
  );
}

/** `"We sailed at once," said Reed. "Nobody slept."`: the next sentence is more of what she said. */
function continued({ start }: Quotation, at: number, sentences: Sentence[]): Sentence | undefined {
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (!own || !next || start > 0 || next.paragraph !== own.paragraph) return undefined;
  return /^["“][^"“”]+[.!?]["”]$/u.test(next.text) && /[.]$/u.test(own.text) ? next : undefined;
}

function unmarked(text: string): string {
  return text.replace(/^["“]|["”]$/gu, '').replace(/[.]$/u, '');
}

function owner({ by }: Quotation, sentence: Sentence, context: Context): Said | undefined {
  return by && sentence.text.includes(by) ? byName(by, context, sentence) : undefined;
}

function fromBlocks(material: Material, context: Context): Candidate[] {
  return material.blocks.flatMap(({ block, from, to }) => {
    if (block.kind !== 'quote') return [];
    const by = byline(block);
    const own = material.sentences.slice(from, to).filter((sentence) => !by?.sources.includes(sentence.id));
    if (own.length === 0 || !block.blocks.every((inner) => inner.kind === 'paragraph')) return [];
    return runs(own, context).flatMap((run) => {
      const text = run.map((sentence) => sentence.text).join(' ');
      const worth = 1.7 - 0.3 * (1 - run.length / own.length);
      return slide(material, context, from, to, said(text.replace(/^[“"„«]|[”"“»]$/gu, ''), ...run), by, worth);
    });
  });
}

/** In words: what a quotation has at most, and what it has at least where it is only a part of what was said. */
const [mostQuoted, leastQuoted] = [52, 6];

/** What was said, whole; where that is too long, every run of its sentences that is not. */
function runs(own: Sentence[], context: Context): Sentence[][] {
  const count = (run: Sentence[]) => context.words(run.map(({ text }) => text).join(' '));
  if (count(own) <= mostQuoted) return [own];
  return own
    .flatMap((_, from) => own.slice(from).map((_one, length) => own.slice(from, from + length + 1)))
    .filter(
      (run) =>
        count(run) <= mostQuoted &&
        count(run) >= leastQuoted &&
        !pointsAway(run[0]?.text ?? '', context) &&
        !run.some(({ text }) => isClumsy(withoutStop(text, context.pack))),
    );
}

/** What a quotation does not begin with, where what it points at was left out. */
function pointsAway(text: string, context: Context): boolean {
  return text.startsWith('(') || pointsBack(text, context.pack);
}

/** In words: what of an answer is quoted at least, and at most. */
const [leastAnswered, mostAnswered] = [7, 38];

/** In an interview, what somebody says of themselves, in a sentence or two as they are: their "I" has a name below it. */
function fromAnswers(material: Material, context: Context): Candidate[] {
  const { section, sentences } = material;
  const name = /[?？]["”’)]*$/u.test(section.heading?.text ?? '') ? context.interviewee() : undefined;
  if (!name) return [];
  return sentences.flatMap((sentence, at) => {
    const next = sentences[at + 1];
    const runs = [[sentence], ...(next?.paragraph === sentence.paragraph ? [[sentence, next]] : [])];
    return runs
      .filter((run) => isAnswer(run, context))
      .flatMap((run) => {
        const text = run
          .map((one) => one.text)
          .join(' ')
          .replace(/[.]$/u, '');
        const worth = 0.9 + run.reduce((sum, one) => sum + 0.7 * one.worth, 0);
        return slide(material, context, at, at + run.length, said(text, ...run), name, worth);
      });
  });
}

/** Whole sentences in the first person, of which the first says by itself what it is about. */
function isAnswer(run: Sentence[], context: Context): boolean {
  const words = run.reduce((sum, { text }) => sum + context.words(text), 0);
  return (
    words >= leastAnswered &&
    words <= mostAnswered &&
    run.every((one) => one.quotations.length === 0 && (isWhole(one.text, one) || one.words < leastAnswered)) &&
    run.some(({ text }) => /\b(?:I|[Ww]e)\b/.test(text)) &&
    !pointsAway(run[0]?.text ?? '', context) &&
    run.every(({ units }) => units.some(({ forms: [form] }) => form?.shape === 'clause'))
  );
}

function byline(quote: Quote): Said | undefined {
  return quote.by && quote.by.sentences.length > 0
    ? said(quote.by.text.replace(/^[—–-]\s*/u, ''), ...quote.by.sentences)
    : undefined;
}

function slide(
  material: Material,
  context: Context,
  from: number,
  to: number,
  quote: Said,
  name: Said | undefined,
  worth: number,
  leads: Said[] = [],
): Candidate[] {
  const stepWith = (text: string | undefined) =>
    context.step(boxes, [
      { box: 'quote', text: `“${quote.text}”` },
      ...(text === undefined ? [] : [{ box: 'name' as const, text }]),
    ]);
  const shown = name && shorterAndShorter(name).find(({ text }) => stepWith(text) !== undefined);
  const scale = name && !shown ? undefined : stepWith(shown?.text);
  if (scale === undefined) return [];
  const found = titles(material.sentences.slice(from, to), material, context);
  const own = found.filter(({ text, fixed }) => !fixed && !/["“]/u.test(text));
  // Who speaks is a better title than the template's own, or than a heading that another slide has already.
  const all = shown ? [...own, shown, ...leads] : own.length > 0 ? own : found;
  const slots = shown ? { quote, name: shown } : { quote };
  return [{ from, to, spends: quote.sources, worth, slides: [draft('quote', all, { slots, scale })] }];
}

/** A byline, and without what stands behind its commas and in brackets, as long as it names more than a year. */
function shorterAndShorter(name: Said): Said[] {
  const cut = name.text.replace(/(?:\s*\([^()]*\)|[,;]\s[^,;()]*)[\s.]*$/u, '').replace(/[,;\s]+$/u, '');
  return cut !== name.text && /\p{L}{3}/u.test(cut) ? [name, ...shorterAndShorter({ ...name, text: cut })] : [name];
}
