import type { Candidate, Context, Draft, LayoutRule, Material, Outline, Said } from '#model';
import { type Finding, findings, weight } from '../../rules/figures/figures.ts';
import { isLabelled } from '../../rules/figures/telling.ts';
import { shortClaims } from '../../rules/titles/claims.ts';
import { titles } from '../../rules/titles/titles.ts';
import { fixed } from '../../rules/words/words.ts';
import { leadStart, leadTitles } from '../../rules/leads/lead-titles.ts';
import { boxes } from './boxes.ts';
import { budget, grid } from './grid.ts';
import { labelledRuns } from './labelled-runs.ts';
import { listedAmounts } from './listed.ts';
import { isOfOther } from './of-other.ts';

/** Two to four figures side by side; in the frame, the article in four numbers. */
export const rule: LayoutRule = {
  name: 'stats',
  budget,
  boxes,
  propose: (material, context) => {
    const found = material.sentences.map((sentence) => findings(sentence, context));
    return [
      ...material.sentences.flatMap((_, from) =>
        [1, 3, 4, 5, 6, 7].flatMap((length) => candidate(material, found, from, from + length, context)),
      ),
      ...labelledRuns(material, found, context),
      ...fromLists(material, context),
    ];
  },
  compose: (outline, context) => compose(outline, context),
};

function candidate(material: Material, found: Finding[][], from: number, to: number, context: Context): Candidate[] {
  const inside = found.slice(from, to).flat();
  const isFew = to - from <= 3;
  if (
    to > material.sentences.length ||
    (isFew ? !areOfOneKind(inside, to - from) : inside.length < 3) ||
    (found[from] ?? []).length === 0 ||
    (found[to - 1] ?? []).length === 0 ||
    tearsList(material, from, to)
  )
    return [];
  const cells = best(inside, 4);
  if (cells.length < 2) return [];
  const used = new Set(cells.map((finding) => finding.sentence.id));
  const of = titles(material.sentences.slice(from, to), material, context, used);
  // What a later paragraph claims is said of its own figures, and what is claimed between two paragraphs' figures of one of them.
  const other = ({ sources }: Said) => sources.some((id) => isOfOther(context.sentence(id), cells));
  const all = of.filter((one) => !other(one));
  // What the sentence before claims may stand over the two figures of one.
  const before = to - from === 1 && all.every((one) => one.fixed) ? material.sentences[from - 1] : undefined;
  const leads = before?.paragraph === material.sentences[from]?.paragraph ? before : undefined;
  const slide = grid(cells, [...(leads ? shortClaims(leads, context) : []), ...all], context);
  if (!slide) return [];
  const isLed = leads !== undefined && slide.title.sources.includes(leads.id);
  return [
    {
      from: isLed ? from - 1 : from,
      to,
      spends: [...(isLed ? [leads.id] : []), ...used],
      worth: (to - from === 1 ? ofPair : ofSeveral) + cells.reduce((sum, finding) => sum + weight(finding), 0) * 0.9,
      slides: [slide],
      ...(cells.every(({ figure, sentence }) => isLabelled(figure, sentence)) ? { authors: true } : {}),
    },
  ];
}

/** Whether a run that reaches into a list from without holds a part of it only. */
function tearsList({ blocks }: Material, from: number, to: number): boolean {
  return blocks.some(
    ({ block, from: first, to: end }) =>
      block.kind === 'list' && ((from < first && first < to && to < end) || (first < from && from < end && end < to)),
  );
}

/** The author's own list of two to four amounts. */
function fromLists(material: Material, context: Context): Candidate[] {
  return material.blocks.flatMap(({ block, from, to }) => {
    const cells = block.kind === 'list' && block.items.length <= 4 ? listedAmounts(block, context) : undefined;
    const start = leadStart(material, from, context);
    const slide = cells && grid(cells, leadTitles(material, start, from, context), context);
    if (!slide) return [];
    const spends = material.sentences.slice(start, to).map(({ id }) => id);
    return [{ from: start, to, spends, worth: ofList + 0.35 * cells.length, slides: [slide], authors: true }];
  });
}

/** What a grid of a list is worth beside its figures: a little more than the same list as rows. */
const ofList = 1.8;

/** What a grid is worth beside its figures: two of one sentence can stand as rows as well, and are seen better side by side. */
const [ofSeveral, ofPair] = [0.5, 1.2];

/**
 * "Rents rose by 9%, and the number of boats fell by 12%": a share each, in a clause of its own; or three amounts in a row of which each
 * has its label. Of others, few sentences tell in words more than a grid does.
 */
function areOfOneKind(found: Finding[], sentences: number): boolean {
  const [one, other] = found;
  if (sentences > 1) return found.length === sentences && found.every((each) => isLabelled(each.figure, each.sentence));
  return (
    found.length === 2 &&
    one !== undefined &&
    one.figure.measure === 'share' &&
    other?.figure.measure === 'share' &&
    !one.clause.includes(other.figure.text) &&
    !other.clause.includes(one.figure.text)
  );
}

/** The weightiest, no two alike, in the order of the article. */
function best(all: Finding[], most: number): Finding[] {
  const chosen: Finding[] = [];
  for (const finding of all.filter(standsAlone).sort((a, b) => weight(b) - weight(a))) {
    if (chosen.length === most) break;
    if (chosen.some((other) => other.figure.digits === finding.figure.digits || other.clause === finding.clause))
      continue;
    chosen.push(finding);
  }
  return chosen.sort((a, b) => all.indexOf(a) - all.indexOf(b));
}

/** In characters: a longer figure, such as both ends of a range, is too wide for a cell. */
const widest = 9;

/** A cell has no sentence before it that a label could lean on. A figure of somebody's claim needs their name beside it, which a cell has only where the label holds it. */
function standsAlone({ sentence: { attribution }, label, amount, leans, isSecond }: Finding): boolean {
  if (amount.figure.text.length > widest || leans || isSecond) return false;
  return attribution === undefined || label.includes(attribution.by);
}

/** "Anything beyond 15 km": an item without a verb says something below what leads into its list, and nowhere else. */
function isPart({ sentence, clause }: Finding): boolean {
  const forms = sentence.units.flatMap((unit) => unit.forms);
  return sentence.kind === 'item' && forms.find(({ text }) => text === clause)?.shape !== 'clause';
}

/** Four numbers for the opening, from four places in the article, if there are that many. */
function compose({ article }: Outline, context: Context): Draft[] {
  const all = article.sentences
    .flatMap((sentence) => findings(sentence, context))
    .filter(
      (finding) =>
        context.words(finding.label) <= 13 && !isPart(finding) && !context.pack.labels.points.test(finding.label),
    );
  const spread = best(
    all.filter((finding) => !finding.leans && !/[?]/.test(finding.sentence.text)),
    4,
  );
  if (spread.length < 4) return [];
  const slide = grid(spread, [fixed(context.pack.words.numbers)], context);
  return slide ? [slide] : [];
}
