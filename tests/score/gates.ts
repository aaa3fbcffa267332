import MarkdownIt from 'markdown-it';
import {
  type DeckFile,
  type DeckSentence,
  type DeckSlide,
  type DeckText,
  everyText,
  frameKinds,
  isCode,
  kindOf,
} from './deck-file.ts';
import { hedgesIn, lostNegations, needs } from './hedges.ts';
import type { Input } from './input.ts';
import { isNoise } from './noise.ts';
import { type Num, numbers } from './numbers.ts';
import { bare, contentStems, countWords, coverage, stands, stem, tokens } from './words.ts';

export interface Breach {
  slide: string;
  text: string;
  sentence: string;
  why: string;
}

export interface Verdict {
  name: string;
  what: string;
  /** Of `of` things judged, so many held. */
  held: number;
  of: number;
  breaches: Breach[];
  passed: boolean;
  /** Said beside the share, where a share does not say it all. */
  note?: string;
}

/** A text with all that it must answer for. */
interface Point {
  slide: DeckSlide;
  at: number;
  text: DeckText;
  cited: DeckSentence[];
}

/** Gates G1 to G6, and the negations, from deck.json and the input alone. */
export function judgeGates(deck: DeckFile, input: Input): Verdict[] {
  const matter = input.text.match(/^(---|\+\+\+)\n[\s\S]*?\n\1/)?.[0] ?? '';
  // What the cover takes from the front matter or from a byline, such as the date, stands there word by word and in no sentence.
  const front = bare(input.text.slice(0, matter.length + 400));
  const points = pointsOf(deck).filter(
    ({ slide, text }) => !(slide.layout === 'title' && text.role !== 'title' && front.includes(bare(text.text))),
  );
  return [
    numbersHold(points),
    wordsHold(points),
    hedgesHold(points),
    negationsHold(points),
    sourcesHold(deck, input, points),
    noNoise(deck),
    proseWhole(deck, input),
  ];
}

function pointsOf(deck: DeckFile): Point[] {
  const byId = new Map(deck.sentences.map((one) => [one.id, one]));
  return deck.slides.flatMap((slide) =>
    everyText(slide).map((text, at) => ({
      slide,
      at,
      text,
      cited: text.sources.flatMap((id) => byId.get(id) ?? []),
    })),
  );
}

function numbersHold(points: Point[]): Verdict {
  const judged = points
    .filter((point) => !isCode(point.text) && !isCounter(point))
    .flatMap((point) =>
      numbers(point.text.text).map((number) => ({ point, number, why: numberBreach(point, number) })),
    );
  return verdict(
    'G1',
    'numbers with unit and qualifier',
    judged.map(({ point, why }) => breach(point, why)),
  );
}

/** "1", "02": the place of a point in its list, not a number of the article. */
function isCounter({ text }: Point): boolean {
  return /^\s*\d{1,2}[.)]?\s*$/.test(text.text) && (text.fixed === true || text.sources.length === 0);
}

function numberBreach(point: Point, number: Num): string | undefined {
  const candidates = point.cited.flatMap((sentence) => numbers(sentence.text)).filter((one) => sameValue(one, number));
  if (candidates.length === 0) return `"${number.text}" stands in no sentence that this cites`;
  const forms = [number, ...inCompany(point, number)];
  const complaints = candidates.map((one) => {
    const complaint = forms.map((form) => disagreement(point, form, one));
    return complaint.includes(undefined) ? undefined : complaint[0];
  });
  return complaints.includes(undefined) ? undefined : complaints[0];
}

/** The number as it reads with the texts beside it, which may hold its qualifier or its unit. */
function inCompany({ slide, at, text }: Point, number: Num): Num[] {
  const texts = everyText(slide);
  const kin = (one: DeckText | undefined) => one?.sources.some((id) => text.sources.includes(id)) && !isCode(one);
  const before = texts[at - 1];
  const after = texts[at + 1];
  const found: Num[] = [];
  for (const [left, right] of [
    [before, after],
    [before, undefined],
    [undefined, after],
  ]) {
    const start = at > 1 && kin(left) ? `${left?.text} ` : '';
    const joined = `${start}${text.text}${kin(right) ? ` ${right?.text}` : ''}`;
    found.push(...numbers(joined).filter((one) => one.at === number.at + start.length));
  }
  return found;
}

