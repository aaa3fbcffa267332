import { type Article, countWords, type LanguagePack, opensOn, type Sentence, untold } from '#model';
import { contentWords } from './stem.ts';
import { mainName } from './title/main-name.ts';
import { type Found, journey, possession, withPlace } from './english/title-phrases.ts';

/** A title has nine words at most; where nothing so short is to be had, a sentence of this many will do. */
const most = 9;
const longest = 16;

/** What the claim of the first sentence may have. */
const mostAtStart = 12;

/**
 * Gives an article without a title one of its own words, which cites the sentence that they are from. What reads like a
 * title comes first: something of the main name's ("Orchard’s Long Winter"), its way from one thing to another, a short
 * sentence about it, the name alone; then a short sentence about anything.
 */
export function inferTitle(article: Article, pack: LanguagePack): void {
  const prose = article.sentences.filter(({ kind }) => kind === 'prose');
  const [first] = prose;
  if (!first) return;
  const opening = prose.slice(0, 4);
  const name = mainName(article, opening);
  const { text, sentence } =
    calledBy(article, pack) ??
    summedUp(article, pack) ??
    (name === undefined ? undefined : aboutName(name, article, opening, pack)) ??
    short(first, pack, most) ??
    reports(first, pack) ??
    opening.map((one) => short(one, pack, most)).find((found) => found !== undefined) ??
    opens(first, pack) ??
    central(prose, pack) ??
    opening.map((one) => short(one, pack, longest)).find((found) => found !== undefined) ??
    beforeColon(first) ??
    plain(first);
  set(article, text, sentence);
}

/** "Feature name: small quays", in the list that an article begins with: what it is called, by its own account. */
function calledBy({ sentences }: Article, { calledBy: labels }: LanguagePack): Found | undefined {
  const first = sentences.findIndex(({ kind }) => kind !== 'title');
  if (sentences[first]?.kind !== 'item') return undefined;
  const end = sentences.findIndex(({ kind }, at) => at > first && kind !== 'item');
  return sentences.slice(first, end < 0 ? undefined : end).flatMap((sentence): Found[] => {
    const [, label = '', text = ''] = /^([^:：]+)[:：]\s*(\S.*)$/su.exec(sentence.text) ?? [];
    const isName = labels.includes(label.toLowerCase()) && countWords(text) <= longest;
    return isName ? [{ text, sentence }] : [];
  })[0];
}

/** What an article says first that begins with its summary, as proposals and reports do. */
function summedUp({ sentences }: Article, pack: LanguagePack): Found | undefined {
  const at = sentences.findIndex(({ kind }) => kind === 'heading');
  const heading = sentences[at]?.text.toLowerCase() ?? '';
  const first = sentences[at + 1];
  const says = first !== undefined && (first.kind === 'prose' || first.kind === 'item');
  return says && pack.conclusions.includes(heading) ? short(first, pack, longest) : undefined;
}

function aboutName(name: string, article: Article, opening: Sentence[], pack: LanguagePack): Found | undefined {
  const headings = article.sentences.filter(({ kind }) => kind === 'heading');
  const fits = (found: Found | undefined): found is Found => found !== undefined && countWords(found.text) <= most;
  const tells = (found: Found | undefined): boolean => fits(found) && found.text.includes(name);
  return (
    headings.map((one) => possession(name, one, pack)).find(fits) ??
    opening.map((one) => journey(name, one, pack)).find(fits) ??
    opening.map((one) => short(one, pack, most)).find(tells) ??
    opening.map((one) => claim(one, pack)).find(tells) ??
    opening
      .slice(0, 1)
      .map((one) => reports(one, pack))
      .find((found) => found?.text.includes(name)) ??
    nameItself(name, article, pack)
  );
}

/** What a report begins with; "on a normal day Orrin …" tells how things are before it begins. */
function reports(first: Sentence, pack: LanguagePack): Found | undefined {
  const found = opens(first, pack);
  return found && !opensOn(pack.prepositions, found.text, pack) ? found : undefined;
}

