import { alternatives, isEmptyHeading, type LanguagePack, type MailField, type Signs } from '#model';
import { counted, list } from './languages/pack/list.ts';
import { onePage, packs } from './languages/index.ts';
import { fold } from './lexicon.ts';
import { captionsOf } from './languages/pack/captions.ts';
import { firstOf, light } from './languages/pack/light.ts';
import { templateWords } from './languages/pack/safe.ts';
import { lineTest } from './languages/pack/phrases.ts';
import { isSigned, noiseIn } from './languages/pack/page-lines.ts';

const noises = packs.flatMap((pack) => pack.noise);
const firstNoise = firstOf(noises.map(({ pattern }) => pattern));
const page = lineTest([
  ...packs.flatMap((pack) => pack.page.lines),
  ...onePage.flatMap((known) => list(known.page ?? '')),
]);
const pageHeadings = lineTest(packs.flatMap((pack) => pack.page.headed));
const comments = lineTest(packs.flatMap((pack) => pack.comments));
const closings = lineTest(packs.flatMap((pack) => pack.mail.closings));
const bylines = light(packs.flatMap((pack) => pack.bylines));
const faqHeadings = new Set([...packs.flatMap((pack) => pack.faqHeadings), ...onePage.flatMap(({ faq }) => list(faq))]);
const headingClosers = new Set(packs.flatMap((pack) => pack.headingClosers));
const turns = new Set(packs.flatMap(({ interviews }) => [...interviews.questions, ...interviews.answers]));
const cuts = light(packs.flatMap((pack) => pack.cutOff));
const wires = light(packs.flatMap((pack) => pack.wires));
const captions = captionsOf(() => [
  ...packs.map((pack) => pack.captions),
  ...onePage.map(({ pictures = '', tables = '' }) => ({ pictures: list(pictures), tables: list(tables) })),
]);
const tails = packs.flatMap((pack) => pack.tails);
const firstTail = firstOf(tails.map(({ pattern }) => pattern));
const readings = new Set(onePage.flatMap(({ reading }) => list(reading ?? '')));
const households = new Set([
  ...packs.flatMap(({ household }) => household),
  ...onePage.flatMap(({ household }) => list(household ?? '')),
]);
/** What a page of words says over what every article has. */
function all(): Pick<LanguagePack, 'words' | 'emptyHeadings'>[] {
  heads ??= [...packs, ...onePage.map(({ words }) => ({ words: templateWords(words), emptyHeadings: [] }))];
  return heads;
}

let heads: Pick<LanguagePack, 'words' | 'emptyHeadings'>[] | undefined;

/** Whether words head such a list whatever comes behind them. */
function isPlain(heading: string): boolean {
  return heading.includes(' ') || /^faqs?$/u.test(heading);
}

/** The fields in the head of a letter, by what they are called anywhere. */
function mailFields(): Map<string, MailField> {
  const fields: MailField[] = ['others', 'date', 'to', 'from', 'subject'];
  return new Map(
    packs.flatMap(({ mail }) => fields.flatMap((field) => mail[field].map((name) => [name, field] as const))),
  );
}

let fields: Map<string, MailField> | undefined;

/** "Re: Fwd: " before a subject. */
function again(): RegExp {
  return new RegExp(`^(?:(?:${alternatives(packs.flatMap(({ mail }) => mail.again))})(?:\\[\\d+\\])?\\s?:\\s*)+`, 'i');
}

/** "The most frequent questions", "your questions": whose they are makes no difference. */
const whose = new RegExp(
  `^(?:${alternatives(packs.flatMap(({ definite }) => definite))}|our|some|your|unsere)\\s+`,
  'u',
);

/** "Ольга Орлова, 14 мая 2024 г.", "١٢ آذار ٢٠٢٤", "2024-05-14": a day with its year, and no more than a name or a place before it. */
function isDateline(text: string): boolean {
  if (!/\p{Nd}{4}/u.test(text)) return false;
  if (/^\d{4}([-./])\d{1,2}\1\d{1,2}$/u.test(text)) return true;
  if (/^\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]$/u.test(text)) return true;
  dateline ??= datelines();
  return dateline.test(fold(text));
}

/** Hardly any line asks for it, and it takes a while to make. */
let dateline: RegExp | undefined;

function datelines(): RegExp {
  const months = alternatives([
    ...packs.flatMap(({ dates }) => Object.keys(dates.months)),
    ...onePage.flatMap((page) => Object.keys(counted(page.months ?? '', 1))),
  ]);
  const ends = alternatives([
    ...packs.flatMap(({ dates }) => dates.after),
    ...onePage.flatMap(({ years }) => list(years ?? '')),
  ]);
  const posted = alternatives(onePage.flatMap((page) => list(page.posted ?? '')));
  const weekdays = alternatives(packs.flatMap(({ dates }) => dates.weekdays));
  const before = String.raw`(?:[^\d.!?:;،,।|·•]{2,40}[,;،।|·•]\s*){0,2}(?:(?:${weekdays}),?\s(?:\p{L}{2,3}\s)?)?`;
  return new RegExp(
    String.raw`^(?:(?:${posted}):?\s)?${before}\d{1,2}\.?\s(?:de\s)?(?:${months})[.,]?\s(?:del?\s)?\d{4}(?:\s?(?:${ends}))?\.?$`,
    'u',
  );
}