function sameValue(one: Num, other: Num): boolean {
  if (one.kind === 'version' || other.kind === 'version') return one.text === other.text;
  return Math.abs(one.value - other.value) <= 1e-9 * Math.abs(one.value);
}

function disagreement({ slide, text }: Point, here: Num, there: Num): string | undefined {
  if (isMark(there.unit) || isMark(here.unit)) {
    if (alias(there.unit) !== alias(here.unit))
      return `unit: the article says "${there.unit || 'none'}", the slide "${here.unit || 'none'}"`;
  } else if (there.unit && there.kind !== 'year') {
    const company = everyText(slide).filter(
      (one) => one === text || one.role === 'title' || one.sources.some((id) => text.sources.includes(id)),
    );
    const said = new Set([
      ...company.flatMap((one) => contentStems(one.text)),
      ...contentStems(slide.kicker),
      ...contentStems(text.text),
    ]);
    if (there.unit.length > 2 && ![stem(there.unit), ...there.nouns].some((one) => stands(one, said)))
      return `unit: "${there.unit}" is missing on the slide`;
  }
  if (here.month && there.month && here.month !== there.month) return `month: ${there.month} became ${here.month}`;
  if (
    there.rate &&
    !new RegExp(there.rate.slice(0, 4), 'i').test(
      everyText(slide)
        .map((one) => one.text)
        .join(' '),
    )
  )
    return `rate: "per ${there.rate}" is missing on the slide`;
  const [wanted, got] = [binding(there), binding(here)];
  if (wanted !== got) return `qualifier: the article says "${wanted || 'none'}", the slide "${got || 'none'}"`;
  return undefined;
}

/** The qualifier, unless it only places the number in its sentence ("by 20 %", "over three years"). */
function binding({ qualifier, kind, unit }: Num): string {
  if (qualifier === 'by' && kind !== 'year') return '';
  if (qualifier === 'over' && /^(year|month|week|day|decade|hour|minute|quarter)s?$/.test(unit)) return '';
  if (/^(early|late|mid)$/.test(qualifier) && kind !== 'year') return '';
  // "By 25 % or more".
  const bare = kind === 'year' ? qualifier : qualifier.replace(/^by (?=or more$)/, '');
  return bare
    .trim()
    .replace(/^(?:at )?the /, '')
    .replace(/^an /, '');
}

function isMark(unit: string): boolean {
  return /^[%$€£¥₹]$/.test(unit) || alias(unit) !== unit;
}

function alias(unit: string): string {
  return (
    {
      dollar: '$',
      'us dollar': '$',
      usd: '$',
      euro: '€',
      eur: '€',
      pound: '£',
      gbp: '£',
      renminbi: 'yuan',
      rmb: 'yuan',
      '¥': '¥',
      yuan: 'yuan ',
    }[unit] ?? unit
  );
}

function wordsHold(points: Point[]): Verdict {
  const judged = points
    .filter(({ text, cited }) => !text.fixed && !isCode(text) && cited.length > 0 && contentStems(text.text).length > 0)
    .map((point) => {
      const source = new Set(point.cited.flatMap((one) => contentStems(one.text)));
      const strange = [...new Set(contentStems(point.text.text))].filter((one) => !stands(one, source));
      return { point, strange, share: 1 - coverage(point.text.text, source) };
    });
  const average = judged.reduce((sum, one) => sum + one.share, 0) / Math.max(1, judged.length);
  const result = verdict(
    'G2',
    'words from the cited sentences',
    judged.map(({ point, share, strange }) =>
      breach(point, share > 0.25 ? `${percent(share)} not in the source: ${strange.join(', ')}` : undefined),
    ),
  );
  return { ...result, passed: result.passed && average <= 0.03, note: `average ${average.toFixed(3)}` };
}

