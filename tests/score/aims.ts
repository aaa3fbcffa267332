import { type DeckFile, type DeckSlide, everyText, frameKinds, isCode, kindOf } from './deck-file.ts';
import { statesAClaim } from './claims.ts';
import type { Input } from './input.ts';
import { type Num, numbers } from './numbers.ts';
import { bare, contentStems, countWords, plain, stands } from './words.ts';

/** An aim of the story: what was measured, what was wanted, and every miss by name. */
export interface Aim {
  name: string;
  /** As shown in the table. */
  shown: string;
  wanted: string;
  met: boolean | undefined;
  misses: string[];
}

/** In words, the title included. */
const budgets: Record<string, number> = {
  title: 22,
  number: 42,
  change: 42,
  proportion: 42,
  statement: 42,
  definition: 42,
  example: 42,
  agenda: 45,
  points: 48,
  assertion: 48,
  stats: 55,
  // 52 of what was said, and the name above them.
  quote: 56,
  versus: 60,
  sources: 60,
  timeline: 66,
  takeaways: 66,
  faq: 75,
  backup: 75,
  schedule: 66,
  section: 22,
  questions: 75,
  closing: 22,
  steps: 66,
};

/** Every aim of the story, from deck.json and the input alone. */
export function judgeAims(deck: DeckFile, input: Input): Aim[] {
  const main = deck.slides.filter((slide) => !slide.appendix);
  const content = main.filter((slide) => !frameKinds.has(kindOf(slide.layout)) && slide.section !== '');
  return [
    figuresShown(deck, input),
    namesShown(deck, input),
    sectionsCovered(deck, input),
    orderKept(deck, content),
    budgetsKept(deck),
    medianWords(main),
    pointLength(deck),
    noRepeats(deck),
    questionsAnswered(deck, input),
    kinds(deck),
    bulletShare(main, content),
    titlesOnce(deck),
    claimTitles(content, input),
    titleLength(content),
    noDangling(deck),
    talkTime(deck, main),
    count('main slides', main.length),
  ];
}

function figuresShown(deck: DeckFile, input: Input): Aim {
  const key = (one: Num) =>
    `${one.kind === 'year' ? `${one.month} ` : ''}${Math.round(one.value * 1e6) / 1e6}${one.unit === '%' ? '%' : ''}`.trim();
  const inFaq = (start: number) => input.faq !== undefined && start >= input.faq.start;
  const told = new Map<string, string>();
  for (const { text: written, start, passage } of input.body) {
    if (inFaq(start) || readFor.test(passage.text)) continue;
    const text = written.replace(citation, '');
    for (const one of numbers(text).filter((number) => isFigure(number, plain(text))))
      if (!told.has(key(one)))
        told.set(key(one), `${one.qualifier} ${one.text}${one.unit.length > 1 ? ` ${one.unit}` : ''}`.trim());
  }
  const shown = new Set(
    deck.slides
      .flatMap((slide) => [
        ...everyText(slide).map((one) => one.text),
        everyText(slide)
          .map((one) => one.text)
          .join(' '),
      ])
      .flatMap((one) => numbers(one).map(key)),
  );
  return share(
    'figures on slides',
    [...told].map(([id, text]) => [shown.has(id), text]),
    0.95,
  );
}

