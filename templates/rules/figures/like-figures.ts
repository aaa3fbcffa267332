import {
  alternatives,
  type Figure,
  type LanguagePack,
  type Material,
  oncePerPack,
  type Said,
  type Sentence,
} from '#model';
import { areOfOneMeasure, isBare } from './of-one-measure.ts';
import { capital, said } from '../words/words.ts';

/** One measure as running text tells it: what it is said of, and the amount with its qualifier, for three things or more. */
export interface LikeFigures {
  /** The sentences that tell it, as indexes of the material: the first, and one past the last. */
  from: number;
  to: number;
  /** What says what is measured: the sentence, or the first of several that are built alike. */
  measure: Said;
  /** True where the amounts are those of three years or more, in their order. */
  years: boolean;
  amounts: Amount[];
}

interface Amount {
  subject: Said;
  figure: Said;
  value: number;
}

/**
 * Like figures in running text: those that one sentence lists ("45% go by train, 30% by car and 15% by bicycle"), and those of
 * sentences that differ in nothing but a name and an amount. What is planned, doubted or said by somebody is left to words.
 */
export function likeFigures({ sentences }: Material, pack: LanguagePack): LikeFigures[] {
  const found: LikeFigures[] = [];
  sentences.forEach((sentence, at) => {
    const listed = fromOne(sentence, pack);
    if (listed) found.push({ from: at, to: at + 1, measure: said(sentence.text, sentence), ...listed });
    const row = alikeFrom(sentences, at);
    if (row)
      found.push({ from: at, to: at + row.length, measure: said(sentence.text, sentence), years: false, amounts: row });
  });
  return found;
}

const least = 3;
const most = 8;

type Listed = Pick<LikeFigures, 'years' | 'amounts'>;

function fromOne(sentence: Sentence, pack: LanguagePack): Listed | undefined {
  const figures = alike(sentence);
  if (figures.length < least || figures.length > most) return undefined;
  const gaps = figures.map(({ end }, at) => sentence.text.slice(end, figures[at + 1]?.start));
  const subjects = behind(gaps, pack) ?? before(sentence, figures, gaps, pack);
  if (!subjects || new Set(subjects).size < subjects.length) return undefined;
  const years = subjects.every((subject) => /^(?:1[5-9]|20)\d\d$/u.test(subject));
  if (!years && subjects.some((subject) => /\d/u.test(subject))) return undefined;
  const amounts = figures.map((figure, at) => amount(subjects[at] ?? '', figure, sentence));
  const rises = subjects.every((subject, at) => at === 0 || subject > (subjects[at - 1] ?? ''));
  return years && !rises ? undefined : { years, amounts };
}

function amount(subject: string, { text, value }: Figure, sentence: Sentence): Amount {
  return { subject: said(capital(subject), sentence), figure: said(text, sentence), value };
}

/** The amounts of a sentence, if they are of one measure and one unit; a unit that is not repeated is the first one's. */
function alike({ kind, figures, roles, hedges, attribution }: Sentence): Figure[] {
  if (kind !== 'prose' || roles.includes('plan') || hedges.length > 0 || attribution) return [];
  const amounts = figures.filter(({ measure }) => measure !== 'year');
  const [first] = amounts;
  const isLike = (figure: Figure) =>
    first !== undefined &&
    !figure.alternate &&
    figure.scale === first.scale &&
    (areOfOneMeasure(figure, first) || isBare(figure));
  const known = first && ['share', 'money', 'count', 'duration'].includes(first.measure);
  return known && amounts.every(isLike) ? amounts : [];
}

/** What stands between the figures of a row, and before what they are said of. */
const patterns = oncePerPack(({ articles, definite, numbers: { leads, range } }) => {
  const [and, lead, the, article] = [range.and, leads, definite, articles].map(alternatives);
  const joint = `(?:[,;]|,?\\s+(?:${and}))`;
  return {
    link: new RegExp(`^${joint}?(?:\\s+(?:${the}))?\\s*$`, 'u'),
    /** "… of guests come from Norway, ": a small word and what it leads to, and then the next figure. */
    led: new RegExp(
      `^\\s(?:[^,;]*?\\s)?(${lead})\\s(?:(?:${the})\\s)?([\\p{L}\\d][\\p{L}\\d’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,2})(.*)$`,
      'u',
    ),
    /** "The bridge cost ": of what the first figure is. */
    first: new RegExp(`^(?:${article})\\s(\\p{L}+)\\s\\p{Ll}+\\s$`, 'iu'),
    /** ", the ferry terminal " */
    next: new RegExp(`^${joint}\\s+(?:(?:${the})\\s)?(\\p{L}[\\p{L}’' -]{1,28}?)\\s$`, 'u'),
  };
});

/** What stands behind the figures, led to by the same small word each time. */
function behind(gaps: string[], pack: LanguagePack): string[] | undefined {
  const { led, link } = patterns(pack);
  const read = gaps.map((gap, at) => {
    const [, word = '', subject = '', rest = ''] = led.exec(gap) ?? [];
    const ends = at === gaps.length - 1 ? /^[.!]?$/u.test(rest) : link.test(rest);
    return ends && subject !== '' ? { word, subject } : undefined;
  });
  const words = new Set(read.map((one) => one?.word));
  return read.every((one) => !!one) && words.size === 1 ? read.map(({ subject }) => subject) : undefined;
}

/** What stands before the figures: "Rotterdam handled 13 million, Antwerp 12 million and Hamburg 8 million". */
function before(
  { text, names }: Sentence,
  figures: Figure[],
  gaps: string[],
  pack: LanguagePack,
): string[] | undefined {
  if (!/^[.!]?$/u.test(gaps.at(-1) ?? '')) return undefined;
  const opening = text.slice(0, figures[0]?.start);
  const named = names.filter(({ end }) => end < opening.length).at(-1);
  const verb = named && /^(?:\s\p{Ll}+){1,2}\s$/u.test(opening.slice(named.end));
  const first = verb ? named.text : patterns(pack).first.exec(opening)?.[1];
  const others = gaps.slice(0, -1).map((gap) => patterns(pack).next.exec(gap)?.[1]);
  return first && others.every((one) => !!one && one.split(' ').length <= 3)
    ? [first, ...(others as string[])]
    : undefined;
}

/** Sentences in a row that are the same but for the name that opens them and their one amount. */
function alikeFrom(sentences: Sentence[], from: number): Amount[] | undefined {
  const row: Amount[] = [];
  const pattern = patternOf(sentences[from]);
  if (!pattern || patternOf(sentences[from - 1])?.words === pattern.words) return undefined;
  for (let at = from; at < sentences.length; at++) {
    const next = patternOf(sentences[at]);
    if (next?.words !== pattern.words || sentences[at]?.paragraph !== sentences[from]?.paragraph) break;
    row.push(next.amount);
  }
  return row.length >= least && row.length <= most ? row : undefined;
}

function patternOf(sentence: Sentence | undefined): { words: string; amount: Amount } | undefined {
  const [figure, more] = sentence ? alike(sentence) : [];
  const name = sentence?.names.find(({ start }) => start === 0);
  if (!sentence || !figure || more || !name || sentence.dates.length > 0) return undefined;
  const words = `${sentence.text.slice(name.end, figure.start)}… ${figure.unit}${sentence.text.slice(figure.end)}`;
  return { words, amount: amount(name.text, figure, sentence) };
}