function hedgesHold(points: Point[]): Verdict {
  const judged = points
    .filter(({ text }) => !text.fixed && !isCode(text))
    .flatMap((point) =>
      point.cited.flatMap((sentence) =>
        hedgesIn(sentence.text)
          .filter((hedged) => needs(hedged, point.text.text) && !restsElsewhere(point, sentence))
          .map((hedged) => {
            const where =
              hedged.kind === 'attribution' || isAmount(point.text.text) ? visible(point.slide) : withLead(point);
            const kept = hedged.keeps.test(where);
            return { ...breach(point, kept ? undefined : `"${hedged.hedge}" is lost`), sentence: sentence.text };
          }),
      ),
    );
  return verdict('G3', 'hedges kept', judged);
}

/** A line that goes on where the one before it ends, in the same sentence, is read with it. */
function withLead({ slide, at, text }: Point): string {
  const before = everyText(slide)[at - 1];
  const goesOn = before?.sources.some((id) => text.sources.includes(id)) && /^\p{Ll}/u.test(text.text);
  return goesOn ? `${before?.text} ${text.text}` : text.text;
}

/** "fewer than 7%": an amount set by itself says nothing yet; its label beside it does. */
function isAmount(text: string): boolean {
  return numbers(text).length === 1 && countWords(text) <= 5;
}

/** Another cited sentence says all of it, without the hedge. */
function restsElsewhere({ text, cited }: Point, hedged: DeckSentence): boolean {
  return cited.some((one) => one !== hedged && coverage(text.text, new Set(contentStems(one.text))) >= 0.9);
}

function negationsHold(points: Point[]): Verdict {
  const judged = points
    .filter(({ text }) => !text.fixed && !isCode(text))
    .map((point) => {
      const lost = point.cited
        .filter((one) => !restsElsewhere(point, one))
        .flatMap((one) => lostNegations(one.text, point.text.text));
      return breach(point, lost.length > 0 ? `negation "${lost[0]}" is lost` : undefined);
    });
  return verdict('G3b', 'negations kept', judged);
}

function sourcesHold(deck: DeckFile, input: Input, points: Point[]): Verdict {
  const byId = new Map(deck.sentences.map((one) => [one.id, one]));
  const sound = new Map(deck.sentences.map((one) => [one.id, rangeBreach(one, input.text)]));
  const judged = points
    .filter(({ text }) => text.text.trim() !== '')
    .map((point) => {
      const { slide, text } = point;
      // A title of a word or two that cites nothing is the template's own: "Introduction", "Timeline".
      const own =
        text.role === 'title' && text.sources.length === 0 && slide.layout !== 'title' && !/\d/.test(text.text);
      if (text.fixed || (own && (frameKinds.has(kindOf(slide.layout)) || countWords(text.text) <= 2)))
        return breach(point, countWords(text.text) > 8 ? 'too many words for a template of its own' : undefined);
      if (text.sources.length === 0) return breach(point, 'cites no sentence');
      const lost = text.sources.find((id) => !byId.has(id));
      if (lost) return breach(point, `cites ${lost}, which is no sentence of the deck`);
      return breach(
        point,
        text.sources.map((id) => sound.get(id)).find((one) => one),
      );
    });
  const article = bare(unescaped(input.text));
  const headings = new Set(input.passages.map(({ text }) => bare(text)));
  const kickers = deck.slides
    .filter(({ kicker }) => countWords(kicker) > 4 && !article.includes(bare(kicker)) && !headings.has(bare(kicker)))
    .map((slide) => ({ slide: slide.id, text: slide.kicker, sentence: '', why: 'this kicker is not in the article' }));
  return verdict('G4', 'sources resolve', [...judged, ...kickers]);
}

/** "l&iacute;nea": the author's signs as they are read. */
const { unescapeAll: unescaped } = new MarkdownIt().utils;

