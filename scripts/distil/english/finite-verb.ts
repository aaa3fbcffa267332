import { bare, irregularForms, isAuxiliary, isBase, isPast, isPlainlyFinite, isThird, rarely } from './verbs.ts';

const adverbs = new Set(
  'still also already now often always never just even only actively currently then soon'.split(' '),
);
const opensPhrase = new Set(
  `a an the this that these those its their his her our your my in on at to for from with by of as into over under it them
  us him me you each every no any some many several more most people both all about across through between among around without new better`.split(
    /\s+/,
  ),
);
/** Participles that describe far more often than they tell: "the firm based in Oslo". */
const adjectival = new Set(
  'based located situated entitled titled named called known dedicated aimed geared designed intended born'.split(' '),
);

/** "Prices rose by a third": these are done by nobody. */
const opensAmount = /^(?:[\d€$£¥]|(?:only|nearly|just|less|roughly|up|two|three|four|five|six|seven|eight|nine|ten)$)/;

/** Forms that are only past, and no participle: "began", where "begun" is one. */
const onlyPast =
  /^(?:began|became|came|ran|went|grew|rose|fell|took|gave|wrote|spoke|broke|chose|drove|froze|ate|saw|knew|flew|drew|threw|wore|tore|swore|woke|sang|sank|drank|swam|rang|shrank|sprang|did|forgot|hid|rode|shook|stole|blew)$/;

const moves = /^(?:rose|fell|grew|dropped|climbed|increased|decreased|declined|shrank|jumped|slipped)$/i;

/** The index of the first finite verb of a clause, or -1. Words are as `words()` gives them. */
export function finiteVerb(words: string[], from = 0): number {
  const prose = words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 <= words.length;
  let ofRelative = -1;
  for (let i = from; i < words.length; i++) {
    const word = words[i] ?? '';
    if (i === 0 && opensOnKind(words)) continue;
    // A capital inside a sentence is a name's.
    if (prose && i > 0 && /^\p{Lu}/u.test(word)) continue;
    let back = i - 1;
    while (back > 0 && (adverbs.has(bare(words[back] ?? '')) || /ly$/.test(bare(words[back] ?? '')))) back--;
    const before = bare(words[back] ?? '');
    const after = bare(words[i + 1] ?? '');
    if (
      isPast(word) &&
      !isAuxiliary(word) &&
      i > 0 &&
      (after === 'by' ||
        (adjectival.has(bare(word)) && !/^(?:it|them|him|her|us)$/.test(after) && !actsOn(words, i, after)))
    ) {
      // "Prices rose by 70 %" is no participle.
      if (
        !isAuxiliary(words[i - 1] ?? '') &&
        !(moves.test(word) && /^(?:\d|a$|about$|nearly$|almost$|over$|more$)/.test(words[i + 2] ?? ''))
      )
        continue;
    }
    // "A firm that is able to wait …": the verb of the relative is not the clause's own.
    if (i > 1 && isPlainlyFinite(word) && /^(?:that|which|who)$/.test(bare(words[i - 1] ?? ''))) {
      if (ofRelative < 0) ofRelative = i;
      continue;
    }
    // "A bowl of barley and smoked eel": what kind of eel it is.
    if (i > 1 && /^(?:and|or)$/.test(before) && /ed$/.test(bare(word)) && after !== '' && !opensPhrase.has(after))
      continue;
    // "The 7:47 am ferry": only I am.
    if (/^am$/i.test(bare(word)) && !/^(?:i|who)$/.test(before)) continue;
    // "The duty to be understood": what is to be, is not yet.
    if (/^(?:be|been|being)$/.test(before) && isPast(word)) continue;
    if (before === 'to' || before === 'of' || before === 'the' || before === 'a' || before === 'an') continue;
    // "Prices rose", "Contracts would": what has its verb right behind it is a noun.
    if (i === 0 && isThird(word) && isPlainlyFinite(words[1] ?? '')) continue;
    // "Every order that we have had": so does it where somebody stands between.
    if (
      i > 2 &&
      /^(?:that|which|whom)$/.test(bare(words[back - 1] ?? '')) &&
      /^(?:i|we|you|he|she|they|it)$/.test(before)
    ) {
      if (isPlainlyFinite(word) || isBase(word)) {
        if (ofRelative < 0) ofRelative = i;
        if (isAuxiliary(word) && isPast(words[i + 1] ?? '') && !isAuxiliary(words[i + 1] ?? '')) i++;
        continue;
      }
    }
    if (isPlainlyFinite(word)) {
      // "models trained on data": a participle after a noun, before "by" or "on", leans on what comes.
      if (
        isPast(word) &&
        !isAuxiliary(word) &&
        !onlyPast.test(bare(word)) &&
        i > 0 &&
        /^(?:by|on|from|as|in|at|with|for)$/.test(after) &&
        finiteVerbLater(words, i + 1)
      )
        continue;
      return i;
    }
    if (isBaseFinite(words, i, before, after)) return i;
    // "Each lamp cost the town 40 francs": a past form that is a noun too, before the start of an object.
    if (
      i > 1 &&
      irregularForms.has(bare(word)) &&
      (opensPhrase.has(after) || opensAmount.test(words[i + 1] ?? '')) &&
      !opensPhrase.has(before) &&
      !isAuxiliary(before)
    )
      return i;
    // "The mayor also reports good news": an adverb before it tells the verb from the noun.
    if (i > 1 && back < i - 1 && isThird(word) && !opensPhrase.has(before) && !isAuxiliary(before)) return i;
    // "It works seven days": a pronoun is no part of a noun.
    if (i === 1 && /^(?:it|he|she)$/.test(before) && isThird(word)) return i;
    // "Qwen models …": a third person that is also a noun, before the start of an object.
    if (
      i > 0 &&
      isThird(word) &&
      (opensPhrase.has(after) || opensAmount.test(words[i + 1] ?? '')) &&
      (!/s$/.test(before) || isInitials(words[back] ?? ''))
    )
      return i;
    // "The ferry used to stop here": a habit that is no more.
    if (i > 0 && /^used$/i.test(word) && after === 'to' && isBase(words[i + 2] ?? '') && !isAuxiliary(before)) return i;
  }
  // "Some bakers use starters that are old": a word that may well be the verb stands before the relative.
  return words.slice(0, Math.max(0, ofRelative - 1)).some((word, at) => at > 0 && mayBeVerb(word, words[at - 1] ?? ''))
    ? ofRelative
    : -1;
}

