import { alternatives, type Attribution, type LanguagePack, oncePerPack, opensOn } from '#model';
import { edge, far, fold } from './lexicon.ts';
import { quoted } from './quote-marks.ts';

/** Whose claim a sentence is, if it says so: "According to Ada Reed, …", "… , analysts believe", "Ada Reed said that …". */
export function attribution(text: string, pack: LanguagePack): Attribution | undefined {
  if (pack.attribution.leading.length === 0) return undefined;
  const own = unquoted(text);
  const low = fold(own);
  const found =
    accordingTo(own, low, pack) ??
    asSaid(own, low, pack) ??
    people(own, low, pack) ??
    named(own, low, pack) ??
    unnamed(own, low, pack);
  if (!found || own === text) return found;
  const { start, end, by } = found;
  const at = own.indexOf(by, start);
  return { text: text.slice(start, end), by: text.slice(at, at + by.length), start, end };
}

/** In words: what is quoted in fewer may be what a report is called. */
const leastQuoted = 4;

/** The sentence with a blank of the same length for what it quotes: whom somebody quotes in turn, the sentence does not quote. */
function unquoted(text: string): string {
  return quoted(text)
    .filter(({ start, end }) => text.slice(start, end).split(/\s+/u).length >= leastQuoted)
    .reduce((all, { start, end }) => {
      // What it ends with tells how the sentence goes on behind it.
      const stop = /[,.!?]?.$/u.exec(all.slice(start, end))?.[0].length ?? 1;
      return `${all.slice(0, start + 1)}${'_'.repeat(end - stop - start - 1)}${all.slice(end - stop)}`;
    }, text);
}

const patterns = oncePerPack((pack) => {
  const { leading, verbs, nouns, papers } = pack.attribution;
  const verb = `(?:${alternatives(verbs)})`;
  const some = '(?:[a-zäöüß-]+\\s){0,2}';
  return {
    leading: new RegExp(pack.spaced ? `${edge}(${alternatives(leading)})\\s` : `^(${alternatives(leading)})`),
    asSaid: new RegExp(`^as\\s([^,;:]{2,60}?)\\s${verb}(?=,|$)`),
    nouns: new RegExp(
      pack.spaced
        ? `${edge}(${some}(?:${alternatives(nouns)}))\\s(?:[a-z]+ly\\s)?${verb}${far}`
        : `(${alternatives(nouns)})(?:${alternatives(verbs)})`,
    ),
    papers: new RegExp(`(?:${alternatives(papers)})$`),
    verb: new RegExp(`^\\s(?:(?:has|have|had|also|[a-z]+ly)\\s)?(${verb})${far}`),
    verbBefore: new RegExp(`(?:["”»“,]\\s(?:${verb})|["”»]\\s(?:${verb})(?:\\s[a-z-]+){1,4})\\s$`),
    nobody: new RegExp(`["”»]\\s(${verb}\\s)((?:an?|the|one)\\s[^,.;:"“”]{3,48}?)(?=[,.])`),
  };
});