function rangeBreach(sentence: DeckSentence, text: string): string | undefined {
  const { start, end } = sentence;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
    return `range ${start}–${end} is not in the input`;
  const written = unescaped(text.slice(start, end));
  // Tags are no words, unless the author only wrote something that looks like one: "<video link>".
  const untagged = written.replace(/<[^>]*>/g, '');
  // "[Biome](https://…)은": an address stands inside a word.
  const cut = `${untagged.replace(/\]\([^()]*\)/g, '')} ${untagged} ${written}`;
  const slice = new Set(tokens(cut));
  const run = bare(cut);
  const words = tokens(sentence.text);
  const there = words.filter((one) => slice.has(one) || run.includes(bare(one))).length;
  return there >= 0.85 * words.length ? undefined : `the input at ${start}–${end} says something else`;
}

function noNoise(deck: DeckFile): Verdict {
  const notes = new Map(deck.sentences.map((one) => [one.id, one.text]));
  const judged = deck.slides.flatMap((slide) =>
    [...everyText(slide).map((one) => one.text), ...slide.notes.map((one) => notes.get(one) ?? one)].map((text) => ({
      slide: slide.id,
      text,
      sentence: '',
      why: isNoise(text) ? 'a noise line' : '',
    })),
  );
  return verdict('G5', 'no noise', judged);
}

/** Every sentence of the body stands whole in the notes of one slide; a heading may stand as a title instead. */
function proseWhole(deck: DeckFile, input: Input): Verdict {
  const byId = new Map(deck.sentences.map((one) => [one.id, one.text]));
  const notes = deck.slides.map((slide) => bare(slide.notes.map((one) => byId.get(one) ?? one).join(' ')));
  const titles = new Set(deck.slides.flatMap((slide) => [bare(slide.title), bare(slide.kicker)]));
  const told = (text: string) => notes.some((one) => one.includes(bare(text)));
  // Who speaks, in an interview, and a bar of links are no prose: they may be put aside, if the deck says so.
  const aside = new Set(deck.dropped.map((one) => bare(one.text)));
  const prose = (text: string) => {
    const label = /^[^\n:]{1,40}:\s+/.exec(text)?.[0] ?? '';
    return aside.has(bare(label)) ? text.slice(label.length) : text;
  };
  const isBar = ({ text, passage }: Input['body'][number]) =>
    ((text.match(/\s[|·]\s/g) ?? []).length >= 1 || passage.leads || countWords(text) === 1) && aside.has(bare(text));
  const judged = input.body
    .filter((one) => !isBar(one))
    .map(({ text: written }) => {
      const text = prose(written);
      const lines = text.split('\n').filter((one) => /[\p{L}\p{N}]/u.test(one));
      const parts = text.split(lowerStart);
      const whole =
        told(text) ||
        // ":tada:" is read as the picture that it names.
        told(text.replace(/(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]*:/gu, ' ')) ||
        (lines.length > 1 && lines.every((line) => told(line) || titles.has(bare(line)))) ||
        (parts.every((one) => countWords(one) >= 4) && parts.every(told));
      const fits = whole || titles.has(bare(text));
      return { slide: '', text: text.replace(/\n/g, ' '), sentence: '', why: fits ? '' : 'in no slide’s notes' };
    });
  return verdict('G6', 'the prose whole in the notes', judged);
}

/** "It works well. npm is slower": a sentence may begin with a name in small letters, and stand in other notes than the one before. */
const lowerStart = /(?<=[\p{L}\p{N}]{2}[.!?]) (?=\p{Ll})/u;

function verdict(name: string, what: string, judged: Breach[]): Verdict {
  const breaches = judged.filter((one) => one.why);
  return {
    name,
    what,
    held: judged.length - breaches.length,
    of: judged.length,
    breaches,
    passed: breaches.length === 0,
  };
}

function breach({ slide, text, cited }: Point, why: string | undefined): Breach {
  return { slide: slide.id, text: text.text, sentence: cited.map((one) => one.text).join(' ⏎ '), why: why ?? '' };
}

function visible(slide: DeckSlide): string {
  return `${slide.kicker} ${everyText(slide)
    .map((one) => one.text)
    .join(' ')}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