/** "2.1 The hull", "IV. The mast", "Chapter 3 …", "Week two: …", "Year 1". */
function numbering(): RegExp {
  const [parts, counts] = [
    packs.flatMap((pack) => pack.numbering.parts),
    packs.flatMap((pack) => pack.numbering.counts),
  ];
  return new RegExp(
    String.raw`^(?:(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}\.|[A-Z][.)]|(?:${alternatives(parts)})\s+(?:\d+|[IVX]+))[:.]?\s+\S|\p{L}{3,12}\s+(?:\d{1,2}|[IVX]{1,4}|${alternatives(counts)})(?::\s|\s[–—-]\s|$))`,
    'iu',
  );
}

let numbers: RegExp | undefined;

/** In characters. */
const [longestClosing, longestRubric] = [40, 60];

let rubrics: Set<string> | undefined;

/** Who wrote an article, or when. */
function tellsWho(text: string): boolean {
  return bylines.some((pattern) => pattern.test(text)) || isSigned(text) || isDateline(text) || mailed.test(text);
}

/** "Ada Reed Northern Press ada@example.com": names, and how to reach who bears them. */
const mailed = /^(?:[\p{Lu}\p{Lo}][\p{L}.'’-]*\s){1,4}[(<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>]?$/u;

/** In words: what stands beside it, "Politics", "4 comments". */
function isLabel(part: string): boolean {
  return part.split(' ').length <= 4;
}

/** What all language packs together know of noise, bylines and lists of questions. */
export const signs: Signs = {
  noise(line) {
    const text = line.trim();
    return noises[firstNoise(text)]?.reason ?? noiseIn(text);
  },
  pageLine(line) {
    return page(line);
  },
  pageHeading(line) {
    return pageHeadings(line);
  },
  caption(line) {
    return captions().opens.test(line) || captions().credit.test(line);
  },
  credit(line) {
    return captions().credit.exec(line)?.index;
  },
  belowPicture(line) {
    return captions().below.test(line);
  },
  aboveTable(line) {
    return captions().table.test(line);
  },
  comments(line) {
    return comments(line);
  },
  mailField(name) {
    fields ??= mailFields();
    return fields.get(name.trim().toLowerCase());
  },
  closing(line) {
    return line.length <= longestClosing && closings(line.replace(/[,;]\s*$/u, ''));
  },
  subject(line) {
    return line.replace(again(), '');
  },
  wire(headline) {
    return Math.max(0, ...wires.map((pattern) => pattern.exec(headline)?.[0].length ?? 0));
  },
  rubric(line) {
    rubrics ??= new Set(packs.flatMap((pack) => pack.rubrics));
    const parts = line.toLowerCase().split(/\s*[|/,&>›»•·]\s*/u);
    return line.length <= longestRubric && parts.every((part) => rubrics?.has(part));
  },
  emptyHeading(heading) {
    return all().some((pack) => isEmptyHeading(heading, pack));
  },
  tail(heading) {
    if (!readings.has(heading.toLowerCase())) return tails[firstTail(heading)]?.reason;
    // "Источники" may be springs: a single word says it only over works.
    return heading.includes(' ') ? 'where else to read of it' : 'where it was read';
  },
  household(heading) {
    return households.has(heading.toLowerCase());
  },
  numbered(line) {
    numbers ??= numbering();
    return numbers.test(line);
  },
  cutOff(line) {
    return cuts.some((pattern) => pattern.test(line));
  },
  abbreviated(line) {
    const [, word = ''] = /(?<![\p{L}\p{N}_])(\p{L}[\p{L}.]*)\.$/u.exec(line) ?? [];
    return /(?:^|\.)\p{Lu}\.\p{Lu}$/u.test(word) || headingClosers.has(word);
  },
  turn(label) {
    return turns.has(label);
  },
  faq(heading) {
    const text = heading
      .toLowerCase()
      .replace(/’/gu, "'")
      .replace(/\s*[(（][^)）]*[)）]\s*/gu, ' ')
      .replace(/^[\s#\d.)*_]+|[\s:：?？.!*_-]+$/gu, '');
    const [bare, known] = [text.replace(whose, ''), faqHeadings.has(text)];
    // "Frequently asked questions about the mill"; "questions" alone may be anything's.
    return known || faqHeadings.has(bare) || [...faqHeadings].some((one) => isPlain(one) && bare.startsWith(`${one} `));
  },
  byline(line) {
    const text = line.trim();
    if (text.length > 160) return false;
    if (tellsWho(text)) return true;
    const parts = text.split(/\s*[|·•]\s*/u).filter(Boolean);
    return parts.length > 1 && parts.some(tellsWho) && parts.every((part) => isLabel(part) || tellsWho(part));
  },
  person(line) {
    if (!fullName.test(line)) return false;
    given ??= new Set(packs.flatMap((pack) => pack.givenNames));
    const [first = '', second = ''] = line.toLowerCase().split(' ');
    return given.has(first) || (/^\p{L}\.$/u.test(first) && given.has(second));
  },
  voices(lead) {
    speakers ??= packs.filter(({ spaced, attribution }) => spaced && attribution.verbs.length > 0);
    const sentence =
      fold(lead.slice(-nearColon))
        .split(/[.!?…;]\s/u)
        .at(-1) ?? '';
    const all = new Set(sentence.split(/[^\p{L}'-]+/u));
    return speakers.flatMap(({ attribution: { verbs }, interviews }) =>
      verbs.some((verb) => all.has(verb)) ? [interviews.own] : [],
    );
  },
};

let [speakers, given]: [LanguagePack[]?, Set<string>?] = [];

/** "Ada Reed", "Tom de la Cruz": a word with a capital, some others, and one with a capital again. */
const fullName = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|\p{Ll}{2,3})){0,3} \p{Lu}[\p{L}'’-]+$/u;

/** In characters: a clause behind the last stop of a line may be longer, but the verb stands near its colon. */
const nearColon = 120;