/** A figure worth a slide: not a version, a list mark, or a number that belongs to a name ("Node.js 18"). */
function isFigure(one: Num, text: string): boolean {
  if (one.kind === 'version' || Number.isNaN(one.value)) return false;
  if (one.kind === 'word')
    return (
      /^(year|month|week|day|decade|hour|minute|percent|%|million|billion|times)/.test(one.unit) || one.scale !== ''
    );
  if (one.kind === 'year') return true;
  if (/^\s*$/.test(text.slice(0, one.at)) && /^[.)]/.test(text.slice(one.end))) return false;
  // "Report #2655", "24/7", "these links (1, 2, 3)": numbers that count nothing.
  if (/#$/.test(text.slice(0, one.at)) || /^\/\d/.test(text.slice(one.end))) return false;
  if (/\((?:\d, )*$/.test(text.slice(0, one.at)) && /^(?:, \d)*\)/.test(text.slice(one.end)) && one.value < 10)
    return false;
  const named = /(?:^|\s)(\p{Lu}[\p{L}.]*)\s+$/u.exec(text.slice(0, one.at))?.[1];
  // "By December 10.": a day of a month is a date.
  if (named && isMonth.test(named) && one.value <= 31 && /^(?:[.,;:)”"’]|$)/.test(text.slice(one.end))) return false;
  return !(
    named &&
    one.unit !== '%' &&
    !/^(In|By|Over|About|Under|Nearly|The|Up|Only|At|From|Some|Around|With|And|Of)$/.test(named) &&
    !isMonth.test(named)
  );
}

/** What was read for an article, and when: "Reed, A. (2019). Locks." It is told in the notes of the last slide. */
const readFor =
  /\bRetrieved (?:on )?\p{Lu}\p{L}+ \d|\((?:(?:19|20)\d\d(?:, \p{Lu}\p{L}+ \d{1,2})?|n\.d\.)\)\.|[”"] [^.]+, \d{1,2} \p{Lu}\p{L}+\.? (?:19|20)\d\d, (?:www|http)/u;

/** "(Reed 1997)", "(Reed et al., 1997, p. 4)": who said it, and no year that something happened in. "(March 2016)" is one. */
const citation =
  /\((?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}[\p{L}'-]+(?:(?:,? (?:\p{Lu}[\p{L}.'-]*|&|and|et al\.?))*),? (?:19|20)\d\d[a-z]?(?:, pp?\. ?[\d–-]+)?\)/gu;

