import { alternatives, type Context, type Figure, oncePerPack, opensOn, type Said, type Sentence } from '#model';
import { once } from './once.ts';
import { isSpoken, opensOnAuxiliary, points } from './point.ts';
import { supportOf } from './support.ts';
import { capital, isWhole, said } from './words.ts';

/** A figure as it is set: its qualifier small, its digits large, its unit beside them. Together they are the article's own run of words. */
export interface Amount {
  qualifier?: Said;
  figure: Said;
  unit?: Said;
}

/** A figure that is worth large type, and the clause it stands in. */
export interface Finding {
  sentence: Sentence;
  figure: Figure;
  amount: Amount;
  /** The clause that holds the figure: of at most eighteen words, or the whole sentence where no clause of it is so short. */
  clause: string;
  /** How the sentence goes on behind the clause, where it must. */
  rest?: Said;
  /** What the figure is a figure of, as far as the clause says it in one run. */
  label: string;
  /** True where the clause is clear only behind the sentence before. */
  leans: boolean;
}

/** In characters: a longer run is no figure that could stand large. */
const mostFigure = 48;

const shown = new Set(['amount', 'share', 'count', 'money', 'duration']);

/** The figures of a sentence that can stand large: no years, versions or ordinals, and only where their clause is short enough. */
export function findings(sentence: Sentence, context: Context): Finding[] {
  return once(context, sentence, 'findings', () => findingsOf(sentence, context));
}