/**
 * Whether a word is a base form that is the verb of what is more than one thing.
 * @param before the word in front of it and of its adverbs, and `after` the one behind, both bare
 */
function isBaseFinite(words: string[], at: number, before: string, after: string): boolean {
  const word = words[at] ?? '';
  if (at === 0 || !isBase(word)) return false;
  // "There tend to be": what there is, comes behind.
  if (at === 1 && before === 'there') return true;
  // "Developers use the model": a plural noun, and the start of an object behind.
  const person = /^(?:we|you|they|i)$/.test(before);
  const plural = person || before === 'people' || (/s$/.test(before) && !/ss$/.test(before));
  if (plural && (opensPhrase.has(after) || after === '' || person)) return true;
  // "Foresters in many countries use Halyard"
  if (/^use$/i.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? '') && isPlural(words.slice(0, at))) return true;
  const many = isPlural(words.slice(0, at));
  // "Successful shops receive letters", "Salaries and grants from the town give …": a form that is never a noun.
  if (many && !rarely.has(bare(word)) && (after !== 'of' || at > 1)) return true;
  // "Our bakers work mainly at night": an adverb behind it tells the verb from the noun.
  if (many && /\p{L}ly$/u.test(after)) return true;
  // "Many parts of the town already approve …": so does one before it.
  return at > 2 && adverbs.has(bare(words[at - 1] ?? '')) && isPlural(words.slice(0, at - 1));
}

/** "Ada called the harbour": who called, where no other verb comes. "A firm called the Yard" has none of its own. */
function actsOn(words: string[], at: number, after: string): boolean {
  const who = words[at - 1] ?? '';
  const isSomebody = /^\p{Lu}/u.test(who) || /^(?:he|she|they|we|i|you)$|ly$/i.test(who);
  return isSomebody && /^(?:the|an?|his|her|its|our|their|my)$/.test(after) && !finiteVerbLater(words, at + 1);
}

/** "Failed orders fell", "mended nets are dry": what kind of nets, where they have a verb of their own. */
export function opensOnKind([first = '', second = '', ...rest]: string[]): boolean {
  if (!/ed$/i.test(first) || isAuxiliary(first) || opensPhrase.has(bare(second))) return false;
  const verb = rest.findIndex((word) => isPlainlyFinite(word) || /,$/.test(word) || opensOther.test(word));
  const before = verb > 0 ? (rest[verb - 1] ?? '') : second;
  return /s$/.test(before) && isPlainlyFinite(rest[verb] ?? '');
}

const opensOther = /^(?:and|or|but|that|which|who|to|by|because|when|while|if|as)$/i;

/** "HTTPS", "DNS": an s at the end makes no plural of what is spelt in capitals. */
function isInitials(word: string): boolean {
  return /^\P{L}*\p{Lu}{2,}\P{L}*$/u.test(word);
}

function mayBeVerb(word: string, before: string): boolean {
  const isOpen = opensPhrase.has(bare(before)) || isAuxiliary(before);
  return !isOpen && /^\p{Ll}/u.test(word) && (isBase(word) || isPast(word) || isThird(word));
}

function isPlural(subject: string[]): boolean {
  const last = bare(subject.at(-1) ?? '');
  if (opensPhrase.has(last) || isAuxiliary(last) || last === 'and' || last === 'not') return false;
  // "Small shops near the bridge": what is spoken of stands before the preposition.
  const until = subject.findIndex((word) => /^(?:near|in|on|at|of|from|for|with|by|around|behind)$/.test(bare(word)));
  const head = bare(subject[(until > 0 ? until : subject.length) - 1] ?? '');
  return (
    subject.some((word) => bare(word) === 'and') ||
    /[^siu]s$|^(?:people|children|(?!specimen|omen|acumen|abdomen)\p{Ll}*men)$/u.test(head)
  );
}

/** Whether a word may begin what a verb acts on: an article, a pronoun, a number, a preposition. */
export function startsObject(word: string): boolean {
  return opensPhrase.has(bare(word)) || /^(?:\d|(?:until|away|off|over|if|whether|what|how)$)/.test(word.toLowerCase());
}

/**
 * "Stir the", "Put 50", "Introduce tariffs", "Do not wait": a base form at the start, and what it acts on or how, unless the form is
 * never a noun.
 */
export function isOrder([first = '', second = '', third = '']: string[]): boolean {
  if (/^(?:don['’]t|never)$/i.test(first)) return isBase(second);
  if (/^do$/i.test(first) && second === 'not') return isBase(third);
  if (!isBase(first) || isThird(first) || isAuxiliary(first)) return false;
  return startsObject(second) || /\p{L}ly,?$/u.test(second) || (!rarely.has(bare(first)) && !isPast(first));
}

function finiteVerbLater(words: string[], from: number): boolean {
  for (let i = from; i < words.length; i++) if (isPlainlyFinite(words[i] ?? '')) return true;
  return false;
}
