import { type Context, type Material, oncePerPack, pointsBack, type Said, type Sentence } from '#model';
import type { Finding } from './figures.ts';
import { headings, isTurn } from '../titles/headings.ts';
import { opensWith } from '../words/opens-with.ts';
import { shareWord } from '../words/share-word.ts';
import { capital, said } from '../words/words.ts';

/** What can stand above a figure, the sentences that a slide with that title covers and spends, and what it takes from the slide's worth. */
export interface Crown {
  titles: Said[];
  to: number;
  spends: Sentence[];
  price: number;
}

/** What a slide loses that is headed by what its sentence is about, or by what is counted, which its figure says already. */
const [ofTopic, ofUnit] = [0.35, 0.6];

/** And by a single word, "Marines", which says nothing of them, or by how the clause below begins. */
const ofBareUnit = 0.9;

/**
 * The titles for a slide that is made of one figure and covers the sentences up to `to`: the heading it stands under, or a label of its
 * own, which say what it is a figure of; or what the sentence behind it claims, which is then spent as well.
 */
export function crowns(finding: Finding, material: Material, to: number, context: Context): Crown[] {
  const heading = isTurn(material, context) ? [] : headings(material, context).filter((one) => !one.fixed);
  const next = material.sentences[to];
  const behind =
    next?.headline && next.paragraph === finding.sentence.paragraph && !/\d/.test(next.headline)
      ? said(next.headline, next)
      : undefined;
  const claim = behind && shareWord(behind.text, finding.sentence.text, context) ? behind : undefined;
  const crown = (titles: Said[], price: number): Crown[] =>
    titles.length > 0 ? [{ titles, to, spends: [], price }] : [];
  // "The country has had 940 cases": which one, only the sentence before can say.
  const own = finding.leans
    ? crown(heading.length > 0 ? [] : toldBefore(finding, material, context), ofTopic)
    : [
        ...topicOf(finding, context).flatMap((topic) =>
          crown([topic], opensClause(topic, finding) ? ofBareUnit : ofTopic),
        ),
        ...crown(countedBy(finding, context), /\s/u.test(finding.figure.unit) ? ofUnit : ofBareUnit),
      ];
  return [
    ...crown(heading, 0),
    ...own,
    ...(claim && next && context.holds(claim) ? [{ titles: [claim], to: to + 1, spends: [next], price: 0 }] : []),
  ];
}

/** What its sentence is about; but what the whole article is about says nothing of one figure. */
function topicOf(finding: Finding, context: Context): Said[] {
  const { sentence, clause } = finding;
  // "With 40 keepers on the coast, the guild's library is old": the library has none, and "with 40 boats in its harbour" the town has.
  if (isBeside(finding) && !pointsAhead(finding, context)) return [];
  if (!sentence.topic || plain(context.title).includes(plain(sentence.topic))) return [];
  // "The quay has new owners, and rents in the harbour rose by 9%": the quay did not.
  const told = clause.toLowerCase();
  if (!sentence.topic.split(' ').every((word) => told.includes(word.toLowerCase()))) return [];
  return [said(sentence.topic, sentence)].filter(context.holds);
}

/** Whether a figure stands in front of the clause, and not in it. */
function isBeside({ sentence, clause, rest, figure }: Finding): boolean {
  return (
    rest?.text.includes(figure.digits) === true &&
    !clause.includes(figure.digits) &&
    sentence.text.startsWith(rest.text)
  );
}

/** Whether a word beside the clause points at what that is about: "with 40 boats in its harbour". */
function pointsAhead({ rest }: Finding, { pack: { pronouns, speakers } }: Context): boolean {
  const all = rest?.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return all.some((word) => pronouns.includes(word) && !speakers.includes(word));
}

/** In words: what begins the clause below and is longer tells something by itself. */
const mostBare = 3;

/** In characters, "the ". */
const longestArticle = 4;

/** "Keepers", above "The keepers ask for 40 boats": the title says nothing that the line below does not. */
function opensClause({ text }: Said, { clause }: Finding): boolean {
  return text.split(/\s+/u).length <= mostBare && opensWith(plain(clause), plain(text), longestArticle);
}

/**
 * What its paragraph was about before it: the nearest sentence that names it. Where one stands between that begins with something else, "The
 * new budget …", which makes no title, "it" is that.
 */
function toldBefore({ sentence }: Finding, { sentences }: Material, context: Context): Said[] {
  const before = sentences
    .slice(
      0,
      sentences.findIndex(({ id }) => id === sentence.id),
    )
    .reverse();
  const first = before.find(({ text, topic }) => topic !== undefined || !pointsBack(text, context.pack));
  return first?.topic && first.paragraph === sentence.paragraph ? [said(first.topic, first)].filter(context.holds) : [];
}

/** What is counted: "Monthly downloads". */
function countedBy({ sentence, figure }: Finding, context: Context): Said[] {
  // "Over 5,000 people every day": how often is no part of a name.
  if (figure.measure !== 'count' || !counted.test(figure.unit) || context.pack.labels.rates.test(figure.unit))
    return [];
  if (common(context.pack).has(figure.unit.toLowerCase())) return [];
  // In a language that is not taken apart a unit is a bare noun, "Staaten": it heads a slide where the article is about such.
  if (!context.pack.surgery && !/\s/u.test(figure.unit) && !context.comesBack(figure.unit)) return [];
  return [said(capital(figure.unit), sentence)].filter(context.holds);
}

/** In letters: a unit that has fewer, or is a whole phrase, says too little or too much for a title. */
const counted = /^\p{L}[\p{L}\s-]{5,40}$/u;

const common = oncePerPack(({ numbers }) => new Set(numbers.commonUnits));

/** Apostrophes as they are typed. */
function plain(text: string): string {
  return text.replace(/’/gu, "'");
}