function accordingTo(text: string, low: string, pack: LanguagePack): Attribution | undefined {
  const match = patterns(pack).leading.exec(low);
  if (!match) return undefined;
  const start = match.index;
  const from = start + match[0].length;
  const rest = /^[^,;:!?()—–，；：（）。]{1,110}?(?=[,;:!?()—–，；：（）。]|\.?$|\.\s)/u.exec(text.slice(from));
  if (!rest || (start > 0 && !/[,(—–]\s?$/u.test(text.slice(0, start)) && rest[0].split(' ').length > 12))
    return undefined;
  const source = pack.tag === 'de' ? beforeVerb(rest[0], pack) : rest[0];
  const end = from + source.length;
  return { text: text.slice(start, end), by: who(source), start, end };
}

/** "Laut einer Studie der Stadt steigt das Wasser": the first small word behind a noun that is none of the usual is the verb. */
function beforeVerb(rest: string, pack: LanguagePack): string {
  for (const match of rest.matchAll(/(?<=\p{Lu}\p{L}*)\s(\p{Ll}\p{L}*)/gu))
    if (!pack.articles.includes(match[1] ?? '') && !pack.prepositions.includes(match[1] ?? '') && match[1] !== 'und')
      return rest.slice(0, match.index);
  return rest;
}

/** Of "former Orchard engineer Ada Reed" the name; a source that is no person stays whole. */
function who(source: string): string {
  const told = source.trim();
  if (/(?:^|\s)(?:of|from|by|at|in|for|von|der|des|de|du|del)\s/u.test(told) || /['’]s?\s/u.test(told)) return told;
  const name = /(?:\p{Lu}[\p{L}.'’-]*\s)*\p{Lu}[\p{L}.'’-]*$/u.exec(told)?.[0];
  return name && name !== told && /\s/u.test(name) ? name : told;
}

/** "As the report notes, …" */
function asSaid(text: string, low: string, pack: LanguagePack): Attribution | undefined {
  const match = patterns(pack).asSaid.exec(low);
  if (!match) return undefined;
  const end = match[0].length;
  return { text: text.slice(0, end), by: text.slice(3, 3 + (match[1] ?? '').length), start: 0, end };
}

/** "Experts argue that …", "…, some analysts believe". */
function people(text: string, low: string, pack: LanguagePack): Attribution | undefined {
  const match = patterns(pack).nouns.exec(low);
  if (!match) return undefined;
  const said = match[1] ?? '';
  const cut = shortened(said, pack);
  const start = match.index + said.length - cut.length;
  const end = match.index + match[0].length;
  const verb = low.slice(match.index + said.length, end).trim();
  const { holding, loose } = pack.attribution;
  // Papers show, find and suggest; of people these verbs tell something else unless a clause follows.
  const does = loose.includes(verb) && !holding.includes(verb) && !patterns(pack).papers.test(cut);
  if (does && !says(verb, text.slice(end), pack)) return undefined;
  const before = text.slice(0, start);
  if (before !== '' && !/(?:^|[,;:—–“"]|\p{L})\s?$/u.test(before)) return undefined;
  return { text: text.slice(start, end), by: text.slice(start, start + cut.length), start, end };
}

/** "however some analysts" → "some analysts": what stands before is an adverb or belongs to another phrase. */
function shortened(said: string, pack: LanguagePack): string {
  const words = said.split(' ');
  const small = (word: string): boolean =>
    pack.connectives.includes(word) ||
    pack.prepositions.includes(word) ||
    pack.conjunctions.includes(word) ||
    pack.subordinators.includes(word) ||
    pack.relatives.includes(word) ||
    pack.auxiliaries.includes(word) ||
    /^(?:why|how|what)$/.test(word);
  const last = words.slice(0, -1).findLastIndex(small);
  return words.slice(last + 1).join(' ');
}

const speaker = /(?<![\p{L}\p{N}])(?:(?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|de|van|von)\s){0,5}\p{Lu}[\p{L}\p{N}.'’&-]*/gu;

/** "Ada Reed said that …", "“…,” said Ada Reed." */
function named(text: string, low: string, pack: LanguagePack): Attribution | undefined {
  const { verb, verbBefore } = patterns(pack);
  for (const match of text.matchAll(speaker)) {
    const name = match[0].replace(/[.'’&-]+$/u, '');
    // "one Oslo-based trader" has no name.
    if (/-\p{Ll}+$/u.test(name)) continue;
    const end = match.index + name.length;
    const said = verb.exec(low.slice(end, end + 40));
    // `"…," Reed said afterwards`: behind a quotation, whatever follows.
    const claimed =
      said && (isQuoted(text, match.index) || says(said[1] ?? '', text.slice(end + said[0].length), pack));
    if (claimed && !isSmall(name, pack)) {
      const start = match.index - ofWhom(text.slice(0, match.index), pack).length;
      return {
        text: text.slice(start, end + said[0].length),
        by: text.slice(start, end),
        start,
        end: end + said[0].length,
      };
    }
    const before = verbBefore.exec(low.slice(Math.max(0, match.index - 60), match.index));
    if (before && !isSmall(name, pack)) {
      const start = match.index - before[0].length + 2;
      // `"…," said the Lysvik mayor, Ada Reed`: it is not the town that says it.
      const holder = officeOf.exec(text.slice(end));
      const last = end + (holder?.[0].length ?? 0);
      const by = holder?.[1] ?? `${somebodyOf(before[0], pack)}${name}`;
      return { text: text.slice(start, last), by, start, end: last };
    }
  }
  return undefined;
}

/** `"…," wrote a paper in Lysvik`: it is not the town that writes, but somebody there. */
function somebodyOf(before: string, pack: LanguagePack): string {
  const words = before.trim().split(/\s+/u);
  const from = words.findIndex((word) => pack.articles.includes(word));
  return from > 0 && pack.prepositions.includes(words.at(-1) ?? '') ? `${words.slice(from).join(' ')} ` : '';
}

/** What stands between a name and the person who works for it: " mayor, Ada Reed", "'s head of nets, Ida Holm". */
const officeOf =
  /^(?:['’]s?)?(?:\s\p{Ll}[\p{L}'’-]*){1,5},?\s(\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|van|von|al)\s)?\p{Lu}[\p{L}'’-]+){1,2})(?=[.,;]|$)/u;

/** "Officials in Lysvik say": what stands before the name and belongs to it. */
function ofWhom(before: string, pack: LanguagePack): string {
  if (pack.tag !== 'en') return '';
  return (
    /(?:^|[,;:]\s|\bthat\s)((?:\p{L}[\p{L}'’-]*\s){1,4}(?:of|in|from|at|for)\s(?:the\s)?)$/u.exec(before)?.[1] ?? ''
  );
}

function isQuoted(text: string, end: number): boolean {
  return /["”»]\s$/u.test(text.slice(0, end));
}

/** `"…," said one trader`, who has no name. */
function unnamed(text: string, low: string, pack: LanguagePack): Attribution | undefined {
  const match = pack.spaced ? patterns(pack).nobody.exec(low) : null;
  if (!match) return undefined;
  const [whole, , by = ''] = match;
  const end = match.index + whole.length;
  return { text: text.slice(match.index + 2, end), by: text.slice(end - by.length, end), start: match.index + 2, end };
}

function says(verb: string, after: string, pack: LanguagePack): boolean {
  const { loose, that } = pack.attribution;
  if (/^(?:,?\s["“„«]|:)/u.test(after) || opensOn(that, after.replace(/^,?\s/u, ''), pack)) return true;
  if (loose.includes(verb)) return false;
  if (/^[.,]?\s*$/u.test(after)) return true;
  return pack.tag === 'en' && /^\s(?:the|its|their|his|her|it|they|he|she|we|you|this|these|\p{Lu})/u.test(after);
}

function isSmall(name: string, pack: LanguagePack): boolean {
  return (
    name.length < 2 ||
    /['’]s?$/u.test(name) ||
    (!/\s/u.test(name) &&
      (pack.pronouns.includes(fold(name)) ||
        pack.subordinators.includes(fold(name)) ||
        pack.relatives.includes(fold(name)) ||
        pack.stopwords.includes(fold(name))))
  );
}
