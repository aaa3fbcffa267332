import type { Article, LanguagePack, Name, SentenceKind } from '#model';
import { fold, oncePerPack, starters } from './lexicon.ts';

interface Word extends Name {
  /** The name that the word holds: "AI" of "AI-driven", "Ada" of "Ada's"; empty if it holds none. */
  name: string;
  /** Where in the word that name begins. */
  skip: number;
  /** Nothing may follow it in the same name. */
  closed: boolean;
  first: boolean;
}

/** A part of a text that is surely a name: a capital that no sentence start asks for, a digit or dot inside. */
const odd = /\p{Ll}\p{Lu}|^\p{Lu}{2,}s?$|^\p{Lu}[\p{Lu}\d&]+$|\p{L}\d|^\p{Lu}\p{L}*\.\p{Ll}{2}/u;
const word = /[\p{L}\p{N}@][\p{L}\p{N}\p{M}.+#&'’_-]*/gu;

/** The names in a text, in order: runs of capitalised words, acronyms, model names. `known` are names from elsewhere. */
export function names(text: string, pack: LanguagePack, known: Set<string>): Name[] {
  if (!pack.spaced) return easternNames(text);
  if (pack.direction === 'rtl' && !/[A-Za-z]/.test(text)) return [];
  const words = wordsOf(text);
  const titled = isTitled(words);
  const found: Name[] = [];
  let run: Word[] = [];
  words.forEach((one, index) => {
    const touches = run.length > 0 && /^[\s\u00a0]$/.test(text.slice((run.at(-1) as Word).end, one.start));
    const isOne = one.name !== '' && isName(one, pack, known, titled, words, index);
    if (isOne && (touches || run.length === 0)) run.push(one);
    else if (touches && links(one, words[index + 1], pack, known, titled, words, index)) run.push(one);
    else {
      close();
      if (isOne) run = [one];
    }
    if (run.at(-1)?.closed) close();
  });
  close();
  return found;

  function close(): void {
    while (run.length > 0 && (run.at(-1) as Word).name === '') run.pop();
    while (run.length > 1 && isTitle(run[0] as Word, pack)) run.shift();
    const name = nameOf(text, run, pack);
    if (name) found.push(name);
    run = [];
  }
}

function nameOf(text: string, run: Word[], pack: LanguagePack): Name | undefined {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return undefined;
  if (pack.capitalNouns && run.length === 1 && !odd.test(first.name)) return undefined;
  const start = first.start + first.skip;
  const end = last === first ? start + first.name.length : last.start + last.skip + last.name.length;
  return { text: text.slice(start, end), start, end };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => {
    const whole = match[0].replace(/[.'’_&-]+$/u, '');
    const bare = whole.replace(/['’]s$/u, '');
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const { name, skip } = within(bare);
    return {
      text: whole,
      start: match.index,
      end: match.index + whole.length,
      name,
      skip,
      closed: bare !== whole || skip + name.length < bare.length,
      first:
        match.index === 0 ||
        /[:“"„«(]\s?$|^[^\p{L}\p{N}]*$/u.test(text.slice(0, match.index).slice(-2)) ||
        /[.!?]\s$/.test(before),
    };
  });
}

/** Of "AI-driven" the "AI", of "ex-Orchard" the "Orchard"; "Plover2.5-Max" is one name. */
function within(bare: string): { name: string; skip: number } {
  const parts = bare.split('-');
  if (!/\p{Lu}/u.test(bare)) return { name: '', skip: 0 };
  if (parts.length === 1 || parts.every((part) => /^[\p{Lu}\p{N}]/u.test(part))) return { name: bare, skip: 0 };
  if (/^\p{Lu}\p{Ll}+$/u.test(parts[0] ?? '')) return { name: parts[0] ?? '', skip: 0 };
  const index = parts.findIndex((part) => odd.test(part) || (/^\p{Lu}\p{L}+/u.test(part) && part !== parts[0]));
  if (index < 0) return { name: '', skip: 0 };
  return { name: parts[index] ?? '', skip: parts.slice(0, index).join('-').length + (index > 0 ? 1 : 0) };
}

/** In a headline most words have a capital, so that a capital says nothing. */
function isTitled(words: Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  return long.length > 2 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.7 * long.length;
}

function isName(
  one: Word,
  pack: LanguagePack,
  known: Set<string>,
  titled: boolean,
  words: Word[],
  index: number,
): boolean {
  const { name } = one;
  if (name.length < 2 && !/^\p{Lu}$/u.test(name)) return false;
  if (/^I$/.test(name) || (name.length === 1 && !/^\p{Lu}/u.test(words[index + 1]?.text ?? ''))) return false;
  if (odd.test(name) && !/^[IVX]+$/.test(name))
    return !titled || known.has(name) || !/^\p{Lu}+$/u.test(name) || name.length < 6;
  if (!/^\p{Lu}/u.test(name)) return false;
  const lower = fold(name);
  if (calendar(pack).has(lower)) return false;
  if (known.has(name)) return true;
  if (one.first || titled) return one.first && !titled && startsName(words, index, pack, known);
  return !starters(pack).has(lower);
}

/** A sentence may begin with a name of several words, the next of which is surely one: "Ada Lovelace wrote". */
function startsName(words: Word[], index: number, pack: LanguagePack, known: Set<string>): boolean {
  const one = words[index] as Word;
  const next = words[index + 1];
  if (!next || one.closed || next.start - one.end !== 1 || starters(pack).has(fold(one.name))) return false;
  if (/(?:ed|ing|ly)$/.test(one.name)) return false;
  return /^\p{Lu}\p{Ll}+/u.test(next.name) && !known.has(next.name) && !calendar(pack).has(fold(next.name));
}

const calendar = oncePerPack((pack) => new Set([...Object.keys(pack.dates.months), ...pack.dates.weekdays]));

function links(
  one: Word,
  next: Word | undefined,
  pack: LanguagePack,
  known: Set<string>,
  titled: boolean,
  words: Word[],
  index: number,
): boolean {
  if (!next || next.name === '' || next.start - one.end !== 1) return false;
  if (/^(?:and|und|et|y|e|in|on|im|am|en|for|für|pour|para|zu|zum|zur|the|la|le|el)$/.test(one.text)) return false;
  return pack.particles.includes(one.text) && isName(next, pack, known, titled, words, index + 1);
}

function isTitle(one: Word, pack: LanguagePack): boolean {
  return pack.titles.includes(fold(one.text)) || one.name === '';
}

/** Words in book titles and quotation marks, and whatever is written in Latin letters. */
function easternNames(text: string): Name[] {
  const pattern =
    /《([^》]{1,30})》|『([^』]{1,30})』|([A-Z][A-Za-z0-9.+#&’'-]*(?: [A-Z0-9][A-Za-z0-9.+#&’'-]*)*|[A-Za-z]+[A-Z0-9][A-Za-z0-9.-]*)/g;
  return [...text.matchAll(pattern)].map((match) => {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').replace(/[.'’-]+$/, '');
    const start = match.index + match[0].indexOf(name);
    return { text: name, start, end: start + name.length };
  });
}

/** Words that have a capital within a sentence somewhere, so that they are names at the start of one too. */
export function namesElsewhere(texts: { text: string; kind: SentenceKind }[], pack: LanguagePack): Set<string> {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const prose = texts.filter(({ kind }) => kind === 'prose' || kind === 'item' || kind === 'question');
  for (const { text } of pack.spaced ? prose : []) {
    const words = wordsOf(text);
    if (isTitled(words)) continue;
    for (const one of words) {
      if (/^\p{Ll}/u.test(one.text)) add(small, fold(one.text));
      else if (!one.first && one.name !== '' && !starters(pack).has(fold(one.name))) add(capital, one.name);
    }
  }
  const sure = [...capital].filter(([name, count]) => count > 2 * (small.get(fold(name)) ?? 0));
  return new Set(sure.map(([name]) => name));

  function add(counts: Map<string, number>, key: string): void {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

/** A name that an article is about, how often it is told and in how many sections. */
export interface CoreName {
  text: string;
  count: number;
  sections: number;
}

/** The names that carry the article, the most told first: told three times, or in two sections, or in a heading. */
export function coreNames(article: Article): CoreName[] {
  const found = new Map<string, { text: string; count: number; sections: Set<string>; headed: boolean }>();
  for (const sentence of article.sentences) {
    for (const { text } of sentence.names) {
      const entry = found.get(text) ?? { text, count: 0, sections: new Set(), headed: false };
      entry.count += 1;
      entry.sections.add(sentence.section);
      entry.headed ||= sentence.kind === 'heading' || sentence.kind === 'title';
      found.set(text, entry);
    }
  }
  return [...found.values()]
    .filter(({ count, sections, headed }) => count > 2 || sections.size > 1 || headed)
    .map(({ text, count, sections }) => ({ text, count, sections: sections.size }))
    .sort((one, other) => other.count - one.count || other.sections - one.sections);
}