/** The name by itself, from where it is first told. */
function nameItself(name: string, article: Article, pack: LanguagePack): Found | undefined {
  const sentence = article.sentences.find(({ text, kind }) => kind === 'prose' && text.includes(name));
  return sentence && { text: withPlace(name, sentence, pack), sentence };
}

/** What the first sentence claims, as a report begins: a few words more are no harm. */
function opens(first: Sentence, pack: LanguagePack): Found | undefined {
  const text = first.claims.find((one) => countWords(one) <= mostAtStart && !leans(one, pack));
  return text === undefined || first.roles.includes('quote') ? undefined : { text, sentence: first };
}

/** Of what the first sentences state in short, that whose words come back most often in the article. */
function central(prose: Sentence[], pack: LanguagePack): Found | undefined {
  const counts = new Map<string, number>();
  for (const { text } of prose)
    for (const stem of contentWords(text, pack)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weight = ({ text }: Found): number => {
    const stems = contentWords(text, pack);
    return stems.reduce((sum, stem) => sum + (counts.get(stem) ?? 0), 0) / Math.max(2, stems.length);
  };
  const offered = prose.slice(0, 20).flatMap((one) => short(one, pack, most) ?? claim(one, pack) ?? []);
  return offered.sort((one, other) => weight(other) - weight(one))[0];
}

/** The whole sentence, if it is short, stands by itself and states something. */
function short(sentence: Sentence, pack: LanguagePack, words: number): Found | undefined {
  const { text } = sentence;
  if (sentence.words > words || sentence.words < 3 || sentence.roles.includes('quote') || leans(text, pack))
    return undefined;
  // "The remaining 44% row": the rest of what, stands in the sentence before.
  if (pack.labels.unnamed.test(text)) return undefined;
  return /[:：?？…"”]$/u.test(text) ? undefined : plain(sentence);
}

/** "Rowing is cheap: a boat …", of a sentence that is too long. */
function beforeColon(sentence: Sentence): Found | undefined {
  const [text = ''] = sentence.text.split(/:\s|：/u, 1);
  const words = countWords(text);
  return text !== sentence.text && words >= leastBefore && words <= longest ? { text, sentence } : undefined;
}

/** In words. */
const leastBefore = 4;

function claim(sentence: Sentence, pack: LanguagePack): Found | undefined {
  const { headline } = sentence;
  return headline && !sentence.roles.includes('quote') && !leans(headline, pack)
    ? { text: headline, sentence }
    : undefined;
}

/** Whether the sentence hangs on another, on the speaker or on the reader. */
function leans(text: string, pack: LanguagePack): boolean {
  const [word = ''] = text.toLowerCase().match(/^[\p{L}'’]+/u) ?? [];
  const bare = word.replace(/['’].*$/u, '');
  const small = [pack.pronouns, pack.conjunctions, pack.subordinators, pack.connectives, pack.dates.relative].some(
    (list) => list.includes(bare),
  );
  // "See the yard's own page for more": it points instead of telling.
  return small || /^\p{Ll}/u.test(text) || pack.bare.clumsy.test(text);
}

function plain(sentence: Sentence): Found {
  return { text: sentence.text.replace(/[.。!！]$/u, ''), sentence };
}

/** The title's one sentence has the words of the title and the place of the sentence that it rests on. */
function set(article: Article, text: string, source: Sentence): void {
  const { title } = article;
  const { start, end, line } = source;
  title.text = text;
  title.spans = [];
  title.line = line;
  title.segments = [{ at: 0, source: start, length: text.length, width: end - start }];
  const [old] = title.sentences;
  const sentence: Sentence = {
    ...source,
    id: old?.id ?? `${source.id}-t`,
    kind: 'title',
    text,
    words: countWords(text),
    ...untold,
  };
  for (const key of ['headline', 'contrast', 'definition', 'attribution'] as const) delete sentence[key];
  title.sentences = [sentence];
  article.sentences = [sentence, ...article.sentences.filter((one) => one !== old)];
}
