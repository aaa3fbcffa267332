import { type LanguagePack, oncePerPack, opensOn, pointsBack } from '#model';
import { fold } from '../lexicon.ts';
import { grammarOf } from './grammar.ts';
import { withoutElision, isAmong } from './words.ts';

/** In words: a phrase before the first comma that is no longer has its clause behind it. */
const shortFront = 4;

/**
 * Whether a clause points at what was said before it: "So many of them pay for it". What points behind a comma may be told by what
 * stands before: "The council says that it pays".
 */
export function leans(text: string, pack: LanguagePack): boolean {
  const anaphors = anaphorsOf(pack);
  if (anaphors.size === 0) return false;
  if (!pack.spaced) return leansUnspaced(text, pack);
  const plain = pack.idle.reduce((rest, phrase) => without(rest, phrase), text);
  if (!pack.surgery && pointsBack(plain.trim(), pack)) return true;
  const [front = '', next = ''] = plain.split(/[,;:]\s/u);
  const words = front.split(/\s+/u);
  const isPhrase = words.length <= shortFront && (grammarOf(pack)?.verb(words) ?? -1) < 0;
  const whole = (isPhrase ? `${front} ${next}` : front).split(/\s+/u);
  const hangs = whole.findIndex((word, at) => at >= leastBefore && opensHanging(word, pack));
  const told = hangs < 0 ? whole : whole.slice(0, hangs);
  // "Dann helfen Sie mit": with a capital of its own it names the reader.
  return told.some(
    (word, at) =>
      (at === 0 || !/^\P{L}*\p{Lu}/u.test(word)) &&
      // "Este martes": that day is told.
      !weekdaysOf(pack).has(withoutElision(told[at + 1] ?? '')) &&
      (isAmong(anaphors, word) || anaphors.has(withoutElision(word)) || isAlone(told, at, pack)),
  );
}

/** In words: a clause of so many may hold what a word points at that hangs on it: "Die Stadt zahlt den Leuten, was sie …". */
const leastBefore = 4;

function opensHanging(word: string, { subordinators, relatives }: LanguagePack): boolean {
  const key = fold(word);
  const elided = /^\p{L}+'/u.exec(key)?.[0] ?? key;
  return [key, elided].some((one) => subordinators.includes(one) || relatives.includes(one));
}

/** In characters: what stands before the first comma and is no longer only says when or where. */
const shortPhrase = 8;

/** "八年后，这个农场…": without spaces, a word is known where a phrase begins with it. */
function leansUnspaced(text: string, pack: LanguagePack): boolean {
  const [front = '', next = ''] = text.split(/[，、,；;：:]/u);
  // "作为船坞的新人，他…": nor does what only says as what, or where, tell of whom.
  const isFrame = front.length <= shortPhrase || (pack.frameOpens?.test(front) ?? false);
  const starts = isFrame ? [front, next] : [front];
  return starts.some((one) => opensOn(pack.anaphors, one, pack) && !opensOn(pack.idle, one, pack));
}

const weekdaysOf = oncePerPack((pack) => new Set(pack.dates.weekdays));

const anaphorsOf = oncePerPack((pack) => new Set(pack.anaphors));

/** "Der Bauer sieht das anders": where nouns have a capital, an article that none follows points at something. */
function isAlone(words: string[], at: number, { capitalNouns, articles, pronouns }: LanguagePack): boolean {
  const word = fold(words[at] ?? '');
  if (!capitalNouns || !articles.includes(word) || !pronouns.includes(word)) return false;
  return !words.slice(at + 1, at + 4).some((next) => /^\P{L}*\p{Lu}/u.test(next));
}

function without(text: string, phrase: string): string {
  const at = fold(text).indexOf(phrase);
  return at < 0 || /\p{L}/u.test(text[at - 1] ?? ' ') ? text : text.slice(0, at) + text.slice(at + phrase.length);
}
