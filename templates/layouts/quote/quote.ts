import {
  alternatives,
  type Candidate,
  type Context,
  type LayoutRule,
  type Material,
  oncePerPack,
  type Quotation,
  type Said,
  type Sentence,
} from '#model';
import { shortClaims } from '../../rules/titles/claims.ts';
import { said } from '../../rules/words/words.ts';
import { again, oftenQuoted } from './again.ts';
import { fromAnswers } from './answers.ts';
import { fromBlocks } from './blocks.ts';
import { boxes } from './boxes.ts';
import { byName } from './by-name.ts';
import { meant } from './meant.ts';
import { slide } from './quoted.ts';

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
  const often = oftenQuoted(material);
  return material.sentences.flatMap((sentence, at) =>
    sentence.quotations.flatMap((quotation) => {
      const name = owner(quotation, sentence, material, context) ?? meant(sentence, at, material, context);
      const words = context.words(quotation.text);
      if (!name || words < 2 || words > 46 || isTorn(quotation, sentence, context)) return [];
      if (isTurned(quotation, sentence, context)) return [];
      const worth = 1.7 + sentence.worth * 0.7;
      // A second quotation of the same person is called by what the sentence before it claims.
      const before = material.sentences[at - 1];
      const leads = before?.paragraph === sentence.paragraph ? [...shortClaims(before, context)] : [];
      const one = said(quotation.text.replace(/(?<![.…])[.,，]$/u, ''), sentence);
      const goesOn = continued(quotation, at, material.sentences);
      const both = goesOn && said(`${ended(quotation.text)} ${unmarked(goesOn.text)}`, sentence, goesOn);
      const made = [
        ...slide({ from: at, to: at + 1, quote: one, name, worth, leads }, material, context),
        ...(both && context.words(both.text) <= 46
          ? slide(
              { from: at, to: at + 2, quote: both, name, worth: worth + 0.5 * goesOn.worth, leads },
              material,
              context,
            )
          : []),
      ];
      return often(quotation) ? [...made, ...again(made, quotation, sentence, context)] : made;
    }),
  );
}

/** `Reed señaló que el puerto "ha perdido barcos"`: what it is said of stands before the mark. */
function isTorn({ text, start }: Quotation, sentence: Sentence, { pack }: Context): boolean {
  const before = sentence.text.slice(0, start).trimEnd();
  if (pack.surgery || !/^\p{Ll}/u.test(text) || before === '' || /[,:—–]$/u.test(before)) return false;
  return !pack.attribution.that.some((word) => before.endsWith(` ${word}`));
}

/**
 * `"You may think it mad," Reed said, but showed that it works`: whose words are told to be taken back, are not told alone. `"Crew first,"
 * making it not just a yard, but a home` takes nothing back.
 */
function isTurned({ end }: Quotation, { text }: Sentence, { pack }: Context): boolean {
  const between = turning(pack).exec(text.slice(end))?.[1];
  return between !== undefined && !between.split(/\s+/u).some((word) => pack.negations.includes(word));
}

const turning = oncePerPack(({ buts, spaced }) =>
  spaced && buts.length > 0 ? new RegExp(`^([^“”"«»„]*)[,;—–]\\s(?:${alternatives(buts)})\\s`, 'iu') : /(?!)/u,
);

/** `"We sailed at once," said Reed. "Nobody slept."`: the next sentence is more of what she said. */
function continued({ start, end, by }: Quotation, at: number, sentences: Sentence[]): Sentence | undefined {
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (!own || !next || start > 0 || next.paragraph !== own.paragraph) return undefined;
  // Both stand in one long quotation.
  const [more] = next.quotations;
  if (end === own.text.length && more && more.start === 0 && more.end === next.text.length && more.by === by)
    return next;
  return /^["“][^"“”]+[.!?]["”]$/u.test(next.text) && /[.]$/u.test(own.text) ? next : undefined;
}

/** Without a comma, and with the full stop that ends what is said. */
function ended(text: string): string {
  return /[?!]$/u.test(text) ? text : `${text.replace(/[.,]$/u, '')}.`;
}

function unmarked(text: string): string {
  return text.replace(/^["“]|["”]$/gu, '').replace(/[.]$/u, '');
}

/** Who says it, as the sentence tells, or another of its paragraph, where somebody speaks in several. */
function owner({ by }: Quotation, sentence: Sentence, { sentences }: Material, context: Context): Said | undefined {
  // "Many ask, …": a crowd is nobody to be quoted.
  if (!by || isPlace(by, sentence, context) || context.pack.attribution.crowds.includes(by.toLowerCase()))
    return undefined;
  const beside = sentences.filter(({ paragraph }) => paragraph === sentence.paragraph);
  const [first = sentence] = beside;
  const lead = sentences[sentences.indexOf(first) - 1];
  const leading = lead && /[:：]$/u.test(lead.text) ? [lead] : [];
  const tells = [sentence, ...beside, ...leading].find(({ text }) => text.includes(by));
  return tells && byName(by, context, tells);
}

/** `Lysvik: “Each hour counts”`: one word before a colon, which no whole name has, may as well say where. */
function isPlace(by: string, { text }: Sentence, context: Context): boolean {
  return !/\s/u.test(by) && text.startsWith(by) && /^\s?[:：]/u.test(text.slice(by.length)) && !context.wholeName(by);
}