const isMonth = /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Names that the article says three times or more, or twice if a heading has them too. */
function namesShown(deck: DeckFile, input: Input): Aim {
  if (input.lang === 'de') return { name: 'core names', shown: 'n/a', wanted: '≥ .95', met: undefined, misses: [] };
  const counts = new Map<string, number>();
  for (const { text } of input.body)
    for (const [found] of plain(text).replace(/\s+/g, ' ').matchAll(nameInside)) {
      const name = found.replace(/[.'-]+$/, '').replace(/'s$/, '');
      if (!notNames.has(name.toLowerCase()) && !/-(?:driven|powered|based|related|only|like)$/.test(name))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const headings = bare(`${input.title} ${input.sections.map((one) => one.heading).join(' ')}`);
  const core = [...counts].filter(([name, times]) => times >= 3 || (times === 2 && headings.includes(bare(name))));
  const shown = bare(deck.slides.map((slide) => `${slide.kicker} ${shownOn(slide)}`).join(' '));
  return share(
    'core names',
    core.map(([name]) => [shown.includes(bare(name)), name]),
    0.95,
  );
}

/** Capitals inside a sentence, not at its start: up to four words in a row. */
const nameInside =
  /(?<=[\p{Ll}\d\p{Script=Han},;:)]["']?\s?)(?<![.!?:]["')]?\s)(?:\p{Lu}[\p{Script=Latin}\d.'-]*[\p{Ll}\d]|\p{Lu}{2,}[\p{Script=Latin}\d-]*)(?:\s\p{Lu}[\p{Script=Latin}\d-]+){0,3}/gu;

const notNames = new Set(
  'i web api apis url urls internet monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

function sectionsCovered(deck: DeckFile, input: Input): Aim {
  const starts = new Map(deck.sentences.map((one) => [one.id, one.start]));
  const cited = deck.slides
    .filter((slide) => !frameKinds.has(kindOf(slide.layout)))
    .flatMap((slide) => everyText(slide).flatMap((one) => one.sources.map((id) => starts.get(id) ?? -1)));
  return share(
    'sections covered',
    input.sections.map((one) => [cited.some((at) => at >= one.start && at < one.end), one.heading]),
    1,
  );
}

function orderKept(deck: DeckFile, content: DeckSlide[]): Aim {
  const starts = new Map(deck.sentences.map((one) => [one.id, one.start]));
  const places = content.flatMap((slide) => {
    const cited = slide.texts
      .flatMap((one) => one.sources.map((id) => starts.get(id)))
      .filter((one) => one !== undefined)
      .sort((a, b) => a - b);
    return cited.length > 0 ? [{ slide: slide.title, at: cited[Math.floor(cited.length / 2)] ?? 0 }] : [];
  });
  let [right, wrong] = [0, 0];
  const misses: string[] = [];
  places.forEach((one, index) => {
    if (index > 0 && one.at < (places[index - 1]?.at ?? 0))
      misses.push(`"${one.slide}" tells of something before "${places[index - 1]?.slide}"`);
    for (const other of places.slice(index + 1)) other.at >= one.at ? right++ : wrong++;
  });
  const tau = right + wrong === 0 ? 1 : (right - wrong) / (right + wrong);
  return { name: 'order (tau)', shown: tau.toFixed(2), wanted: '≥ .90', met: tau >= 0.9, misses };
}

function budgetsKept(deck: DeckFile): Aim {
  const judged = deck.slides
    .filter((slide) => budgets[kindOf(slide.layout)] !== undefined)
    .map((slide): [boolean, string] => {
      const most = budgets[kindOf(slide.layout)] ?? 0;
      const words = wordsOn(slide);
      return [words <= most, `"${slide.title}" (${slide.layout}): ${words} of ${most} words`];
    });
  return share('slides in budget', judged, 0.97);
}

function medianWords(main: DeckSlide[]): Aim {
  const words = main
    .filter((slide) => !slide.texts.some(isCode))
    .map(wordsOn)
    .sort((a, b) => a - b);
  const median = words[Math.floor(words.length / 2)] ?? 0;
  return {
    name: 'median words',
    shown: String(median),
    wanted: '20–40',
    met: median >= 20 && median <= 40,
    misses: [],
  };
}

function pointLength(deck: DeckFile): Aim {
  const judged = deck.slides
    // A backup slide quotes the article, to be turned to when somebody asks; what nothing fits "stays whole on a slide of its own".
    .filter(
      (slide) =>
        ![
          'table',
          'code',
          'comparison',
          'snippets',
          'image',
          'title',
          'quote',
          'backup',
          'references',
          'statement',
        ].includes(kindOf(slide.layout)),
    )
    .flatMap((slide) =>
      slide.texts
        .filter((one) => !isCode(one) && !one.fixed)
        .map((one): [boolean, string] => {
          const most = /quote|answer/.test(`${one.role} ${slide.layout}`) ? 16 : 14;
          return [countWords(one.text) <= most, `${countWords(one.text)} words: ${one.text}`];
        }),
    );
  return share('points ≤ 14 words', judged, 0.9);
}

/** Two texts that say the same; what the frame repeats of set purpose (agenda, openers) is left out. */
function noRepeats(deck: DeckFile): Aim {
  const texts = deck.slides
    .filter(
      (slide) =>
        !['agenda', 'section', 'title', 'closing', 'questions', 'sources', 'stats'].includes(kindOf(slide.layout)),
    )
    .flatMap((slide) =>
      slide.texts
        .filter((one) => !isCode(one) && !one.fixed && countWords(one.text) >= 4)
        .map((one) => ({ slide, text: one.text, stems: new Set(contentStems(one.text)) })),
    );
  const misses: string[] = [];
  texts.forEach((one, index) => {
    const twin = texts.slice(0, index).find((other) => alike(one.stems, other.stems) >= 0.85);
    if (twin) misses.push(`"${one.text}" (${one.slide.layout}) beside "${twin.text}" (${twin.slide.layout})`);
  });
  return { name: 'repeated points', shown: String(misses.length), wanted: '0', met: misses.length === 0, misses };
}

function alike(one: Set<string>, other: Set<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, one.size + other.size - both);
}

/**
 * Whether an answer can be found on a slide, or on two, that are not the FAQ. Only those of its words count that the body has as well:
 * the others could not be there. An answer that the body hardly knows is not found.
 */
function questionsAnswered(deck: DeckFile, input: Input): Aim {
  if (input.questions.length === 0)
    return { name: 'FAQ answers', shown: 'none asked', wanted: '≥ .60', met: undefined, misses: [] };
  const body = new Set(
    input.body.filter((one) => one.start < (input.faq?.start ?? 0)).flatMap((one) => contentStems(one.text)),
  );
  const slides = deck.slides
    .filter((slide) => !['faq', 'questions'].includes(kindOf(slide.layout)) && !slide.appendix)
    .map((slide) => new Set(contentStems(`${slide.kicker} ${shownOn(slide)}`)));
  const judged = input.questions.map(({ question, answer }): [boolean, string] => {
    const asked = new Set(contentStems(question));
    const all = [...new Set(contentStems(answer))].filter((one) => !asked.has(one));
    const wanted = all.filter((one) => stands(one, body));
    if (wanted.length < 2 || wanted.length / all.length < 0.3) return [false, `${question} (the body hardly says it)`];
    const found = slides
      .map((slide) => wanted.filter((one) => stands(one, slide)))
      .sort((one, other) => other.length - one.length);
    const best = (found[0]?.length ?? 0) / wanted.length;
    const two =
      Math.max(0, ...found.slice(1).map((one) => new Set([...(found[0] ?? []), ...one]).size)) / wanted.length;
    const missing = wanted.filter((one) => !found[0]?.includes(one));
    return [
      best >= 0.45 || two >= 0.6,
      `${question} (best slide ${best.toFixed(2)}, two ${two.toFixed(2)}; not: ${missing.join(', ')})`,
    ];
  });
  return share('FAQ answers', judged, 0.6);
}

function kinds(deck: DeckFile): Aim {
  const found = [...new Set(deck.slides.map((slide) => kindOf(slide.layout)))];
  return {
    name: 'slide kinds',
    shown: String(found.length),
    wanted: '≥ 6',
    met: found.length >= 6,
    misses: found.length < 6 ? [found.join(', ')] : [],
  };
}

function bulletShare(main: DeckSlide[], content: DeckSlide[]): Aim {
  const plainOnes = main.filter((slide) => kindOf(slide.layout) === 'points').length;
  let run = 0;
  let longest = 0;
  for (const slide of main) {
    run = kindOf(slide.layout) === 'points' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const part = plainOnes / Math.max(1, main.length);
  const ofContent = plainOnes / Math.max(1, content.length);
  return {
    name: 'plain bullets',
    shown: `${part.toFixed(2)}, run ${longest}`,
    wanted: '≤ .50, run ≤ 3',
    met: part <= 0.5 && longest <= 3,
    misses: ofContent > 0.5 ? [`${ofContent.toFixed(2)} of the content slides are plain bullets`] : [],
  };
}

function titlesOnce(deck: DeckFile): Aim {
  const seen = new Map<string, number>();
  // What goes on over several slides keeps its title, and says which part it is.
  const first = deck.slides.filter(({ part }) => !part || part.number === 1);
  for (const slide of first) seen.set(bare(slide.title), (seen.get(bare(slide.title)) ?? 0) + 1);
  const misses = [...new Set(deck.slides.map((slide) => slide.title))]
    .filter((title) => (seen.get(bare(title)) ?? 0) > 1)
    .map((title) => `${seen.get(bare(title))} × "${title}"`);
  return { name: 'titles twice', shown: String(misses.length), wanted: '0', met: misses.length === 0, misses };
}

function claimTitles(content: DeckSlide[], input: Input): Aim {
  if (input.lang !== 'en') return { name: 'claim titles', shown: 'n/a', wanted: '≥ .50', met: undefined, misses: [] };
  const titled = content.filter(
    (slide) => !['faq', 'code', 'comparison', 'snippets', 'image', 'table'].includes(kindOf(slide.layout)),
  );
  return share(
    'claim titles',
    titled.map((slide) => [statesAClaim(slide.title, input.text), slide.title]),
    0.5,
  );
}

function titleLength(content: DeckSlide[]): Aim {
  return share(
    'titles ≤ 9 words',
    content.map((slide) => [countWords(slide.title) <= 9, `${countWords(slide.title)}: ${slide.title}`]),
    0.9,
  );
}

/** "It takes an hour to row there" points at nothing: its "it" stands for what follows. */
const startsLoose =
  /^(?:it(?!(?:['’]s|\s(?:is|was|takes|costs|may be|will be))\s.{3,60}\s(?:to\s\p{Ll}|that\s))|its|this|these|those|that|they|their|them|he|she|his|her|such|there(?!\s(?:is|are|was|were|has|have|had|will|may|might|must|can|could)\b)|however|but|and|also|so|thus|therefore|moreover|which|who|where|by contrast|in contrast|instead|meanwhile)\b/iu;
const endsLoose =
  /(?:\b(?:of|in|on|at|to|for|from|by|with|about|into|onto|upon|over|under|and|or|but|nor|the|a|an|as|than|that|which|who|is|are|was|were|its|their|between|including|such as)|[,;:(–—-]|…|\.\.\.)$/i;
/** Of other languages no more is known than what ends no line. */
const endsOnMark = /(?:[,;:(–—，、；：-]|…|\.\.\.)$/u;

function noDangling(deck: DeckFile): Aim {
  const english = deck.meta.lang.startsWith('en');
  const byId = new Map(deck.sentences.map((one) => [one.id, one]));
  const misses = deck.slides
    .filter((slide) => !['title', 'table'].includes(slide.layout))
    .flatMap((slide) =>
      everyText(slide)
        .filter(
          (one) =>
            !isCode(one) &&
            !one.fixed &&
            !/quote|quotation|answer|question|caption|cell|row|head/.test(one.role) &&
            countWords(one.text) >= 3,
        )
        .flatMap((one) => {
          const text = plain(one.text).trim();
          // A line below a lead that begins with a small letter goes on with the lead's clause.
          const below =
            /(?:support|contexts|text|rest)$/.test(one.role) ||
            (one.role === 'deck' && one.sources.some((id) => slide.sources.includes(id)));
          const goesOn = below && /^\p{Ll}/u.test(text);
          // What leads into a list or code ends in its colon: that stands right below it.
          if (/^(?:deck|line)$/.test(one.role.split('.').at(-1) ?? '') && /[:：]$/u.test(text)) return [];
          // "Where we plan to grow", a heading of the author's, is whole: it asks what its section answers.
          const asks = /^wh/i.test(text) && one.sources.some((id) => plain(byId.get(id)?.text ?? '').startsWith(text));
          if (english && !goesOn && !asks && startsLoose.test(text) && !/[?？]$/.test(text))
            return [`starts loose: ${text}`];
          if (one.sources.some((id) => endsWith(byId.get(id)?.text ?? '', text))) return [];
          return (english ? endsLoose : endsOnMark).test(text) ? [`ends loose: ${text}`] : [];
        }),
    );
  return { name: 'loose ends', shown: String(misses.length), wanted: '0', met: misses.length === 0, misses };
}

/** "A yard you can work with": where the sentence ends, nothing was cut off. */
function endsWith(sentence: string, text: string): boolean {
  const at = sentence.toLowerCase().lastIndexOf(text.toLowerCase());
  return at >= 0 && /^[.;!?]/u.test(sentence.slice(at + text.length));
}

function talkTime(deck: DeckFile, main: DeckSlide[]): Aim {
  const byId = new Map(deck.sentences.map((one) => [one.id, one]));
  const spoken = main
    .flatMap((slide) => slide.notes.map((one) => byId.get(one) ?? { kind: '', text: one }))
    .filter((one) => !/code|row|maths|heading|title/.test(one.kind ?? ''))
    .reduce((sum, one) => sum + countWords(one.text), 0);
  const minutes = 0.25 * main.length + spoken / 130;
  const asked = deck.meta.minutesAsked;
  const target = asked ?? deck.meta.minutes;
  const off = Math.abs(minutes - target) / Math.max(1, target);
  return {
    name: asked ? 'minutes, asked' : 'minutes, told',
    shown: `${minutes.toFixed(1)} / ${target.toFixed(1)}`,
    wanted: '± 15 %',
    met: off <= 0.15,
    misses: off > 0.15 ? [`${main.length} slides and ${spoken} spoken words make ${minutes.toFixed(1)} minutes`] : [],
  };
}

function count(name: string, value: number): Aim {
  return { name, shown: String(value), wanted: '', met: undefined, misses: [] };
}

function shownOn(slide: DeckSlide): string {
  return everyText(slide)
    .map((one) => one.text)
    .join(' ');
}

/** The title included, but for a quotation, whose title is for the outline only. */
function wordsOn(slide: DeckSlide): number {
  if (slide.layout === 'quote') return slide.texts.reduce((sum, one) => sum + countWords(one.text), 0);
  return everyText(slide).reduce((sum, one) => sum + countWords(one.text), 0);
}

function share(name: string, judged: [boolean, string][], wanted: number): Aim {
  const held = judged.filter(([kept]) => kept).length;
  const part = judged.length === 0 ? 1 : held / judged.length;
  return {
    name,
    shown: judged.length === 0 ? 'none' : `${part.toFixed(2)} (${held}/${judged.length})`,
    wanted: `≥ ${wanted.toFixed(2).replace(/^0/, '')}`,
    met: judged.length === 0 ? undefined : part >= wanted,
    misses: judged.filter(([kept]) => !kept).map(([, text]) => text),
  };
}
