import {
  type Candidate,
  type Context,
  type Draft,
  figuresTold,
  type LayoutRule,
  type Material,
  type Said,
  type Sentence,
  titleWords,
  withoutStop,
} from '#model';
import { inQuotation } from '../../rules/points/in-quotation.ts';
import { isHeading, losesHeading } from '../../rules/titles/headings.ts';
import { announces } from '../../rules/leads/lead-words.ts';
import { paragraphEdges } from '../../rules/points/paragraph-edges.ts';
import { isMarked, isSpoken } from '../../rules/points/point.ts';
import { accentOf } from './accent.ts';
import { attributed } from './attributed.ts';
import { onStage, onStageInstead } from './on-stage.ts';
import { aboves, below, ofBare, onlyOpens } from './below.ts';
import { boxes, budget } from './boxes.ts';
import { claimOf, fullerOf, isMoral, mostRow } from './claim-of.ts';
import { corrections } from './corrections.ts';
import { wholes } from './wholes.ts';

/** One claim that fills the stage: for a sentence that says the most, or that is all a section has to say. */
export const rule: LayoutRule = {
  name: 'statement',
  budget,
  boxes,
  propose: (material, context) =>
    material.sentences.flatMap((sentence, at) => {
      // What the talk is called, where its title was taken from here, is not said again.
      if (saysTitle(sentence, context)) return [];
      const isOwn =
        sentence.kind === 'prose' &&
        !asksOnly(sentence, material, context) &&
        !isSpoken(sentence) &&
        !inQuotation(at, material, context);
      const best = isOwn ? claimOf(sentence, material, context) : undefined;
      const claim = best && !announces(best.text, sentence) ? best : undefined;
      return [
        ...(claim ? slides(claim, sentence, at, material, context) : []),
        ...wholes(sentence, claim, at, material, context),
        ...attributed(sentence, at, material, context),
        ...corrections(sentence, at, material, context),
      ];
    }),
  // What somebody claims is never shown without whose it is, and an item of a list never without what the list is called.
  retitled: ({ slots: { claim, accent, owned }, source }, context) =>
    claim && !source && !owned && !isItem(claim as Said, context)
      ? onStageInstead(claim as Said, context, accent as string | undefined).map((slide) => [slide])
      : [],
};

/** "Gull is a 501(c)(3) non-profit", before "Please give": what is told only for the sake of that is shown in a report where there is nothing else. */
function asksOnly({ worth, roles }: Sentence, { sentences }: Material, context: Context): boolean {
  return worth === 0 && roles.includes('filler') && sentences.length > 1 && !context.hasSections();
}

function isItem({ sources }: Said, context: Context): boolean {
  return sources.some((id) => context.sentence(id).kind === 'item');
}

function saysTitle({ text }: Sentence, { title, pack }: Context): boolean {
  return withoutStop(text, pack) === withoutStop(title, pack);
}

/** The claim as the title, and, where it is too long for one, below the heading. */
function slides(claim: Said, sentence: Sentence, at: number, material: Material, context: Context): Candidate[] {
  const marked = isMarked(claim.text, sentence) ? 1.2 : 0;
  const figures = figuresTold(claim.text, sentence).some(({ measure }) => measure !== 'year') ? 0.8 : 0;
  const superlative = sentence.roles.includes('superlative') ? 0.6 : 0;
  const own =
    isMoral(sentence, material, context) && isAtEdge(at, material) && context.words(claim.text) >= leastMoral
      ? ofMoral
      : 0;
  const again = context.told(claim.text) ? toldAlready : 0;
  const subject = tellsSubject(sentence, material, context) ? ofSubject : 0;
  const worth = sentence.worth * 0.9 + marked + superlative + own + subject - figures - again;
  const accent = accentOf(claim.text, sentence, context);
  const full = fullerOf(claim, sentence, context);
  const offer = (slide: Draft, price: number): Candidate => ({
    from: at,
    to: at + 1,
    spends: [sentence.id],
    worth: worth - price,
    slides: [slide],
  });
  const over = Math.max(0, context.words(claim.text) - titleWords);
  const all = aboves(sentence, material, context);
  const isBare = all.every(({ eyebrows }) => eyebrows.length === 0);
  const isNamed = all.slice(0, 1).some(({ eyebrows: [name] }) => name && isHeading(name, context));
  const nameless = over === 0 && isNamed && losesHeading(material) ? ofHeading : 0;
  const isHeadless = isBare && !context.hasSections();
  // "Boats" above "Boats have left the quay" says nothing that the claim does not.
  const repeats = context.pack.surgery && !material.section.heading && onlyOpens(all[0]?.eyebrows[0], claim, sentence);
  const cut = !isBare && full !== claim && context.words(claim.text) < leastAlone ? ofCut : 0;
  return [
    ...onStage(claim, context, accent).map((slide) =>
      offer(
        slide,
        nameless +
          cut +
          stagePrice(
            over,
            own > 0 || subject > 0 || repeats || (isHeadless && !context.pack.surgery),
            isHeadless && over > mostRow - titleWords,
          ),
      ),
    ),
    ...(over === 0 && nameless === 0 && cut === 0
      ? []
      : all.flatMap(({ eyebrows, price }) =>
          below(eyebrows, full, accentOf(full.text, sentence, context), context).map((slide) =>
            offer(slide, price + (repeats ? ofBare : 0)),
          ),
        )),
  ];
}

/** In words, and what it costs: a claim of fewer tells too little on a stage, where more of it has room below its heading. */
const [leastAlone, ofCut] = [6, 0.5];

/** What it costs to leave out a heading that nothing else on the slide says. */
const ofHeading = 0.6;

/** What the article's own line of time says is hardly worth a stage as well. */
const toldAlready = 0.5;

/**
 * What a claim costs that fills the stage alone, so many words too long for a title: little, where an essay comes to it, or nothing could
 * stand above it.
 * @param isOnly whether it can be said in no other way: as a row it would be too long, and no heading could stand above it
 */
function stagePrice(over: number, isCheap: boolean, isOnly: boolean): number {
  if (over === 0) return 0;
  return isCheap ? 0.2 : 0.8 + (isOnly ? 0.1 : 0.3) * over;
}

/** What it is worth besides that an essay says what it comes to: more than a row of what happened. */
const ofMoral = 1.7;

/** What it is worth besides that the lead says what the article is about: more than to stand above the code behind it. */
const ofSubject = 1.9;

/** "Gangway is a small crane for wet quays", as the first that the lead of "Gangway" says, and too long to be the title of more. */
function tellsSubject(sentence: Sentence, { section, sentences }: Material, { title }: Context): boolean {
  if (section.heading || sentence.claims.length > 0) return false;
  if (sentences.find(({ kind }) => kind === 'prose') !== sentence) return false;
  const { text } = sentence;
  const [name = ''] = title.toLowerCase().split(/(?::|\s[–—-])\s/u);
  return name !== '' && text.toLowerCase().startsWith(name) && !/[\p{L}\p{N}]/u.test(text.charAt(name.length));
}

/** In words: what an essay comes to in fewer is a turn of phrase. */
const leastMoral = 5;

/** Whether a sentence opens its paragraph or ends it: there an author says what it is about, or what it comes to. */
function isAtEdge(at: number, material: Material): boolean {
  const { opens, closes } = paragraphEdges(material, at, at + 1);
  return opens || closes;
}
