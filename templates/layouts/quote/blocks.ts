import { type Candidate, type Context, type Material, type Quote, type Said, type Sentence, withoutStop } from '#model';
import { isClumsy } from '../../rules/points/point.ts';
import { inARow, said } from '../../rules/words/words.ts';
import { byName } from './by-name.ts';
import { opensPointing, slide } from './quoted.ts';

/** What the author set as a quotation. */
export function fromBlocks(material: Material, context: Context): Candidate[] {
  return material.blocks.flatMap(({ block, from, to }) => {
    if (block.kind !== 'quote') return [];
    const led = byline(block) ? undefined : leadingIn(from, material, context);
    const by = byline(block) ?? led;
    const own = material.sentences.slice(from, to).filter((sentence) => !by?.sources.includes(sentence.id));
    if (own.every(isCode) || !block.blocks.every((inner) => inner.kind === 'paragraph')) return [];
    return runs(own, context).flatMap((run) => {
      const text = inARow(run, context.pack);
      const worth = 1.7 - 0.3 * (1 - run.length / own.length);
      const quote = said(withoutMarks(withoutGaps(text)), ...run);
      return slide({ from: led ? from - 1 : from, to, quote, name: by, worth }, material, context);
    });
  });
}

/** "`quay-and-mole.md`,": what is nothing but code, nobody has said. */
function isCode({ text, spans }: Sentence): boolean {
  const codes = spans.filter(({ kind }) => kind === 'code');
  return (
    codes.length > 0 &&
    codes.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text).search(/[\p{L}\p{N}]/u) <
      0
  );
}

/** Without the marks around all of it; those around some words of it at its start or its end are theirs: `I said "no."`. */
function withoutMarks(text: string): string {
  const isOfPart = /^[“"„«]/u.test(text) !== /[”"“»]$/u.test(text) && (text.match(/[“”"„«»]/gu)?.length ?? 0) % 2 === 0;
  return isTalk.test(text) || isOfPart ? text : text.replace(/^[“"„«]|[”"“»]$/gu, '');
}

/** "Nobody slept. (...)": that more was said, before or behind what is shown, need not be told. */
function withoutGaps(text: string): string {
  return text.replace(gaps, '');
}

const gap = String.raw`[([【（](?:\.{3}|…+|中略|后略|後略|略)[)\]】）]`;
const gaps = new RegExp(`^${gap}\\s*|\\s*${gap}$`, 'gu');

/** `“Is it late?” “Only for boats.”`: what two say to each other keeps the marks that part the one from the other. */
const isTalk = /^["“„«].*["”“»]\s+["“„«].*["”“»]$/su;

/** In words: what a quotation has at most, and what it has at least where it is only a part of what was said. */
const [mostQuoted, leastQuoted] = [52, 6];

/** What was said, whole; where that is too long, every run of its sentences that is not. */
function runs(own: Sentence[], context: Context): Sentence[][] {
  const count = (run: Sentence[]) => context.words(run.map(({ text }) => text).join(' '));
  if (count(own) <= mostQuoted && isInOneTongue(own)) return [own];
  return own
    .flatMap((_, from) =>
      answers(own[from - 1]) ? [] : own.slice(from).map((_one, at) => own.slice(from, from + at + 1)),
    )
    .filter(
      (run) =>
        count(run) <= mostQuoted &&
        count(run) >= leastQuoted &&
        isInOneTongue(run) &&
        !opensPointing(run[0]?.text ?? '', context) &&
        !run.some(({ text }) => isClumsy(withoutStop(text, context.pack), context)),
    );
}

/** `We asked: "Do you sail?" Two thirds said "Yes".`: an answer says nothing without what was asked. */
function answers(before: Sentence | undefined): boolean {
  return before !== undefined && /[?？]\s?["”’»」]*$/u.test(before.text);
}

/** What stands below its translation, or above it, in another language than the article's, is no more of what was said. */
function isInOneTongue(run: Sentence[]): boolean {
  return run.every(({ foreign }) => foreign?.lang === run[0]?.foreign?.lang);
}

/** Who says a quotation, where the sentence right before it tells: "Ada Reed, head of nets, said:". A crowd is nobody to be quoted. */
function leadingIn(at: number, { sentences }: Material, context: Context): Said | undefined {
  const [lead, first] = [sentences[at - 1], sentences[at]];
  const by = first?.quotations[0]?.by;
  if (!lead || by === undefined || context.pack.attribution.crowds.includes(by.toLowerCase())) return undefined;
  return /[:：]$/u.test(lead.text) && lead.text.includes(by) ? byName(by, context, lead) : undefined;
}

function byline(quote: Quote): Said | undefined {
  return quote.by && quote.by.sentences.length > 0
    ? said(quote.by.text.replace(/^[—–-]\s*/u, ''), ...quote.by.sentences)
    : undefined;
}