function findingsOf(sentence: Sentence, context: Context): Finding[] {
  if (sentence.kind !== 'prose' && sentence.kind !== 'item') return [];
  // What is asked claims nothing.
  if (/[?？]["”’」』]?$/u.test(sentence.text)) return [];
  // `«Salgo a las once», cuenta Lucía, de 29 años`: what somebody says, or is, is no figure of the article. Where clauses can be cut, the
  // slide tells whose it is.
  if (!context.pack.surgery && isSpoken(sentence)) return [];
  // "Report: 12, Asset: site, Bounty: $300" is a record, not a claim.
  if ((sentence.text.match(/:\s/g) ?? []).length >= 3) return [];
  return sentence.figures.flatMap((figure) => {
    if (!shown.has(figure.measure) || figure.text.length > mostFigure) return [];
    // A bare small number says nothing by itself: "Vue 3", "option 2".
    if (figure.measure === 'amount' && figure.unit === '' && figure.value < (figure.qualifier === '' ? 1000 : 100))
      return [];
    // "To rest (22%), to read (13%)": what stands in brackets belongs to its own words, which are not the clause's.
    if (/[(（]$/u.test(sentence.text.slice(0, figure.start)) && /^[)）]/u.test(sentence.text.slice(figure.end)))
      return [];
    // "11 MB of memory (p99 > 4 ms)": so does what stands there among other words, where there is a figure besides.
    if (isInBrackets(figure, sentence.text) && sentence.figures.some((one) => !isInBrackets(one, sentence.text)))
      return [];
    // "From 31% to 12%": neither end tells by itself what came of it.
    if (isEnd(figure, sentence.text, context)) return [];
    // "that: the harbour be closed by 9 pm": an item that only goes on with what leads into its list says nothing by itself.
    if (sentence.kind === 'item' && /^\p{Ll}/u.test(sentence.text)) return [];
    // "After 3,000 miles, the race was over": the figure is when, and not what.
    const ahead = sentence.text.slice(0, figure.start);
    if (patterns(context.pack).when.test(ahead)) return [];
    // "One boat in 200,000": what stands behind it is half of a share.
    if (figure.measure === 'amount' && figure.unit === '' && patterns(context.pack).outOf.test(ahead)) return [];
    if (figure.measure === 'count' && figure.value < 10 && figure.qualifier === '') return [];
    if (figure.measure === 'duration' && figure.qualifier === '' && figure.value < 10) return [];
    const amount = split(figure, sentence, context);
    const told =
      amount &&
      (within(figure, sentence, context) ?? hanging(figure, sentence, context) ?? inWhole(figure, sentence, context));
    // "The figure is 22%", "The rest, about 70%, …": of what, stands in the sentence before, and in no large type.
    const isBare =
      told?.leans === true && /^the (?:figure|number|rest|remainder|others?|latter|former)\b/iu.test(told.clause);
    return amount && told && !isBare ? [{ sentence, figure, amount, ...told }] : [];
  });
}

const patterns = oncePerPack(({ articles, numbers: { whens, outOf, range } }) => {
  const [when, article, half, to, from] = [whens, articles, outOf, [...range.to, ...range.and], range.from].map(
    alternatives,
  );
  const number = String.raw`[^\s\d]{0,4}\d[\d.,]*(?:\s\d{3}(?!\d))*`;
  const other = String.raw`(?:\s?[–-]\s?|\s(?:${to})\s|[元円]?[到至~〜～]|[千万萬億亿](?=\d))[^\s\d]?\d[\d.,]*`;
  const sign = String.raw`[%％٪‰×+]|[MBKk](?![\p{L}])|bn|m(?![\p{L}])`;
  return {
    when: new RegExp(String.raw`(?<!\p{L})(?:${when})\s(?:(?:${article})\s)?$`, 'iu'),
    outOf: new RegExp(String.raw`(?<!\p{L})(?:${half})\s$`, 'u'),
    /** The digits, of both ends of a range, with the sign that belongs to them; and the unit. */
    /** Before the second end of a way from one amount to another; and behind the first, which `from` stands before. */
    from: new RegExp(String.raw`(?<!\p{L})(?:${from})\s\S{0,3}$`, 'iu'),
    to: new RegExp(String.raw`^\S?\s(?:${to})\s\S{0,3}\d`, 'iu'),
    way: new RegExp(String.raw`(?<!\p{L})(?:${from})\s\S{0,3}\d\S*(?:\s\p{L}+)?\s(?:${to})\s\S{0,3}$`, 'iu'),
    amount: new RegExp(String.raw`^(${number}(?:${other})?(?:\s?[%％‰]|${sign})?)\s*(.*)$`, 'u'),
  };
});

/** Whether a figure is one end of "from 31% to 12%". */
function isEnd({ start, end }: Figure, text: string, { pack }: Context): boolean {
  const { from, to, way } = patterns(pack);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const { range } = pack.numbers;
  if (!pack.spaced) return opensOn(range.behind ?? [], after, pack) || range.from.some((one) => before.endsWith(one));
  if (range.from.length === 0 || range.to.length === 0) return false;
  return (from.test(before) && to.test(after)) || way.test(before);
}

function isInBrackets({ start, end }: Figure, text: string): boolean {
  return /[(（][^()（）]*$/u.test(text.slice(0, start)) && /^[^()（）]*[)）]/u.test(text.slice(end));
}

type Telling = Pick<Finding, 'clause' | 'rest' | 'label' | 'leans'>;

/** A clause of the sentence that holds the figure and is short. */
function within(figure: Figure, sentence: Sentence, context: Context): Telling | undefined {
  const form = points(sentence, context, 18, true).find(({ text }) => holdsFigure(text, figure));
  if (!form) return undefined;
  const rest = supportOf(form, context);
  const label = labelOf(form.text, figure, context);
  if (!label || (form.unit.bound && !rest)) return undefined;
  // "Se perdieron 40 barcas, en marzo de 2019": no words are known there that would keep the date in the label.
  if (form.unit.bound && rest && !context.pack.surgery)
    return { clause: form.text, label: `${form.text}, ${rest.text}`, leans: form.leans, rest };
  return { clause: form.text, label, leans: form.leans, ...(form.unit.bound && rest ? { rest } : {}) };
}

/** "18F has worked — with more than 25 agencies": the figure is in what hangs on a clause. */
function hanging(figure: Figure, sentence: Sentence, context: Context): Telling | undefined {
  for (const point of points(sentence, context, 18, true)) {
    const rest = supportOf(point, context, 18);
    if (!rest || !holdsFigure(rest.text, figure)) continue;
    return { clause: point.text, rest, label: `${point.text} ${rest.text}`, leans: point.leans };
  }
  return undefined;
}

/** In words: a sentence that is shown whole beside its figure, since none of its clauses is short. */
const mostWhole = 32;

function inWhole(figure: Figure, sentence: Sentence, context: Context): Telling | undefined {
  const form = sentence.units
    .flatMap(({ forms, bound }) => (bound ? [] : forms.slice(0, 1)))
    .find(
      (one) =>
        (one.shape !== 'phrase' || isWhole(one.text, sentence)) &&
        one.words <= mostWhole &&
        holdsFigure(one.text, figure),
    );
  if (!form || opensOnAuxiliary.test(form.text) || !context.holds(said(form.text, sentence))) return undefined;
  return { clause: form.text, label: form.text, leans: form.shape === 'leaning' };
}

function holdsFigure(text: string, figure: Figure): boolean {
  return text.includes(figure.text) || text.includes(capital(figure.text));
}

/** "over 380 billion yuan" → over · 380 · billion yuan; "under $50" → under · $50. */
function split(figure: Figure, sentence: Sentence, { pack }: Context): Amount | undefined {
  const whole = figure.text.replace(/\s*\([^)]*\)$/u, '');
  // A sign, and a unit that stands right behind the digits, stay where the author put them: "~0.45ms".
  const starts = /\p{L}/u.test(figure.qualifier) && whole.toLowerCase().startsWith(figure.qualifier.toLowerCase());
  const rest = starts ? whole.slice(figure.qualifier.length).trim() : whole;
  const [sign = ''] = /^[~≈]/u.exec(rest) ?? [];
  const match = patterns(pack).amount.exec(rest.slice(sign.length));
  if (!match) return undefined;
  const [, digits = '', behind = ''] = match;
  const [glued = ''] =
    (rest.slice(sign.length + digits.length).startsWith(behind) && /^[a-zµμ]{1,3}(?=\s|$)/iu.exec(behind)) || [];
  const unit = behind.slice(glued.length).trim();
  const tidy = `${sign}${glued === '' ? digits.replace(/[.,]$/u, '') : digits}${glued}`;
  // "30-minute" belongs to what follows, and is no amount by itself.
  if (tidy.length > (/\d\D+\d/u.test(tidy.replace(/[.,]/gu, '')) ? 17 : 9) || unit.length > 32 || /^[-‐‑]/u.test(unit))
    return undefined;
  return {
    figure: said(tidy, sentence),
    ...(starts ? { qualifier: said(whole.slice(0, figure.qualifier.length), sentence) } : {}),
    ...(unit ? { unit: said(unit, sentence) } : {}),
  };
}

/** What stands behind the figure, or before it where nothing does; the whole clause where a date would be lost. */
function labelOf(clause: string, figure: Figure, context: Context): string | undefined {
  const at = clause.toLowerCase().indexOf(figure.text.toLowerCase());
  if (at < 0) return undefined;
  const ahead = clause.slice(0, at).trim();
  const before = ahead.replace(/[,;:，；：、—–-]$/u, '').trim();
  // "900 rowers, sailors and divers": the figure is of all of them.
  if (/^,\s/u.test(clause.slice(at + figure.text.length)) && at === 0) return clause;
  const after = clause
    .slice(at + figure.text.length)
    .trim()
    .replace(/^[,;:]\s*/u, '');
  // "13% had stayed at home": of whom, only the figure could say.
  if (before === '' && opensOnAuxiliary.test(after) && !/\p{L}/u.test(figure.unit)) return clause;
  if (before === '' && context.words(after) >= 1) return after;
  const dated = /\d{4}|\bper\b|\beach\b|\bevery\b/u.test(before);
  if (
    !dated &&
    context.words(after) >= 3 &&
    /^(?:of|in|for|on|per|to)\b|^\p{Ll}/u.test(after) &&
    context.words(before) <= 5
  )
    return clause;
  // "The car came to" calls for its figure, which does not stand behind it.
  if (after === '' && /\s(?:for|to|of|by|at|from|with|in|on|than)$/iu.test(before)) return clause;
  const bare = before.replace(/\s+(?:is|are|was|were|and|the|a|an)$/iu, '');
  // "They have lost | 30 centimetres": a label that stops at its verb is torn.
  const stopsAtVerb = bare === ahead && context.pack.surgery;
  if (after === '' && !/\d/u.test(bare) && context.words(bare) >= 2 && !stopsAtVerb && !hangs(bare, context))
    return bare;
  return clause;
}

/** "En algunos embalses no llega ni al": in a language whose small words are not known by heart here, the figure is missed. */
function hangs(text: string, { pack }: Context): boolean {
  const last = text.toLowerCase().split(/\s+/u).at(-1) ?? '';
  if (pack.surgery) return false;
  if (!pack.spaced)
    return [...pack.prepositions, ...pack.auxiliaries, ...pack.conjunctions, ...pack.stopwords].some((word) =>
      text.endsWith(word),
    );
  // Where next to nothing is known of a language, all of its small words are in one list.
  if (pack.prepositions.length === 0) return pack.stopwords.includes(last);
  return [...pack.articles, ...pack.prepositions, ...pack.conjunctions, ...pack.negations].includes(last);
}

/** What a finding weighs: money, shares and qualified figures more than bare counts. */
export function weight({ figure, sentence }: Finding): number {
  const measure = figure.measure === 'money' || figure.measure === 'share' ? 0.25 : figure.value >= 1000 ? 0.2 : 0;
  // "The bike cost €171 a month: the lease, …, and about €1.50 for electricity": what is told before the colon is the sum of it.
  const part = /\d[^:]*:\s/u.test(sentence.text.slice(0, figure.start)) ? 0.3 : 0;
  return 0.35 + measure + (figure.qualifier ? 0.1 : 0) + sentence.worth * 0.6 - part;
}

/** What one figure costs that is taken out of a list: the rest of it falls apart. */
export function tears({ sentence }: Finding): number {
  return sentence.kind === 'item' ? 1.4 : 0;
}

/** An amount as slots, each part by its name. */
export function amountSlots({ qualifier, figure, unit }: Amount): { [name: string]: Said } {
  return { ...(qualifier ? { qualifier } : {}), figure, ...(unit ? { unit } : {}) };
}
