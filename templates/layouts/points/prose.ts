import { type Candidate, type Context, type Material, mayIntroduce, type Said } from '#model';
import { inQuotation } from '../../rules/points/in-quotation.ts';
import { isSpoken, type Point, pointsWithBound } from '../../rules/points/point.ts';
import { subjects } from '../../rules/titles/subjects.ts';
import { firstSaid } from '../../rules/titles/first-said.ts';
import { restOf } from '../../rules/titles/rest-of.ts';
import { titles } from '../../rules/titles/titles.ts';
import { choose } from '../../rules/points/choose.ts';
import { repeats } from '../../rules/points/repeats.ts';
import { asAssertion, isBorneOut, ownRest } from '../assertion/borne-out.ts';
import { inForm, inForms } from './forms.ts';
import { headedAnew } from './headed-anew.ts';
import { nearTitles } from './near-titles.ts';
import { rowTexts } from '../../rules/rows/row-texts.ts';
import { totalWords } from '../../rules/words/words.ts';
import { supported } from '../../rules/points/supported.ts';
import { type Run, type Shown, withOwners } from '../../rules/points/run.ts';
import { strangeness } from '../../rules/points/strangers.ts';
import { edges, worthOf } from '../../rules/points/worth.ts';

const longestRun = 8;

const mostTitles = 3;

/** In words, the title and all: a little below the budget of the kind. */
const room = 47;

/** Every run of neighbouring sentences, its best points in the order of the article. */
export function fromProse(material: Material, context: Context): Candidate[] {
  const { sentences } = material;
  const offered = sentences.map((sentence, at) =>
    sentence.kind === 'prose' && !isSpoken(sentence) && !inQuotation(at, material, context)
      ? pointsWithBound(sentence, context)
      : [],
  );
  const candidates: Candidate[] = [];
  const isAnswer = /[?？]["”’]*$/u.test(material.section.heading?.text ?? '');
  const lines = new Set(material.blocks.flatMap(({ block, from }) => (isAnswer && block.kind === 'rule' ? from : [])));
  for (let from = 0; from < sentences.length; from++) {
    if (offered[from]?.length === 0 && !sentences[from]?.headline) continue;
    for (let to = from + 1; to <= Math.min(sentences.length, from + longestRun); to++) {
      const last = sentences[to - 1];
      if (!last || last.kind === 'code' || last.kind === 'row') break;
      // A line across the page ends an answer.
      if (to - 1 > from && lines.has(to - 1)) break;
      // A run that ends with nothing to show is as good without its end.
      if (offered[to - 1]?.length === 0) continue;
      candidates.push(...best(runOf(material, offered, from, to, context), context));
    }
  }
  return candidates;
}

function runOf(material: Material, offered: (readonly Point[])[], from: number, to: number, context: Context): Run {
  const sentences = material.sentences.slice(from, to);
  const own = offered.slice(from, to).flat();
  // The cover has its title already, and no slide has it again.
  const begins = mayIntroduce(from);
  const able = titles(sentences, material, context)
    .flatMap((title) =>
      title.fixed
        ? [
            ...(begins ? subjects(sentences, material, context) : []),
            ...(firstSaid(own, sentences, material, context) ?? (begins ? [title] : [])),
          ]
        : [title],
    )
    .filter((title) => title.text !== context.title);
  return { material, from, to, sentences, offered: own, titles: nearTitles(able, sentences, own, context) };
}

/**
 * The best of what can be said under each of the titles that the run offers, in each form: a sentence that opens well need not be a row,
 * and may stand over one that bears it out.
 */
function best(run: Run, context: Context): Candidate[] {
  const shown = run.titles.slice(0, mostTitles).flatMap((title) => under(title, run, context) ?? []);
  const inRows = shown.filter(({ rows }) => rows.length > 1).flatMap((one) => inEachWay(one, run, context));
  const rows = inRows.sort(([one], [other]) => worthIn(other) - worthIn(one))[0] ?? [];
  const over = shown.find((one) => isBorneOut(one, run, context));
  return [
    ...rows,
    ...(over ? asAssertion(over, offer(over, run, context), rows, context) : []),
    ...ownRest(run, context),
  ];
}

function worthIn(candidate: Candidate | undefined): number {
  return candidate?.worth ?? Number.NEGATIVE_INFINITY;
}

function under(title: Said, { offered, sentences }: Run, context: Context): Shown | undefined {
  const able = offered.filter((point) => !repeats(point, title, context));
  const chosen = choose(able, title, room - context.words(title.text), sentences, context);
  const words = context.words(title.text) + chosen.reduce((sum, point) => sum + point.words, 0);
  const rows = supported(chosen, room - words, context);
  if (!rows || rows.length === 0) return undefined;
  const rest = restOf(title, sentences, context);
  const all = totalWords(
    rowTexts(title, rest, rows).map(({ text }) => text),
    context,
  );
  return { title, rest: all <= room ? rest : undefined, points: chosen, rows };
}

/** As it is, and, a little better, with the first of it as its title instead of the template's own. */
function inEachWay(shown: Shown, run: Run, context: Context): Candidate[][] {
  const anew = headedAnew(shown, context);
  const told = () => offer(shown, run, context);
  const better = () => {
    const one = told();
    return { ...one, worth: one.worth + ofOwnTitle };
  };
  return [anew ? inEachForm(anew, run, context, better) : [], inEachForm(shown, run, context, told)];
}

/** What it is worth that a slide of the same words has a title of its own. */
const ofOwnTitle = 0.2;

function inEachForm(shown: Shown, run: Run, context: Context, told: () => Omit<Candidate, 'slides'>): Candidate[] {
  const { title, rest, isBound, points: chosen } = shown;
  const others = run.titles.filter((one) => one !== title && !chosen.some((point) => repeats(point, one, context)));
  const owned = withOwners(shown, context);
  if (!owned) return [];
  return inForms((form) => {
    // What goes on from the title stands below no other.
    const both = rest ? inForm(form, [title], { ...owned, deck: rest }, context) : [];
    return both.length > 0 || isBound ? both : inForm(form, [title, ...others], owned, context);
  }, told);
}

function offer(shown: Shown, { from, to, material }: Run, context: Context): Omit<Candidate, 'slides'> {
  return {
    from,
    to,
    spends: [...new Set([...shown.points.map((point) => point.sentence.id), ...shown.title.sources])],
    worth:
      worthOf(shown, from === 0, material, context) + edges(material, from, to) - strangeness(shown, material, context),
  };
}
