import { type LanguagePack, type Name, oncePerPack, type SentenceKind, type Steps } from '#model';
import { fold, starters, type Words } from './lexicon.ts';
import { odd, type Word, wordsOf } from './names/name-words.ts';

/** Short forms that everybody uses: they name no one. */
const common =
  /^(?:A[IR]|ML|AGI|LLM|API|SDK|IT|HR|PR|R&D|Q&A|FAQ|PDF|HTML|CSS|URL|ID|UI|UX|VR|XR|TV|PC|OS|CPU|GPU|RAM|CEO|CTO|CFO|COO|VP|USD|EUR|GBP|CHF|JPY|CNY|RMB|OK|DIY|B2B|B2C|SaaS|KPI|ROI|GDP|BIP|PIB|KI|IA|II|III|IV|VI|VII|VIII|IX|AM|PM|AD|BC|AW|MK|[A-Z])s?$/u;

/**
 * The names in a text, in order: runs of capitalised words, acronyms, model names. `known` are names from elsewhere in the
 * article; a heading has capitals that tell nothing.
 */
export function names(text: string, pack: LanguagePack, known: Words, heading = false): Name[] {
  if (!pack.spaced) return easternNames(text);
  if (pack.direction === 'rtl' && !/[A-Za-z]/.test(text)) return [];
  const words = wordsOf(text, pack, heading);
  const found: Name[] = [];
  let run: Word[] = [];
  words.forEach((one, index) => {
    const touches = run.length > 0 && /^[\s\u00a0]$/.test(text.slice((run.at(-1) as Word).end, one.start));
    const isOne = one.name !== '' && isName(one, words[index + 1], pack, known);
    if (isOne && (touches || run.length === 0)) run.push(one);
    else if (touches && links(words, index, pack, known)) run.push(one);
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
    while (run.length > 2 && pack.trades?.test((run[0] as Word).text)) run.shift();
    while (run.length > 1 && common.test((run.at(-1) as Word).name)) run.pop();
    const name = run.every((one) => namesNobody(one.name, pack)) ? undefined : nameOf(text, run, pack);
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

function isName(one: Word, next: Word | undefined, pack: LanguagePack, known: Words): boolean {
  const { name } = one;
  if (!/^\p{Lu}/u.test(name) && !odd.test(name)) return false;
  if (/^I$/.test(name) || (name.length === 1 && !/^\p{Lu}/u.test(next?.text ?? ''))) return false;
  if (/^\p{Lu}+$/u.test(name) && !/^(?:US|WHO)$/.test(name) && starters(pack).has(fold(name))) return false;
  if (odd.test(name) && !/^[IVX]+$/.test(name))
    return !one.titled || known.has(name) || !/^\p{Lu}+$/u.test(name) || name.length < 6;
  if (calendar(pack).has(fold(name))) return false;
  if (known.has(name)) return !isLet(name) || startsWithCapital(next);
  if (one.titled) return false;
  if (one.first) return startsName(one, next, pack, known);
  return isLet(name) ? startsWithCapital(next) : !starters(pack).has(fold(name));
}

/** "Let's" and its like, of which only a second word makes a name. */
function isLet(name: string): boolean {
  return /['’]s$/u.test(name);
}

function startsWithCapital(next: Word | undefined): boolean {
  return next !== undefined && /^\p{Lu}/u.test(next.name);
}

/** A sentence may begin with a name of several words, the next of which is surely one: "Ada Lovelace wrote". */
function startsName(one: Word, next: Word | undefined, pack: LanguagePack, known: Words): boolean {
  if (!next || one.closed || next.start - one.end !== 1 || opensSentence(one.name, pack)) return false;
  if (/(?:ed|ing|ly)$/.test(one.name) || namesNobody(one.name, pack)) return false;
  // "Binden Sie das Boot fest": whoever is spoken to has a capital in German too.
  if (pack.pronouns.includes(fold(next.name))) return false;
  return /^\p{Lu}\p{Ll}+/u.test(next.name) && !known.has(next.name) && !calendar(pack).has(fold(next.name));
}

const calendar = oncePerPack((pack) => new Set([...Object.keys(pack.dates.months), ...pack.dates.weekdays]));
const times = oncePerPack((pack) => new Set(pack.dates.relative));

/** Words that begin a sentence rather than a name: "The", "However", "Today". */
function opensSentence(name: string, pack: LanguagePack): boolean {
  const low = fold(name);
  return starters(pack).has(low) || times(pack).has(low) || pack.titles.includes(low);
}

/** What holds a name together: "Library of Congress", "Vision Plus Capital", "Office of the Mayor". */
function links(words: Word[], index: number, pack: LanguagePack, known: Words): boolean {
  const one = words[index] as Word;
  const next = words[index + 1];
  if (/^\p{Lu}\p{Ll}/u.test(one.name) && !one.first && !one.titled) return true;
  if (!next || next.start - one.end !== 1) return false;
  if (one.text === 'of' && next.text === 'the') return links(words, index + 1, pack, known);
  const holds = one.text === 'the' ? words[index - 1]?.text === 'of' : !pack.looseParticles.includes(one.text);
  return holds && pack.particles.includes(one.text) && next.name !== '' && isName(next, words[index + 2], pack, known);
}

function isTitle(one: Word, pack: LanguagePack): boolean {
  return pack.titles.includes(fold(one.text)) || one.name === '';
}

function namesNobody(name: string, pack: LanguagePack): boolean {
  return name === '' || common.test(name) || pack.capitals.includes(fold(name));
}

/** Words in book titles and quotation marks, and whatever is written in Latin letters. */
function easternNames(text: string): Name[] {
  const pattern =
    /《([^》]{1,30})》|『([^』]{1,30})』|([A-Z][A-Za-z0-9.+#&’'-]*(?: [A-Z0-9][A-Za-z0-9.+#&’'-]*)*|[A-Za-z]+[A-Z0-9][A-Za-z0-9.-]*)/g;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').replace(/[.'’-]+$/, '');
    const start = match.index + match[0].indexOf(name);
    return common.test(name) ? [] : [{ text: name, start, end: start + name.length }];
  });
}

/**
 * Words that have a capital within a sentence somewhere, so that they are names at the start of one too; and those that own
 * something ("Ada's boat") and are never written small. A step for every few texts.
 */
export function* namesElsewhere(texts: { text: string; kind: SentenceKind }[], pack: LanguagePack): Steps<Set<string>> {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const prose = texts.filter(({ kind }) => kind === 'prose' || kind === 'item' || kind === 'question');
  for (const [at, { text }] of (pack.spaced ? prose : []).entries()) {
    if (at % 200 === 199) yield;
    const words = wordsOf(text, pack);
    words.forEach((one, index) => {
      if (/^\p{Ll}/u.test(one.text)) add(small, fold(one.text));
      else if (!one.titled && surelyName(one, words[index - 1], pack)) add(capital, one.name);
    });
  }
  const sure = [...capital].filter(([name, count]) => count > 2 * (small.get(fold(name)) ?? 0));
  return new Set(sure.map(([name]) => name));

  function add(counts: Map<string, number>, key: string): void {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

/** The second word of "Ada Lovelace wrote" tells nothing of itself: the first may be no more than a sentence's start. */
function surelyName(one: Word, before: Word | undefined, pack: LanguagePack): boolean {
  if (one.name === '' || (opensSentence(one.name, pack) && !isLet(one.name))) return false;
  if (one.first) return one.closed && /['’]s$/u.test(one.text);
  const begins = before?.first && before.name !== '' && one.start - before.end === 1;
  return !begins || opensSentence(before.name, pack);
}
