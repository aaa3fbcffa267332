import { type Candidate, type Context, type LayoutRule, type Material, opensOn, type Said, titleWords } from '#model';
import { type Finding, findings, tears } from '../../rules/figures/figures.ts';
import { followOf } from '../../rules/points/follow.ts';
import { retitledBy } from '../../rules/titles/retitled.ts';
import { isLabelled } from '../../rules/figures/telling.ts';
import { capital, said } from '../../rules/words/words.ts';
import { listedAmounts } from '../stats/listed.ts';
import { boxes } from './boxes.ts';
import { crowned, longestInner } from './crowned.ts';
import { namedBehind } from './named-behind.ts';
import { slidesOf } from './slide.ts';

/** One figure that the audience should take home, in the largest type there is. */
export const rule: LayoutRule = {
  name: 'number',
  budget: 42,
  boxes,
  propose: (material, context) => [
    ...listed(material, context),
    ...namedBehind(material, context),
    ...material.sentences.flatMap((sentence, at) =>
      findings(sentence, context)
        .filter(
          ({ clause, figure, isSecond }) =>
            !isSecond && context.words(clause) >= context.words(figure.text) + leastAround && !context.told(clause),
        )
        .flatMap((finding) => slides(finding, at, material, context)),
    ),
  ],
  retitled: (draft, context) => {
    const [first, ...others] = draft.slots.contexts as Said[];
    const { text } = draft.slots.figure as Said;
    const claim = first?.text.includes(text) && context.words(first.text) <= longestInner ? [first] : [];
    return retitledBy({ ...draft, slots: { ...draft.slots, contexts: others } }, claim, 'title', boxes, context);
  },
};

/** "- 1,200 members", a list of one: the figure below its heading. */
function listed({ section, blocks }: Material, context: Context): Candidate[] {
  const { heading } = section;
  if (!heading || context.words(heading.text) > titleWords) return [];
  return blocks.flatMap(({ block, from, to }) => {
    const [only, other] = (block.kind === 'list' && listedAmounts(block, context)) || [];
    if (!only || other) return [];
    const titles = [said(heading.text, ...heading.sentences)];
    const crown = { titles, to, spends: [], price: -tears(only) };
    const shown = [said(capital(only.label), only.sentence)];
    return slidesOf({ finding: only, contexts: shown, from, to }, crown, shown, context);
  });
}

/** In words: with fewer around it, a figure says nothing. */
const leastAround = 2;

/** What a figure loses that only has a label: several of its kind say more. */
const ofLabel = 0.5;

/** The figure with its clause, and the figure with the sentence behind it as well, under each title that it can have. */
function slides(finding: Finding, at: number, material: Material, context: Context): Candidate[] {
  const { sentence, rest, figure } = finding;
  // "これに対し市は…": against what, no slide tells that has only the figure.
  if (finding.leans && opensOn(context.pack.contrasts.linking, finding.clause, context.pack)) return [];
  // "125: boats that have a berth": the figure and its label are all there is.
  if (isLabelled(figure, sentence)) {
    const crown = { titles: [said(capital(finding.label), sentence)], to: at + 1, spends: [], price: ofLabel };
    return slidesOf({ finding, contexts: [said(finding.label, sentence)], from: at, to: at + 1 }, crown, [], context);
  }
  // "Cuts the risk | by around 45 percent": the figure itself says that.
  const goesFurther =
    rest && (!rest.text.includes(figure.text) || context.words(rest.text) > context.words(figure.text) + 1);
  const own = [said(finding.clause, sentence), ...(rest && goesFurther ? [rest] : [])];
  const follow = followOf(at, material, context);
  const joined = follow && own.length === 1 ? [...own, said(follow.text, follow.sentence)] : undefined;
  return [
    ...crowned({ finding, contexts: own, from: at, to: at + 1 }, material, context),
    ...(joined ? crowned({ finding, contexts: joined, from: at, to: at + 2 }, material, context) : []),
  ];
}
