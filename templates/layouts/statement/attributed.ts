import {
  alternatives,
  asInPack,
  type Candidate,
  type Context,
  figuresTold,
  type Material,
  oncePerPack,
  opensOn,
  pointsBack,
  type Said,
  type Sentence,
  withoutStop,
} from '#model';
import { inQuotation } from '../../rules/points/in-quotation.ts';
import { isClumsy } from '../../rules/points/point.ts';
import { asLine, said } from '../../rules/words/words.ts';
import { accentOf } from './accent.ts';
import { below } from './below.ts';
import { ofLead } from './lead.ts';
import { ownedBehind } from './owned-behind.ts';

/** "The guild says the quay is full", "…, the guild says": what it says, large, and small above that, as it is written, that the guild says so. */
export function attributed(sentence: Sentence, at: number, material: Material, context: Context): Candidate[] {
  if (!context.pack.surgery || sentence.kind !== 'prose' || inQuotation(at, material, context)) return [];
  const behind = ownedBehind(sentence, context);
  const owner = behind?.owner ?? ownerOf(sentence, context);
  const claim = owner && claimedBy(sentence, behind?.claim ?? claimBehind(sentence, context), context);
  if (!owner || !claim) return [];
  const tells = figuresTold(claim.text, sentence).some(({ measure }) => measure !== 'year');
  const opens = at === 0 && !material.section.heading && !context.hasSections();
  const worth = 0.9 * sentence.worth - (tells ? ofFigure : price) + (opens ? ofLead : 0);
  return below([owner], claim, accentOf(claim.text, sentence, context), context).map((slide) => ({
    from: at,
    to: at + 1,
    spends: [sentence.id],
    worth,
    slides: [{ ...slide, slots: { ...slide.slots, owned: true } }],
  }));
}

/** What it costs that a sentence is shown whole, and one with a figure, which says more in its own form. */
const [price, ofFigure] = [0.25, 0.45];

/** Whose claim a sentence is, where that opens it: not what "they" claim. */
function ownerOf(sentence: Sentence, { pack, words, holds }: Context): Said | undefined {
  const { attribution, text } = sentence;
  if (attribution?.start !== 0 || words(attribution.text) > mostOwner || pointsBack(text, pack)) return undefined;
  const [first = ''] = asInPack(attribution.by).split(' ');
  if (pack.pronouns.includes(first) || opensOn(pack.connectives, text, pack)) return undefined;
  const owner = said(attribution.text.replace(ties(pack), ' '), sentence);
  return holds(owner) ? owner : undefined;
}

/** "The guild, in turn, says": what ties a sentence to the one before it. */
const ties = oncePerPack(({ connectives }) => new RegExp(String.raw`,\s(?:${alternatives(connectives)}),\s`, 'iu'));

/** In words: a longer name fills more than a line. */
const mostOwner = 9;

/** What somebody claims, in the words of the sentence behind who claims it; none where "… and that the quay is full" is claimed as well. */
function claimBehind({ text, attribution }: Sentence, { pack }: Context): string {
  const behind = text.slice(attribution?.end);
  const rest = behind.replace(/^,?\s+(?:that\s)?/u, '');
  return andThat(pack).test(rest) && /^,?\s+that\s/u.test(behind) ? '' : withoutStop(rest, pack);
}

const andThat = oncePerPack(
  ({ conjunctions }) => new RegExp(String.raw`\s(?:${alternatives(conjunctions)})\sthat\s`, 'iu'),
);

/** What is claimed, where it can be read on a slide and stands by itself. */
function claimedBy(sentence: Sentence, rest: string, context: Context): Said | undefined {
  const { pack, words, holds } = context;
  const count = words(rest);
  if (count < least || count > most || /["“”„«»,:]$|^["“„«,:]/u.test(rest)) return undefined;
  if (opensOn([...pack.prepositions, ...pack.connectives], rest, pack) || pointsBack(rest, pack)) return undefined;
  // "The guild said the quay was full and warned others": who warned them, is the guild.
  if (saysMore(pack).test(rest)) return undefined;
  const claim = said(asLine(rest, sentence), sentence);
  return !isClumsy(claim.text, context) && holds(claim) ? claim : undefined;
}

/** Another verb of saying behind an "and". */
const saysMore = oncePerPack(
  ({ ands, buts, attribution: { verbs } }) =>
    new RegExp(
      String.raw`\s(?:${alternatives([...ands, ...buts])})\s(?:\p{L}+\s)?(?:${alternatives(verbs)})(?!\p{L})`,
      'iu',
    ),
);

/** In words. */
const [least, most] = [6, 24];
